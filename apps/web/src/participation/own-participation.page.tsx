import type { ParticipationView } from '@liaison/directory';
import { Page } from '../frame/page.js';
import { useText } from '../frame/reader.js';
import { ActForm } from '../parts/act-form.js';
import { Choice, LongField, TextField } from '../parts/field.js';
import { Form } from '../parts/form.js';
import { OFFICIAL } from '../parts/languages.js';
import { NOTHING_TYPED, type Typed, TypedContext } from '../parts/typed.js';
import { Standing } from './standing.js';

export interface OwnParticipationProps {
  readonly state: ParticipationView;
  readonly mayDecide: boolean;
  readonly mayAsk: boolean;
  /** The forms for joining and for help are told apart by `form`. */
  readonly typed: Typed;
}

/** What a State's own people see and may do: take part, leave, and say that help is needed. */
export function OwnParticipationPage(props: OwnParticipationProps) {
  const { state, mayDecide, mayAsk } = props;
  const t = useText();
  const isAway = state.participation !== 'participating';
  return (
    <Page title={t(isAway ? 'participation.own.away' : 'participation.own')}>
      {isAway && <p class="lead">{t('participation.own.away.text')}</p>}
      <Standing state={state} />
      {!mayDecide && <p>{t('participation.own.who')}</p>}
      {mayDecide && state.acts.includes('join') && <Join {...props} />}
      {mayDecide && !isAway && (
        <p class="buttons">
          <a class="button quiet" href="/accounts">
            {t('participation.next')}
          </a>
        </p>
      )}
      {mayAsk && <Help {...props} />}
      {mayDecide && state.acts.includes('leave') && <Leave state={state} />}
    </Page>
  );
}

function Join({ state, typed }: OwnParticipationProps) {
  const t = useText();
  const labels = {
    institution: t('participation.office.institution'),
    institutionLatin: t('participation.office.latin'),
    roleTitle: t('participation.office.role'),
    email: t('participation.office.email'),
    language: t('participation.office.language'),
    timeZone: t('participation.office.zone'),
    noteVerbale: t('participation.note'),
  };
  return (
    <section>
      <h2>{t('participation.join')}</h2>
      <p>{t('participation.join.text')}</p>
      <Form action="/participation/own/acceptance" typed={typed.form === 'help' ? NOTHING_TYPED : typed} labels={labels}>
        {!state.authorityOffice && <Office labels={labels} />}
        <TextField name="noteVerbale" label={labels.noteVerbale} hint={t('participation.note.hint')} maxLength={200} optional dir="auto" />
        <div class="buttons">
          <button>{t('participation.join')}</button>
        </div>
      </Form>
    </section>
  );
}

function Office({
  labels,
}: {
  labels: Readonly<Record<'institution' | 'institutionLatin' | 'roleTitle' | 'email' | 'language' | 'timeZone', string>>;
}) {
  const t = useText();
  return (
    <fieldset>
      <legend>{t('participation.office')}</legend>
      <p class="hint">{t('participation.office.text')}</p>
      <TextField name="institution" label={labels.institution} maxLength={300} dir="auto" />
      <TextField name="institutionLatin" label={labels.institutionLatin} maxLength={300} dir="ltr" />
      <TextField name="roleTitle" label={labels.roleTitle} maxLength={200} dir="auto" />
      <TextField name="email" type="email" label={labels.email} maxLength={320} dir="ltr" autoComplete="off" />
      <Choice name="language" label={labels.language} options={OFFICIAL} />
      <TextField
        name="timeZone"
        label={labels.timeZone}
        hint={t('participation.office.zone.hint')}
        maxLength={64}
        dir="ltr"
        class="short"
      />
    </fieldset>
  );
}

function Help({ state, typed }: OwnParticipationProps) {
  const t = useText();
  const shown = typed.form === 'help' ? typed : { values: { note: state.helpNote ?? '' }, problem: null, form: 'help' };
  return (
    <section>
      <h2>{t('participation.help.title')}</h2>
      <p>{t('participation.help.text')}</p>
      <Form action="/participation/own/help" typed={shown} labels={{ note: t('participation.help.note') }}>
        <LongField name="note" label={t('participation.help.note')} rows={4} optional />
        <div class="buttons">
          <button name="needed" value="true" class="quiet">
            {t('participation.help.ask')}
          </button>
          {state.needsHelp && (
            <button name="needed" value="false" class="quiet">
              {t('participation.help.enough')}
            </button>
          )}
        </div>
      </Form>
    </section>
  );
}

function Leave({ state }: { state: ParticipationView }) {
  const t = useText();
  const what = state.participation === 'participating' ? 'leave' : 'decline';
  return (
    <section>
      <h2>{t(`participation.${what}`)}</h2>
      <details>
        <summary>{t(`participation.${what}`)}</summary>
        <TypedContext.Provider value={NOTHING_TYPED}>
          <ActForm action="/participation/own/withdrawal" label={t(`participation.${what}`)} text={t(`participation.${what}.text`)} quiet />
        </TypedContext.Provider>
      </details>
    </section>
  );
}
