import type { RegionCoverage } from '@liaison/directory';
import { useText } from '../frame/reader.js';

export function useRegionName(): (of: Pick<RegionCoverage, 'region'>) => string {
  const t = useText();
  return ({ region }) => t(`coverage.region.${region ?? 'other'}`);
}
