import { coverageByRegion, coverageOf, type StateCoverage } from './coverage.js';

const state = (region: StateCoverage['region'], categories = ''): StateCoverage => ({
  region,
  technical: categories.includes('t'),
  diplomatic: categories.includes('d'),
});

describe('the coverage picture', () => {
  it('counts States, not contacts, per region and in the order of their numbers', () => {
    const states = [state('150', 'td'), state('002', 't'), state(null), state('150', 'd'), state('150')];
    expect(coverageByRegion(states)).toEqual([
      { region: '002', states: 1, technical: 1, diplomatic: 0, both: 0 },
      { region: '150', states: 3, technical: 1, diplomatic: 2, both: 1 },
      { region: null, states: 1, technical: 0, diplomatic: 0, both: 0 },
    ]);
    expect(coverageOf(states)).toEqual({ states: 5, technical: 2, diplomatic: 2, both: 1 });
  });

  it('is empty where nobody takes part', () => {
    expect(coverageByRegion([])).toEqual([]);
    expect(coverageOf([])).toEqual({ states: 0, technical: 0, diplomatic: 0, both: 0 });
  });
});
