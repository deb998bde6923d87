import { readFileSync } from 'node:fs';
import type { ScorerShelf } from '../domain/choose-scorer.js';
import { readScorer } from '../domain/read-scorer.js';
import type { Scorer } from '../domain/scorer.js';

/** Our own first; then published methods, each as its source describes it. */
const IDS = ['liaison-effect', 'us-nciss-demo', 'es-guia-impacto', 'cn-gbt-20986', 'is-cert-is'];

/** Configurations as written, to be changed and sent back: a scorer is data. */
export const SHIPPED_CONFIGURATIONS: ReadonlyMap<string, Readonly<Record<string, unknown>>> = new Map(
  IDS.map((id) => [id, configurationOf(id)]),
);

export const SHIPPED_SCORERS: readonly Scorer[] = [...SHIPPED_CONFIGURATIONS.values()].map(readScorer);

function configurationOf(id: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(new URL(`./scorers/${id}.json`, import.meta.url), 'utf8')) as Record<string, unknown>;
}

export const SHIPPED_SHELF: ScorerShelf = { scorers: SHIPPED_SCORERS, configurations: SHIPPED_CONFIGURATIONS };
