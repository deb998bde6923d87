import type { FactorResetView } from '@liaison/identity';
import type { StateNames } from '../contacts/contact.view.js';
import { useReader, useText } from '../frame/reader.js';
import { ActForm } from '../parts/act-form.js';
import { Instant } from '../parts/instant.js';
import { State } from '../parts/small.js';
import { Named } from './named.js';
import { Place } from './place.js';

interface FactorResetsProps {
  readonly resets: readonly FactorResetView[];
  readonly names: StateNames;
  readonly me: string | null;
}

/** What two officers have asked for, and the way to stop it. */
export function FactorResets({ resets, names, me }: FactorResetsProps) {
  const t = useText();
  const { person } = useReader();
  const mayConfirm = ({ dueAt, askedPerson, accountId }: FactorResetView) =>
    person?.state === null && dueAt === null && askedPerson !== me && accountId !== me;
  return (
    <section>
      <h2>{t('accounts.resets')}</h2>
      <ul class="entries">
        {resets.map((reset) => (
          <li key={reset.id} class="row">
            <div>
              <Named {...reset} />
              <p class="meta">
                <Place of={reset.state} names={names} />
                <Due at={reset.dueAt} />
              </p>
            </div>
            <div class="buttons">
              {mayConfirm(reset) && <ActForm action={`/accounts/factor-resets/${reset.id}/confirm`} label={t('accounts.resets.confirm')} />}
              <Stop id={reset.id} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** For the holder, on the page of their own account. */
export function OwnFactorReset({ reset }: { reset: FactorResetView }) {
  const t = useText();
  return (
    <section class="refusal">
      <h2>{t('accounts.resets')}</h2>
      <p>{t(reset.askedPerson === null ? 'accounts.resets.own.with-operator' : 'accounts.resets.own')}</p>
      <p>
        <Due at={reset.dueAt} />
      </p>
      <Stop id={reset.id} />
    </section>
  );
}

function Due({ at }: { at: Date | null }) {
  const t = useText();
  if (at === null) return <State mood="open">{t('accounts.invitations.waits')}</State>;
  return (
    <span>
      {t('accounts.resets.due')} <Instant at={at} />
    </span>
  );
}

function Stop({ id }: { id: string }) {
  return <ActForm action={`/account/factor-resets/${id}/cancel`} label={useText()('accounts.resets.cancel')} quiet />;
}
