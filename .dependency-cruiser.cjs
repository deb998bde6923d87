/** Which library may import which. An arrow that is not here does not exist. */
const BASE = ['kernel', 'texts', 'settings', 'database', 'jobs', 'audit'];
const ARROWS = {
  kernel: [],
  texts: [],
  settings: ['kernel'],
  database: ['kernel', 'settings'],
  jobs: ['kernel', 'settings', 'database'],
  audit: ['kernel', 'settings', 'database'],
  messaging: BASE,
  identity: [...BASE, 'messaging'],
  print: [],
  directory: [...BASE, 'messaging', 'identity', 'print'],
  verification: [...BASE, 'messaging', 'identity', 'directory'],
  severity: [...BASE, 'identity'],
  requests: [...BASE, 'messaging', 'identity', 'directory', 'severity'],
  http: [...BASE, 'messaging', 'identity'],
};

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', '^tests/', '\\.config\\.', '/assets/files/', '/print/src/child\\.js$'] },
      to: {},
    },
    { name: 'libs-know-no-app', severity: 'error', from: { path: '^libs/' }, to: { path: '^apps/' } },
    {
      name: 'domain-is-pure',
      severity: 'error',
      from: { path: '^libs/[^/]+/src/domain/', pathNot: '\\.spec\\.ts$' },
      to: { path: ['node_modules', '^libs/(?!kernel/)[^/]+/src/(?!domain/|[^/]+\\.errors\\.ts$)'] },
    },
    {
      name: 'front-door-only',
      severity: 'error',
      from: { path: '^(apps|libs)/([^/]+)/' },
      to: { path: '^libs/[^/]+/src/(?!(demonstration/)?index\\.ts$)', pathNot: '^libs/$2/' },
    },
    {
      // Passwords that somebody else sets are for accounts that belong to nobody.
      name: 'demonstrations-only',
      severity: 'error',
      from: { pathNot: '^(libs/identity/src/demonstration|apps/standalone/src/demo|tests)/' },
      to: { path: '^libs/identity/src/demonstration/' },
    },
    { name: 'migrations-import-nothing', severity: 'error', from: { path: '^migrations/' }, to: { path: '^(apps|libs)/' } },
    ...Object.entries(ARROWS).map(([lib, allowed]) => ({
      name: `arrows-of-${lib}`,
      severity: 'error',
      from: { path: `^libs/${lib}/` },
      to: { path: '^libs/', pathNot: [lib, ...allowed].map((name) => `^libs/${name}/`) },
    })),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  },
};
