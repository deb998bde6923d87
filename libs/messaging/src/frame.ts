import { text, type Language } from '@liaison/texts';

export interface FrameParts {
  /** The recipient's; English follows below it. */
  readonly language: Language;
  readonly exercise: boolean;
  /** PUBLIC_URL: where the recipient can see that the letter is genuine. */
  readonly publicUrl: string;
  /** What the letter says, in one language. */
  readonly body: (language: Language) => string;
}

const RULE = `\n\n${'-'.repeat(60)}\n\n`;

/** A letter's whole text: the recipient's language first, English below, the exercise banner above and the footer under each. */
export function frame(parts: FrameParts): string {
  const languages: Language[] = parts.language === 'en' ? ['en'] : [parts.language, 'en'];
  return `${languages.map((language) => inOneLanguage(parts, language)).join(RULE)}\n`;
}

function inOneLanguage({ exercise, publicUrl, body }: FrameParts, language: Language): string {
  const banner = exercise ? [text(language, 'messaging.exercise')] : [];
  return [...banner, body(language).trim(), `-- \n${text(language, 'messaging.footer', { url: publicUrl })}`].join('\n\n');
}
