/** SQL for "on duty at `now`" of the contact `c`: the stored answer, turned over once its time has passed. */
export const OPEN_NOW = (now: string): string => `(c.open_now <> coalesce(c.hours_change_at <= ${now}::timestamptz, false))`;
