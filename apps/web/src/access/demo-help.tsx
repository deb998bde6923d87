import { useText } from '../frame/reader.js';

/** Where somebody who tries the demonstration finds the codes; nothing anywhere else. */
export function DemoHelp({ path }: { path: string | null }) {
  const t = useText();
  return path === null ? null : (
    <p class="hint">
      {t('access.demo.codes.text')} <a href={path}>{t('access.demo.codes')}</a>
    </p>
  );
}
