import type { InputFault, Visibility } from '@liaison/kernel';
import { VISIBILITIES } from '@liaison/kernel';
import { isDay } from '../domain/wall-time.js';
import { line, refuse } from '../read-line.js';

/** A person who staffs a contact. Kept apart from the contact, and forgotten some time after leaving. */
export interface Holder {
  /** In the person's own script. */
  readonly name: string;
  readonly nameLatin?: string | null | undefined;
  readonly deputy?: boolean | undefined;
  /** Days, the last one included; null: unknown, or with no end. */
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  /** Who sees the person; every member when absent. */
  readonly visibility?: Visibility | undefined;
  /** The account the person signs in with. */
  readonly accountId?: string | null | undefined;
}

export interface HolderView {
  readonly id: string;
  /** Null once it was forgotten: "a person". */
  readonly name: string | null;
  readonly nameLatin: string | null;
  readonly deputy: boolean;
  readonly from: string | null;
  readonly to: string | null;
  readonly visibility: Visibility;
  readonly accountId: string | null;
  readonly version: number;
}

/** Normalised, or all that is wrong with it. */
export function readHolder(given: Holder): { holder: Required<Holder> } | { faults: readonly InputFault[] } {
  const faults: InputFault[] = [];
  const { from, to, visibility = 'members', deputy = false, nameLatin } = given;
  const holder = {
    name: line(faults, '/name', given.name, 200),
    nameLatin: nameLatin ? line(faults, '/nameLatin', nameLatin, 200) : null,
    deputy,
    from: day(faults, '/from', from),
    to: day(faults, '/to', to),
    visibility,
    accountId: given.accountId ?? null,
  };
  if (from && to && to < from) refuse(faults, '/to', 'ends-before-start', to);
  if (!VISIBILITIES.includes(visibility)) refuse(faults, '/visibility', 'wrong-form', visibility);
  return faults.length ? { faults } : { holder };
}

function day(faults: InputFault[], pointer: string, given: string | null | undefined): string | null {
  if (given && !isDay(given)) refuse(faults, pointer, 'day-needed', given);
  return given === '' ? null : (given ?? null);
}
