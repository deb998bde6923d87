import type { PublishedScheme } from '@liaison/severity';
import { useText } from '../frame/reader.js';
import { Choice, type Option } from '../parts/field.js';
import { useSchemeTitle } from './names.js';
import { referenceOf } from './paths.js';

interface CompareFormProps {
  readonly schemes: readonly PublishedScheme[];
  /** The scale that is read; without one it is chosen too. */
  readonly fixed?: PublishedScheme;
}

export function CompareForm({ schemes, fixed }: CompareFormProps) {
  const t = useText();
  const titleOf = useSchemeTitle();
  const options = schemes.map((scheme): Option => [referenceOf(scheme), `${titleOf(scheme)} (${scheme.version})`]);
  return (
    <form method="get" action="/severity/compare" class="filters pair">
      {fixed ? (
        <input type="hidden" name="from" value={referenceOf(fixed)} />
      ) : (
        <Choice name="from" label={t('severity.page.compare.from')} options={options} />
      )}
      <Choice name="to" label={t('severity.page.compare.to')} options={options} />
      <div class="buttons wide">
        <button>{t('severity.page.compare.show')}</button>
      </div>
    </form>
  );
}
