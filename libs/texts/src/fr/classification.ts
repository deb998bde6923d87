import type { classification as english } from '../en/classification.js';

export const classification: Record<keyof typeof english, string> = {
  'requests.letter.reclassified':
    'L’expéditeur a relevé la classification d’une demande relative à un incident informatique adressée à votre bureau. Les délais souhaités ci-dessous courent à nouveau.',
  'requests.letter.classification': 'Classification, dans les termes de l’expéditeur',
  'requests.fact.reclassified': 'Classification modifiée',
  'requests.fact.reclassified-from': 'Classification modifiée : de {from} à {to}',
  'requests.fact.view-shared': 'Le destinataire a communiqué sa propre classification',
  'requests.fact.too-high': 'Réponse du destinataire : classification trop élevée',
  'requests.placement.placed-by-directory': 'Placée sur R0–R5 par le présent répertoire, sans confirmation de {owner}',
  'requests.placement.confirmed': 'Sa place sur R0–R5 est confirmée par {owner}',
  'requests.placement.disputed': 'Sa place sur R0–R5 est contestée par {owner}',
  'error.requests/classification-unchanged': 'La classification est déjà celle-ci ; rien n’a été modifié.',
  'error.requests/scale-not-comparable':
    'Cette échelle décrit un état d’alerte ou un type de danger, non l’effet d’un incident. Veuillez choisir une échelle de gravité ou l’échelle neutre R0–R5.',
  'error.requests/reference-level-needed':
    'La place de ce niveau sur R0–R5 n’est pas assez sûre pour déterminer qui est prévenu. Veuillez indiquer aussi un niveau de R0 à R5.',
  'fault.scale-not-comparable': 'Les niveaux de cette échelle ne classent pas un incident donné.',
  'fault.reference-level-needed': 'Un niveau de R0 à R5 est nécessaire à côté de celui-ci.',
  'fault.level-routes-itself': 'Ce niveau n’en demande pas d’autre. Pour plus de précision, épinglez un point de son intervalle.',
  'fault.interval-differs': 'Dans cette version de l’échelle, le niveau va de {min} à {max}.',
  'fault.line-differs': 'La ligne indique ici autre chose : {member}.',
  'fault.score-of-another-scale': 'Les réponses à ce questionnaire mènent à un niveau d’une autre échelle.',
  'fault.score-leads-elsewhere': 'Les réponses ne mènent pas à ce niveau.',
  'fault.only-provisional': 'Il manque une réponse : le niveau ne peut être que provisoire (provisional).',
  'fault.both-sides-see': 'Les deux parties voient cette réponse ; elle ne peut rester privée.',
  'fault.not-classified': 'La demande n’a pas été classée.',
};
