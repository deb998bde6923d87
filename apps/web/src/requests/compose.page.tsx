import { LANGUAGES, OWN_NAMES } from '@liaison/texts';
import type { StateNames } from '../contacts/contact.view.js';
import { Page } from '../frame/page.js';
import { useReader, useText } from '../frame/reader.js';
import { Choice, LongField, TextField, Tick, Ticks } from '../parts/field.js';
import { Form } from '../parts/form.js';
import { nameOfState } from '../parts/names.js';
import { Tlp } from '../parts/small.js';
import type { Typed } from '../parts/typed.js';

const KINDS = ['assistance', 'mitigation', 'information', 'consultation', 'vulnerability', 'notification', 'communication-check'] as const;
const TLPS = ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'];
const LEVELS = ['R0', 'R1', 'R2', 'R3', 'R4', 'R5'] as const;

export interface ComposeProps {
  readonly typed: Typed;
  readonly names: StateNames;
}

/** One form; its buttons show the plan or keep the draft. */
export function ComposePage({ typed, names }: ComposeProps) {
  const t = useText();
  const own = useReader().person?.state;
  const { language } = useReader();
  const others = [...names.keys()].filter((code) => code !== own);
  return (
    <Page title={t('web.requests.new')}>
      <p class="spirit">{t('web.request.no-accusation')}</p>
      <Form action="/requests" typed={typed}>
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
        <SeverityFields />
        <fieldset>
          <legend>{t('web.request.tlp')}</legend>
          <p class="hint">{t('web.request.tlp.hint')}</p>
          {TLPS.map((label) => (
            <Tick key={label} type="radio" name="tlp" value={label} label={<Tlp label={label} />} />
          ))}
        </fieldset>
        <Choice name="language" label={t('web.request.language')} options={LANGUAGES.map((one) => [one, OWN_NAMES[one]])} />
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
          <Tick name="exercise" label={t('web.request.exercise')} />
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
    </Page>
  );
}

function SeverityFields() {
  const t = useText();
  return (
    <fieldset id="severity">
      <legend>{t('web.request.severity')}</legend>
      <p class="hint">{t('web.request.severity.hint')}</p>
      <Tick type="radio" name="level" value="" label={<Described title={t('web.severity.none')} text={t('web.severity.none.text')} />} />
      {LEVELS.map((level) => (
        <Tick
          key={level}
          type="radio"
          name="level"
          value={level}
          label={<Described title={`${level} ${t(`web.severity.${level}`)}`} text={t(`web.severity.${level}.text`)} />}
        />
      ))}
      <LongField name="severityReason" label={t('web.request.reason')} hint={t('web.request.reason.hint')} rows={2} optional />
      <Tick name="secondLook" label={t('web.request.second-look')} />
    </fieldset>
  );
}

function Described({ title, text }: { title: string; text: string }) {
  return (
    <>
      <strong>{title}</strong> <span class="hint">{text}</span>
    </>
  );
}
