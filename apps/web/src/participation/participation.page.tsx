import { type Participation, PARTICIPATIONS, type ParticipationView } from '@liaison/directory';
import { inLanguage } from '@liaison/texts';
import { Page } from '../frame/page.js';
import { useReader, useText } from '../frame/reader.js';
import { Instant } from '../parts/instant.js';
import { Empty, State } from '../parts/small.js';
import { Letters, Status } from './standing.js';

export interface ParticipationProps {
  readonly states: readonly ParticipationView[];
  /** Whom to show; null: all. */
  readonly only: Participation | null;
}

/** How every listed State stands; for the office alone. */
export function ParticipationPage({ states, only }: ParticipationProps) {
  const t = useText();
  const { language } = useReader();
  const shown = states.filter(({ participation }) => only === null || participation === only);
  const sorted = [...shown].sort((a, b) => inLanguage(a.names, language).localeCompare(inLanguage(b.names, language), language));
  return (
    <Page title={t('participation.title')}>
      <p class="lead">{t('participation.lead')}</p>
      <Filter states={states} only={only} />
      {states.length === 0 && <Empty title={t('participation.none')} text={t('participation.none.text')} />}
      {states.length > 0 && sorted.length === 0 && <Empty title={t('participation.none.here')} />}
      {sorted.length > 0 && <List states={sorted} />}
    </Page>
  );
}

function Filter({ states, only }: ParticipationProps) {
  const t = useText();
  const count = (of: Participation | null) => states.filter(({ participation }) => of === null || participation === of).length;
  return (
    <nav aria-label={t('participation.status')}>
      <ul class="tabs">
        {[null, ...PARTICIPATIONS].map((one) => (
          <li key={one}>
            <a href={one === null ? '/participation' : `/participation?status=${one}`} aria-current={one === only ? 'true' : undefined}>
              {t(`participation.status.${one ?? 'all'}`)} <bdi>{count(one)}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function List({ states }: { states: readonly ParticipationView[] }) {
  const t = useText();
  const { language } = useReader();
  return (
    <div class="scroll stacked" role="region" aria-label={t('participation.title')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('participation.state')}</th>
            <th scope="col">{t('participation.status')}</th>
            <th scope="col">{t('participation.progress')}</th>
          </tr>
        </thead>
        <tbody>
          {states.map((state) => (
            <tr key={state.state}>
              <th scope="row" data-label={t('participation.state')}>
                <a href={`/participation/${state.state}`}>{inLanguage(state.names, language)}</a>
              </th>
              <td data-label={t('participation.status')}>
                <Status of={state.participation} />
              </td>
              <td data-label={t('participation.progress')}>
                <Progress state={state} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Progress({ state }: { state: ParticipationView }) {
  const t = useText();
  const { participation, invitedAt, authority, joinedAt, leftAt, needsHelp } = state;
  return (
    <>
      {participation === 'participating' && joinedAt && (
        <div>
          {t('participation.joined')} <Instant at={joinedAt} />
        </div>
      )}
      {participation === 'withdrawn' && leftAt && (
        <div>
          {t('participation.left')} <Instant at={leftAt} />
        </div>
      )}
      {participation === 'invited' && invitedAt && (
        <div>
          <Letters of={state} />
        </div>
      )}
      {participation !== 'participating' && participation !== 'not-invited' && authority && (
        <div>{t(`participation.authority.${authority}`)}</div>
      )}
      {needsHelp && <State mood="open">{t('participation.help')}</State>}
    </>
  );
}
