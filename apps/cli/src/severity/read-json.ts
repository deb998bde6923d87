import { readFileSync } from 'node:fs';
import { OperatorError } from '../operator-error.js';

const STANDARD_INPUT = 0;

/** A JSON file, or standard input for `-`. @throws OperatorError */
export function readJson(file: string): unknown {
  const content = file === '-' ? readFileSync(STANDARD_INPUT, 'utf8') : contentOf(file);
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    throw new OperatorError('cli.error.not-json', { file });
  }
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new OperatorError('cli.error.no-file', { file });
    throw code === 'EISDIR' ? new OperatorError('cli.error.not-a-file', { file }) : error;
  }
}
