import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-local';
import type { Actor } from '@liaison/kernel';
import { type Place, SignIn } from '@liaison/identity';

@Injectable()
export class PasswordStrategy extends PassportStrategy(Strategy, 'local') {
  constructor(private readonly signIn: SignIn) {
    super({ usernameField: 'email', passReqToCallback: true });
  }

  validate({ place }: { readonly place: Place }, email: unknown, password: unknown): Promise<Actor> | null {
    if (typeof email !== 'string' || typeof password !== 'string') return null;
    return this.signIn.execute(email, password, place);
  }
}
