#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NEEDED = 24;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const main = join(root, 'dist/apps/cli/src/main.js');

if (Number(process.versions.node.split('.')[0]) >= NEEDED) await begin();
else startWithNodeOfOurOwn();

async function begin() {
  if (!existsSync(main)) fail('Liaison is not built yet. Run "npm ci" in its folder first.');
  await import(main);
}

/** `npm ci` brings Node 24 along, but whoever starts this file directly may use an older one. */
function startWithNodeOfOurOwn() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const own = join(root, 'node_modules', `node-${platform}-${process.arch}`, 'bin', name);
  if (!existsSync(own)) fail(`Liaison needs Node ${NEEDED} or newer; this is ${process.versions.node}.`);
  const child = spawn(own, process.argv.slice(1), { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 1));
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
