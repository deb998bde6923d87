import type { duplicates as english } from '../en/duplicates.js';

export const duplicates: Record<keyof typeof english, string> = {
  'duplicates.title': 'Peut-être inscrits deux fois',
  'duplicates.lead.state':
    'Des points de contact de votre État qui n’en font peut-être qu’un. Rien ne change de soi-même : indiquez qu’il s’agit bien de deux, ou proposez de les fusionner.',
  'duplicates.lead.officers':
    'Points de contact peut-être inscrits deux fois, État par État. Seule l’autorité de désignation d’un État propose de fusionner ses points de contact ; vous pouvez indiquer qu’il s’agit bien de deux.',
  'duplicates.count':
    '{count, plural, one {# paire de points de contact n’en fait peut-être qu’un} other {# paires de points de contact n’en font peut-être qu’un}}',
  'duplicates.likely': 'Probablement un seul',
  'duplicates.perhaps': 'Deux qui ont quelque chose en commun',
  'duplicates.perhaps.lead':
    'C’est souvent exact : une institution a plusieurs permanences, et plusieurs institutions partagent un standard.',
  'duplicates.none': 'Rien ne semble inscrit deux fois',
  'duplicates.none.text': 'Les points de contact d’une même catégorie qui ont la même adresse ou presque le même nom figureraient ici.',
  'duplicates.all-states': 'Tous les États',
  'duplicates.because': 'En commun',
  'duplicates.reason.same-address': 'la même adresse',
  'duplicates.reason.same-number': 'le même numéro de téléphone',
  'duplicates.reason.same-institution': 'la même institution',
  'duplicates.reason.near-name': 'presque le même nom',
  'duplicates.reason.same-role': 'le même intitulé de fonction',
  'duplicates.two': 'Ce sont bien deux',
  'duplicates.merge': 'Les fusionner',
  'merge.title': 'Fusionner deux points de contact',
  'merge.lead':
    'L’un des deux est conservé, avec son historique et ses liens. L’autre est retiré, et les anciens liens indiquent ce qu’il est devenu. Les personnes suivent, de même que les suppléances. Toutes les adresses des deux sont informées ; la fusion attend comme tout changement d’adresse et peut être annulée ensuite.',
  'merge.choose': 'Comparer les deux',
  'merge.one': 'Le premier point de contact',
  'merge.other': 'Le second point de contact',
  'merge.keep': 'Lequel est conservé',
  'merge.fields': 'Ce qu’indique celui qui est conservé',
  'merge.fields.lead': 'Choisissez pour chaque champ où les deux diffèrent. Là où ils concordent, il n’y a rien à choisir.',
  'merge.fields.same': 'Dans tous les autres champs, les deux concordent.',
  'merge.channels': 'Moyens de le joindre, dans l’ordre',
  'merge.channels.lead': 'Numérotez-les par ordre de préférence. Ce qui n’a pas de numéro n’est plus utilisé.',
  'merge.in-both': 'chez les deux',
  'merge.send': 'Proposer la fusion',
  'merge.goes': 'Ce point de contact fait désormais partie d’un autre',
  'merge.goes.to': 'Aller au point de contact qui répond désormais',
  'nominations.act.merge': 'Fusion',
  'nominations.changes.merge': 'Ce qui doit changer chez celui qui est conservé',
  'nominations.changes.merge.none': 'Rien ne change chez celui qui est conservé.',
  'nominations.goes': 'Ce qui disparaît : cette inscription est fusionnée avec l’autre',
  'nominations.goes.open': 'Ouvrir l’inscription qui disparaît',
  'nominations.letter.merged':
    'Deux inscriptions n’en font plus qu’une. Celle qui disparaît est celle de {role}, {institution} : qui la cherche trouve à sa place le présent point de contact.',
  'fault.same-contact': 'Il s’agit d’un seul et même point de contact. Veuillez en choisir deux.',
  'fault.other-category':
    'Les deux relèvent de catégories différentes, et les demandes cherchent chacune d’elles. Un même bureau peut figurer dans les deux : veuillez les laisser tels quels, ou modifier d’abord la catégorie.',
  'trail.act.directory/contact-merged': 'Point de contact fusionné avec un autre',
  'trail.act.directory/duplicate-dismissed': 'Deux points de contact déclarés distincts',
  'trail.tried.duplicate/read': 'Voir quels points de contact sont peut-être inscrits deux fois',
  'trail.tried.duplicate/dismiss': 'Indiquer que deux points de contact sont distincts',
  'web.done.duplicate-dismissed': 'C’est noté : ils sont bien deux.',
};
