import { Injectable } from '@nestjs/common';
import { Installation, Reads } from '@liaison/database';
import type { StateNames } from '../contacts/contact.view.js';

type Named = { readonly code: string; readonly names: Readonly<Record<string, string>> };

/** What States are called, for whoever may open a page that names them. */
@Injectable()
export class NamesOfStates {
  constructor(
    private readonly reads: Reads,
    private readonly installation: Installation,
  ) {}

  async all(): Promise<StateNames> {
    const rows = await this.reads.all<Named>('state-names', 'select code, names from state where directory_id = $1 order by code', [
      this.installation.directoryId,
    ]);
    return new Map(rows.map(({ code, names }) => [code, names]));
  }
}
