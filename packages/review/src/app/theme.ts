import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

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

/** Fainter words still have 4.5:1 on every ground they stand on, and links 7:1 in the dark. */
export const readableColors: CSSVariablesResolver = () => ({
  variables: {},
  light: { '--mantine-color-dimmed': '#555b61', '--mantine-color-placeholder': '#676d73', '--mantine-color-error': '#b3261e' },
  dark: {
    '--mantine-color-dimmed': '#b4b4b4',
    '--mantine-color-placeholder': '#a6a6a6',
    '--mantine-color-error': '#ffb4ab',
    '--mantine-color-anchor': '#e2b6bb',
    '--mantine-color-red-text': '#e2b6bb',
  },
});
