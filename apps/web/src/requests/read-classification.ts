import type { Problem } from '@liaison/http';
import type { RequestView } from '@liaison/requests';
import { REFERENCE_SCHEME } from '@liaison/severity';
import { type Given, listOf, wordOf } from '../frame/given.js';
import { atFields } from '../parts/at-fields.js';

const TEXTS = ['pinReason', 'referenceLevel', 'certainty', 'outlook'] as const;
const FIELDS: readonly string[] = ['pin', ...TEXTS];

/** What a form says of how serious an incident is; a level of the neutral scale is named by its code alone. */
export function readClassification(body: Given) {
  return { severity: severityIn(body), incidentTypes: listOf(body, 'incidentTypes'), sectors: listOf(body, 'sectors') };
}

export function severityIn(body: Given): Readonly<Record<string, unknown>> | null {
  const chosen = wordOf(body, 'level');
  if (chosen === '') return null;
  const [, scheme = REFERENCE_SCHEME.id, version, level = chosen] = /^([^@:]+)@([^:]+):(.+)$/s.exec(chosen) ?? [];
  const said = TEXTS.flatMap((name) => (wordOf(body, name).trim() ? [[name, wordOf(body, name)] as const] : []));
  const pin = wordOf(body, 'pin');
  return { scheme, ...(version && { version }), level, ...(pin && { pin: Number(pin) }), ...Object.fromEntries(said) };
}

/** A kept classification as its form shows it. */
export function formOfClassification({
  severity,
  incidentTypes,
  sectors,
}: Pick<RequestView, 'severity' | 'incidentTypes' | 'sectors'>): Given {
  const { pin, pinReason = '', referenceLevel = '', certainty = '', outlook = '' } = severity ?? {};
  return {
    level: chosenOf(severity),
    pin: pin === undefined ? '' : String(pin),
    pinReason,
    referenceLevel,
    certainty,
    outlook,
    incidentTypes,
    sectors,
  };
}

function chosenOf(severity: RequestView['severity']): string {
  if (!severity) return '';
  const { scheme, version = '', level } = severity;
  return choiceOf({ id: scheme, version }, level);
}

/** A level as a choice of the form: `gb-ncsc@2018:C2`, or `R3` of the neutral scale. */
export function choiceOf({ id, version }: { readonly id: string; readonly version: string }, level: string): string {
  return id === REFERENCE_SCHEME.id ? level : `${id}@${version}:${level}`;
}

/** Faults of a severity stand beside its fields. */
export function atSeverity(problem: Problem): Problem {
  return atFields(problem, ([first = '', second = '']) => (first === 'severity' && FIELDS.includes(second) ? second : first));
}
