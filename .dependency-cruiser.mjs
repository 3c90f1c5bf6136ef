// Which package may know which. Imports point down, as in docs/architecture.md. Each rule says why.

const ours = (...names) => `^packages/(${names.join('|')})/`;

/** `from` may import only these of our packages (and itself). */
const only = (name, allowed, why) => ({
  name: `${name}-imports-down`,
  severity: 'error',
  comment: why,
  from: { path: `^packages/${name}/` },
  to: { path: '^(packages|workers)/', pathNot: ours(name, ...allowed) },
});

const TESTS = '(\\.test\\.ts$|/testing/|/scripts/)';

export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', comment: 'A circle cannot be read from any end, nor tested in parts.', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'no-unresolvable', severity: 'error', comment: 'A path that leads nowhere breaks at run time only.', from: {}, to: { couldNotResolve: true } },
    { name: 'not-to-tests', severity: 'error', comment: 'The product does not need its tests.', from: { pathNot: TESTS }, to: { path: '\\.test\\.ts$' } },
    only('record', [], 'The words of the domain stand on nothing of ours, so that every package can speak them.'),
    only('api', ['record'], 'Server and page speak by one contract, which knows the words of the domain and nothing else.'),
    only('latvian', [], 'Facts of the language hold without records, lists or rules.'),
    only('gazetteer', ['latvian'], 'Lists need only letters and inflection.'),
    only('reader', ['record', 'latvian'], 'A reader that knew rules would read what it wants to see.'),
    only('rules', ['record', 'latvian', 'gazetteer'], 'Rules read the frozen text: how it was made is not theirs to know.'),
    only('store', ['record', 'latvian'], 'Tables hold records, whoever made them; words to search by are made where rows are written.'),
    only('queue', [], 'A queue carries ids and knows no documents.'),
    only('linking', ['record', 'latvian', 'gazetteer', 'store'], 'Documents are joined by what is stored of them, whoever read them.'),
    only('inbox', ['record'], 'The folder is watched and answered without a store or rules.'),
    only('dataset', ['record', 'latvian', 'gazetteer', 'store'], 'Exports only read what is stored; a search knows words and other names.'),
    only('review', ['record', 'api'], 'The pages know the record and the API; everything else stands behind the API.'),
    only('server', ['api', 'record', 'store', 'dataset', 'gazetteer'], 'The HTTP API shows what is stored, and completes names from the lists; it runs no workers.'),
    {
      name: 'engine-knows-no-latvian',
      severity: 'error',
      comment: 'The engine settles rivals in any language: it walks tokens, but words and lists belong to mentions, layout and fields.',
      from: { path: '^packages/rules/src/engine/', pathNot: 'mention-rule' },
      to: { path: ['^packages/gazetteer/', '^packages/rules/src/(mentions|fields|checks)/'] },
    },
    {
      name: 'mentions-know-no-page',
      severity: 'error',
      comment: 'A recogniser that knew labels or lines would find a date in a card and miss it in a sentence.',
      from: { path: '^packages/rules/src/mentions/' },
      to: { path: '^packages/rules/src/(layout|fields|checks)/' },
    },
    {
      name: 'layout-knows-no-mentions',
      severity: 'error',
      comment: 'How a page is built does not depend on what is named on it; fields join the two.',
      from: { path: '^packages/rules/src/layout/', pathNot: 'projects' },
      to: { path: '^packages/rules/src/(mentions|fields|checks)/' },
    },
    {
      name: 'core-touches-nothing',
      severity: 'error',
      comment: 'The same bytes give the same record on any machine: the core knows no disk, network, process or clock. `module` and `url` only load a tagger of English when the first English passage comes.',
      from: { path: ours('record', 'latvian', 'gazetteer', 'rules'), pathNot: TESTS },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|module|url)$' },
    },
    {
      name: 'workers-stay-thin',
      severity: 'error',
      comment: 'A worker fetches, calls, saves and passes on; workers meet in the queue, never in each other.',
      from: { path: '^workers/([^/]+)/' },
      to: { path: '^workers/', pathNot: '^workers/$1/' },
    },
    {
      name: 'only-runtime-chooses-adapters',
      severity: 'error',
      comment: 'One place decides between embedded and distributed; elsewhere only ports are known.',
      from: { path: '^(packages|workers)/', pathNot: ['^packages/(runtime|queue|store)/', TESTS] },
      to: { path: '^packages/(queue|store)/src/(embedded|bull|sqlite|postgres)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(node_modules|\\.tsc|generated|dist)/' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'], extensions: ['.ts', '.mjs', '.js'] },
  },
};
