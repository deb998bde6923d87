import { Injectable } from '@nestjs/common';
import { Sealer } from '@liaison/database';
import { symbolsOf } from '@liaison/kernel';
import { CODE_LENGTH } from './domain/code.js';

/** A check's code is derived, never stored, so that a reminder or a repeated delivery carries the same one. */
@Injectable()
export class CheckCodes {
  constructor(private readonly sealer: Sealer) {}

  codeOf(checkId: string, generation: number): string {
    return symbolsOf(this.sealer.mac('check-code', `${checkId}:${generation}`), CODE_LENGTH);
  }

  /** What the database keeps: 32 bytes that tell nothing without the installation's key. */
  hashOf(code: string): Buffer {
    return this.sealer.mac('check-code-hash', code);
  }

  /** Whether `code` once was the check's, before its letter had to go to another address. */
  wasReplaced(checkId: string, generation: number, code: string): boolean {
    return Array.from({ length: generation - 1 }, (_, i) => this.codeOf(checkId, i + 1)).includes(code);
  }
}
