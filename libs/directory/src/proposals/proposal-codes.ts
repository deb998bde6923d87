import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Sealer } from '@liaison/database';
import { readSymbols, symbolsOf } from '@liaison/kernel';
import { nameOf } from '../domain/field-risk.js';
import { channelsUntilNow, type ProposalRow } from './proposal-rows.js';

const LENGTH = 10;
const LONGEST_TYPED = 100;

/** Codes for the addresses a contact has now, with which its State confirms a change or objects to it. Derived, never stored. */
@Injectable()
export class ProposalCodes {
  constructor(private readonly sealer: Sealer) {}

  /** `7KQ4M-Z2TRX`, as it stands in the letter to one address. */
  codeFor({ id }: Pick<ProposalRow, 'id'>, address: string): string {
    const code = this.symbols(id, address);
    return `${code.slice(0, 5)}-${code.slice(5)}`;
  }

  /** Whether somebody typed the code of one of its addresses; case, spaces and hyphens do not matter. */
  fits(proposal: ProposalRow, typed: string): boolean {
    const given = typed.length > LONGEST_TYPED ? '' : readSymbols(typed.normalize('NFKC').replace(/\p{Pd}/gu, '-'));
    const right = voicesOf(proposal).map((address) => this.symbols(proposal.id, address));
    return right.filter((code) => isSame(code, given)).length > 0;
  }

  private symbols(id: string, address: string): string {
    return symbolsOf(this.sealer.mac('proposal-code', `${id}:${address}`), LENGTH);
  }
}

/** The addresses that speak for the contact until the change: those that are to go, or all when none goes. */
export function voicesOf(proposal: Pick<ProposalRow, 'before' | 'otherBefore' | 'after'>): string[] {
  const mail = (channels: readonly { kind: string; address: string }[]) =>
    channels.filter(({ kind }) => kind === 'email').map(({ address }) => address);
  const had = channelsUntilNow(proposal);
  const stays = new Set(proposal.after?.channels.map(nameOf));
  const going = mail(had.filter((channel) => !stays.has(nameOf(channel))));
  return going.length ? going : mail(had);
}

function isSame(code: string, given: string): boolean {
  const [a, b] = [Buffer.from(code), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}
