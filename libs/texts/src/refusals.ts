type Refusals<T> = { readonly [Code in keyof T & string as `error.severity/${Code}` | `fault.${Code}`]: string };

/** A refusal of severity is said alike as the whole answer and beside the place it belongs to. */
export function refusals<T extends Readonly<Record<string, string>>>(texts: T): Refusals<T> {
  const twice = Object.entries(texts).flatMap(([code, said]) => [
    [`error.severity/${code}`, said],
    [`fault.${code}`, said],
  ]);
  return Object.fromEntries(twice) as Refusals<T>;
}
