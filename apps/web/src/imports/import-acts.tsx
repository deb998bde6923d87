import { useReader, useText } from '../frame/reader.js';
import { ActForm } from '../parts/act-form.js';
import type { ImportProps } from './imports-desk.js';

/** What can be done with an import now, and what that means. */
export function ImportActs({ one: { id, status, version, owner, counts }, own }: ImportProps) {
  const t = useText();
  const place = useReader().person?.state ? 'state' : 'office';
  if (!own) return owner === 'operator' ? <p class="hint">{t('imports.by-operator')}</p> : null;
  const count = counts.nominated + counts.changed;
  return (
    <>
      {status === 'previewed' && (
        <>
          {count > 0 ? (
            <ActForm action={`/imports/${id}/apply`} label={t('imports.apply')} text={t(`imports.apply.text.${place}`, { count })}>
              <input type="hidden" name="version" value={String(version)} />
            </ActForm>
          ) : (
            <p>{t(`imports.apply.text.${place}`, { count })}</p>
          )}
          <ActForm action={`/imports/${id}/discard`} label={t('imports.discard')} text={t('imports.discard.text')} quiet />
        </>
      )}
      {status === 'applied' && <ActForm action={`/imports/${id}/undo`} label={t('imports.undo')} text={t('imports.undo.text')} quiet />}
    </>
  );
}
