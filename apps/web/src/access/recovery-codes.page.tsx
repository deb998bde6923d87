import { Page } from '../frame/page.js';
import { useReader, useText } from '../frame/reader.js';
import { ActForm } from '../parts/act-form.js';
import { Instant } from '../parts/instant.js';
import { Facts, Print } from '../parts/small.js';

export interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly email: string;
}

/** The only page that ever shows these codes; it is made to be printed. */
export function RecoveryCodesPage({ codes, email }: RecoveryCodesProps) {
  const t = useText();
  const { now } = useReader();
  return (
    <Page title={t('access.codes')}>
      <p class="lead">{t('access.codes.lead')}</p>
      <ul class="codes" dir="ltr" translate={false}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Facts
        items={[
          [t('web.sign-in.email'), <bdi dir="ltr">{email}</bdi>],
          [t('access.codes.made'), <Instant at={now} />],
        ]}
      />
      <Print />
      <p>
        <a class="button" href="/">
          {t('access.codes.kept')}
        </a>
      </p>
    </Page>
  );
}

/** Before they are made: what they are for, and what becomes of the ones before. */
export function MakeCodesPage({ isFirst }: { isFirst: boolean }) {
  const t = useText();
  return (
    <Page title={t('access.codes')}>
      <p class="lead">{t('access.codes.why')}</p>
      {isFirst || <p>{t('access.codes.make.text')}</p>}
      <div class="buttons">
        <ActForm action="/account/recovery-codes" label={t(isFirst ? 'access.codes.show' : 'access.codes.make')} />
        <a href="/account/security">{t('access.later')}</a>
      </div>
    </Page>
  );
}
