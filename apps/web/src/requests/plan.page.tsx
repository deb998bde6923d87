import type { PlanView, RequestView } from '@liaison/requests';
import type { StateNames } from '../contacts/contact.view.js';
import { Page } from '../frame/page.js';
import { useReader, useText } from '../frame/reader.js';
import { Group, Tick } from '../parts/field.js';
import { Form } from '../parts/form.js';
import { nameOfState } from '../parts/names.js';
import { Facts, Tlp } from '../parts/small.js';
import type { Typed } from '../parts/typed.js';
import { Severity } from './labels.js';
import { Plan } from './plan.js';
import { needsSecondLook } from './read-form.js';

export interface PlanProps {
  readonly draft: RequestView;
  readonly plans: readonly PlanView[];
  readonly names: StateNames;
  readonly typed: Typed;
}

export function PlanPage({ draft, plans, names, typed }: PlanProps) {
  const t = useText();
  const { language } = useReader();
  return (
    <Page title={t('web.plan')} exercise={draft.exercise}>
      <p class="lead">{t('web.plan.lead')}</p>
      <Facts
        items={[
          [t('web.request.subject'), <bdi>{draft.subject}</bdi>],
          [t('web.request.severity'), <Severity of={draft} />],
          [t('web.request.tlp'), <Tlp label={draft.tlp} />],
        ]}
      />
      {plans.map((plan) => (
        <section key={plan.state}>
          <h2>{nameOfState(names, plan.state, language)}</h2>
          <Plan plan={plan} />
        </section>
      ))}
      <p class="spirit">{t('web.request.no-accusation')}</p>
      <Form action={`/requests/${draft.id}/sending`} typed={typed}>
        <input type="hidden" name="version" value={draft.version} />
        {needsSecondLook({ ...draft }) && <SecondLook draft={draft} />}
        <div class="buttons">
          <button>{t('web.request.send')}</button>
          <a class="button quiet" href={`/requests/${draft.id}/draft`}>
            {t('web.request.change')}
          </a>
        </div>
      </Form>
    </Page>
  );
}

/** R4 and R5 wake people: the reason is read once more, and somebody says so. */
function SecondLook({ draft }: { draft: RequestView }) {
  const t = useText();
  return (
    <Group name="secondLook" label={t('web.plan.second-look')} hint={t('web.plan.second-look.text')}>
      <p>
        <strong>
          <Severity of={draft} />
        </strong>
      </p>
      <p class="prose" dir="auto" lang={draft.language}>
        {draft.severityReason}
      </p>
      <Tick name="secondLook" label={t('web.request.second-look')} />
    </Group>
  );
}
