import { useReader, useText } from '../../frame/reader.js';

const FORMATS = ['csv', 'vcf', 'json'] as const;

/** What the list finds, all its pages, as files. */
export function ExportLinks() {
  const t = useText();
  const { url } = useReader();
  return (
    <details>
      <summary>{t('export.title')}</summary>
      <div class="inside">
        <p class="hint">{t('export.hint')}</p>
        <ul>
          {FORMATS.map((format) => (
            <li key={format}>
              <a href={pathOf(url, format)}>{t(`export.${format}`)}</a>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

function pathOf(url: string, format: string): string {
  const { searchParams } = new URL(url, 'http://page.invalid');
  for (const name of ['cursor', 'done']) searchParams.delete(name);
  const query = searchParams.size ? `?${searchParams.toString()}` : '';
  return `/contacts/export.${format}${query}`;
}
