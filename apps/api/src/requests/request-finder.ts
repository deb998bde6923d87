import { Injectable } from '@nestjs/common';
import { SubjectFinder } from '@liaison/http';
import { verdict } from '@liaison/identity';
import { type Actor, isId } from '@liaison/kernel';
import { NotYourAct, RequestsQuery } from '@liaison/requests';

/** A request of strangers is not found, whoever asks; nor is one's own State's by who may not read it. */
@Injectable()
export class RequestFinder extends SubjectFinder {
  constructor(private readonly requests: RequestsQuery) {
    super();
  }

  async find(actor: Actor, { id }: Readonly<Record<string, string>>) {
    const found = isId(id) ? await this.requests.subject(actor, id) : null;
    return found && verdict(actor, 'request/read', found) === 'allowed' ? found : null;
  }
}

/** For what only the sender does: a receiver sees the request and is told so before anything else is judged. */
@Injectable()
export class SentRequestFinder extends RequestFinder {
  override async find(actor: Actor, params: Readonly<Record<string, string>>) {
    const found = await super.find(actor, params);
    if (found && found.sender !== actor.state) throw new NotYourAct('send');
    return found;
  }
}

/** For what only a receiver does. */
@Injectable()
export class ReceivedRequestFinder extends RequestFinder {
  override async find(actor: Actor, params: Readonly<Record<string, string>>) {
    const found = await super.find(actor, params);
    if (found?.sender === actor.state) throw new NotYourAct('respond');
    return found;
  }
}
