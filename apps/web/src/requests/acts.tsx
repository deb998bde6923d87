import { useText } from '../frame/reader.js';
import { ActForm } from '../parts/act-form.js';
import { Choice, LongField, TextField } from '../parts/field.js';
import { type Typed, TypedContext } from '../parts/typed.js';

const REASONS = ['not-competent', 'national-law', 'cannot-now', 'already-handled', 'no-comment'] as const;

/** What the reader's State may do now, the gentlest first. */
export function Acts({ id, acts, typed }: { id: string; acts: readonly string[]; typed: Typed }) {
  const t = useText();
  const path = `/requests/${id}`;
  if (!acts.length) return null;
  const has = (act: string) => acts.includes(act);
  return (
    <TypedContext.Provider value={typed}>
      <section class="acts">
        <h2>{t('web.request.acts')}</h2>
        {typed.problem && (
          <p class="refusal" role="alert">
            {typed.problem.detail}
          </p>
        )}
        {has('acknowledge') && (
          <ActForm action={`${path}/acknowledgement`} label={t('web.act.acknowledge')} text={t('web.act.acknowledge.text')} />
        )}
        <div class="more">
          {has('answer') && <Answer path={path} />}
          {has('accept') && <Decision path={path} act="accept" />}
          {has('need-more') && <Decision path={path} act="need-more" />}
          {has('decline') && <Decision path={path} act="decline" />}
          {has('message') && <Message path={path} />}
          {has('close') && <Simple path={path} act="close" route="closure" />}
          {has('withdraw') && <Simple path={path} act="withdraw" route="withdrawal" />}
        </div>
      </section>
    </TypedContext.Provider>
  );
}

function Answer({ path }: { path: string }) {
  const t = useText();
  return (
    <details>
      <summary>{t('web.act.answer')}</summary>
      <ActForm action={`${path}/answer`} label={t('web.act.answer')}>
        <LongField name="text" label={t('web.act.text')} />
        {(['timeFrame', 'nature', 'scope', 'terms'] as const).map((name) => (
          <TextField key={name} name={name} label={t(`web.act.answer.${name === 'timeFrame' ? 'time-frame' : name}`)} dir="auto" optional />
        ))}
      </ActForm>
    </details>
  );
}

function Decision({ path, act }: { path: string; act: 'accept' | 'decline' | 'need-more' }) {
  const t = useText();
  return (
    <details>
      <summary>{t(`web.act.${act}`)}</summary>
      <ActForm action={`${path}/decision`} label={t(`web.act.${act}`)} text={act === 'need-more' ? undefined : t(`web.act.${act}.text`)}>
        <input type="hidden" name="decision" value={act} />
        {act === 'decline' && (
          <Choice
            name="reason"
            label={t('web.act.decline.reason')}
            options={REASONS.map((reason) => [reason, t(`web.reason.${reason}`)])}
          />
        )}
        <label>
          {t('web.act.note')}
          <textarea name="text" rows={3} dir="auto" required={act === 'need-more'} />
        </label>
      </ActForm>
    </details>
  );
}

function Message({ path }: { path: string }) {
  const t = useText();
  return (
    <details open>
      <summary>{t('web.act.message')}</summary>
      <ActForm action={`${path}/messages`} label={t('web.act.message.send')}>
        <label>
          {t('web.act.text')}
          <textarea name="text" rows={4} dir="auto" required />
        </label>
      </ActForm>
    </details>
  );
}

function Simple({ path, act, route }: { path: string; act: 'close' | 'withdraw'; route: string }) {
  const t = useText();
  return (
    <details>
      <summary>{t(`web.act.${act}`)}</summary>
      <ActForm action={`${path}/${route}`} label={t(`web.act.${act}`)} text={t(`web.act.${act}.text`)} quiet />
    </details>
  );
}
