import type { PlanView, StepView } from '@liaison/requests';
import { useText } from '../frame/reader.js';
import { Instant } from '../parts/instant.js';
import { Category } from '../parts/names.js';
import { Empty } from '../parts/small.js';

/** Who is told, when and why, step after step. */
export function Plan({ plan: { steps, copies, noReplyAt } }: { plan: PlanView }) {
  const t = useText();
  if (!steps.some(({ contacts }) => contacts.length)) return <Empty title={t('web.plan.none')} />;
  return (
    <>
      <ol class="timeline">
        {steps.map((step, i) => (
          <Step key={i} step={step} title={t('web.plan.step', { number: i + 1 })} />
        ))}
        {copies.map((step, i) => (
          <Step key={i} step={step} title={t('web.plan.reason.copy')} />
        ))}
      </ol>
      {noReplyAt && (
        <p>
          {t('web.plan.no-reply')} <Instant at={noReplyAt} />
        </p>
      )}
    </>
  );
}

function Step({ step, title }: { step: StepView; title: string }) {
  return (
    <li>
      <strong>
        {title} · <Category of={step.category} />
      </strong>
      <br />
      <Instant at={step.at} />
      <p class="hint">{step.reason}</p>
      {step.contacts.map(({ id, institution, reason }) => (
        <p key={id}>
          <a href={`/contacts/${id}`}>
            <bdi>{institution}</bdi>
          </a>{' '}
          <span class="hint">{reason}</span>
        </p>
      ))}
    </li>
  );
}
