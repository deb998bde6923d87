import { InvalidInput } from '@liaison/kernel';
import {
  exchanged,
  type ExchangedSeverity,
  isComparable,
  type Level as SchemeLevel,
  levelOf,
  PinOutOfRange,
  type PublishedScheme,
  routingLevel,
  UnknownReference,
  writeLine,
} from '@liaison/severity';
import type { Classification } from './domain/classification.js';
import type { Level, Severity } from './domain/content.js';
import { NotComparable, ReferenceLevelNeeded } from './requests.errors.js';

/** A level with its scale's words and the point it stands for; all null when nothing is classified. */
export type Placed = Pick<Classification, 'severity' | 'level' | 'ownWords'>;
export type Handled = Partial<Pick<ExchangedSeverity, 'incidentTypes' | 'tlp'>>;

/**
 * A level pinned to this version of its scale, with the interval it has there and the point that routes.
 * @throws UnknownReference, NotComparable, PinOutOfRange, ReferenceLevelNeeded, InvalidInput, pointing into `/severity`
 */
export function classify(severity: Severity, scheme: PublishedScheme, { incidentTypes = [], tlp = null }: Handled = {}): Placed {
  const level = placedLevel(severity, scheme);
  const { pin = null, certainty = null, outlook = null } = severity;
  const line = writeLine(exchanged(scheme, level, { pin, incidentTypes, tlp, certainty, outlook }));
  return {
    severity: { ...severity, version: scheme.version, referenceMin: level.referenceMin, referenceMax: level.referenceMax },
    level: routedLevel(severity, scheme, level),
    ownWords: { line, title: scheme.title, language: scheme.language, name: level.name, names: level.names },
  };
}

type PlacedLevel = SchemeLevel & { readonly referenceMin: number; readonly referenceMax: number };

function placedLevel({ level: code, pin, ...stated }: Severity, scheme: PublishedScheme): PlacedLevel {
  const level = levelOf(scheme, code);
  if (!level) throw new UnknownReference('level', code, '/severity/level');
  const { referenceMin, referenceMax } = level;
  if (!isComparable(scheme) || referenceMin === null || referenceMax === null) throw new NotComparable();
  if (differs(stated.referenceMin, referenceMin) || differs(stated.referenceMax, referenceMax)) {
    const values = { min: `R${referenceMin}`, max: `R${referenceMax}` };
    throw new InvalidInput([{ pointer: '/severity/referenceMin', code: 'interval-differs', values }]);
  }
  if (pin !== undefined && (pin < referenceMin || pin > referenceMax))
    throw new PinOutOfRange([{ pointer: '/severity/pin', code: 'pin-out-of-range' }]);
  return { ...level, referenceMin, referenceMax };
}

function differs(stated: number | undefined, held: number): boolean {
  return stated !== undefined && stated !== held;
}

/** What routes; a level that does not, by itself, needs an R level beside it, and no other level takes one. */
function routedLevel({ pin, referenceLevel }: Severity, scheme: PublishedScheme, level: PlacedLevel): Level {
  const own = routingLevel(scheme, level, pin ?? null);
  if (own.level === null && referenceLevel === undefined) throw new ReferenceLevelNeeded(own.because);
  if (own.level !== null && referenceLevel !== undefined)
    throw new InvalidInput([{ pointer: '/severity/referenceLevel', code: 'level-routes-itself' }]);
  return own.level ?? (Number(referenceLevel?.slice(1)) as Level);
}
