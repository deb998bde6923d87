/** A bench asks more often than anybody may. */
export const UNLIMITED = { CALLS_PER_MINUTE: '100000', CALL_BURST: '100000' };
