import type { DemoState } from '../demo-state.js';
import { maridia } from './maridia.js';
import { nordalie } from './nordalie.js';
import { oriven } from './oriven.js';
import { pelanor } from './pelanor.js';
import { qinglan } from './qinglan.js';
import { rivania } from './rivania.js';
import { savira } from './savira.js';
import { tavaria } from './tavaria.js';

/** The eight fictional States of the demonstration, by code. */
export const STATES: readonly DemoState[] = [maridia, nordalie, oriven, pelanor, qinglan, rivania, savira, tavaria];
