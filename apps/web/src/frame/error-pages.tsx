import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ErrorPages, type Problem } from '@liaison/http';
import { isLanguage, type Language } from '@liaison/texts';
import { StepUpDesk } from '../access/step-up-desk.js';
import { Pages } from './pages.js';
import { ProblemPage } from './problem.page.js';
import { pageOf } from './url.js';

/** Where what is missing can be shown. */
const PROOFS: Readonly<Record<string, string>> = {
  'identity/second-factor-needed': '/sign-in/second-step',
  'identity/enrolment-needed': '/enrolment',
  'identity/step-up-needed': '/step-up',
  'identity/state-away': '/participation/own',
};

/** Refusals as pages; who is not signed in is led there and back. */
@Injectable()
export class RefusalPages extends ErrorPages {
  constructor(
    private readonly pages: Pages,
    private readonly stepUp: StepUpDesk,
  ) {
    super();
  }

  override languageOf(request: FastifyRequest): Language {
    return this.pages.languageOf(request);
  }

  override render(problem: Problem, request: FastifyRequest): string | { readonly location: string } {
    if (request.waitsForProof) return this.pages.text(request, this.stepUp.keep(request, problem));
    const page = PROOFS[problem.code] ?? (problem.status === 401 ? '/sign-in' : null);
    if (page !== null) return { location: `${page}?next=${encodeURIComponent(pageOf(request))}${chosenLanguage(request)}` };
    return this.pages.text(request, <ProblemPage problem={problem} />);
  }
}

/** A language that was chosen on the way here is spoken there, too. */
function chosenLanguage({ query }: FastifyRequest): string {
  const { lang } = query as { readonly lang?: unknown };
  return isLanguage(lang) ? `&lang=${lang}` : '';
}
