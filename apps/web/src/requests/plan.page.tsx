import type { StateNames } from '../contacts/contact.view.js';
import { Page } from '../frame/page.js';
import { useReader, useText } from '../frame/reader.js';
import { Csrf } from '../parts/csrf.js';
import { Instant } from '../parts/instant.js';
import { Category, nameOfState } from '../parts/names.js';
import { Empty, Facts, Tlp } from '../parts/small.js';
import { Severity, Word } from './labels.js';
import type { PlanEntry } from './request.view.js';

export interface PlanProps {
  readonly subject: string;
  readonly tlp: string;
  readonly level: string;
  readonly exercise: boolean;
  readonly plans: readonly { readonly state: string; readonly plan: PlanEntry }[];
  /** The draft to be sent. */
  readonly draftId: string;
  readonly names: StateNames;
}

export function PlanPage({ subject, tlp, level, exercise, plans, draftId, names }: PlanProps) {
  const t = useText();
  const { language } = useReader();
  return (
    <Page title={t('web.plan')} exercise={exercise}>
      <p class="lead">{t('web.plan.lead')}</p>
      <Facts
        items={[
          [t('web.request.subject'), <bdi>{subject}</bdi>],
          [t('web.request.severity'), <Severity of={level ? { level } : null} />],
          [t('web.request.tlp'), <Tlp label={tlp} />],
        ]}
      />
      {plans.map(({ state, plan }) => (
        <section key={state}>
          <h2>{nameOfState(names, state, language)}</h2>
          <Plan plan={plan} />
        </section>
      ))}
      <p class="spirit">{t('web.request.no-accusation')}</p>
      <form method="post" action={`/requests/${draftId}/sending`} class="buttons">
        <Csrf />
        <button>{t('web.request.send')}</button>
        <a class="button quiet" href={`/requests/${draftId}/draft`}>
          {t('web.request.change')}
        </a>
      </form>
    </Page>
  );
}

export function Plan({ plan }: { plan: PlanEntry }) {
  const t = useText();
  if (!plan.steps.length) return <Empty title={t('web.plan.none')} />;
  return (
    <ol class="timeline">
      {plan.steps.map((step, i) => (
        <li key={i}>
          <strong>{t('web.plan.step', { number: i + 1 })}</strong> <Instant at={step.at} /> <Category of={step.category} />
          <p class="hint">
            <Word prefix="web.plan.reason" code={step.reason} />
          </p>
          {!step.contacts.length && <p>{t('web.plan.nobody')}</p>}
          {step.contacts.map(({ id, institution, reasons }) => (
            <p key={id}>
              <a href={`/contacts/${id}`}>
                <bdi>{institution}</bdi>
              </a>{' '}
              <span class="hint">
                {reasons.map((reason, n) => (
                  <>
                    {n > 0 && ' · '}
                    <Word prefix="web.plan.reason" code={reason} />
                  </>
                ))}
              </span>
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}
