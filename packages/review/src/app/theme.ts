import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** Dark red of the Latvian flag, from light to dark; step 7 has 7:1 on white. */
const red: MantineColorsTuple = [
  '#fbf0f1',
  '#f1dcdf',
  '#e2b6bb',
  '#d38d95',
  '#c66a75',
  '#bf5461',
  '#a83b49',
  '#8c2634',
  '#7a1f2b',
  '#5f151f',
];

export const theme = createTheme({
  colors: { red },
  primaryColor: 'red',
  primaryShade: { light: 7, dark: 5 },
  fontFamily: 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  headings: { fontFamily: 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif', fontWeight: '650' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
});
