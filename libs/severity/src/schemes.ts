import { Injectable } from '@nestjs/common';
import { Installation, Reads } from '@liaison/database';
import { Clock } from '@liaison/kernel';
import { Catalogue, type CatalogueEntry, type SchemeReference } from './domain/catalogue.js';
import type { PublishedScheme } from './domain/published-scheme.js';
import type { Standing } from './domain/scheme.js';
import { CHOICES, VERSION_CONTENTS, VERSIONS } from './schemes.sql.js';

/** How long another process's publication may stay unseen here, in real time. */
const FRESH_MS = 1_000;

/**
 * All published schemes, in memory. Versions never change, so each is read once; which there are, and what their owners
 * say of them, is looked up again at most once a second.
 */
@Injectable()
export class Schemes {
  private readonly contents = new Map<string, PublishedScheme>();
  private held: { readonly catalogue: Promise<Catalogue>; readonly at: number } | null = null;

  constructor(
    private readonly reads: Reads,
    private readonly installation: Installation,
    private readonly clock: Clock,
  ) {}

  /** What is known now; look up and translate on it without waiting. */
  current(): Promise<Catalogue> {
    const now = Date.now();
    if (this.held && now - this.held.at < FRESH_MS) return this.held.catalogue;
    const catalogue = this.read();
    this.held = { catalogue, at: now };
    catalogue.catch(() => this.forget());
    return catalogue;
  }

  /** After something was published here. */
  forget(): void {
    this.held = null;
  }

  async all(): Promise<readonly PublishedScheme[]> {
    return (await this.current()).all();
  }

  async find(id: string, version?: string | null): Promise<PublishedScheme | null> {
    return (await this.current()).find(id, version);
  }

  /** @throws UnknownReference at `pointer`/scheme or `pointer`/version */
  async need(reference: SchemeReference, pointer: string): Promise<PublishedScheme> {
    return (await this.current()).need(reference, pointer);
  }

  /** The scheme a State publishes under; null: the neutral scale. */
  async ofState(code: string): Promise<PublishedScheme | null> {
    return (await this.current()).ofState(code);
  }

  private async read(): Promise<Catalogue> {
    const values = [this.installation.directoryId];
    const [versions, choices] = await Promise.all([
      this.reads.all<VersionRow>('severity-versions', VERSIONS, values),
      this.reads.all<{ state: string; scheme: string }>('severity-choices', CHOICES, values),
    ]);
    if (versions.some((row) => !this.contents.has(keyOf(row)))) await this.readContents(values);
    const entries = versions.map((row) => this.entryOf(row));
    const chosen = new Map(choices.map(({ state, scheme }) => [state, scheme]));
    return new Catalogue(entries, this.clock.now().toISOString().slice(0, 10), chosen);
  }

  private async readContents(values: readonly unknown[]): Promise<void> {
    const rows = await this.reads.all<{ scheme: PublishedScheme }>('severity-version-contents', VERSION_CONTENTS, values);
    for (const { scheme } of rows) this.contents.set(keyOf(scheme), scheme);
  }

  private entryOf(row: VersionRow): CatalogueEntry {
    const content = this.contents.get(keyOf(row));
    if (!content) throw new Error(`The scheme ${keyOf(row)} vanished.`);
    return { scheme: { ...content, standing: row.standing }, number: row.number };
  }
}

interface VersionRow {
  readonly id: string;
  readonly version: string;
  readonly number: number;
  readonly standing: Standing;
}

function keyOf({ id, version }: { readonly id: string; readonly version: string }): string {
  return `${id}@${version}`;
}
