import type { Coverage, CoverageView, RegionCoverage } from '@liaison/directory';
import { Page } from '../frame/page.js';
import { useReader, useText } from '../frame/reader.js';
import { Empty } from '../parts/small.js';
import { CoveragePicture } from './coverage-picture.js';
import { useRegionName } from './region-name.js';

/** A table and the same as bars: counts by region, in the order of the regions' names. */
export function CoveragePage({ coverage: { regions, total } }: { readonly coverage: CoverageView }) {
  const t = useText();
  const { language } = useReader();
  const nameOf = useRegionName();
  const inOrder = [...regions].sort(
    (a, b) => Number(a.region === null) - Number(b.region === null) || nameOf(a).localeCompare(nameOf(b), language),
  );
  return (
    <Page title={t('coverage.title')}>
      <p class="lead">{t('coverage.lead')}</p>
      {total.states === 0 ? (
        <Empty title={t('coverage.none')} />
      ) : (
        <>
          <CoveragePicture regions={inOrder} />
          <Table regions={inOrder} total={total} />
        </>
      )}
    </Page>
  );
}

const COUNTS = ['states', 'diplomatic', 'technical', 'both'] as const;

function Table({ regions, total }: { regions: readonly RegionCoverage[]; total: Coverage }) {
  const t = useText();
  const nameOf = useRegionName();
  return (
    <div class="scroll stacked" role="region" aria-label={t('coverage.title')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('coverage.region')}</th>
            {COUNTS.map((count) => (
              <th key={count} scope="col">
                {t(`coverage.${count}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {regions.map((region) => (
            <Line key={region.region} name={nameOf(region)} of={region} />
          ))}
        </tbody>
        <tfoot>
          <Line name={t('coverage.total')} of={total} />
        </tfoot>
      </table>
    </div>
  );
}

function Line({ name, of }: { name: string; of: Coverage }) {
  const t = useText();
  return (
    <tr>
      <th scope="row" data-label={t('coverage.region')}>
        {name}
      </th>
      {COUNTS.map((count) => (
        <td key={count} data-label={t(`coverage.${count}`)}>
          <bdi>{of[count]}</bdi>
        </td>
      ))}
    </tr>
  );
}
