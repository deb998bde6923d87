import { useText } from '../frame/reader.js';
import { TextField } from './field.js';

interface NewPasswordProps {
  /** Whose it is, so that a password manager keeps the two together. */
  readonly email: string;
  /** Characters at least. */
  readonly shortest: number;
}

/** Two fields, because nobody sees what they type. */
export function NewPassword({ email, shortest }: NewPasswordProps) {
  const t = useText();
  const shared = { type: 'password', autoComplete: 'new-password', dir: 'ltr', class: 'short' } as const;
  return (
    <>
      <input type="text" name="username" value={email} autoComplete="username" hidden readOnly />
      <TextField name="password" label={t('accounts.password')} hint={t('accounts.password.hint', { min: shortest })} {...shared} />
      <TextField name="again" label={t('accounts.password.again')} {...shared} />
    </>
  );
}
