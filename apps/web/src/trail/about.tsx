import type { AuditEntryView } from '@liaison/audit';
import type { StateNames } from '../contacts/contact.view.js';
import { useText } from '../frame/reader.js';
import { StateName } from '../parts/names.js';
import type { Known } from './subjects.js';

interface AboutProps {
  readonly entry: AuditEntryView;
  readonly known: Known;
  readonly names: StateNames;
  /** The auditor, to whom the pages behind the entries are closed. */
  readonly everything: boolean;
}

/** Whom or what an act concerns, in words, as far as the reader may know it; else nothing. */
export function About({ entry, known, names, everything }: AboutProps) {
  const t = useText();
  const { subject, actor, data } = entry;
  const [kind = '', id = ''] = subject.split(':');
  const reference = typeof data['reference'] === 'string' ? data['reference'] : known.requests.get(id);
  const path = everything ? undefined : pathOf(kind, id, data);
  if (kind === 'state') return everything ? <StateName names={names} code={id} /> : null;
  if (kind === 'edition') return data['number'] ? <To path={path} words={t('book.edition', { number: Number(data['number']) })} /> : null;
  if (kind === 'contact') return <To path={known.contacts.has(id) ? path : undefined} words={known.contacts.get(id)} />;
  if (reference) return <To path={path} words={reference} />;
  return subject === actor ? null : <Whom from={labelOf(known, subject)} to={labelOf(known, data['to'])} />;
}

/** From one to another where something passed on. */
function Whom({ from, to }: { from: string | undefined; to: string | undefined }) {
  const t = useText();
  return <To path={undefined} words={from && to ? t('trail.about.passed', { from, to }) : from} />;
}

function To({ path, words }: { path: string | undefined; words: string | undefined }) {
  if (!words) return null;
  const name = <bdi dir="auto">{words}</bdi>;
  return path ? <a href={path}>{name}</a> : name;
}

function pathOf(kind: string, id: string, data: AuditEntryView['data']): string | undefined {
  if (kind === 'contact') return `/contacts/${id}`;
  if (kind === 'incident-request') return `/requests/${id}`;
  if (kind === 'proposal') return `/nominations/${id}`;
  return kind === 'edition' ? `/editions/${String(data['number'])}` : undefined;
}

function labelOf({ actors }: Known, name: unknown): string | undefined {
  return typeof name === 'string' ? (actors.get(name)?.label ?? undefined) : undefined;
}
