import { frame, type Letter } from '@liaison/messaging';
import { inLanguage, type Language, text } from '@liaison/texts';

type Names = Readonly<Record<string, string>>;

export interface StateInvitationLetter {
  readonly code: string;
  /** 1 for the first one. */
  readonly letter: number;
  readonly mission: string;
  readonly language: Language;
  /** The State's and the directory's, by language. */
  readonly names: Names;
  readonly directory: Names;
  readonly publicUrl: string;
}

/** To the permanent mission: what the directory is, that nothing obliges, how to take part, and how to see that it is genuine. */
export function stateInvitationLetter({ code, letter, mission, language, names, directory, publicUrl }: StateInvitationLetter): Letter {
  const named = (reader: Language) => ({ state: inLanguage(names, reader), directory: inLanguage(directory, reader) });
  const body = (reader: Language) =>
    [
      text(reader, 'participation.letter.greeting', named(reader)),
      text(reader, 'participation.letter.what', named(reader)),
      text(reader, 'participation.letter.voluntary'),
      text(reader, 'participation.letter.how', named(reader)),
      text(reader, 'participation.letter.help'),
      letter > 1 ? text(reader, 'participation.letter.again') : '',
      text(reader, 'participation.letter.genuine', { host: new URL(publicUrl).host }),
    ]
      .filter(Boolean)
      .join('\n\n');
  return {
    occasion: `participation:${code}:${String(letter)}`,
    kind: 'directory',
    exercise: false,
    ownerState: null,
    recipientState: code,
    recipient: mission,
    language,
    subject: `[POC][TLP:GREEN] ${text(language, 'participation.letter.subject', named(language))}`,
    text: frame({ language, exercise: false, publicUrl, body }),
  };
}
