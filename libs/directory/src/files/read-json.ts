import { FirstOfStates } from './first-of-states.js';
import { rowOfItem } from './item-row.js';
import { JsonLists } from './json-lists.js';
import type { Row } from './row.js';

/**
 * The contacts of a JSON text (RFC 8259): a list of them, or an object with the list under `contacts` and, perhaps, the
 * names of their States under `states`. A row's line is the number of the contact in its list, from 1.
 * @throws UnreadableFile when it is not that or ends too soon, and when an entry is too long or nested too deeply
 */
export async function* readJson(chunks: AsyncIterable<string>): AsyncGenerator<Row> {
  const lists = new JsonLists();
  const states = new FirstOfStates();
  for await (const chunk of chunks) {
    for (const item of lists.write(chunk)) {
      if (item.list === 'states') states.learn(item.value);
      else yield* states.placed(rowOfItem(item));
    }
  }
  lists.end();
  yield* states.held();
}
