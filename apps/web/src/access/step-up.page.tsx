import { PROOF_FIELD } from '@liaison/http';
import type { Factor } from '@liaison/identity';
import { Page } from '../frame/page.js';
import { useText } from '../frame/reader.js';
import { Back } from '../parts/back.js';
import { Csrf } from '../parts/csrf.js';
import type { Typed } from '../parts/typed.js';
import { CodeForm } from './code-form.js';
import { PasskeyForm } from './passkey-form.js';
import { DemoHelp } from './demo-help.js';
import { KeptFields, type KeptForm } from './kept-fields.js';

export interface StepUpProps {
  readonly offered: readonly Factor[];
  readonly next: string;
  /** For how long the proof then counts. */
  readonly minutes: number;
  readonly codesOfDemo: string | null;
  readonly typed: Typed;
  /** What goes on as soon as the proof is there. */
  readonly kept: KeptForm | null;
}

/** Asked once more before what matters most. */
export function StepUpPage({ offered, next, minutes, codesOfDemo, typed, kept }: StepUpProps) {
  const t = useText();
  return (
    <Page title={t('access.step-up')}>
      <p class="lead">{t('access.step-up.lead', { minutes })}</p>
      {kept && <p>{t('access.step-up.kept')}</p>}
      {offered.includes('passkey') && (
        <PasskeyForm
          act="get"
          options="/passkey/options"
          answer="/passkey"
          next={next}
          label={t('access.passkey.use')}
          hint={t('access.passkey.use.hint')}
        />
      )}
      {offered.includes('totp') && <Code {...{ next, typed, kept }} />}
      {offered.includes('totp') && <DemoHelp path={codesOfDemo} />}
      {kept && !offered.includes('totp') && <Waiting form={kept} />}
      <Back to={kept ? next : '/'} />
    </Page>
  );
}

/** With a form that waits, the code travels in that form and both are taken together. */
function Code({ next, typed, kept }: Pick<StepUpProps, 'next' | 'typed' | 'kept'>) {
  if (!kept) return <CodeForm action="/step-up" next={next} typed={typed} />;
  return (
    <CodeForm action={kept.action} name={PROOF_FIELD} typed={{ values: {}, problem: kept.problem }} files={kept.files}>
      <KeptFields of={kept.fields} />
    </CodeForm>
  );
}

function Waiting({ form: { action, fields, files } }: { form: KeptForm }) {
  return (
    <form method="post" action={action} enctype={files ? 'multipart/form-data' : undefined}>
      <Csrf />
      <KeptFields of={fields} />
    </form>
  );
}
