import { migrations } from '../../../../migrations/index.js';

/** Every migration of this release, oldest first. */
export const MIGRATION_NAMES: readonly string[] = migrations.map((Migration) => new Migration().name);

export const LATEST_MIGRATION = MIGRATION_NAMES.at(-1) ?? null;
