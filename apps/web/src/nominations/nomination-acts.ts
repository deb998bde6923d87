import { Injectable } from '@nestjs/common';
import {
  AcceptProposal,
  ClaimProposal,
  ConfirmProposal,
  ExtendCoolingOff,
  NoteFiles,
  RefuseProposal,
  SubmitDraft,
  TakeBackProposal,
  UndoProposal,
  VerifyProposal,
} from '@liaison/directory';
import { type Actor, InvalidInput, NotFound } from '@liaison/kernel';
import { type Given, wordOf } from '../frame/given.js';
import { readNote } from './read-nomination.js';

type Act = (actor: Actor, id: string, given: Given | null) => Promise<void>;

/** The acts of the page, by the last word of their form's address. */
@Injectable()
export class NominationActs {
  private readonly acts: ReadonlyMap<string, Act>;

  constructor(
    claims: ClaimProposal,
    verifies: VerifyProposal,
    accepts: AcceptProposal,
    refuses: RefuseProposal,
    extensions: ExtendCoolingOff,
    private readonly submits: SubmitDraft,
    private readonly files: NoteFiles,
    takesBack: TakeBackProposal,
    confirms: ConfirmProposal,
    undoes: UndoProposal,
  ) {
    this.acts = new Map<string, Act>([
      ['claim', (actor, id) => claims.execute(actor, id)],
      ['verification', (actor, id, given) => verifies.execute(actor, id, readVerification(given))],
      ['acceptance', (actor, id) => accepts.execute(actor, id)],
      ['refusal', (actor, id, given) => refuses.execute(actor, id, 'refuse', wordOf(given, 'reason'))],
      ['stop', (actor, id, given) => refuses.execute(actor, id, 'stop', wordOf(given, 'reason'))],
      ['extension', (actor, id, given) => extensions.execute(actor, id, instantOf(given, 'until'))],
      ['submission', (actor, id, given) => this.submit(actor, id, given)],
      ['note-verbale', (actor, id, given) => this.addFile(actor, id, given)],
      ['taking-back', (actor, id) => takesBack.execute(actor, id)],
      ['confirmation', (actor, id) => confirms.execute(actor, id)],
      ['undo', (actor, id) => undoes.execute(actor, id)],
    ]);
  }

  /** @throws NotFound for an unknown act, and what the act refuses */
  async take(actor: Actor, id: string, act: string, given: Given | null): Promise<void> {
    const taken = this.acts.get(act);
    if (!taken) throw new NotFound('act');
    await taken(actor, id, given);
  }

  private async submit(actor: Actor, id: string, given: Given | null): Promise<void> {
    const note = readNote(given);
    await this.submits.execute(actor, id, note ?? undefined);
    if (note?.file) await this.files.put(actor, id, note.file);
  }

  private async addFile(actor: Actor, id: string, given: Given | null): Promise<void> {
    const file = given?.['file'];
    if (!(file instanceof Uint8Array)) throw new InvalidInput([{ pointer: '/file', code: 'pdf-needed' }]);
    await this.files.put(actor, id, file);
  }
}

/** On the page the call is asked for always. */
function readVerification(given: Given | null) {
  const [number, source, answeredBy] = ['number', 'source', 'answeredBy'].map((name) => wordOf(given, name)) as [string, string, string];
  return { callBack: { number, source, answeredBy, at: instantOf(given, 'at') }, flagsSeen: wordOf(given, 'flagsSeen') === 'on' };
}

/** What `datetime-local` gives, in UTC. */
function instantOf(given: Given | null, name: string): string {
  const typed = wordOf(given, name);
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(typed) ? `${typed}:00Z` : typed;
}
