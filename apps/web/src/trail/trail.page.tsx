import type { AuditEntryView } from '@liaison/audit';
import type { Values } from '@liaison/texts';
import type { StateNames } from '../contacts/contact.view.js';
import { Page } from '../frame/page.js';
import { useReader, useText } from '../frame/reader.js';
import { withQuery } from '../frame/url.js';
import { Choice, type Option, TextField } from '../parts/field.js';
import { Instant } from '../parts/instant.js';
import { nameOfState } from '../parts/names.js';
import { Empty } from '../parts/small.js';
import { type Typed, TypedContext } from '../parts/typed.js';
import { About } from './about.js';
import { AREAS } from './areas.js';
import { ByWhom } from './by-whom.js';
import type { Known } from './subjects.js';
import { Tried } from './tried.js';

export interface TrailProps {
  readonly entries: readonly AuditEntryView[];
  readonly known: Known;
  readonly names: StateNames;
  readonly nextCursor: string | null;
  readonly typed: Typed;
  /** The auditor reads all of it, but no correspondence. */
  readonly everything: boolean;
}

export function TrailPage(props: TrailProps) {
  const { entries, typed, nextCursor, everything } = props;
  const t = useText();
  const { url } = useReader();
  return (
    <Page title={t('trail')}>
      <p class="lead">{t(everything ? 'trail.lead.auditor' : 'trail.lead')}</p>
      <Filters typed={typed} />
      {entries.length ? <Entries {...props} /> : <Empty title={t('trail.none')} text={t('trail.none.text')} />}
      {nextCursor && (
        <p>
          <a class="button quiet" rel="next" href={withQuery(url, 'cursor', nextCursor)}>
            {t('web.next-page')}
          </a>
        </p>
      )}
    </Page>
  );
}

function Filters({ typed }: { typed: Typed }) {
  const t = useText();
  const areas = AREAS.map((area): Option => [area, t(`trail.area.${area}`)]);
  return (
    <TypedContext.Provider value={typed}>
      <form method="get" action="/trail" class="filters">
        <Choice name="area" label={t('trail.filter.area')} options={[['', t('trail.filter.any')], ...areas]} />
        <TextField name="since" type="date" label={t('trail.filter.since')} optional dir="ltr" />
        <div class="buttons wide">
          <button>{t('trail.filter.show')}</button>
          <a href="/trail">{t('web.contacts.clear')}</a>
        </div>
      </form>
    </TypedContext.Provider>
  );
}

function Entries({ entries, ...more }: TrailProps) {
  const t = useText();
  return (
    <div class="scroll stacked" role="region" aria-label={t('trail')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('trail.when')}</th>
            <th scope="col">{t('trail.what')}</th>
            <th scope="col">{t('trail.who')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <Entry key={entry.id} entry={entry} {...more} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Entry({ entry, known, names, everything }: { entry: AuditEntryView } & Pick<TrailProps, 'known' | 'names' | 'everything'>) {
  const t = useText();
  return (
    <tr>
      <td>
        <Instant at={entry.at} />
      </td>
      <td data-label={t('trail.what')}>
        <What entry={entry} /> <About {...{ entry, known, names, everything }} />
        {entry.act === 'access/refused' && <Tried act={entry.data['act']} />}
        <States codes={entry.states} names={names} />
      </td>
      <td data-label={t('trail.who')}>
        <ByWhom name={entry.actor} known={known.actors.get(entry.actor)} names={names} />
      </td>
    </tr>
  );
}

/** Every act has its sentence: one without a text does not compile here. */
function What({ entry: { act, data } }: { entry: AuditEntryView }) {
  const t = useText();
  return <>{t(`trail.act.${act}`, plainOf(data))}</>;
}

/** What a sentence may name. */
function plainOf(data: AuditEntryView['data']): Values {
  return Object.fromEntries(
    Object.entries(data).filter((entry): entry is [string, string | number] => /string|number/.test(typeof entry[1])),
  );
}

function States({ codes, names }: { codes: readonly string[]; names: StateNames }) {
  const t = useText();
  const { language } = useReader();
  if (codes.length < 2) return null;
  const states = codes.map((code) => nameOfState(names, code, language)).join(' · ');
  return <div class="hint">{t('trail.states', { states })}</div>;
}
