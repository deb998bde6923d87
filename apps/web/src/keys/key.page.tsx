import { Page } from '../frame/page.js';
import { useText } from '../frame/reader.js';
import { ActForm } from '../parts/act-form.js';
import { Back } from '../parts/back.js';
import { Choice, LongField } from '../parts/field.js';
import { Form } from '../parts/form.js';
import { NOTHING_TYPED, type Typed } from '../parts/typed.js';
import { KeyFacts, KeyNotes } from './key.js';
import type { KeyEntry } from './key.view.js';

/** How long an old secret may go on, as ISO 8601. */
const OVERLAPS = { PT0S: 0, PT1H: 1, PT24H: 24, P3D: 72, P7D: 168 } as const;

interface KeyProps {
  readonly of: KeyEntry;
  /** The form that was refused, with what was typed into it. */
  readonly refused?: { readonly form: 'rotate' | 'mirror'; readonly typed: Typed };
}

/** One key, and what can be done with it. */
export function KeyPage({ of, refused }: KeyProps) {
  const t = useText();
  const typedIn = (form: 'rotate' | 'mirror') => (refused?.form === form ? refused.typed : null);
  return (
    <Page title={of.name}>
      <KeyNotes of={of} />
      <KeyFacts of={of} />
      <Rotate id={of.id} typed={typedIn('rotate') ?? { values: { overlap: 'PT24H' }, problem: null }} />
      {of.mirror !== 'asked' && of.mirror !== 'granted' && <Mirror id={of.id} typed={typedIn('mirror') ?? NOTHING_TYPED} />}
      <section>
        <h2>{t('web.account.key.revoke')}</h2>
        <ActForm action={`/account/keys/${of.id}/revoke`} label={t('web.account.key.revoke')} />
      </section>
      <Back to="/account/keys" />
    </Page>
  );
}

function Rotate({ id, typed }: { id: string; typed: Typed }) {
  const t = useText();
  const words = (hours: number) => {
    if (!hours) return t('keys.overlap.none');
    return hours > 24 ? t('keys.days', { days: hours / 24 }) : t('keys.hours', { hours });
  };
  return (
    <section>
      <h2>{t('keys.rotate')}</h2>
      <p>{t('keys.rotate.text')}</p>
      <Form action={`/account/keys/${id}/rotate`} typed={typed}>
        <Choice name="overlap" label={t('keys.overlap')} options={Object.entries(OVERLAPS).map(([iso, hours]) => [iso, words(hours)])} />
        <button>{t('keys.rotate')}</button>
      </Form>
    </section>
  );
}

function Mirror({ id, typed }: { id: string; typed: Typed }) {
  const t = useText();
  return (
    <section>
      <h2>{t('keys.mirror')}</h2>
      <p>{t('keys.mirror.text')}</p>
      <Form action={`/account/keys/${id}/mirror`} typed={typed}>
        <LongField name="purpose" label={t('keys.mirror.purpose')} rows={3} />
        <button>{t('keys.mirror.ask')}</button>
      </Form>
    </section>
  );
}
