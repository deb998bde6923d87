import { Page } from '../frame/page.js';
import { useText } from '../frame/reader.js';
import { ActForm } from '../parts/act-form.js';
import { Answers } from '../parts/answers.js';
import { Instant } from '../parts/instant.js';
import { Institution } from '../parts/names.js';
import { Empty, Reference } from '../parts/small.js';
import { CheckStatus } from '../rounds/checks.js';
import type { OpenCheck } from './open-check.view.js';

/** The letters that wait for the reader's State, to be answered here or with the code. */
export function OpenChecksPage({ checks }: { checks: readonly OpenCheck[] }) {
  const t = useText();
  return (
    <Page title={t('web.home.channels')}>
      {checks.length ? (
        <>
          <p class="lead">{t('web.checks.lead')}</p>
          <ul class="entries">
            {checks.map((check) => (
              <OpenCheckEntry key={check.id} check={check} />
            ))}
          </ul>
        </>
      ) : (
        <Empty title={t('web.checks.none')} text={t('web.checks.none.text')} />
      )}
      <p>
        <a href="/check">{t('web.checks.by-code')}</a>
      </p>
    </Page>
  );
}

function OpenCheckEntry({ check }: { check: OpenCheck }) {
  const t = useText();
  const { id, contact, address, reference, deadline, status, exercise, mayAnswer } = check;
  return (
    <li>
      <h2 class="entry">{contact ? <Institution contact={contact} /> : <bdi dir="ltr">{reference}</bdi>}</h2>
      <p>
        <Reference of={reference} />
      </p>
      <p class="meta">
        {address && <bdi dir="ltr">{address}</bdi>}
        <CheckStatus of={status} />
        <span>
          {t('web.round.check.deadline')} <Instant at={deadline} />
        </span>
        {exercise && <strong lang="en">EXERCISE</strong>}
      </p>
      {mayAnswer ? <AnswerForm id={id} reference={reference} /> : <p class="hint">{t('web.checks.others')}</p>}
    </li>
  );
}

function AnswerForm({ id, reference }: { id: string; reference: string }) {
  const t = useText();
  return (
    <details>
      <summary>
        {t('web.check.answer')} <span class="unseen">{reference}</span>
      </summary>
      <ActForm action={`/checks/${id}`} label={t('web.check.send')}>
        <Answers chosen="confirm" />
      </ActForm>
    </details>
  );
}
