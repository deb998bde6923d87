/** A bench asks more often than anybody may. */
export const UNLIMITED = { CALLS_PER_MINUTE: '10000000', CALL_BURST: '10000000' };
