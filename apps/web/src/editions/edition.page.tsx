import { type EditionDetail, type EditionFileView, MOST_IN_BOOK } from '@liaison/directory';
import { isLanguage, OWN_NAMES } from '@liaison/texts';
import type { StateNames } from '../contacts/contact.view.js';
import { Page } from '../frame/page.js';
import { useText } from '../frame/reader.js';
import { LongField } from '../parts/field.js';
import { Form } from '../parts/form.js';
import { Instant } from '../parts/instant.js';
import { Facts, Reference, State } from '../parts/small.js';
import type { Typed } from '../parts/typed.js';
import { Changes } from './changes.js';

export interface EditionProps {
  readonly edition: EditionDetail;
  readonly names: StateNames;
  readonly mayWithdraw: boolean;
  readonly typed: Typed;
}

export function EditionPage({ edition, names, mayWithdraw, typed }: EditionProps) {
  const t = useText();
  const number = edition.number ?? 0;
  const setting = edition.files.some(({ status }) => status === 'due');
  return (
    <Page title={t('book.edition', { number })} refresh={setting ? 5 : undefined}>
      {edition.withdrawnAt !== null && (
        <div class="refusal" role="note">
          <p>
            <strong>{t('editions.withdrawn')}</strong> <Instant at={edition.withdrawnAt} />
          </p>
          <p dir="auto">{edition.withdrawnBecause}</p>
        </div>
      )}
      <Summary edition={edition} />
      <h2>{t('editions.files')}</h2>
      <p class="hint">{t('editions.files.recorded')}</p>
      <ul class="entries">
        {edition.files.map((file) => (
          <File key={`${file.format}${file.language ?? ''}${String(file.volume)}`} number={number} file={file} />
        ))}
      </ul>
      <WithoutBook contacts={edition.contacts ?? 0} />
      <h2>{t('editions.changes')}</h2>
      <Changes changes={edition.changes} names={names} />
      {mayWithdraw && edition.withdrawnAt === null && <Withdraw number={number} typed={typed} />}
    </Page>
  );
}

/** A great edition has every file but the printed book. */
export function WithoutBook({ contacts }: { contacts: number }) {
  const t = useText();
  if (contacts <= MOST_IN_BOOK) return null;
  return <p>{t('error.editions/too-many-for-book', { count: contacts, max: MOST_IN_BOOK })}</p>;
}

function Summary({ edition: { issuedAt, validUntil, contacts, states, hash, keyId } }: { edition: EditionDetail }) {
  const t = useText();
  return (
    <Facts
      items={[
        [t('book.issued'), issuedAt !== null && <Instant at={issuedAt} />],
        [t('book.valid-until'), validUntil !== null && <Instant at={validUntil} />],
        [t('book.holds'), t('book.counts', { contacts: contacts ?? 0, states: states ?? 0 })],
        [t('book.hash'), <Reference of={hash ?? ''} />],
        [t('book.key'), <Reference of={keyId ?? ''} />],
      ]}
    />
  );
}

function File({ number, file }: { number: number; file: EditionFileView }) {
  const t = useText();
  const { format, language, volume, volumes, status, sha256, size } = file;
  const query = language === null ? '' : `?language=${language}&volume=${String(volume)}`;
  const label = [
    t(`editions.file.${format}`),
    ...(isLanguage(language) ? [OWN_NAMES[language]] : []),
    ...(volumes > 1 ? [t('book.volume', { volume, volumes })] : []),
  ].join(' · ');
  return (
    <li>
      <p>{status === 'ready' ? <a href={`/editions/${String(number)}/edition.${format}${query}`}>{label}</a> : label}</p>
      <p class="meta">
        {status === 'due' && <State mood="open">{t('editions.file.due')}</State>}
        {status === 'failed' && <State mood="bad">{t('editions.file.failed')}</State>}
        {size !== null && <bdi dir="ltr">{kilobytes(size)} kB</bdi>}
        {sha256 !== null && (
          <bdi dir="ltr" class="hash" translate={false}>
            SHA-256 {sha256}
          </bdi>
        )}
      </p>
    </li>
  );
}

function kilobytes(bytes: number): string {
  return String(Math.max(1, Math.round(bytes / 1_000)));
}

function Withdraw({ number, typed }: { number: number; typed: Typed }) {
  const t = useText();
  return (
    <section>
      <h2>{t('editions.withdraw')}</h2>
      <Form action={`/editions/${String(number)}/withdrawal`} typed={typed} labels={{ because: t('editions.withdraw.because') }}>
        <LongField name="because" label={t('editions.withdraw.because')} hint={t('editions.withdraw.hint')} rows={2} />
        <button class="quiet">{t('editions.withdraw')}</button>
      </Form>
    </section>
  );
}
