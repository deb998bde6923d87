import type { ProposalView } from '@liaison/directory';
import { directionOf, type Language, text } from '@liaison/texts';
import { useText } from '../frame/reader.js';

export interface LetterAddress {
  readonly address: string;
  readonly language: Language;
}

/** A letter to complete and send from one's own mailbox, when something is missing or unclear. */
export function AskLetter({ proposal, letter }: { proposal: ProposalView; letter: LetterAddress }) {
  const t = useText();
  const { subject, bodies } = draftOf(proposal, letter.language);
  const body = bodies.map(([, words]) => words).join('\n\n— — —\n\n');
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
      {bodies.map(([language, words]) => (
        <p key={language} class="prose" dir={directionOf(language)} lang={language}>
          {words}
        </p>
      ))}
    </details>
  );
}

interface Draft {
  readonly subject: string;
  readonly bodies: readonly (readonly [Language, string])[];
}

function draftOf({ reference, institution }: ProposalView, language: Language): Draft {
  const languages: Language[] = language === 'en' ? ['en'] : [language, 'en'];
  const bodies = languages.map((one) => [one, text(one, 'nominations.ask.body', { reference, institution })] as const);
  return { subject: text(language, 'nominations.ask.subject', { reference }), bodies };
}
