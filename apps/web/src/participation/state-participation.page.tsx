import type { ParticipationView } from '@liaison/directory';
import { inLanguage } from '@liaison/texts';
import { Page } from '../frame/page.js';
import { useReader, useText } from '../frame/reader.js';
import { Back } from '../parts/back.js';
import { Choice, TextField } from '../parts/field.js';
import { Form } from '../parts/form.js';
import { OFFICIAL } from '../parts/languages.js';
import type { Typed } from '../parts/typed.js';
import { Standing } from './standing.js';

export interface StateParticipationProps {
  readonly state: ParticipationView;
  readonly mayInvite: boolean;
  readonly typed: Typed;
}

/** One State as the office sees it, with what can be done next. */
export function StateParticipationPage(props: StateParticipationProps) {
  const { state, mayInvite } = props;
  const t = useText();
  const { language } = useReader();
  const isOpen = state.acts.includes('invite');
  return (
    <Page title={t('participation.one', { state: inLanguage(state.names, language) })}>
      <Standing state={state} />
      {isOpen && mayInvite && <Invite {...props} />}
      {isOpen && (
        <section>
          <h2>{t('participation.authority')}</h2>
          <p>{state.authority && t(`participation.authority.${state.authority}`)}</p>
          <p>{t('participation.account.text')}</p>
          <p>
            <a class="button quiet" href={`/accounts/new?state=${state.state}&roles=nominating-authority`}>
              {t('participation.account')}
            </a>
          </p>
        </section>
      )}
      <Back to="/participation" />
    </Page>
  );
}

function Invite({ state, typed }: StateParticipationProps) {
  const t = useText();
  const again = state.participation === 'invited';
  const labels = { address: t('participation.address'), language: t('participation.language') };
  return (
    <section>
      <h2>{t(again ? 'participation.invite.again' : 'participation.invite')}</h2>
      <p>{t('participation.invite.text')}</p>
      <Form action={`/participation/${state.state}/invitation`} typed={typed} labels={labels}>
        <TextField
          name="address"
          type="email"
          label={labels.address}
          hint={t('participation.address.hint')}
          dir="ltr"
          maxLength={320}
          autoComplete="off"
        />
        <Choice name="language" label={labels.language} options={OFFICIAL} />
        <div class="buttons">
          <button>{t(again ? 'participation.invite.again' : 'participation.invite')}</button>
        </div>
      </Form>
    </section>
  );
}
