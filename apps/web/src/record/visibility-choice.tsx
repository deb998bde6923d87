import { VISIBILITIES } from '@liaison/kernel';
import { useText } from '../frame/reader.js';
import { Choice } from '../parts/field.js';

/** Who sees `of`. */
export function VisibilityChoice({ name, of }: { name: string; of: string }) {
  const t = useText();
  const options = VISIBILITIES.map((one) => [one, t(`record.seen-by.${one}`)] as const);
  return <Choice name={name} label={`${of}: ${t('record.seen-by')}`} options={options} />;
}
