import type { Level, PublishedScheme } from '@liaison/severity';

type Version = Pick<PublishedScheme, 'id' | 'version'>;

/** `gb-ncsc@2018`: one version of one scale, as in the one-line form. */
export function referenceOf({ id, version }: Version): string {
  return `${id}@${version}`;
}

export function pathOf({ id }: Pick<Version, 'id'>): string {
  return `/severity/schemes/${encodeURIComponent(id)}`;
}

export function versionPathOf(scheme: Version): string {
  return `${pathOf(scheme)}/versions/${encodeURIComponent(scheme.version)}`;
}

export function comparePath(from: Version, to: Version, level?: Pick<Level, 'code'>): string {
  const query = new URLSearchParams({ from: referenceOf(from), to: referenceOf(to), ...(level && { level: level.code }) });
  return `/severity/compare?${query.toString()}`;
}
