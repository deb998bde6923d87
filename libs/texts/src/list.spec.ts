import { listIn } from './list.js';

it.each([
  ['en', 'A, B, C'],
  ['fr', 'A, B, C'],
  ['es', 'A, B y C'],
  ['ru', 'A, B, C'],
  ['zh', 'A、B、C'],
  ['ar', 'A وB وC'],
] as const)('a list in %s keeps its words apart', (language, list) => {
  expect(listIn(['A', 'B', 'C'], language)).toBe(list);
});
