import type { FactorsView } from '@liaison/identity';
import type { Problem } from '@liaison/http';
import type { SessionEntry } from '../account/account.view.js';
import { Sessions } from '../account/sessions.js';
import { Page } from '../frame/page.js';
import { useText } from '../frame/reader.js';
import { ActForm } from '../parts/act-form.js';
import { Refusal } from '../parts/form.js';
import { State } from '../parts/small.js';
import { TypedContext } from '../parts/typed.js';
import { Factors } from './factors.js';

export interface SecurityProps {
  readonly factors: FactorsView;
  readonly sessions: readonly SessionEntry[];
  /** The public id of the session that looks. */
  readonly current: string;
  readonly problem?: Problem;
}

/** Everything a person can prove themselves with, and where they are signed in. */
export function SecurityPage({ factors, sessions, current, problem }: SecurityProps) {
  const t = useText();
  return (
    <Page title={t('access.security')}>
      <p class="lead">{t('access.security.lead')}</p>
      <TypedContext.Provider value={{ values: {}, problem: problem ?? null }}>
        <Refusal />
      </TypedContext.Provider>
      <Factors of={factors} />
      <section>
        <h2>{t('access.codes')}</h2>
        <p>
          <State mood={factors.recoveryCodesLeft ? 'good' : 'bad'}>{t('access.codes.left', { count: factors.recoveryCodesLeft })}</State>
        </p>
        <p>
          <a class="button quiet" href="/account/recovery-codes">
            {t(factors.recoveryCodesLeft ? 'access.codes.make' : 'access.codes.show')}
          </a>
        </p>
      </section>
      <section>
        <h2>{t('web.sign-in.password')}</h2>
        <p>
          <a class="button quiet" href="/account/password">
            {t('web.account.password.change')}
          </a>
        </p>
      </section>
      <Sessions sessions={sessions} current={current} />
      {sessions.length > 1 && <ActForm action="/account/sessions/end-others" label={t('access.sessions.end-others')} quiet />}
    </Page>
  );
}
