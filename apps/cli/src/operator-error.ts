import { text, type TextKey, type Values } from '@liaison/texts';

/** Something the operator can put right, said in one sentence of the catalogues; `message` is that sentence in English. */
export class OperatorError extends Error {
  constructor(
    readonly key: TextKey,
    readonly values: Values = {},
  ) {
    super(text('en', key, values));
  }
}
