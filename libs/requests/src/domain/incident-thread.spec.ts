import { ACTS, openActs, type Party, type Status, STATUSES, take, type Thread, type ThreadAct } from './incident-thread.js';

const AT = new Date('2026-03-02T12:00:00Z');
const party: Record<ThreadAct, Party> = {
  send: 'sender',
  acknowledge: 'receiver',
  accept: 'receiver',
  decline: 'receiver',
  'need-more': 'receiver',
  answer: 'receiver',
  message: 'sender',
  withdraw: 'sender',
  close: 'sender',
};
const unread: readonly Status[] = ['draft', 'sent', 'withdrawn'];
const in_ = (status: Status, kind: Thread['kind'] = 'information'): Thread => ({
  status,
  kind,
  acknowledgedAt: unread.includes(status) ? null : AT,
});

describe('the life of a thread', () => {
  const allowed: [Status, ThreadAct, Status][] = [
    ['draft', 'send', 'sent'],
    ['sent', 'acknowledge', 'acknowledged'],
    ['sent', 'accept', 'accepted'],
    ['sent', 'decline', 'declined'],
    ['sent', 'need-more', 'more-information'],
    ['sent', 'answer', 'answered'],
    ['sent', 'withdraw', 'withdrawn'],
    ...(['acknowledged', 'accepted'] as const).flatMap((status): [Status, ThreadAct, Status][] => [
      [status, 'accept', 'accepted'],
      [status, 'decline', 'declined'],
      [status, 'need-more', 'more-information'],
      [status, 'answer', 'answered'],
      [status, 'withdraw', 'withdrawn'],
    ]),
    ['more-information', 'decline', 'declined'],
    ['more-information', 'answer', 'answered'],
    ['more-information', 'message', 'acknowledged'],
    ['more-information', 'withdraw', 'withdrawn'],
    ['answered', 'close', 'closed'],
    ['declined', 'close', 'closed'],
  ];

  it.each(allowed)('%s --%s--> %s', (from, act, to) => {
    expect(take(act, party[act], in_(from)).status).toBe(to);
  });

  const refused = STATUSES.flatMap((status) => ACTS.map((act) => [status, act] as const)).filter(
    ([status, act]) => !allowed.some(([from, other]) => from === status && other === act),
  );

  it('knows every pair', () => expect(allowed.length + refused.length).toBe(STATUSES.length * ACTS.length));

  it.each(refused)('%s refuses %s', (status, act) => {
    const again = act === 'acknowledge' && !unread.includes(status);
    const code = again ? 'requests/already-acknowledged' : 'requests/illegal-transition';
    expect(() => take(act, party[act], in_(status))).toThrow(expect.objectContaining({ code }));
  });

  it.each(['acknowledge', 'accept', 'decline', 'need-more', 'answer'] as const)('%s from sent is also the acknowledgement', (act) => {
    expect(take(act, 'receiver', in_('sent')).acknowledges).toBe(true);
  });

  it('writes no acknowledgement when the sender withdraws, nor twice', () => {
    expect(take('withdraw', 'sender', in_('sent')).acknowledges).toBe(false);
    expect(take('answer', 'receiver', in_('acknowledged')).acknowledges).toBe(false);
  });

  it.each(ACTS.filter((act) => act !== 'close'))('refuses %s to the other State before looking at the status', (act) => {
    const other = party[act] === 'sender' ? 'receiver' : 'sender';
    for (const status of STATUSES) {
      expect(() => take(act, other, in_(status))).toThrow(expect.objectContaining({ code: 'requests/not-your-act' }));
    }
  });

  it.each(['answered', 'declined'] as const)('lets either side close what is %s', (status) => {
    for (const by of ['sender', 'receiver'] as const) expect(take('close', by, in_(status)).status).toBe('closed');
  });

  it.each(['notification', 'communication-check'] as const)('lets either side close an acknowledged %s, and only then', (kind) => {
    for (const by of ['sender', 'receiver'] as const) expect(take('close', by, in_('acknowledged', kind)).status).toBe('closed');
    expect(() => take('close', 'sender', in_('sent', kind))).toThrow(expect.objectContaining({ code: 'requests/illegal-transition' }));
  });

  it('offers exactly what it would accept', () => {
    expect(openActs('receiver', in_('sent'))).toEqual(['acknowledge', 'accept', 'decline', 'need-more', 'answer']);
    expect(openActs('sender', in_('sent'))).toEqual(['withdraw']);
    expect(openActs('sender', in_('withdrawn'))).toEqual([]);
  });
});
