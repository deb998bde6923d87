import type { JSX } from 'preact';
import { type Language, text } from '@liaison/texts';
import type { ShownCode } from './demo-apps.js';
import { DemoPage } from './demo-page.js';

interface Props {
  readonly language: Language;
  readonly codes: readonly ShownCode[];
  readonly secondsLeft: number;
}

/** Asks again by itself as soon as the codes change. */
export function CodesListPage({ language, codes, secondsLeft }: Props): JSX.Element {
  return (
    <DemoPage language={language} title={text(language, 'cli.codes.title')} refresh={secondsLeft}>
      <p>{text(language, 'cli.codes.explained')}</p>
      <p role="status">{text(language, 'cli.codes.left', { seconds: secondsLeft })}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{text(language, 'web.sign-in.email')}</th>
            <th scope="col">{text(language, 'cli.codes.code')}</th>
          </tr>
        </thead>
        <tbody>
          {codes.map(({ email, code }) => (
            <tr key={email}>
              <td>
                <bdi dir="ltr">{email}</bdi>
              </td>
              <td>
                <code dir="ltr">{`${code.slice(0, 3)} ${code.slice(3)}`}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </DemoPage>
  );
}
