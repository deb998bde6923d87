import { Injectable } from '@nestjs/common';
import { ImportsQuery } from '@liaison/directory';
import { SubjectFinder } from '@liaison/http';
import { type Actor, isId } from '@liaison/kernel';

@Injectable()
export class ImportSubject extends SubjectFinder {
  constructor(private readonly imports: ImportsQuery) {
    super();
  }

  override async find(actor: Actor, { id }: Readonly<Record<string, string>>) {
    if (!isId(id)) return null;
    const { state, version } = await this.imports.one(actor, id);
    return { states: state === null ? [] : [state], version };
  }
}
