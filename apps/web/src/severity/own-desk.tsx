import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '@liaison/kernel';
import { isComparable, PublishScheme, readScheme, levelWarnings, Schemes, SchemesQuery } from '@liaison/severity';
import { type Given, wordOf } from '../frame/given.js';
import { ownState } from '../frame/own-state.js';
import { Pages } from '../frame/pages.js';
import type { Typed } from '../parts/typed.js';
import { atFields } from '../parts/at-fields.js';
import { OwnPage } from './own.page.js';
import { fieldAt, readScale, rowsIn } from './read-scale.js';
import { read } from './reading.js';
import { ScaleFormPage, type ScaleFormProps } from './scale-form.page.js';

/** Who asks for a page of their State's scale. */
export interface AskedByState {
  readonly actor: Actor;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** The scale of one's own State: how others read it, and a new version on its way. */
@Injectable()
export class OwnScaleDesk {
  constructor(
    private readonly pages: Pages,
    private readonly schemes: Schemes,
    private readonly query: SchemesQuery,
    private readonly publisher: PublishScheme,
  ) {}

  async look({ actor, request }: AskedByState): Promise<(typed: Typed) => ReturnType<typeof OwnPage>> {
    const state = ownState(actor);
    const language = this.pages.languageOf(request);
    const [use, owned, all] = await Promise.all([
      this.query.ofState(actor, language, state),
      this.query.list(actor, language, { state }),
      this.schemes.all(),
    ]);
    const readings = all.filter((other) => other.id !== use.scheme.id && isComparable(other)).map((other) => read(use.scheme, other));
    readings.sort((a, b) => a.to.title.localeCompare(b.to.title, language));
    return (typed) => <OwnPage {...{ use, owned, readings, typed }} templates={all} />;
  }

  /** One more empty row, a picture of what it would be, or the publication itself. Nothing typed is lost. */
  async write(asked: AskedByState, body: Given): Promise<void> {
    const rows = rowsIn(body);
    const revision = Number(wordOf(body, 'revision')) || 0;
    const page = (more: Partial<ScaleFormProps>) => (
      <ScaleFormPage typed={{ values: body, problem: null }} {...{ rows, revision }} {...more} />
    );
    try {
      if (body['do'] === 'add') await this.send(asked, page({ rows: rowsIn({ rows: String(rows + 1) }) }));
      else if (body['do'] === 'publish') await this.publish(asked, body, revision);
      else await this.send(asked, page({ preview: previewOf(asked.actor, body) }));
    } catch (error) {
      await this.pages.refuse(asked.request, asked.reply, error, (problem) =>
        page({ typed: { values: body, problem: atFields(problem, fieldAt(body)) } }),
      );
    }
  }

  private async publish({ actor, reply }: AskedByState, body: Given, revision: number): Promise<void> {
    const { id } = await this.publisher.execute(actor, ownState(actor), readScale(body), revision === 0 ? 'none' : revision);
    await reply.redirect(`/severity/schemes/${encodeURIComponent(id)}?done=scale-published`, 303);
  }

  private send({ request, reply }: AskedByState, page: ReturnType<typeof ScaleFormPage>): Promise<void> {
    return this.pages.send(request, reply, page);
  }
}

/** @throws InvalidScheme */
function previewOf(actor: Actor, body: Given): ScaleFormProps['preview'] {
  const scheme = readScheme(readScale(body), nameFor(actor));
  return { scheme, warnings: isComparable(scheme) ? levelWarnings(scheme.levels) : [] };
}

/** What a first scale is called until its State says otherwise. */
export function nameFor(actor: Actor): string {
  return `${ownState(actor).toLowerCase()}-national`;
}
