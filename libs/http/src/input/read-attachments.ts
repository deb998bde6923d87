import { Malformed } from '../problems/http.errors.js';

/** Before a file's name, where a page that could not go on yet hands it back in base64: browsers keep no chosen files. */
export const KEPT_FILE = '_kept-';

/** After a field's name: what the file that was chosen is called. */
export const FILE_NAME = '-file-name';

/**
 * A form with files (RFC 7578): words as words, files as bytes; an empty choice of a file is none, and then the one that was
 * kept is taken. @throws when it is none
 */
export async function readAttachments(type: string, body: Buffer): Promise<object> {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  const fields = Object.create(null) as Record<string, unknown>;
  for (const name of new Set(form.keys())) {
    const kept: unknown[] = [];
    for (const value of form.getAll(name)) {
      if (typeof value === 'string') kept.push(storable(value));
      else if (value.size) {
        kept.push(new Uint8Array(await value.arrayBuffer()));
        fields[`${name}${FILE_NAME}`] = storable(value.name);
      }
    }
    if (kept.length) fields[name] = kept.length > 1 ? kept : kept[0];
  }
  return withKeptFiles(fields);
}

function withKeptFiles(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const [kept, others] = [true, false].map((is) => Object.entries(fields).filter(([name]) => name.startsWith(KEPT_FILE) === is));
  const files = (kept ?? []).flatMap(([name, value]) =>
    typeof value === 'string' && value ? [[name.slice(KEPT_FILE.length), new Uint8Array(Buffer.from(value, 'base64'))] as const] : [],
  );
  return Object.fromEntries([...files, ...(others ?? [])]);
}

function storable(value: string): string {
  if (value.includes('\0')) throw new Malformed();
  return value;
}
