import { InvalidInput, type InputFault } from '@liaison/kernel';
import { type GivenContent, readContent, type RequestView } from '@liaison/requests';
import type { Given } from '../frame/given.js';
import { formOfClassification, readClassification } from './read-classification.js';

/** What the form of a request says, as the use cases want it; they judge it. */
export function readForm(body: Given): GivenContent {
  const { kind, subject, facts, assessment, unknown, severityReason, tlp, language } = body;
  return {
    ...{ kind, subject, facts, assessment, unknown, severityReason, tlp, language },
    to: [body['to'] ?? []].flat(),
    ...readClassification(body),
    wantedBy: readInstantUtc(body['wantedBy']) ?? null,
    exercise: body['exercise'] === 'on',
    lastResorts: body['lastResorts'] === 'on',
  };
}

/** Browsers send a wall time without a zone; the page says that it is UTC. */
export function readInstantUtc(given: unknown): unknown {
  if (given === '' || given === undefined) return undefined;
  return typeof given === 'string' && /T\d\d:\d\d(:\d\d)?$/.test(given) ? `${given}Z` : given;
}

/** A kept draft as its form shows it. */
export function formOf(request: RequestView): Given {
  const { wantedBy, lastResorts } = request;
  return {
    ...request,
    ...formOfClassification(request),
    wantedBy: wantedBy?.slice(0, 16) ?? '',
    lastResorts: lastResorts ? 'on' : '',
  };
}

/** A kept draft as content. */
export function contentOf(request: RequestView): GivenContent {
  const { sendingContact, secondContact } = request;
  return { ...request, sendingContact: sendingContact?.id, secondContact: secondContact?.id };
}

/**
 * Whether a request has all that sending needs, asked before its plan is shown. R4 and R5 also need a reason.
 * @throws InvalidInput naming every fault at once
 */
export function requireComplete(content: GivenContent): void {
  const faults = [...faultsOf(content)];
  if (needsSecondLook(content) && isBlank(content['severityReason'])) faults.push({ pointer: '/severityReason', code: 'reason-needed' });
  if (faults.length) throw new InvalidInput(faults);
}

export function needsSecondLook({ severity, level }: GivenContent): boolean {
  const routed = level ?? (severity as { readonly level?: unknown } | null)?.level;
  return routed === 'R4' || routed === 'R5';
}

function isBlank(text: unknown): boolean {
  return typeof text !== 'string' || text.trim() === '';
}

function faultsOf(content: GivenContent): readonly InputFault[] {
  try {
    readContent(content, { draft: false });
    return [];
  } catch (error) {
    if (error instanceof InvalidInput) return error.faults;
    throw error;
  }
}
