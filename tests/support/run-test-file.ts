import 'reflect-metadata';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

type Runtime = Readonly<Record<string, (path: string) => unknown>>;
type Framework = (global: object, project: object, environment: object, runtime: Runtime, path: string, tell: unknown) => Promise<object>;

const require = createRequire(import.meta.url);
const { default: circus } = require('jest-circus/runner') as { default: Framework };
/** Where Jest's framework keeps who listens to its events. */
const LISTENERS = Symbol.for('EVENT_HANDLERS');
const nothing = () => undefined;
let files = 0;

/** What the framework asks of Jest's own module loader, answered by Node's. */
const NATIVE: Runtime = {
  // The framework itself: anew for each file, as it remembers the tests of one.
  requireInternalModule: (path) => {
    Reflect.deleteProperty(globalThis, LISTENERS);
    Reflect.deleteProperty(require.cache, path);
    return require(path);
  },
  unstable_shouldLoadAsEsm: () => true,
  unstable_importModule: (path) => import(`${pathToFileURL(path).href}?file=${String((files += 1))}`),
  requireModule: nothing,
  setGlobalsForRuntime: nothing,
  enterTestCode: nothing,
  leaveTestCode: nothing,
};

/**
 * Runs one test file as Jest does, but in plain Node on what was built: the application is loaded once for all files of a process,
 * not anew for each, which took most of the time.
 */
export default function runTestFile(global: object, project: object, _environment: object, _runtime: object, path: string, tell: unknown) {
  return circus(global, project, { global: globalThis }, NATIVE, path, tell);
}
