import { TLP_LABELS } from '@liaison/kernel';
import { KINDS, type RequestView } from '@liaison/requests';
import type { PublishedScheme } from '@liaison/severity';
import type { StateNames } from '../contacts/contact.view.js';
import { Page } from '../frame/page.js';
import { useReader, useText } from '../frame/reader.js';
import { ActForm } from '../parts/act-form.js';
import { Choice, Group, LongField, TextField, Tick, Ticks } from '../parts/field.js';
import { Form } from '../parts/form.js';
import { OFFICIAL } from '../parts/languages.js';
import { nameOfState } from '../parts/names.js';
import { Tlp } from '../parts/small.js';
import type { Typed } from '../parts/typed.js';
import { SeverityFields, TypesAndSectors } from './severity-fields.js';

export interface ComposeProps {
  readonly typed: Typed;
  readonly names: StateNames;
  /** The scale of the reader's State; null: it uses the neutral one. */
  readonly own: PublishedScheme | null;
  /** The draft that is written on; none for a new request. */
  readonly draft?: RequestView;
}

/** One form; its buttons show the plan or keep the draft. */
export function ComposePage({ typed, names, own, draft }: ComposeProps) {
  const t = useText();
  const { language, person } = useReader();
  const others = [...names.keys()].filter((code) => code !== person?.state);
  return (
    <Page title={t('web.requests.new')} exercise={draft?.exercise}>
      {draft && <p>{t('web.request.draft')}</p>}
      <p class="spirit">{t('web.request.no-accusation')}</p>
      <Form action={draft ? `/requests/${draft.id}/draft` : '/requests'} typed={typed} labels={labelsOf(t)}>
        {draft && <input type="hidden" name="version" value={draft.version} />}
        <Ticks
          name="to"
          label={t('web.request.to')}
          hint={t('web.request.to.hint')}
          options={others.map((code) => [code, nameOfState(names, code, language)])}
        />
        <Choice name="kind" label={t('web.request.kind')} options={KINDS.map((kind) => [kind, t(`web.kind.${kind}`)])} />
        <TextField name="subject" label={t('web.request.subject')} maxLength={200} dir="auto" />
        <p class="hint">{t('web.request.apart')}</p>
        <LongField name="facts" label={t('web.request.facts')} hint={t('web.request.facts.hint')} />
        <LongField name="assessment" label={t('web.request.assessment')} hint={t('web.request.assessment.hint')} rows={4} optional />
        <LongField name="unknown" label={t('web.request.unknown')} hint={t('web.request.unknown.hint')} rows={4} optional />
        <SeverityFields own={own}>
          <LongField name="severityReason" label={t('web.request.reason')} hint={t('web.request.reason.hint')} rows={2} optional />
        </SeverityFields>
        <TypesAndSectors />
        <Group name="tlp" label={t('web.request.tlp')} hint={t('web.request.tlp.hint')}>
          {TLP_LABELS.map((label) => (
            <Tick key={label} type="radio" name="tlp" value={label} label={<Tlp label={label} />} />
          ))}
        </Group>
        <Choice name="language" label={t('web.request.language')} options={OFFICIAL} />
        <TextField
          name="wantedBy"
          type="datetime-local"
          label={t('web.request.wanted')}
          hint={t('web.request.wanted.hint')}
          class="short"
          optional
        />
        <div class="field">
          <Tick name="lastResorts" label={t('web.request.last-resorts')} />
          <p class="hint">{t('web.request.last-resorts.hint')}</p>
          {!draft && <Tick name="exercise" label={t('web.request.exercise')} />}
        </div>
        <div class="buttons">
          <button name="do" value="plan">
            {t('web.request.plan')}
          </button>
          <button name="do" value="draft" class="quiet" formNoValidate>
            {t('web.request.save-draft')}
          </button>
        </div>
      </Form>
      {draft && <ActForm action={`/requests/${draft.id}/discard`} label={t('web.request.discard')} quiet />}
    </Page>
  );
}

const NAMED = ['to', 'kind', 'subject', 'facts', 'assessment', 'unknown', 'severity', 'tlp', 'language'] as const;

function labelsOf(t: ReturnType<typeof useText>): Record<string, string> {
  const named = NAMED.map((name) => [name, t(`web.request.${name}`)] as const);
  return { ...Object.fromEntries(named), severityReason: t('web.request.reason'), wantedBy: t('web.request.wanted') };
}
