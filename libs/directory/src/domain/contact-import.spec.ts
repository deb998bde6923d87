import { IMPORT_STATUSES, importReference, type ImportStatus, type ImportStep, takeImport } from './contact-import.js';

const ALLOWED: readonly (readonly [ImportStatus, ImportStep, ImportStatus])[] = [
  ['previewed', 'apply', 'applied'],
  ['previewed', 'discard', 'discarded'],
  ['applied', 'undo', 'undone'],
];

describe('an import', () => {
  it.each(ALLOWED)('that is %s can %s: it is %s then', (from, step, to) => {
    expect(takeImport(step, from)).toBe(to);
  });

  it('does nothing else', () => {
    const steps: readonly ImportStep[] = ['apply', 'discard', 'undo'];
    const refused = IMPORT_STATUSES.flatMap((status) => steps.map((step) => [status, step] as const)).filter(
      ([status, step]) => !ALLOWED.some(([from, taken]) => from === status && taken === step),
    );
    expect(refused).toHaveLength(9);
    for (const [status, step] of refused)
      expect(() => takeImport(step, status)).toThrow(expect.objectContaining({ code: 'directory/illegal-import-step' }) as Error);
  });

  it('is called by seven symbols and the year', () => {
    expect(importReference('7KQ4MZ2', 2026)).toBe('IMP-2026-7KQ4-MZ2');
  });
});
