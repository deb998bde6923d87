import { Injectable } from '@nestjs/common';
import type { Tx } from '@liaison/database';
import { frame, Outbox } from '@liaison/messaging';
import { type Actor } from '@liaison/kernel';
import { Settings } from '@liaison/settings';
import { isLanguage, type Language, text, type TextKey, type Values } from '@liaison/texts';

/** A short letter about what happened to somebody's access. */
export interface Notice {
  /** Why it exists; the same is never mailed twice to the same person. */
  readonly occasion: string;
  readonly subject: TextKey;
  readonly body: TextKey;
  /** The same for every reader, or in the language of each. */
  readonly values: Values | ((reader: Language) => Values);
}

/** Writes to whoever administers a State, each in their own language; for what is the directory's own, to its managers. */
@Injectable()
export class TellAdministrators {
  constructor(
    private readonly outbox: Outbox,
    private readonly settings: Settings,
  ) {}

  /** In a transaction of the system, which may read whom to write to. */
  async tell(tx: Tx, actor: Actor, state: string | null, notice: Notice): Promise<void> {
    const people = await tx.query<Recipient[]>(state === null ? MANAGERS : ADMINISTRATORS, [
      actor.directoryId,
      ...(state === null ? [] : [state]),
    ]);
    const letters = people.map((person) => this.letterTo(person, state, notice));
    await this.outbox.postAll(tx, actor, letters);
  }

  /** Writes to the person whose account it is; whoever gets the same notice as an administrator gets it once. */
  async tellHolder(tx: Tx, actor: Actor, notice: Notice): Promise<void> {
    const people = await tx.query<Recipient[]>('select id, email, language from account where id = $1', [actor.personId]);
    await this.outbox.postAll(
      tx,
      actor,
      people.map((person) => this.letterTo(person, actor.state, notice)),
    );
  }

  private letterTo({ id, email, language: chosen }: Recipient, state: string | null, { occasion, subject, body, values }: Notice) {
    const language: Language = isLanguage(chosen) ? chosen : 'en';
    const valuesFor = (reader: Language) => (typeof values === 'function' ? values(reader) : values);
    const words = (reader: Language) => text(reader, body, { ...valuesFor(reader), url: this.settings.PUBLIC_URL });
    return {
      occasion: `${occasion}:${id}`,
      kind: 'account' as const,
      exercise: false,
      ownerState: null,
      recipientState: state,
      recipient: email,
      language,
      subject: `[POC][TLP:GREEN] ${text(language, subject, valuesFor(language))}`,
      text: frame({ language, exercise: false, publicUrl: this.settings.PUBLIC_URL, body: words }),
      urgent: true,
    };
  }
}

interface Recipient {
  readonly id: string;
  readonly email: string;
  readonly language: string;
}

const ADMINISTRATORS = `
  select id, email, language from account
  where directory_id = $1 and state = $2 and 'state-administrator' = any (roles) and disabled_at is null order by id`;

const MANAGERS = `
  select id, email, language from account where directory_id = $1 and 'manager' = any (roles) and disabled_at is null order by id`;
