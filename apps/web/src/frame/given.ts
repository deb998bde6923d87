/** What came in a query or a posted form. */
export type Given = Readonly<Record<string, unknown>>;

export function wordOf(given: Given | null, name: string): string {
  const value = given?.[name];
  return typeof value === 'string' ? value : '';
}

/** What was ticked under `name`: nothing, one or several. */
export function listOf(given: Given | null, name: string): string[] {
  return [given?.[name] ?? []].flat().filter((one) => typeof one === 'string');
}
