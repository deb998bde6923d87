import { Injectable } from '@nestjs/common';
import type { Tx } from '@liaison/database';
import { type Actor, NotFound } from '@liaison/kernel';
import type { ChannelRecord, ContactRecord } from '../domain/contact-record.js';
import { changesBetween } from '../domain/field-risk.js';
import { MASKED } from '../domain/personal-number.js';
import { MoveProposal } from './move-proposal.js';
import type { NewProposal, Values } from './new-proposal.js';
import { lockProposal, type ProposalRow } from './proposal-rows.js';
import { SealedNumbers } from './sealed-numbers.js';

/** A proposal that begins with what an earlier one said: a draft is edited so, and what was not accepted is corrected. */
@Injectable()
export class StartFrom {
  constructor(
    private readonly numbers: SealedNumbers,
    private readonly moves: MoveProposal,
  ) {}

  /** What is given, and what the form does not ask for; a draft gives way to it. @throws NotFound, IllegalProposalStep */
  async execute(tx: Tx, actor: Actor, given: NewProposal): Promise<NewProposal> {
    if (given.from === undefined) return given;
    const from = await lockProposal(tx, actor, given.from);
    if (from.state !== actor.state || from.act !== given.act || from.contactId !== (given.contact ?? from.contactId))
      throw new NotFound('proposal');
    const said = from.after && (await this.numbers.show(tx, from.id, from.after));
    if (from.status === 'draft') await this.moves.execute(tx, actor, from, { step: 'take-back' });
    return given.values && said ? { ...given, values: { ...carried(from, said), ...inFull(given.values, from, said) } } : given;
  }
}

function carried({ before }: ProposalRow, said: ContactRecord): Values {
  return Object.fromEntries(changesBetween(before, said).map(({ field, after }) => [field, after]));
}

/** The page shows persons' own numbers by their mask; what is still masked is the number that was given before. */
function inFull(values: Values, { after }: ProposalRow, said: ContactRecord): Values {
  if (!values.channels) return values;
  const full = (one: ChannelRecord): ChannelRecord => {
    const at = one.personal && MASKED.test(one.address) ? (after?.channels.findIndex(({ address }) => address === one.address) ?? -1) : -1;
    return { ...one, address: said.channels[at]?.address ?? one.address };
  };
  return { ...values, channels: values.channels.map(full) };
}
