import { type Language, text } from '@liaison/texts';
import {
  explainCandidates,
  levelOf,
  type PublishedScheme,
  REFERENCE_SCHEME,
  translate,
  type Translation,
  untranslated,
} from '@liaison/severity';
import { type Classification, nameOf, type OwnWords } from './domain/classification.js';
import type { Severity } from './domain/content.js';
import { directionOf } from './domain/reclassify.js';
import type { ClassificationView, ClassifiedView, PublishedView, StatementView, TranslationView } from './classification.view.js';

interface Said extends Pick<Classification, 'severity' | 'ownWords'> {
  readonly level: string | null;
}

/** The scales that a reader needs; null where one is not known here. */
export interface Scales {
  readonly sender: PublishedScheme | null;
  readonly reader: PublishedScheme;
}

/** The sender's level first, in its own words; then what the reader's scale says to it. */
export function classificationView(said: Said, { sender, reader }: Scales, language: Language): Omit<ClassificationView, 'history'> {
  const { severity, ownWords } = said;
  if (!severity) return { level: null, own: null, translation: null };
  const level = sender && levelOf(sender, severity.level);
  const { title, language: own, name, names } = ownWords ?? wordsOf(severity, sender);
  const { colour = null, criterion = null, referenceTypical = null, confidence = null } = level ?? {};
  return {
    level: said.level,
    own: {
      ...{ title, language: own, name, names, colour, criterion, referenceTypical },
      ...(sender ? publishedView(sender, language) : UNKNOWN),
      ...(confidence && { confidence }),
    },
    translation: translationView(severity, sender, reader, language),
  };
}

/** Always from the sender's own interval or pin: translations are never chained. */
function translationView(severity: Severity, sender: PublishedScheme | null, reader: PublishedScheme, language: Language): TranslationView {
  const level = sender && levelOf(sender, severity.level);
  const pin = severity.pin ?? null;
  const translation: Translation = level ? translate(sender, level, reader, pin) : untranslated();
  const reasons = level ? explainCandidates(sender, level, reader, pin) : [];
  const { id, version, title, language: own } = reader;
  return {
    ...{ scheme: id, version, title, language: own, ...publishedView(reader, language) },
    ...translation,
    levels: reasons.map((reason) => {
      const { name = reason.code, names = {}, colour = null } = levelOf(reader, reason.code) ?? {};
      return { ...reason, name, names, colour };
    }),
  };
}

/** Who stands behind the place on R0–R5, in words. */
function publishedView({ id, owner, country, confidence, standing }: PublishedScheme, language: Language): PublishedView {
  const placement = id === REFERENCE_SCHEME.id ? null : text(language, `requests.placement.${standing}`, { owner });
  return { owner, country, confidence, standing, placement };
}

const UNKNOWN = { owner: null, country: null, confidence: null, standing: null, placement: null };

function wordsOf({ scheme, level }: Severity, sender: PublishedScheme | null): Omit<OwnWords, 'line'> {
  const known = sender && levelOf(sender, level);
  return { title: sender?.title ?? scheme, language: sender?.language ?? 'und', name: known?.name ?? level, names: known?.names ?? {} };
}

/** An entry of the history as it is stored. */
export interface ClassifiedRecord extends Omit<ClassifiedView, 'from' | 'to' | 'direction'> {
  readonly before: Classification | null;
  readonly after: Classification;
}

export function classifiedView({ before, after, ...entry }: ClassifiedRecord): ClassifiedView {
  return {
    ...entry,
    from: before && statementView(before),
    to: statementView(after),
    direction: before && directionOf(before.level, after.level),
  };
}

export function statementView(said: Classification): StatementView {
  const { severity, ownWords, incidentTypes, sectors } = said;
  return { severity, level: levelName(said), line: ownWords?.line ?? null, name: ownWords?.name ?? null, incidentTypes, sectors };
}

/** `R4`; null when nothing was classified. */
export function levelName(said: Pick<Classification, 'level'>): string | null {
  return said.level === null ? null : nameOf(said);
}
