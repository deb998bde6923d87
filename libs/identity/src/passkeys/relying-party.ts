import { Injectable } from '@nestjs/common';
import { Settings } from '@liaison/settings';

/** Who passkeys are made for (WebAuthn §5.1.2): the host of PUBLIC_URL, and pages of exactly that origin. */
@Injectable()
export class RelyingParty {
  readonly name = 'Liaison';
  readonly id: string;
  readonly origin: string;

  constructor({ PUBLIC_URL }: Settings) {
    const { hostname, origin } = new URL(PUBLIC_URL);
    this.id = hostname;
    this.origin = origin;
  }
}
