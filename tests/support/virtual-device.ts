import type { CDPSession } from 'playwright-core';
import type { Visitor } from './visitor.js';

export interface VirtualDevice {
  readonly cdp: CDPSession;
  /** The authenticator's id in the protocol of the browser's tools. */
  readonly device: string;
}

/** A device that verifies its user and keeps its passkeys, as a phone does. */
export async function giveDevice({ page }: Visitor): Promise<VirtualDevice> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  const options = {
    protocol: 'ctap2',
    transport: 'internal',
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
    automaticPresenceSimulation: true,
  } as const;
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', { options });
  return { cdp, device: authenticatorId };
}

/** The button of the page that asks the device. */
export async function pressPasskey({ page }: Visitor): Promise<void> {
  await page.locator('form[data-passkey] button').first().click();
}

/** What the page says when the device's answer was not taken; waits for it. */
export function refusal({ page }: Visitor): Promise<string> {
  return page.locator('form[data-passkey] [role=alert]:not([hidden])').innerText();
}
