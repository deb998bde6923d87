import 'reflect-metadata';
import { tellCrashes } from './process/tell-crashes.js';
import { runCommand } from './run-command.js';

tellCrashes();
const { code, sentence } = await runCommand(process.argv.slice(2));
process.stderr.write(sentence, () => process.exit(code));
