export const classification = {
  'requests.letter.reclassified':
    'The sender has raised the classification of a request about an ICT incident that is addressed to your office. The times wished for below start anew.',
  'requests.letter.classification': 'Classification, in the sender’s own words',
  'requests.fact.reclassified': 'Classification changed',
  'requests.fact.reclassified-from': 'Classification changed from {from} to {to}',
  'requests.fact.view-shared': 'The receiver’s own classification shared',
  'requests.fact.too-high': 'The receiver’s answer: classified too high',
  'requests.placement.placed-by-directory': 'Placed on R0–R5 by this directory, not confirmed by {owner}',
  'requests.placement.confirmed': 'Its place on R0–R5 is confirmed by {owner}',
  'requests.placement.disputed': 'Its place on R0–R5 is disputed by {owner}',
  'error.requests/classification-unchanged': 'The classification is already so; nothing has been changed.',
  'error.requests/scale-not-comparable':
    'This scale describes an alert state or a kind of danger, not the effect of one incident. Please choose a scale of severity, or the neutral scale R0–R5.',
  'error.requests/reference-level-needed':
    'The place of this level on R0–R5 is not certain enough to decide who is told. Please state a level from R0 to R5 beside it.',
  'fault.scale-not-comparable': 'Levels of this scale do not classify one incident.',
  'fault.reference-level-needed': 'A level from R0 to R5 is needed beside this one.',
  'fault.level-routes-itself': 'This level needs no other beside it. To be more exact, pin one point of its interval.',
  'fault.interval-differs': 'In this version of the scale the level spans {min} to {max}.',
  'fault.line-differs': 'The line says something else here: {member}.',
  'fault.score-of-another-scale': 'Answers to this scorer lead to a level of another scale.',
  'fault.score-leads-elsewhere': 'The answers do not lead to this level.',
  'fault.only-provisional': 'An answer is missing, so the level can only be provisional.',
  'fault.both-sides-see': 'Both sides see that answer; it cannot stay private.',
  'fault.not-classified': 'The request has not been classified.',
} as const;
