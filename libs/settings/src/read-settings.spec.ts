import { readSettings } from './read-settings.js';

describe('the configuration', () => {
  it('has a default for every duration', () => {
    const settings = readSettings({});
    expect(settings.REMINDER_AFTER).toBe(24 * 3_600_000);
    expect(settings.DELIVERY_GIVES_UP).toBe(72 * 3_600_000);
    expect(settings.PORT).toBe(3000);
  });

  it('takes ISO 8601 durations and numbers as text', () => {
    const settings = readSettings({ REMINDER_AFTER: 'PT12H', PORT: '0', R5_ACKNOWLEDGE: 'PT30M' });
    expect(settings).toMatchObject({ REMINDER_AFTER: 43_200_000, PORT: 0, R5_ACKNOWLEDGE: 1_800_000 });
  });

  it('names everything that is wrong at once', () => {
    const wrong = { PORT: '99999', DATABASE_URL: 'mysql://x', REMINDER_AFTER: 'soon', SEALING_KEYS: '1:short', LIAISON_CLOCK: 'mine' };
    const problems = () => readSettings(wrong, ['SMTP_URL']);
    for (const name of [...Object.keys(wrong), 'SMTP_URL']) expect(problems).toThrow(name);
  });

  it.each([
    ['DATABASE_URL', 'hello'],
    ['DATABASE_URL', 'postgresql://role:password@127.0.0.1:5432'],
    ['SMTP_URL', 'relay'],
    ['SMTP_URL', 'http://relay'],
    ['PUBLIC_URL', 'directory.example'],
    ['PORT', '1.5'],
    ['SMTP_CONNECTIONS', '0'],
    ['LISTEN', 'localhost'],
    ['OIDC_ISSUER', 'login.example.org'],
    ['OIDC_ISSUER', 'http://login.example.org'],
    ['OIDC_ISSUER', 'http://127.0.0.1.example.org'],
    ['OIDC_ISSUER', 'https://somebody@login.example.org'],
    ['OIDC_ISSUER', 'https://login.example.org/?tenant=1'],
  ])('refuses %s=%s', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(name);
  });

  it.each(['https://login.example.org/realms/one', 'http://127.0.0.1:9000', 'http://[::1]:9000', 'http://localhost:9000'])(
    'takes the provider %s',
    (OIDC_ISSUER) => {
      expect(readSettings({ OIDC_ISSUER, OIDC_CLIENT_ID: 'liaison', OIDC_CLIENT_SECRET: 'x' })).toMatchObject({ OIDC_ISSUER });
    },
  );

  it.each([
    [{ OIDC_ISSUER: 'https://login.example.org' }, ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET']],
    [{ OIDC_CLIENT_ID: 'liaison', OIDC_CLIENT_SECRET: 'x' }, ['OIDC_ISSUER']],
    [{ OIDC_NAME: 'Ministry' }, ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET']],
  ])('takes a provider as a whole or not at all: %p', (given, missing) => {
    for (const name of missing) expect(() => readSettings(given)).toThrow(`${name} (sign-on-incomplete)`);
  });

  it('treats an empty variable as absent', () => {
    expect(() => readSettings({ DATABASE_URL: '' }, ['DATABASE_URL'])).toThrow('DATABASE_URL (missing)');
  });

  it('refuses the shiftable clock in production', () => {
    expect(() => readSettings({ LIAISON_CLOCK: 'shiftable', NODE_ENV: 'production' })).toThrow('LIAISON_CLOCK');
  });
});
