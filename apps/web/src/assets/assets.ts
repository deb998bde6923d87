import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = {
  'style.css': 'text/css; charset=utf-8',
  'page.js': 'text/javascript; charset=utf-8',
  'live-form.js': 'text/javascript; charset=utf-8',
  'passkey.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
} as const;
export type AssetName = keyof typeof TYPES;

export interface Asset {
  readonly type: string;
  readonly bytes: Buffer;
  readonly zipped: Buffer;
  readonly tag: string;
}

const ASSETS = new Map(Object.entries(TYPES).map(([name, type]) => [name, load(name, type)]));

export function assetNamed(name: string): Asset | null {
  return ASSETS.get(name) ?? null;
}

/** The address of a static file; it changes with the content, so browsers may keep it for ever. */
export function asset(name: AssetName): string {
  return `/assets/${ASSETS.get(name)?.tag ?? ''}/${name}`;
}

function load(name: string, type: string): Asset {
  const bytes = readFileSync(join(import.meta.dirname, 'files', name));
  const tag = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  return { type, bytes, zipped: gzipSync(bytes, { level: 9 }), tag };
}
