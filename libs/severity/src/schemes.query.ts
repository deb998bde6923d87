import { Injectable } from '@nestjs/common';
import { Reads } from '@liaison/database';
import { allow } from '@liaison/identity';
import { type Actor, NotFound } from '@liaison/kernel';
import { type Language, text } from '@liaison/texts';
import type { Catalogue } from './domain/catalogue.js';
import { levelWarnings } from './domain/check-levels.js';
import type { PublishedScheme } from './domain/published-scheme.js';
import { isComparable } from './domain/scheme.js';
import type { SchemeDetails, SchemeView, StatementView, StateSchemeView } from './scheme.view.js';
import { Schemes } from './schemes.js';
import { CHOICE, STATEMENTS } from './schemes.sql.js';
import { REFERENCE_SCHEME } from './shipped/shipped-schemes.js';

/** Schemes as members read them. */
@Injectable()
export class SchemesQuery {
  constructor(
    private readonly schemes: Schemes,
    private readonly reads: Reads,
  ) {}

  /** What is in force, in the order of ids; after `after`, when given; of one State, when asked. */
  async list(
    actor: Actor,
    language: Language,
    { after = '', state }: { after?: string; state?: string | undefined } = {},
  ): Promise<SchemeView[]> {
    allow(actor, 'severity/read');
    const catalogue = await this.schemes.current();
    const asked = catalogue.all().filter(({ id, country }) => id > after && (state === undefined || country === state));
    return asked.map((scheme) => viewOf(catalogue, scheme, language));
  }

  /** Without a version: the one in force. @throws NotFound */
  async one(actor: Actor, language: Language, id: string, version?: string): Promise<SchemeDetails> {
    allow(actor, 'severity/read');
    const catalogue = await this.schemes.current();
    const scheme = catalogue.find(id, version);
    if (!scheme) throw new NotFound('severity');
    const statements = await this.reads.all<StatementRow>('severity-statements', STATEMENTS, [actor.directoryId, id]);
    const view = viewOf(catalogue, scheme, language);
    return { ...view, statements: statements.map((row) => ({ ...row, at: row.at.toISOString() })) };
  }

  /** Never empty: a State without a scheme of its own uses the neutral scale. @throws NotFound for no State of the directory */
  async ofState(actor: Actor, language: Language, state: string): Promise<StateSchemeView> {
    allow(actor, 'severity/read');
    const [catalogue, found] = await Promise.all([
      this.schemes.current(),
      this.reads.first<{ revision: number | null }>('severity-choice', CHOICE, [
        actor.directoryId,
        state,
        actor.state,
        actor.state === null,
      ]),
    ]);
    if (!found) throw new NotFound('severity');
    const own = catalogue.ofState(state);
    const use = found.revision !== null ? 'published' : own ? 'placed' : 'neutral';
    return { state, use, revision: found.revision ?? 0, scheme: viewOf(catalogue, own ?? REFERENCE_SCHEME, language) };
  }
}

type StatementRow = Omit<StatementView, 'at'> & { readonly at: Date };

function viewOf(catalogue: Catalogue, scheme: PublishedScheme, language: Language): SchemeView {
  return {
    ...scheme,
    standingText: text(language, `severity.standing.${scheme.standing}`, { owner: scheme.owner }),
    comparable: isComparable(scheme),
    inForce: catalogue.find(scheme.id)?.version === scheme.version,
    versions: catalogue.versionsOf(scheme.id).map(({ version }) => version),
    warnings: isComparable(scheme) ? levelWarnings(scheme.levels) : [],
  };
}
