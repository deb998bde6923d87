import { Injectable, Logger } from '@nestjs/common';
import * as oidc from 'openid-client';
import { Settings } from '@liaison/settings';
import type { Vouched } from '../domain/single-sign-on.js';
import { NoProvider, ProviderUnavailable, SignOnRefused } from '../sign-in.errors.js';
import { isAway, reasonOf } from './provider-faults.js';
import type { Trip } from './sign-on-trips.js';

const CALLBACK = '/sign-in/organisation/callback';
const PATIENCE_SECONDS = 5;
const KNOWN_FOR_MS = 3_600_000;

/** Who somebody is to the provider; `subject` never changes and is never given to anybody else (OpenID Connect Core §2). */
export interface Identity extends Vouched {
  readonly issuer: string;
  readonly subject: string;
}

/** The OpenID Connect provider of the organisation, if there is one. It is asked when somebody wants to sign in, never at the start. */
@Injectable()
export class IdentityProvider {
  private readonly log = new Logger(IdentityProvider.name);
  private known: { readonly until: number; readonly configuration: Promise<oidc.Configuration> } | null = null;

  constructor(private readonly settings: Settings) {}

  /** What people call it, or null; undefined when there is none. */
  get name(): string | null | undefined {
    return this.settings.OIDC_ISSUER === undefined ? undefined : (this.settings.OIDC_NAME ?? null);
  }

  /** As its tokens will say it. @throws NoProvider, ProviderUnavailable */
  async issuer(): Promise<string> {
    if (this.name === undefined) throw new NoProvider();
    return (await this.discovered()).serverMetadata().issuer;
  }

  /** Where the browser goes to set out. @throws ProviderUnavailable */
  async addressFor({ state, nonce, verifier }: Trip): Promise<string> {
    const configuration = await this.discovered();
    return oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: this.callback().href,
      scope: 'openid email',
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    }).href;
  }

  /**
   * Who came back, by a token whose signature, issuer, audience, nonce and times are right (OpenID Connect Core §3.1.3.7).
   * `query` is what the provider added to our address.
   * @throws ProviderUnavailable, SignOnRefused
   */
  async identify(trip: Trip, query: string): Promise<Identity> {
    const configuration = await this.discovered();
    try {
      return await this.exchange(configuration, trip, query);
    } catch (error) {
      this.log.warn(`The identity provider's answer was not accepted: ${reasonOf(error)}`);
      throw isAway(error) ? new ProviderUnavailable() : new SignOnRefused();
    }
  }

  private async exchange(configuration: oidc.Configuration, trip: Trip, query: string): Promise<Identity> {
    const tokens = await oidc.authorizationCodeGrant(configuration, this.callback(query), {
      expectedState: trip.state,
      expectedNonce: trip.nonce,
      pkceCodeVerifier: trip.verifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims) throw new SignOnRefused();
    const mayAsk = claims['email'] === undefined && configuration.serverMetadata().userinfo_endpoint !== undefined;
    const { email, email_verified: verified } = mayAsk ? await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub) : claims;
    return {
      issuer: claims.iss,
      subject: claims.sub,
      email: typeof email === 'string' ? email.toLowerCase() : null,
      verified: verified === true,
    };
  }

  private callback(query = ''): URL {
    const url = new URL(CALLBACK, this.settings.PUBLIC_URL);
    url.search = query;
    return url;
  }

  /** Asked once an hour; a failure is not kept. */
  private async discovered(): Promise<oidc.Configuration> {
    if (!this.known || this.known.until <= Date.now()) this.known = { until: Date.now() + KNOWN_FOR_MS, configuration: this.discover() };
    try {
      return await this.known.configuration;
    } catch (error) {
      this.known = null;
      this.log.warn(`The identity provider cannot be asked: ${reasonOf(error)}`);
      throw new ProviderUnavailable();
    }
  }

  private discover(): Promise<oidc.Configuration> {
    const { OIDC_ISSUER = '', OIDC_CLIENT_ID = '', OIDC_CLIENT_SECRET = '' } = this.settings;
    // The setting takes http for loopback only, where nobody listens in.
    const overPlainHttp = OIDC_ISSUER.startsWith('http:') ? [oidc.allowInsecureRequests] : [];
    return oidc.discovery(new URL(OIDC_ISSUER), OIDC_CLIENT_ID, undefined, proofOfClient(OIDC_CLIENT_SECRET), {
      // By itself the library trusts TLS and checks no signature of what comes straight from the provider.
      execute: [oidc.enableNonRepudiationChecks, ...overPlainHttp],
      timeout: PATIENCE_SECONDS,
    });
  }
}

/** The way every provider must know (OpenID Connect Core §9), unless it says that it does not. */
function proofOfClient(secret: string): oidc.ClientAuth {
  const [basic, post] = [oidc.ClientSecretBasic(secret), oidc.ClientSecretPost(secret)];
  return (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported;
    (methods && !methods.includes('client_secret_basic') ? post : basic)(server, ...rest);
  };
}
