// @ts-check
// One document, then the end: whatever memory setting it took goes back to the system. A job on standard input, the PDF on
// standard output, what it took on standard error. Plain JavaScript, so that it runs as it is, from the source as well.
import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const WORKSPACE = '/liaison';

/** @type {import('./typeset.js').ChildJob} */
const job = JSON.parse((await buffer(process.stdin)).toString('utf8'));
const compiler = NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontPaths: [...job.fonts.folders] }] });
for (const [name, source] of Object.entries(job.templates)) compiler.addSource(`${WORKSPACE}/${name}`, source);
// What people wrote comes as data, never as markup.
compiler.mapShadow(`${WORKSPACE}/data.json`, Buffer.from(JSON.stringify(job.data)));
compiler.mapShadow(`${WORKSPACE}/fonts.json`, Buffer.from(JSON.stringify(job.fonts.further)));
const compiled = compiler.compile({ mainFilePath: `${WORKSPACE}/main.typ` });
const document = compiled.result;
if (document) {
  compiler.evictCache(0);
  const pdf = compiler.pdf(document, { creationTimestamp: Math.floor(new Date(job.at).getTime() / 1_000) });
  process.stderr.write(JSON.stringify({ pages: document.numOfPages, peakBytes: peakBytes() }));
  process.stdout.end(pdf, () => process.exit(0));
} else {
  const error = compiled.takeDiagnostics();
  process.stderr.write(JSON.stringify(error ? compiler.fetchDiagnostics(error) : 'Nothing was set.'));
  process.exitCode = 1;
}

/** proc(5), `VmHWM`. What getrusage(2) says outlives exec: it would be the parent's peak where that is the larger. */
function peakBytes() {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * 1_024;
  } catch {
    return process.resourceUsage().maxRSS * 1_024;
  }
}
