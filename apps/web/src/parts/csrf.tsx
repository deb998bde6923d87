import { useReader } from '../frame/reader.js';

/** The token every posted form of a signed-in person carries. */
export function Csrf() {
  const { csrf } = useReader();
  return csrf === null ? null : <input type="hidden" name="_csrf" value={csrf} />;
}
