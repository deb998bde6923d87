/** What was built is what is tested: `npm test` builds first. */
export default {
  roots: ['<rootDir>/dist'],
  testMatch: ['<rootDir>/dist/{apps,libs,migrations}/**/*.spec.js', '<rootDir>/dist/tests/promises/**/*.e2e-spec.js'],
  testRunner: '<rootDir>/dist/tests/support/run-test-file.js',
  transform: {},
  globalSetup: '<rootDir>/dist/tests/support/global-setup.js',
  globalTeardown: '<rootDir>/dist/tests/support/global-teardown.js',
  testTimeout: 30_000,
  // The other core is PostgreSQL's, and promises about time are looked at where nobody else computes.
  maxWorkers: 1,
};
