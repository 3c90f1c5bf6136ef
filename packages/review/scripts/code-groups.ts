/** The modules that ask the server for what the first screen shows; `src/app/ask-first.ts` is their beginning. */
const early = /\/(?:ask-first|early-answers|first-page|decode-part|addresses|queue-filter|to-url|queue-names|value-names)\.ts$/u;
/** The page of a record without what comes later (`src/record/later-parts.ts`) and without what only PDF pages need. */
const record = /\/review\/src\/record\/(?!dialogs\/|parts\.ts|plain\/fits-field|document\/(?:drawn-page|open-pdf))/u;
/** What one types and chooses with: editors of a record need all of it, as do the filters of the queue. */
const inputs = /\/@floating-ui\/|\/@mantine\/core\/.*\/(?:Input|InputBase|TextInput|Textarea|Select|Autocomplete|Combobox|Popover|Floating|Portal|Transition|FocusTrap|ScrollArea|Checkbox|CloseButton|SegmentedControl)\//u;

/**
 * Which modules share a file, the group of the highest priority that fits; all others are shared out by the bundler.
 * Groups of what comes later take what they import along: two files that import each other would run before what they need.
 */
export const codeGroups = [
  { name: 'early', test: early, priority: 3, includeDependenciesRecursively: false },
  { name: 'first', tags: ['$initial' as const], priority: 2, includeDependenciesRecursively: false },
  { name: 'inputs', test: inputs, priority: 1, includeDependenciesRecursively: true },
  { name: 'record', test: record, priority: 0, includeDependenciesRecursively: true },
];
