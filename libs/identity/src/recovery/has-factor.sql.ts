/** Whether account `a` has set up a second factor. */
export const HAS_FACTOR = `(exists (select from passkey p where p.account_id = a.id)
    or exists (select from totp t where t.account_id = a.id))`;
