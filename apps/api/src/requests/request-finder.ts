import { Injectable } from '@nestjs/common';
import { SubjectFinder } from '@liaison/http';
import { type Actor, isId } from '@liaison/kernel';
import { RequestsQuery } from '@liaison/requests';

/** A request of strangers is not found, whoever asks. */
@Injectable()
export class RequestFinder extends SubjectFinder {
  constructor(private readonly requests: RequestsQuery) {
    super();
  }

  async find(actor: Actor, { id }: Readonly<Record<string, string>>) {
    return isId(id) ? this.requests.subject(actor, id) : null;
  }
}
