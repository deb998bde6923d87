/**
 * Whether a contact's State is listed to the reader: contacts of a State that does not take part are kept, and shown to
 * officers only. Parameters as the statement names them; $1 is the directory.
 */
export function isListed(state: string, officer: string): string {
  return `(${officer}::boolean or ${state} <> all (array(select away.code from state away
    where away.directory_id = $1 and away.participation <> 'participating')))`;
}
