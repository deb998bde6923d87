/** The directory this installation runs (`domain.md` §1: one installation, one directory; the schema allows several). */
export class Installation {
  constructor(readonly directoryId: string) {}
}
