import type { Typed } from '../parts/typed.js';
import type { RecordLook } from './record-desk.js';
import type { Section } from './sections.js';

export interface SectionProps extends RecordLook {
  readonly section: Section;
  readonly typed: Typed;
  /** What a list of public holidays brought, when it was asked for. */
  readonly suggested?: 'added' | 'unknown' | undefined;
}
