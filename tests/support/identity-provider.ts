import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Claims = Readonly<Record<string, unknown>>;

/** What the provider is to do otherwise than it should, for one code. */
export interface Odd {
  /** Over those of a good token; undefined takes one away. */
  readonly claims?: Claims;
  /** Signed with a key that is not the provider's. */
  readonly forged?: boolean;
  readonly unsigned?: boolean;
  /** What only the userinfo endpoint says. */
  readonly userinfo?: Claims;
}

export const CLIENT = { id: 'liaison', secret: 'a secret of the client: 100 % & more' };
const PAIR = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const STRANGER = generateKeyPairSync('ec', { namedCurve: 'P-256' });

interface Grant {
  readonly asked: URLSearchParams;
  readonly subject: string;
  readonly odd: Odd;
}

/** An OpenID Connect provider on loopback that keeps to the rules, or breaks the one a test is about. */
export class FakeIdentityProvider {
  private readonly grants = new Map<string, Grant>();
  private readonly userinfo = new Map<string, Claims>();
  private server: Server | null = null;
  private port = 0;
  /** Answers with an error of its own where codes are redeemed. */
  broken = false;
  /** What was asked of it, by path. */
  readonly asked: string[] = [];

  static async start(): Promise<FakeIdentityProvider> {
    const provider = new FakeIdentityProvider();
    await provider.up();
    return provider;
  }

  get issuer(): string {
    return `http://127.0.0.1:${String(this.port)}`;
  }

  get env(): NodeJS.ProcessEnv {
    return { OIDC_ISSUER: this.issuer, OIDC_CLIENT_ID: CLIENT.id, OIDC_CLIENT_SECRET: CLIENT.secret };
  }

  /** On the port it had before, if it had one. */
  async up(): Promise<void> {
    const server = createServer((request, response) => void this.answer(request, response));
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
  }

  async down(): Promise<void> {
    const { server } = this;
    this.server = null;
    server?.closeAllConnections();
    if (server) await new Promise((resolve) => server.close(resolve));
  }

  /** The person signs in there and is sent back: to this path and query. */
  consent(address: string, subject: string, odd: Odd = {}): string {
    const asked = new URL(address).searchParams;
    const code = randomBytes(12).toString('hex');
    this.grants.set(code, { asked, subject, odd });
    const back = new URL(asked.get('redirect_uri') ?? '');
    back.search = new URLSearchParams({ code, state: asked.get('state') ?? '' }).toString();
    return back.pathname + back.search;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', this.issuer);
    this.asked.push(pathname);
    const send = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    if (pathname === '/.well-known/openid-configuration') send(200, this.metadata());
    else if (pathname === '/keys')
      send(200, { keys: [{ ...PAIR.publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'ES256' }] });
    else if (pathname === '/userinfo') send(200, this.userinfo.get(request.headers.authorization?.replace('Bearer ', '') ?? ''));
    else if (this.broken) send(502, {});
    else if (pathname === '/token') this.redeem(request, await bodyOf(request), send);
    else send(404, {});
  }

  private metadata(): Claims {
    return {
      issuer: this.issuer,
      authorization_endpoint: `${this.issuer}/authorize`,
      token_endpoint: `${this.issuer}/token`,
      userinfo_endpoint: `${this.issuer}/userinfo`,
      jwks_uri: `${this.issuer}/keys`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['ES256'],
    };
  }

  /** One code, once, from the client it was made for, with the verifier of its challenge (RFC 7636 §4.6). */
  private redeem({ headers }: IncomingMessage, body: URLSearchParams, send: (status: number, body: unknown) => void): void {
    const [id, secret] = Buffer.from(headers.authorization?.replace('Basic ', '') ?? '', 'base64')
      .toString()
      .split(':');
    const isClient = decodeForm(id) === CLIENT.id && decodeForm(secret) === CLIENT.secret;
    if (!isClient) return send(401, { error: 'invalid_client' });
    const grant = this.grants.get(body.get('code') ?? '');
    this.grants.delete(body.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(body.get('code_verifier') ?? '')
      .digest('base64url');
    const fits = challenge === grant?.asked.get('code_challenge') && body.get('redirect_uri') === grant.asked.get('redirect_uri');
    if (!grant || !fits) return send(400, { error: 'invalid_grant' });
    const access = randomBytes(12).toString('hex');
    this.userinfo.set(access, { sub: grant.subject, ...grant.odd.userinfo });
    return send(200, { access_token: access, token_type: 'Bearer', expires_in: 60, id_token: this.idToken(grant) });
  }

  private idToken({ asked, subject, odd }: Grant): string {
    const now = Math.floor(Date.now() / 1_000);
    const good = { iss: this.issuer, sub: subject, aud: CLIENT.id, iat: now, exp: now + 60, nonce: asked.get('nonce') };
    const head = odd.unsigned ? { alg: 'none' } : { alg: 'ES256', kid: 'one' };
    const text = [head, { ...good, ...odd.claims }].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
    const signature = odd.unsigned ? '' : signed(text, odd.forged ? STRANGER.privateKey : PAIR.privateKey);
    return `${text}.${signature}`;
  }
}

function signed(text: string, key: KeyObject): string {
  return sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url');
}

/** Client ids and secrets are form-encoded before they are joined (RFC 6749 §2.3.1). */
function decodeForm(part = ''): string {
  return new URLSearchParams(`value=${part}`).get('value') ?? '';
}

async function bodyOf(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return new URLSearchParams(Buffer.concat(chunks).toString());
}
