import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { type Language, LANGUAGES } from '@liaison/texts';
import { Browsing } from '../support/browsing.js';
import type { DemoPerson } from '../support/standalone.js';
import type { Visitor } from '../support/visitor.js';

/** Axe judges one language of each direction; whether everything fits depends on the words of each. */
const JUDGED: readonly Language[] = ['en', 'ar'];

/** Who looks, from where nobody is signed in to the office of the directory. */
let anybody: Visitor, half: Visitor, newcomer: Visitor, administrator: Visitor, officer: Visitor;
let invitation = '';
/** Addresses of one account, one key, one State's account. */
let account = '';
let key = '';
let authority = '';

const visits = new Browsing();

void describe('every page of signing in, accounts, keys and trail', () => {
  before(() => visits.begin());

  before(async () => {
    [anybody, half, newcomer, administrator, officer] = await Promise.all([
      visits.arrive(),
      visits.arrive(),
      visits.arrive(),
      visits.signedIn('state-administrator', 'QM'),
      visits.signedIn('manager'),
    ]);
    await showPassword(half, visits.house.account('liaison', 'QO'));
    await makeThingsToSee();
    await accept(await invite('newcomer@cert.example'));
  });

  for (const language of LANGUAGES) {
    void test(`is accessible in ${language}, and fits a telephone`, async () => {
      for (const visitor of [anybody, half, newcomer, administrator, officer])
        Object.assign(visitor, { language, axe: JUDGED.includes(language) });
      await Promise.all(walks().map(([visitor, paths]) => walk(visitor, language, paths)));
      await showOnce(language);
    });
  }

  /** An open invitation, a key whose copy of the directory is asked for, and a factor reset under way. */
  async function makeThingsToSee(): Promise<void> {
    invitation = await invite('invited@cert.example');
    const { page } = administrator;
    account = await linkOn(administrator, '/accounts', 'main a[href^="/accounts/0"]');
    await administrator.open('/account/keys/new');
    await page.fill('#name', 'A system with a name that is rather long for a small screen');
    await page.check('input[name=scopes][value="directory:read"]');
    await administrator.send('/account/keys');
    key = await linkOn(administrator, '/account/keys', 'a[href^="/account/keys/0"]');
    await administrator.open(key);
    await page.fill('#purpose', 'A copy for the national office.');
    await administrator.send('/mirror');
    authority = await linkOn(officer, '/accounts?state=QN', 'main a[href^="/accounts/0"]');
    await officer.open(authority);
    await officer.send('/factor-reset');
    await officer.open('/accounts/new');
    await officer.page.fill('#name', 'An auditor');
    await officer.page.fill('#email', 'auditor.two@directory.example');
    await officer.page.check('input[name=roles][value=auditor]');
    await officer.send('/accounts/invitations');
  }

  async function invite(email: string): Promise<string> {
    await administrator.open('/accounts/new');
    await administrator.page.fill('#name', 'Élodie Marchand');
    await administrator.page.fill('#email', email);
    await administrator.page.check('input[name=roles][value=observer]');
    await administrator.send('/accounts/invitations');
    const { text } = await visits.house.mail((mail) => mail.text.includes('/invitation?code='), email);
    return /\/invitation\?code=\w+/.exec(text)?.[0] ?? '';
  }
});

/** Everybody goes their own way, all at once. */
function walks(): (readonly [Visitor, readonly string[]])[] {
  const open = ['/sign-in', '/password-reset', '/password-reset/new', '/invitation', '/leaked-key', invitation];
  const own = ['/account', '/account/security', '/account/password', '/account/recovery-codes', '/enrolment'];
  const keys = ['/step-up?next=/account/keys/new', '/account/keys', '/account/keys/new', key];
  const people = ['/accounts', '/accounts/new', account, '/trail', '/trail?since=2099-01-01'];
  const office = ['/accounts', '/accounts?state=QN', '/accounts/new', authority, '/mirror-requests', '/account/security'];
  return [
    [anybody, [...open, '/password-reset/new?code=closed', '/invitation?code=closed']],
    [half, ['/sign-in/second-step']],
    [newcomer, ['/enrolment', '/enrolment/app']],
    [administrator, [...own, ...keys, ...people]],
    [officer, office],
  ];
}

async function walk(visitor: Visitor, language: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await visitor.open(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`, path.includes('closed') ? 410 : 200);
    await visitor.fits();
  }
}

/** What is shown a single time: codes, a secret, and how a refusal looks. */
async function showOnce(language: string): Promise<void> {
  const { page } = administrator;
  await administrator.open('/account/recovery-codes');
  await administrator.send('/account/recovery-codes');
  await administrator.fits();
  await administrator.open('/account/keys/new');
  await page.fill('#name', `System ${language}`);
  await page.check('input[name=scopes][value="directory:read"]');
  await page.fill('#allowedAddresses', '192.0.2.0/24\n2001:db8::/48');
  await administrator.send('/account/keys');
  assert.match(await page.locator('code.secret').innerText(), /^lia_/);
  await administrator.fits();
  await administrator.open('/accounts/new');
  await page.fill('#name', 'x');
  await page.fill('#email', 'nobody@localhost');
  await administrator.send('/accounts/invitations');
  assert.ok((await page.locator('.refusal li').count()) > 0);
  await administrator.fits();
  await anybody.open('/sign-in');
  await anybody.page.fill('#email', `nobody.${language}@cert.example`);
  await anybody.page.fill('#password', 'not a password of anybody');
  await anybody.send('/sign-in');
  await anybody.fits();
}

async function showPassword(visitor: Visitor, { email, password }: DemoPerson): Promise<void> {
  await visitor.open('/sign-in?lang=en');
  await visitor.page.fill('#email', email);
  await visitor.page.fill('#password', password);
  await visitor.send('/sign-in');
}

async function linkOn(visitor: Visitor, path: string, link: string): Promise<string> {
  await visitor.open(path);
  return (await visitor.page.locator(link).first().getAttribute('href')) ?? '';
}

/** Somebody who has a password and is to set up a second factor. */
async function accept(address: string): Promise<void> {
  await newcomer.open(`${address}&lang=en`);
  for (const field of ['#password', '#again']) await newcomer.page.fill(field, 'four plain words for a diplomat');
  await newcomer.send('/invitation');
  await newcomer.send('/enrolment/app');
}
