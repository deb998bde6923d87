import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-http-bearer';
import type { Actor } from '@liaison/kernel';
import { FindActor } from '@liaison/identity';

@Injectable()
export class BearerStrategy extends PassportStrategy(Strategy, 'bearer') {
  constructor(private readonly findActor: FindActor) {
    super({ passReqToCallback: true });
  }

  validate({ ip }: { readonly ip: string }, key: string): Promise<Actor | null> {
    return this.findActor.byKey(key, ip);
  }
}
