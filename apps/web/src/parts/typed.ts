import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Problem } from '@liaison/http';

/** What a person typed, and what is wrong with it: a refused form comes back as it was. */
export interface Typed {
  readonly values: Readonly<Record<string, unknown>>;
  readonly problem: Problem | null;
  /** Tells the fields of several forms on one page apart. */
  readonly form?: string;
}

export const NOTHING_TYPED: Typed = { values: {}, problem: null };
export const TypedContext = createContext<Typed>(NOTHING_TYPED);

export function useTyped() {
  const { values, problem, form } = useContext(TypedContext);
  const valuesOf = (name: string): string[] => [values[name] ?? []].flat().filter((value) => typeof value === 'string');
  return {
    values,
    problem,
    idOf: (name: string): string => (form ? `${form}-${name}` : name),
    valuesOf,
    valueOf: (name: string): string => valuesOf(name)[0] ?? '',
    faultOf: (name: string): string | null => problem?.errors?.find(({ pointer }) => pointer.split('/')[1] === name)?.detail ?? null,
  };
}
