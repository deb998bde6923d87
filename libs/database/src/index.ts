export { bootstrap, type RolePasswords } from './bootstrap.js';
export { DatabaseModule, type ProcessParts } from './database.module.js';
export { openDatabase, poolOf } from './data-source.js';
export { Installation } from './installation.js';
export { migrate } from './migrate.js';
export { Reads } from './reads.js';
export { fromSealedColumn, placeOf, type RootKeys, type Sealed, Sealer, toSealedColumn } from './sealer.js';
export { ShiftableClock } from './shiftable-clock.js';
export { sqlStateOf, Transactions, type Tx } from './transactions.js';
