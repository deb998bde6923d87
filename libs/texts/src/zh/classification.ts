import type { classification as english } from '../en/classification.js';

export const classification: Record<keyof typeof english, string> = {
  'requests.letter.reclassified': '发送方已上调一项发送至贵机构、有关信通技术事件的请求的定级。下列希望的时限重新起算。',
  'requests.letter.classification': '发送方自己的定级用语',
  'requests.fact.reclassified': '定级已变更',
  'requests.fact.reclassified-from': '定级由 {from} 变更为 {to}',
  'requests.fact.view-shared': '接收方已告知其自己的定级',
  'requests.fact.too-high': '接收方答复：定级偏高',
  'requests.placement.placed-by-directory': '在 R0–R5 上的位置由本名录确定，未经 {owner} 确认',
  'requests.placement.confirmed': '在 R0–R5 上的位置已由 {owner} 确认',
  'requests.placement.disputed': '{owner} 对其在 R0–R5 上的位置有异议',
  'error.requests/classification-unchanged': '定级与此前相同，未作任何变更。',
  'error.requests/scale-not-comparable':
    '该等级表描述的是警戒状态或危险种类，而不是单个事件的影响。请选用严重程度等级表，或中立等级 R0–R5。',
  'error.requests/reference-level-needed': '该级别在 R0–R5 上的位置不够确定，不足以决定通知谁。请同时注明 R0 至 R5 中的一个级别。',
  'fault.scale-not-comparable': '该等级表的级别不用于单个事件的定级。',
  'fault.reference-level-needed': '除此级别外，还需要注明 R0 至 R5 中的一个级别。',
  'fault.level-routes-itself': '此级别无需另注其他级别。如需更精确，请在其区间内指定一个点。',
  'fault.interval-differs': '在该等级表的这一版本中，此级别的区间为 {min} 至 {max}。',
  'fault.line-differs': '单行格式此处的内容不同：{member}。',
  'fault.score-of-another-scale': '该问卷的回答得出的是另一等级表的级别。',
  'fault.score-leads-elsewhere': '这些回答得不出此级别。',
  'fault.only-provisional': '尚缺回答，因此该级别只能是暂定的（provisional）。',
  'fault.both-sides-see': '双方都会看到该答复，不能仅供内部。',
  'fault.not-classified': '该请求尚未定级。',
};
