import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '@liaison/database';
import { type Actor, system } from '@liaison/kernel';
import { CheckCodes } from './check-codes.js';
import { type CheckRow, lockCheckNamed } from './checks.js';
import type { Answer } from './domain/check.js';
import { readCode } from './domain/code.js';
import { readReference } from './domain/reference.js';
import { type Confirmation, RecordAnswer } from './record-answer.js';
import { ConfirmationClosed, UnknownCode } from './verification.errors.js';
import { WrongCodes } from './wrong-codes.js';

export interface TypedConfirmation {
  readonly reference: string;
  readonly code: string;
  readonly answer: Answer;
  /** The network address it came from; wrong codes are counted by it. */
  readonly address: string;
}

/** A person's answer with the reference and code from the letter, without sign-in. The code gives access to nothing else. */
@Injectable()
export class ConfirmCheck {
  constructor(
    private readonly transactions: Transactions,
    private readonly codes: CheckCodes,
    private readonly record: RecordAnswer,
    private readonly wrongCodes: WrongCodes,
  ) {}

  /** @throws UnknownCode, ConfirmationClosed; TooManyWrongCodes, but never for the right code */
  async execute(actor: Actor, typed: TypedConfirmation): Promise<Confirmation> {
    const reference = readReference(typed.reference);
    const code = readCode(typed.code);
    const confirmation = reference && code ? await this.tryWith(actor, reference, code, typed.answer) : null;
    if (confirmation) return confirmation;
    await this.wrongCodes.count(actor, reference, typed.address);
    throw new UnknownCode();
  }

  /** Runs as the service, because whoever types a code has no rights of their own; the trail names the caller. */
  private tryWith(actor: Actor, reference: string, code: string, answer: Answer): Promise<Confirmation | null> {
    return this.transactions.run(system('verification', actor.directoryId), async (tx: Tx) => {
      const check = await lockCheckNamed(tx, actor.directoryId, reference);
      if (!check || !this.isRight(check, code)) return null;
      return this.record.execute(tx, actor, check, answer, 'page');
    });
  }

  private isRight({ id, generation, codeHash }: CheckRow, code: string): boolean {
    if (this.codes.wasReplaced(id, generation, code)) throw new ConfirmationClosed();
    return codeHash !== null && timingSafeEqual(codeHash, this.codes.hashOf(code));
  }
}
