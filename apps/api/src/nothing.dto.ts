/** An act that says it all by its address. */
// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- an empty body is what it describes
export class NothingDto {}
