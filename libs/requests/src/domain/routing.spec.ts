import fc from 'fast-check';
import { after } from '@liaison/kernel';
import { type Kind, KINDS, type Level, LEVELS } from './content.js';
import { type Opening, type RoutableContact, route, type Routed, type Wishes } from './routing.js';

const HOUR = 3_600_000;
const NOW = new Date('2026-03-06T23:40:00Z');
const MORNING = new Date('2026-03-09T08:00:00Z');
const WISHES: Wishes = { acknowledge: 2 * HOUR, answer: 24 * HOUR };

const contact = (id: string, category: string, more: Partial<RoutableContact> = {}): RoutableContact => ({
  id,
  category,
  institution: `Office ${id}`,
  languages: ['en'],
  roundTheClock: false,
  channels: [{ id: `${id}1`, kind: 'email', position: 1, suspect: false, lastConfirmedAt: null }],
  ...more,
});
const TECH = contact('t', 'technical');
const DIPL = contact('d', 'diplomatic');
const AUTH = contact('a', 'authority');
const ALL = [TECH, DIPL, AUTH];

const request = (level: Level, kind: Kind = 'information', lastResorts = false): Routed => ({ level, kind, language: 'en', lastResorts });
const always: Opening = (_, at) => at;
const atNight: Opening = (_, at) => (at < MORNING ? MORNING : at);
const planOf = (routed: Routed, contacts = ALL, opening = always) => route(routed, contacts, NOW, WISHES, opening);
const way = (...given: Parameters<typeof planOf>) => planOf(...given).steps.map(({ category }) => category);

describe('the way of a request', () => {
  it.each<[string, Routed, string[]]>([
    ['R0', request(0, 'information', true), ['technical']],
    ['R1', request(1), ['technical']],
    ['R2', request(2), ['technical']],
    ['R2 with last resorts', request(2, 'information', true), ['technical', 'diplomatic', 'authority']],
    ['R3', request(3), ['technical']],
    ['R3 with last resorts', request(3, 'information', true), ['technical', 'diplomatic', 'authority']],
    ['R4', request(4), ['technical', 'diplomatic', 'authority']],
    ['R5', request(5), ['technical', 'diplomatic', 'authority']],
    ['a consultation', request(2, 'consultation'), ['diplomatic']],
    ['a consultation at R4', request(4, 'consultation'), ['diplomatic', 'technical', 'authority']],
    ['a notification at R5', request(5, 'notification', true), ['technical']],
  ])('%s', (_, routed, expected) => expect(way(routed)).toEqual(expected));

  it('starts step n (n − 1) wishes after sending, and ends with "no reply recorded"', () => {
    const plan = planOf(request(4));
    expect(plan.steps.map(({ at }) => at)).toEqual([0, 2, 4].map((hours) => after(NOW, hours * HOUR).toISOString()));
    expect(plan.noReplyAt).toBe(after(NOW, 6 * HOUR).toISOString());
  });

  it('passes a step that finds nobody at once, and says so', () => {
    const plan = planOf(request(4), [TECH, AUTH]);
    expect(plan.steps.map(({ at, reason }) => [at, reason])).toEqual([
      [NOW.toISOString(), 'level'],
      [after(NOW, 2 * HOUR).toISOString(), 'nobody'],
      [after(NOW, 2 * HOUR).toISOString(), 'authority'],
    ]);
  });

  it('copies R3 to the diplomatic contact as information, and no other level', () => {
    for (const level of LEVELS)
      expect(planOf(request(level)).copies.map(({ category }) => category)).toEqual(level === 3 ? ['diplomatic'] : []);
  });

  it.each([0, 1, 2] as const)('holds R%i until working hours and says since when', (level) => {
    const [step] = planOf(request(level), ALL, atNight).steps;
    expect(step).toMatchObject({ at: MORNING.toISOString(), heldFrom: NOW.toISOString() });
  });

  it.each([3, 4, 5] as const)('never holds R%i', (level) => {
    for (const { heldFrom } of planOf(request(level), ALL, atNight).steps) expect(heldFrom).toBeNull();
  });

  it('does not wait for hours that nobody knows', () => {
    expect(planOf(request(1), ALL, () => null).steps[0]).toMatchObject({ at: NOW.toISOString(), heldFrom: null });
  });

  it('tells at R5 every further office that is on duty day and night', () => {
    expect(way(request(5), [...ALL, contact('p', 'policy', { roundTheClock: true })])).toEqual([
      'technical',
      'diplomatic',
      'policy',
      'authority',
    ]);
  });

  it('orders by duty, then evidence, then language, then preference', () => {
    const fresh = [{ id: 'x', kind: 'email', position: 1, suspect: false, lastConfirmedAt: after(NOW, -HOUR) }];
    const asleep = contact('1', 'technical', { channels: fresh });
    const stranger = contact('2', 'technical', { languages: ['ru'] });
    const speaker = contact('3', 'technical');
    const confirmed = contact('4', 'technical', { channels: fresh, languages: ['ru'] });
    const opening: Opening = ({ id }, at) => (id === '1' ? after(at, HOUR) : at);
    const [step] = planOf(request(4), [asleep, stranger, speaker, confirmed], opening).steps;
    expect(step?.contacts.map(({ id }) => id)).toEqual(['4', '3', '2', '1']);
  });

  it('puts a suspect channel last and leaves out what is no mail', () => {
    const channels = [
      { id: 'bad', kind: 'email', position: 1, suspect: true, lastConfirmedAt: null },
      { id: 'phone', kind: 'phone', position: 2, suspect: false, lastConfirmedAt: null },
      { id: 'good', kind: 'email', position: 3, suspect: false, lastConfirmedAt: null },
    ];
    expect(planOf(request(3), [contact('t', 'technical', { channels })]).steps[0]?.contacts[0]?.channels).toEqual(['good', 'bad']);
  });
});

describe('whatever the request and the State', () => {
  const contacts = fc.array(
    fc.record({
      category: fc.constantFrom('technical', 'diplomatic', 'authority', 'policy'),
      roundTheClock: fc.boolean(),
      languages: fc.subarray(['ar', 'en', 'ru'], { minLength: 1 }),
      mails: fc.integer({ min: 0, max: 3 }),
      wakes: fc.option(fc.integer({ min: 0, max: 100 })),
      suspect: fc.boolean(),
    }),
    { maxLength: 8 },
  );

  it('the plan is total, in order, with a reason for everybody, and the same each time', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LEVELS), fc.constantFrom(...KINDS), fc.boolean(), contacts, (level, kind, lastResorts, drawn) => {
        const offices = drawn.map(({ mails, suspect, ...more }, i) =>
          contact(String(i), more.category, {
            ...more,
            channels: Array.from({ length: mails }, (_, n) => ({
              id: `${i}-${n}`,
              kind: 'email',
              position: n + 1,
              suspect,
              lastConfirmedAt: null,
            })),
          }),
        );
        const opening: Opening = ({ id }, at) => {
          const wakes = drawn[Number(id)]?.wakes;
          return typeof wakes === 'number' ? new Date(Math.max(Number(at), Number(after(NOW, wakes * HOUR)))) : null;
        };
        const plan = route(request(level, kind, lastResorts), offices, NOW, WISHES, opening);
        expect(plan.steps.length).toBeGreaterThan(0);
        const times = plan.steps.map(({ at }) => Date.parse(at));
        expect(times).toEqual([...times].sort((a, b) => a - b));
        expect(times[0]).toBeGreaterThanOrEqual(Number(NOW));
        expect(Date.parse(plan.noReplyAt ?? '')).toBeGreaterThanOrEqual(times.at(-1) ?? 0);
        for (const step of [...plan.steps, ...plan.copies]) {
          expect(step.reason === 'nobody').toBe(step.contacts.length === 0);
          for (const told of step.contacts) expect([told.reasons.length > 0, told.channels.length > 0]).toEqual([true, true]);
        }
        expect(route(request(level, kind, lastResorts), [...offices].reverse(), NOW, WISHES, opening)).toEqual(plan);
      }),
    );
  });
});
