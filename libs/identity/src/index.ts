export { allow, type PolicyAct, type Subject, type Verdict, verdict } from './domain/policy.js';
