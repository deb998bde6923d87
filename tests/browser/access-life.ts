import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { totpCode } from '@liaison/identity';
import { Browsing } from '../support/browsing.js';
import { giveDevice, pressPasskey } from '../support/virtual-device.js';
import type { Visitor } from '../support/visitor.js';

const PASSWORD = 'four plain words for a diplomat';

const visits = new Browsing();

void describe('a life with an account', () => {
  before(() => visits.begin());

  for (const [language, state] of [
    ['en', 'QM'],
    ['ar', 'QN'],
  ] as const) {
    const arrive = () => visits.arrive({ language });

    void test(`in ${language}, a diplomat goes alone from the letter of invitation to a lost telephone and on`, async () => {
      const email = `newcomer.${language}@cert.example`;
      const visitor = await arrive();
      await visitor.open(await inviteOf(state, language, email));
      const codes = await setUp(visitor);
      await addPasskey(visitor);
      await visitor.send('/sign-out');

      await visitor.open('/sign-in?next=/account/security');
      await pressPasskey(visitor);
      await visitor.page.waitForURL('**/account/security');
      await visitor.send('/sign-out');
      await visitor.leave();

      const elsewhere = await arrive();
      await recover(elsewhere, email, codes[0] ?? '');
      const factors = 'form[action^="/account/factors/"]';
      assert.equal(await elsewhere.page.locator(factors).count(), 2);
      await elsewhere.send('/remove');
      assert.equal(await elsewhere.page.locator(factors).count(), 1, 'what was lost is removed');
      await elsewhere.send('/sign-out');
      await recover(elsewhere, email, codes[0] ?? '', true);
      await elsewhere.leave();
    });

    async function inviteOf(from: string, letter: string, email: string): Promise<string> {
      const administrator = await visits.signedIn('state-administrator', from, { language });
      await administrator.open('/accounts');
      await administrator.open('/accounts/new');
      const { page } = administrator;
      await page.fill('#name', 'Élodie Marchand');
      await page.fill('#email', email);
      await page.check('input[name=roles][value=liaison]');
      await page.selectOption('#language', letter);
      await administrator.send('/accounts/invitations');
      await administrator.leave();
      const mail = await visits.house.mail(({ text }) => text.includes('/invitation?code='), email);
      const address = /https?:\/\/\S+\/invitation\?code=\w+/.exec(mail.text)?.[0] ?? '';
      return new URL(address).pathname + new URL(address).search + `&lang=${language}`;
    }
  }
});

/** Password, app and codes; the codes as they stand on the page that is printed. */
async function setUp(visitor: Visitor): Promise<string[]> {
  const { page } = visitor;
  await page.fill('#password', 'too short');
  await page.fill('#again', 'too short');
  await visitor.send('/invitation');
  assert.equal(await page.locator('#password-fault').count(), 1, 'a short one is refused, and the page says why');
  await page.fill('#password', PASSWORD);
  await page.fill('#again', PASSWORD);
  await visitor.send('/invitation');
  assert.equal(new URL(page.url()).pathname, '/enrolment');
  await visitor.send('/enrolment/app');
  const secret = (await page.locator('code.secret').textContent()) ?? '';
  await page.fill('#code', totpCode(secret.replace(/\s/g, ''), new Date()));
  await visitor.send('/enrolment/app/confirmation');
  const codes = await page.locator('.codes code').allInnerTexts();
  assert.equal(codes.length, 10);
  await page.emulateMedia({ media: 'print' });
  const printed = ['.codes', '.facts', '.masthead nav', 'main button', 'main .button'];
  const seen = await Promise.all(printed.map((part) => page.locator(part).first().isVisible()));
  assert.deepEqual(seen, [true, true, false, false, false], 'paper holds the codes and whose they are, nothing to press');
  await page.emulateMedia({ media: null });
  return codes;
}

async function addPasskey(visitor: Visitor): Promise<void> {
  await giveDevice(visitor);
  await visitor.page.locator('main a.button').click();
  await visitor.open('/account/security');
  await visitor.page.locator('a[href="/enrolment"]').click();
  await pressPasskey(visitor);
  await visitor.page.waitForURL('**/account/security?done=factor');
}

/** Without the device, with one of the printed codes. */
async function recover(visitor: Visitor, email: string, code: string, refused = false): Promise<void> {
  const { page, language } = visitor;
  await visitor.open(`/sign-in?lang=${language}`);
  await page.fill('#email', email);
  await page.fill('#password', PASSWORD);
  await visitor.send('/sign-in');
  await page.locator('summary').click();
  await page.fill('#recovery', code.toLowerCase().replaceAll('-', ' '));
  await visitor.send('/sign-in/recovery');
  assert.equal(await page.locator('#recovery-fault').count(), refused ? 1 : 0);
  if (!refused) assert.equal(new URL(page.url()).pathname, '/account/security');
}
