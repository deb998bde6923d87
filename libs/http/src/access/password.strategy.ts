import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-local';
import type { Actor } from '@liaison/kernel';
import { SignIn } from '@liaison/identity';

@Injectable()
export class PasswordStrategy extends PassportStrategy(Strategy, 'local') {
  constructor(private readonly signIn: SignIn) {
    super({ usernameField: 'email', passReqToCallback: true });
  }

  validate(request: FastifyRequest, email: unknown, password: unknown): Promise<Actor> | null {
    if (typeof email !== 'string' || typeof password !== 'string') return null;
    return this.signIn.execute(email, password, request.ip);
  }
}
