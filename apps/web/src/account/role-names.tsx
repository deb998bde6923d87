import { hasText, localeOf } from '@liaison/texts';
import { useReader, useText } from '../frame/reader.js';

export function RoleNames({ of }: { of: readonly string[] }) {
  const t = useText();
  const { language } = useReader();
  const names = of.map((role) => {
    const key = `web.role.${role}`;
    return hasText(key) ? t(key) : role;
  });
  return <>{new Intl.ListFormat(localeOf(language), { type: 'unit' }).format(names)}</>;
}
