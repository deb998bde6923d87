import { Injectable } from '@nestjs/common';
import type { Tx } from '@liaison/database';

export interface UsedContact {
  readonly id: string;
  readonly state: string;
}

/** The ids of those contacts that something under way goes to, asked by the service itself. */
export type ContactUse = (tx: Tx, directoryId: string, contacts: readonly UsedContact[]) => Promise<readonly string[]>;

/** Lets areas say which contacts they work with just now, so that nobody takes one away under their hands. */
@Injectable()
export class ContactUses {
  private readonly uses: ContactUse[] = [];

  onAsked(use: ContactUse): void {
    this.uses.push(use);
  }

  async among(tx: Tx, directoryId: string, contacts: readonly UsedContact[]): Promise<ReadonlySet<string>> {
    const found = new Set<string>();
    for (const use of this.uses) for (const id of await use(tx, directoryId, contacts)) found.add(id);
    return found;
  }
}
