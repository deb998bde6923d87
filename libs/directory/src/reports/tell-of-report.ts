import { Injectable } from '@nestjs/common';
import type { Tx } from '@liaison/database';
import { type Notice, TellAdministrators } from '@liaison/identity';
import type { Actor } from '@liaison/kernel';
import { frame, type Letter, Outbox } from '@liaison/messaging';
import { Settings } from '@liaison/settings';
import { firstOfficial, type Language, text } from '@liaison/texts';
import type { ContactDetail } from '../contact.view.js';
import { RoutingContacts } from '../routing-contacts.js';
import type { ReportField } from './report.view.js';

interface Told {
  readonly id: string;
  readonly contact: Pick<ContactDetail, 'state' | 'institution' | 'roleTitle'>;
  readonly field: ReportField;
  /** The State that said so. */
  readonly by: string;
}

interface Settled extends Omit<Told, 'contact'> {
  readonly state: string;
  readonly institution: string;
  readonly roleTitle: string;
}

/**
 * Tells the contact's administrators, its nominating authority and the managers. What was written does not stand in the
 * letter: nobody puts words into letters of the directory.
 */
@Injectable()
export class TellOfReport {
  constructor(
    private readonly administrators: TellAdministrators,
    private readonly offices: RoutingContacts,
    private readonly outbox: Outbox,
    private readonly settings: Settings,
  ) {}

  /** In a transaction of the system. */
  async tell(tx: Tx, actor: Actor, told: Told): Promise<void> {
    const notice = await noticeOf(tx, actor, told);
    for (const state of [told.contact.state, null]) await this.administrators.tell(tx, actor, state, notice);
    const offices = await this.offices.of(tx, actor.directoryId, told.contact.state);
    const letters = offices
      .filter(({ category }) => category === 'authority')
      .flatMap(({ channels, languages }) => {
        const mail = channels.find(({ kind }) => kind === 'email');
        return mail ? [this.letterTo(mail.address, firstOfficial(languages), told, notice)] : [];
      });
    await this.outbox.postAll(tx, actor, letters);
  }

  /** The State that said so, whoever settled it and whichever way. In a transaction of the system. */
  async settled(tx: Tx, actor: Actor, { id, by, state, institution, roleTitle, field }: Settled): Promise<void> {
    const notice = await noticeOf(tx, actor, { id, by, field, contact: { state, institution, roleTitle } });
    const words = { subject: 'reports.letter.settled.subject', body: 'reports.letter.settled' } as const;
    await this.administrators.tell(tx, actor, by, { ...notice, ...words, occasion: `contact-report-settled:${id}` });
  }

  private letterTo(recipient: string, language: Language, { contact }: Told, { occasion, subject, body, values }: ReportNotice): Letter {
    const url = this.settings.PUBLIC_URL;
    return {
      occasion: `${occasion}:${recipient}`,
      kind: 'directory',
      exercise: false,
      ownerState: null,
      recipientState: contact.state,
      recipient,
      language,
      subject: `[POC][TLP:GREEN] ${text(language, subject)}`,
      text: frame({ language, exercise: false, publicUrl: url, body: (reader) => text(reader, body, { ...values(reader), url }) }),
      urgent: true,
    };
  }
}

interface ReportNotice extends Notice {
  readonly values: (reader: Language) => Readonly<Record<string, string>>;
}

async function noticeOf(tx: Tx, actor: Actor, { id, contact, field, by }: Told): Promise<ReportNotice> {
  const select = 'select code, names from state where directory_id = $1 and code = any ($2)';
  const rows = await tx.query<{ code: string; names: Partial<Record<Language, string>> }[]>(select, [
    actor.directoryId,
    [contact.state, by],
  ]);
  const nameOf = (code: string, reader: Language) => {
    const names = rows.find((row) => row.code === code)?.names;
    return names?.[reader] ?? names?.en ?? code;
  };
  return {
    occasion: `contact-report:${id}`,
    subject: 'reports.letter.subject',
    body: 'reports.letter',
    values: (reader) => ({
      by: nameOf(by, reader),
      state: nameOf(contact.state, reader),
      role: contact.roleTitle,
      institution: contact.institution,
      field: text(reader, field === 'other' ? 'reports.field.other' : `nominations.field.${field}`),
    }),
  };
}
