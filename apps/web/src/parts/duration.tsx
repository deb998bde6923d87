import { useText } from '../frame/reader.js';

/** Seconds as days, hours and minutes. */
export function Duration({ seconds }: { seconds: number }) {
  const t = useText();
  const all = Math.round(seconds / 60);
  if (all < 1) return <>{t('web.duration.short')}</>;
  return <>{t('web.duration', { days: Math.floor(all / 1440), hours: Math.floor(all / 60) % 24, minutes: all % 60 })}</>;
}
