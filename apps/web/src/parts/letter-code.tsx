import type { Problem } from '@liaison/http';
import { useText } from '../frame/reader.js';
import { TextField } from './field.js';
import { Refusal } from './form.js';
import { TypedContext } from './typed.js';

interface LetterCodeProps {
  /** Where the code opens something; asked with GET, which changes nothing. */
  readonly action: string;
  readonly button: string;
  readonly problem: Problem | null;
}

/** For whoever comes without the code of their letter, or with one that opens nothing. */
export function LetterCode({ action, button, problem }: LetterCodeProps) {
  const t = useText();
  return (
    <TypedContext.Provider value={{ values: {}, problem }}>
      <Refusal />
      <form method="get" action={action} class="form">
        <TextField
          name="code"
          label={t('accounts.code')}
          hint={t('accounts.code.hint')}
          dir="ltr"
          autoComplete="off"
          autoCapitalize="characters"
          spellcheck={false}
          class="short"
        />
        <button>{button}</button>
      </form>
    </TypedContext.Provider>
  );
}
