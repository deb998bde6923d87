import { Injectable } from '@nestjs/common';
import { ReportsQuery } from '@liaison/directory';
import { SubjectFinder } from '@liaison/http';
import type { Actor } from '@liaison/kernel';

@Injectable()
export class ReportSubject extends SubjectFinder {
  constructor(private readonly reports: ReportsQuery) {
    super();
  }

  override async find(actor: Actor, { id = '' }: Readonly<Record<string, string>>) {
    const state = await this.reports.ownerOf(actor, id);
    return state === null ? null : { states: [state], version: null };
  }
}
