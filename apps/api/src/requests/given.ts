import type { GivenContent } from '@liaison/requests';

/** A body as the use cases read it, whatever class checked its shape. */
export function given(body: object): GivenContent {
  return { ...body };
}
