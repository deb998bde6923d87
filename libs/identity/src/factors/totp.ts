import { Secret, TOTP } from 'otpauth';

const ISSUER = 'Liaison';
const PERIOD_S = 30;
/** The code before and the one after also count: clocks differ (RFC 6238 §5.2). */
const DRIFT = 1;

/** 160 random bits in base32 (RFC 4226 §4, R6). */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The six digits an app shows at `at` (RFC 6238). */
export function totpCode(secret: string, at: Date): string {
  return totpOf(secret).generate({ timestamp: at.getTime() });
}

/** Which time step a code belongs to, or null when it is none of those around `at`. */
export function stepOfCode(secret: string, typed: string, at: Date): number | null {
  const token = typed.replace(/[\s-]/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const delta = totpOf(secret).validate({ token, timestamp: at.getTime(), window: DRIFT });
  return delta === null ? null : TOTP.counter({ period: PERIOD_S, timestamp: at.getTime() }) + delta;
}

/** What a QR code tells an authenticator app. */
export function totpUri(secret: string, label: string): string {
  return totpOf(secret, label).toString();
}

function totpOf(secret: string, label = ''): TOTP {
  return new TOTP({ issuer: ISSUER, label, secret: Secret.fromBase32(secret), digits: 6, period: PERIOD_S });
}
