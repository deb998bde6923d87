import { VISIBILITIES } from '@liaison/kernel';
import { useText } from '../frame/reader.js';
import { Choice } from '../parts/field.js';

/** Who sees what `of` names. */
export function VisibilityChoice({ name, of }: { name: string; of: 'place' | 'remit' | 'channel' | 'name' }) {
  const t = useText();
  const options = VISIBILITIES.map((one) => [one, t(`record.seen-by.${one}`)] as const);
  return <Choice name={name} label={t(`record.seen-by.${of}`)} options={options} />;
}
