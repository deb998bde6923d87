/** For tests and benches that ask more often than anybody may. */
export const UNLIMITED = {
  CALLS_PER_MINUTE: '1000000',
  CALL_BURST: '1000000',
  STATE_CALLS_PER_MINUTE: '1000000',
  STATE_CALL_BURST: '1000000',
  CONTACTS_PER_HOUR: '1000000',
  CONTACTS_PER_DAY: '1000000',
  EXPORTS_AT_ONCE: '1000000',
};
