import { errors } from './errors.js';
import { identity } from './identity.js';
import { directory } from './directory.js';
import { messaging } from './messaging.js';
import { verification } from './verification.js';
import { requests } from './requests.js';
import { web } from './web.js';
import { cli } from './cli.js';

export const ar = { ...errors, ...identity, ...directory, ...messaging, ...verification, ...requests, ...web, ...cli };
