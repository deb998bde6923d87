/** Whether account `a` has set up a second factor. */
export const HAS_FACTOR = `(exists (select from passkey p where p.account_id = a.id)
    or exists (select from totp t where t.account_id = a.id))`;

/** The kinds of second factors account `a` has set up, as an array. */
export const FACTORS_OF = `array(select 'passkey' where exists (select from passkey p where p.account_id = a.id)
    union all select 'totp' from totp t where t.account_id = a.id)`;

/** Whether account `a` never had one, so that nobody has ever acted with it. Factors that were reset do not count as never. */
export const NEVER_ENROLLED = `(not ${HAS_FACTOR} and not exists (select from audit_entry e
    where e.directory_id = a.directory_id and e.subject = 'account:' || a.id and e.act = 'identity/factor-added'))`;
