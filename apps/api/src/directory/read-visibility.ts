import { InvalidInput, type Visibility, VISIBILITIES } from '@liaison/kernel';

/** Any name may be a channel's, so the body is read by hand; which names there are, the use case knows. */
export function readVisibility(body: unknown): Readonly<Record<string, Visibility>> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new InvalidInput([{ pointer: '', code: 'object-needed' }]);
  const wrong = Object.entries(body).filter(([, value]) => !(VISIBILITIES as readonly unknown[]).includes(value));
  const values = { allowed: VISIBILITIES.join(', ') };
  if (wrong.length) throw new InvalidInput(wrong.map(([name]) => ({ pointer: `/${name}`, code: 'not-one-of', values })));
  return { ...body };
}
