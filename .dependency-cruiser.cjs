/** What each folder may import of ours, besides itself. A folder not named here may import nothing of ours. */
const mayImport = {
  events: [],
  'libs/time': [],
  'libs/quantities': [],
  'libs/chronology': ['events', 'libs/time', 'libs/quantities'],
  'libs/sqlite': [],
  'libs/threads': [],
  'libs/typed-arrays': [],
  'libs/event-store': ['events', 'libs/sqlite', 'libs/threads'],
  'libs/recorder': [
    'events',
    'libs/chronology',
    'libs/event-store',
    'libs/projections',
    'libs/projector',
  ],
  'libs/projections': ['events', 'libs/time', 'libs/quantities', 'libs/typed-arrays'],
  'libs/columns': [
    'events',
    'libs/time',
    'libs/quantities',
    'libs/projections',
    'libs/typed-arrays',
  ],
  'libs/archive': [
    'events',
    'libs/projections',
    'libs/sqlite',
    'libs/threads',
    'libs/typed-arrays',
  ],
  'libs/projector': [
    'events',
    'libs/event-store',
    'libs/projections',
    'libs/columns',
    'libs/archive',
    'libs/sqlite',
    'libs/threads',
    'libs/typed-arrays',
  ],
  'libs/formats': ['events', 'libs/time', 'libs/quantities', 'libs/chronology'],
  'apps/api': ['events', 'libs'],
  'apps/cli': ['events', 'libs', 'apps/api'],
  'apps/explorer': [],
};

const ours = '^(events|libs|apps|test)/';
const tests = '(\\.spec\\.ts$|/testing/|/conformance(\\.ts$|/)|^test/)';
const frameworks = 'node_modules/(@nestjs|@apollo|graphql|rxjs|reflect-metadata)/';

const layers = Object.entries(mayImport).map(([folder, others]) => ({
  name: `layer-${folder.replace('/', '-')}`,
  comment: `${folder}/ may import ${others.map((other) => `${other}/`).join(', ') || 'nothing'} of ours.`,
  severity: 'error',
  from: { path: `^${folder}/`, pathNot: tests },
  to: { path: ours, pathNot: [folder, ...others].map((other) => `^${other}/`) },
}));

const unlisted = {
  name: 'layer-unlisted',
  comment: 'Every folder of events/, libs/ and apps/ has its line in the table above.',
  severity: 'error',
  from: {
    path: ours,
    pathNot: [...Object.keys(mayImport).map((folder) => `^${folder}/`), '^test/'],
  },
  to: {},
};

const drawers = '(^|/)(utils|common|shared|helpers)(/|\\.ts$)';
const barrel = '(^|/)index\\.ts$';
const unnamed = [
  ['no-drawers', drawers, 'Name the folder after what lives there.'],
  ['no-barrels', barrel, 'Import the explicit file.'],
].flatMap(([name, path, comment]) => [
  { name, comment, severity: 'error', from: { path: ours }, to: { path, pathNot: 'node_modules' } },
  { name, comment, severity: 'error', from: { path, pathNot: 'node_modules' }, to: {} },
]);

module.exports = {
  forbidden: [
    ...layers,
    unlisted,
    ...unnamed,
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one file, or miss a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-apps-below',
      comment: 'Nothing in events/ or libs/, not even a test, knows an application.',
      severity: 'error',
      from: { path: '^(events|libs)/' },
      to: { path: '^(apps|test)/' },
    },
    {
      name: 'no-frameworks-below',
      comment: 'events/ and libs/ know no framework.',
      severity: 'error',
      from: { path: '^(events|libs)/' },
      to: { path: frameworks },
    },
    {
      name: 'adapters-are-picked-in-apps',
      comment:
        'Only apps/ choose an event store; everything else takes the port. Tests may open one.',
      severity: 'error',
      from: { path: '^(events|libs)/', pathNot: ['^libs/event-store/([^/]+)/', tests] },
      to: { path: '^libs/event-store/(memory|embedded|kurrentdb)/' },
    },
    {
      name: 'adapters-do-not-know-each-other',
      severity: 'error',
      from: { path: '^libs/event-store/(memory|embedded|kurrentdb)/' },
      to: {
        path: '^libs/event-store/(memory|embedded|kurrentdb)/',
        pathNot: '^libs/event-store/$1/',
      },
    },
    {
      name: 'projections-are-pure',
      comment: 'A fold has no Node API: plain data in, plain data out.',
      severity: 'error',
      from: { path: '^libs/(projections|columns)/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-dev-dependencies',
      comment: 'What ships imports only what is installed with it.',
      severity: 'error',
      from: { path: '^(events|libs|apps)/', pathNot: tests },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-tests-in-production',
      comment: 'What only tests use stays with the tests.',
      severity: 'error',
      from: { path: '^(events|libs|apps)/', pathNot: tests },
      to: { path: tests },
    },
    {
      name: 'no-undeclared-packages',
      comment: 'A package that is imported stands in package.json.',
      severity: 'error',
      from: { path: ours },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: { path: ours },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['@annals/source', 'import', 'node', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.js', '.cjs', '.mjs', '.json'],
    },
  },
};
