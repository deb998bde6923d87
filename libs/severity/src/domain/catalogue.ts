import { UnknownReference } from '../severity.errors.js';
import type { PublishedScheme } from './published-scheme.js';

/** One version as the catalogue holds it. */
export interface CatalogueEntry {
  readonly scheme: PublishedScheme;
  /** Counts the versions of a scheme; the latest that is valid is in force. */
  readonly number: number;
}

export interface SchemeReference {
  readonly scheme: string;
  readonly version?: string | null | undefined;
}

/** Every published version at one moment, in memory: looking one up or translating costs no query. */
export class Catalogue {
  private readonly byId = new Map<string, CatalogueEntry[]>();
  private readonly current = new Map<string, PublishedScheme>();

  /** `today` is a calendar day, `YYYY-MM-DD`; `chosen` the scheme each State has published under. */
  constructor(
    entries: readonly CatalogueEntry[],
    today: string,
    private readonly chosen: ReadonlyMap<string, string> = new Map(),
  ) {
    for (const entry of [...entries].sort((a, b) => b.number - a.number)) {
      this.byId.set(entry.scheme.id, [...(this.byId.get(entry.scheme.id) ?? []), entry]);
    }
    for (const [id, versions] of this.byId) {
      const [newest] = versions;
      const valid = versions.find(({ scheme }) => isValid(scheme, today)) ?? newest;
      if (valid) this.current.set(id, valid.scheme);
    }
  }

  /** What is in force, in the order of ids. */
  all(): readonly PublishedScheme[] {
    return [...this.current.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Newest first. */
  versionsOf(id: string): readonly PublishedScheme[] {
    return (this.byId.get(id) ?? []).map(({ scheme }) => scheme);
  }

  /** Without a version: the one in force. */
  find(id: string, version?: string | null): PublishedScheme | null {
    if (version === undefined || version === null) return this.current.get(id) ?? null;
    return this.versionsOf(id).find((scheme) => scheme.version === version) ?? null;
  }

  /** @throws UnknownReference at `pointer`/scheme or `pointer`/version */
  need({ scheme: id, version }: SchemeReference, pointer: string): PublishedScheme {
    const found = this.find(id, version);
    if (found) return found;
    if (!this.byId.has(id)) throw new UnknownReference('scheme', id, `${pointer}/scheme`);
    throw new UnknownReference('version', version ?? '', `${pointer}/version`);
  }

  /** What a State has published, else the first effect scale placed for its country; null: it uses the neutral scale. */
  ofState(code: string): PublishedScheme | null {
    const chosen = this.chosen.get(code);
    if (chosen !== undefined) return this.current.get(chosen) ?? null;
    const placed = [...this.current.values()].filter(({ country }) => country === code);
    return placed.find(({ kind }) => kind === 'severity') ?? null;
  }
}

function isValid({ validFrom, validTo }: PublishedScheme, today: string): boolean {
  return (validFrom === null || validFrom <= today) && (validTo === null || validTo >= today);
}
