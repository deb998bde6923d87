import { IllegalImportStep } from '../imports.errors.js';

export const IMPORT_STATUSES = ['previewed', 'applied', 'discarded', 'undone'] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];

export type ImportStep = 'apply' | 'discard' | 'undo';
export type ImportEnd = Exclude<ImportStatus, 'previewed'>;

/** The life of an import. What is not here is refused. */
const NEXT: Record<ImportStatus, Partial<Record<ImportStep, ImportEnd>>> = {
  previewed: { apply: 'applied', discard: 'discarded' },
  applied: { undo: 'undone' },
  discarded: {},
  undone: {},
};

/** The status after `step`. @throws IllegalImportStep */
export function takeImport(step: ImportStep, status: ImportStatus): ImportEnd {
  const next = NEXT[status][step];
  if (!next) throw new IllegalImportStep(status, step);
  return next;
}

export const OUTCOMES = ['added', 'nominated', 'changed', 'unchanged', 'kept', 'waiting', 'stayed'] as const;

/**
 * What becomes of a row: `added` at once; a draft that nominates (`nominated`) or changes (`changed`) a contact; nothing,
 * because it says what is there (`unchanged`), all it says is kept from (`kept`), or such a draft waits already
 * (`waiting`). `stayed`: it was added, and an undo of the import left it because somebody works with it.
 */
export type Outcome = (typeof OUTCOMES)[number];

/** `IMP-2026-7KQ4-MZ2`: random and easy to dictate. `symbols` are seven of Crockford's base32. */
export function importReference(symbols: string, year: number): string {
  return `IMP-${year}-${symbols.slice(0, 4)}-${symbols.slice(4, 7)}`;
}
