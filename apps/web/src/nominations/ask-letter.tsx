import type { ProposalView } from '@liaison/directory';
import { type Language, text } from '@liaison/texts';
import { useText } from '../frame/reader.js';

export interface LetterAddress {
  readonly address: string;
  readonly language: Language;
}

/** A letter to complete and send from one's own mailbox, when something is missing or unclear. */
export function AskLetter({ proposal, letter }: { proposal: ProposalView; letter: LetterAddress }) {
  const t = useText();
  const { subject, body } = draftOf(proposal, letter.language);
  const link = `mailto:${letter.address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return (
    <details>
      <summary>{t('nominations.ask')}</summary>
      <p>{t('nominations.ask.text')}</p>
      <p>
        <a class="button quiet" href={link}>
          {t('nominations.ask.open')}
        </a>
      </p>
      <p>
        <bdi dir="ltr">{letter.address}</bdi>
        <br />
        <bdi>{subject}</bdi>
      </p>
      <p class="prose" dir="auto" lang={letter.language}>
        {body}
      </p>
    </details>
  );
}

function draftOf({ reference, institution }: ProposalView, language: Language): { subject: string; body: string } {
  const languages: Language[] = language === 'en' ? ['en'] : [language, 'en'];
  const bodies = languages.map((one) => text(one, 'nominations.ask.body', { reference, institution }));
  return { subject: text(language, 'nominations.ask.subject', { reference }), body: bodies.join('\n\n— — —\n\n') };
}
