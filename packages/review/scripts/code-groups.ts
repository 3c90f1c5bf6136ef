/** The modules that ask the server for what the first screen shows; `src/app/ask-first.ts` is their beginning. */
const early = /\/(?:ask-first|early-answers|first-page|decode-part|addresses|queue-filter|to-url|queue-names|value-names)\.ts$/u;
/** The page of a record without what comes later (`src/record/later-parts.ts`) and without what only PDF pages need. */
const record = /\/review\/src\/record\/(?!dialogs\/|parts\.ts|plain\/fits-field|document\/(?:drawn-page|open-pdf))|\/immer\/|\/record\/src\/(?:decisions\/(?:field-layouts|rejected)|partial-date)\.ts|\/unique-options\.ts/u;
/** What one types and chooses with: editors of a record need all of it, as do the filters of the queue. */
const inputs = /\/@floating-ui\/|\/@mantine\/hooks\/|\/@mantine\/core\/esm\/core\/|\/@mantine\/core\/.*\/(?:Input|InlineInput|Overlay|FloatingIndicator|InputBase|TextInput|Textarea|Select|Autocomplete|Combobox|Popover|Floating|Portal|Transition|FocusTrap|ScrollArea|Checkbox|CloseButton|SegmentedControl)\//u;

/** Which modules share a file, the first that fits; all others are shared out by the bundler. */
export const codeGroups = [
  { name: 'early', test: early, priority: 3 },
  { name: 'first', tags: ['$initial' as const], priority: 2 },
  { name: 'record', test: record, priority: 1 },
  { name: 'inputs', test: inputs, priority: 1 },
];
