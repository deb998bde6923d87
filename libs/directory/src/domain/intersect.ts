/** What all of them hold; every one of them when there is only one. */
export function intersect<T>(sets: readonly ReadonlySet<T>[]): Set<T> {
  const [first = new Set<T>(), ...others] = sets;
  return new Set([...first].filter((value) => others.every((other) => other.has(value))));
}
