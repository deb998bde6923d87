import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** What an authenticator can be made to get wrong. */
export interface Faults {
  readonly origin?: string;
  readonly rpId?: string;
  readonly userVerified?: boolean;
  readonly counter?: number;
  readonly challenge?: string;
  readonly type?: string;
  readonly userHandle?: string;
  /** Signs with another key. */
  readonly stranger?: boolean;
}

const USER_PRESENT = 0x01;
const USER_VERIFIED = 0x04;
const KEY_ENCLOSED = 0x40;

/** A device of our own (WebAuthn §6), so that it can lie: one ES256 key, attestation none. */
export class SoftwareAuthenticator {
  readonly id = randomBytes(32);
  private readonly keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  counter = 0;

  constructor(
    private readonly origin: string,
    private readonly rpId: string,
  ) {}

  create({ challenge }: { challenge: string }, faults: Faults = {}) {
    const clientDataJSON = this.clientData(faults.type ?? 'webauthn.create', challenge, faults);
    const credential = Buffer.concat([Buffer.alloc(16), Buffer.from([0, this.id.length]), this.id, coseKey(this.keys.publicKey)]);
    const authData = Buffer.concat([this.authenticatorData(KEY_ENCLOSED, faults), credential]);
    const attestationObject = cborMap([
      [cborText('fmt'), cborText('none')],
      [cborText('attStmt'), cborMap([])],
      [cborText('authData'), cborBytes(authData)],
    ]);
    return this.answer({ clientDataJSON: text(clientDataJSON), attestationObject: text(attestationObject), transports: ['internal'] });
  }

  get({ challenge }: { challenge: string }, faults: Faults = {}) {
    this.counter += 1;
    const clientData = this.clientData(faults.type ?? 'webauthn.get', challenge, faults);
    const authenticatorData = this.authenticatorData(0, faults);
    const key = faults.stranger ? generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey : this.keys.privateKey;
    const signature = sign('sha256', Buffer.concat([authenticatorData, sha256(clientData)]), key);
    return this.answer({
      clientDataJSON: text(clientData),
      authenticatorData: text(authenticatorData),
      signature: text(signature),
      ...(faults.userHandle !== undefined && { userHandle: text(Buffer.from(faults.userHandle)) }),
    });
  }

  private answer(response: Record<string, unknown>) {
    const id = text(this.id);
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response };
  }

  private clientData(type: string, challenge: string, faults: Faults): Buffer {
    return Buffer.from(
      JSON.stringify({ type, challenge: faults.challenge ?? challenge, origin: faults.origin ?? this.origin, crossOrigin: false }),
    );
  }

  private authenticatorData(flags: number, { rpId = this.rpId, userVerified = true, counter = this.counter }: Faults): Buffer {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    return Buffer.concat([sha256(Buffer.from(rpId)), Buffer.from([flags | USER_PRESENT | (userVerified ? USER_VERIFIED : 0)]), count]);
  }
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function text(bytes: Buffer): string {
  return bytes.toString('base64url');
}

/** RFC 9052 §7: an EC2 key on P-256 for ES256. */
function coseKey(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  const point = (base64: string) => cborBytes(Buffer.from(base64, 'base64url'));
  return cborMap([
    [Buffer.from([0x01]), Buffer.from([0x02])],
    [Buffer.from([0x03]), Buffer.from([0x26])],
    [Buffer.from([0x20]), Buffer.from([0x01])],
    [Buffer.from([0x21]), point(x)],
    [Buffer.from([0x22]), point(y)],
  ]);
}

/** Just enough of CBOR (RFC 8949). */
function cborMap(entries: readonly (readonly [Buffer, Buffer])[]): Buffer {
  return Buffer.concat([Buffer.from([0xa0 + entries.length]), ...entries.flat()]);
}

function cborText(value: string): Buffer {
  return Buffer.concat([Buffer.from([0x60 + value.length]), Buffer.from(value)]);
}

function cborBytes(bytes: Buffer): Buffer {
  const head = bytes.length < 256 ? [0x58, bytes.length] : [0x59, bytes.length >> 8, bytes.length & 0xff];
  return Buffer.concat([Buffer.from(head), bytes]);
}
