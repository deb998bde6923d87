export const TEMPLATE = 'liaison_template';
export const PREFIX = 'liaison_';
export const PASSWORDS = { migrator: 'test-migrator', api: 'test-api', worker: 'test-worker' };

export function adminUrl(): string {
  const url = process.env['LIAISON_TEST_SERVER'];
  if (!url) throw new Error('The test server is not running: start the tests with "npm test".');
  return url;
}

export function urlOf(kind: keyof typeof PASSWORDS, database: string): string {
  const url = new URL(adminUrl());
  url.username = `${PREFIX}${kind}`;
  url.password = PASSWORDS[kind];
  url.pathname = `/${database}`;
  return url.href;
}
