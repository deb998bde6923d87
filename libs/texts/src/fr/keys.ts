import type { keys as english } from '../en/keys.js';

export const keys: Record<keyof typeof english, string> = {
  'keys.link': 'Gérer les clés',
  'keys.scopes': 'Ce à quoi elle peut servir',
  'keys.scopes.hint': 'Rien n’est choisi d’avance. Ne cochez que ce dont le système a besoin.',
  'keys.scopes.none': 'À rien d’autre qu’à voir à qui elle appartient',
  'keys.scope.directory:read': 'Lire l’annuaire',
  'keys.scope.directory:reveal': 'Afficher les numéros personnels masqués ; chaque fois est consignée',
  'keys.scope.directory:write': 'Modifier vos contacts ; pour les autorités de désignation et les agents, aussi les désignations',
  'keys.scope.checks:confirm': 'Répondre aux lettres des campagnes de vérification',
  'keys.scope.rounds:read': 'Lire les campagnes de vérification',
  'keys.scope.rounds:write': 'Conduire les campagnes de vérification',
  'keys.scope.requests:read': 'Lire les demandes',
  'keys.scope.requests:write': 'Lire et envoyer des demandes, et y répondre',
  'keys.scope.severity:read': 'Lire les échelles de gravité, évaluer et convertir',
  'keys.scope.severity:write': 'Modifier votre échelle de gravité',
  'keys.scope.trail:read': 'Lire le journal de ce qui a été fait',
  'keys.scope.directory:mirror': 'Copier l’annuaire entier',
  'keys.addresses': 'Adresses depuis lesquelles elle peut être utilisée',
  'keys.addresses.hint': 'Une adresse ou un réseau par ligne, par exemple 192.0.2.0/24. Laissez vide pour toute adresse.',
  'keys.from': 'Utilisable depuis',
  'keys.from.anywhere': 'toute adresse',
  'keys.life': 'Durée de validité',
  'keys.days': '{days, plural, one {# jour} other {# jours}}',
  'keys.hours': '{hours, plural, one {# heure} other {# heures}}',
  'keys.ends': 'Fin',
  'keys.used.from': 'depuis {network}',
  'keys.used.never': 'Jamais utilisée',
  'keys.rotate': 'Remplacer le secret',
  'keys.rotate.text':
    'La clé reste la même et reçoit un nouveau secret. L’ancien reste valable aussi longtemps que vous le choisissez, afin que votre système puisse passer au nouveau.',
  'keys.rotated': 'L’ancien secret est valable jusqu’au',
  'keys.overlap': 'L’ancien secret reste valable',
  'keys.overlap.none': 'Pas du tout : il prend fin aussitôt',
  'keys.old': 'L’ancien secret, qui commence par {prefix}, est valable jusqu’au',
  'keys.mirror': 'Copie de l’annuaire entier',
  'keys.mirror.text':
    'Une clé qui peut copier l’annuaire entier exige deux personnes : vous la demandez, et un fonctionnaire de l’annuaire décide. Les deux actes sont consignés.',
  'keys.mirror.purpose': 'À quoi servira la copie',
  'keys.mirror.ask': 'En faire la demande',
  'keys.mirror.asked': 'Une copie de l’annuaire a été demandée ; un fonctionnaire de l’annuaire décide.',
  'keys.mirror.declined': 'La copie de l’annuaire n’a pas été accordée.',
  'keys.mirrors': 'Clés destinées à copier l’annuaire',
  'keys.mirrors.lead':
    'Un État demande qu’un de ses systèmes puisse copier l’annuaire entier. La clé échappe alors aux limites de lecture. Vous décidez en tant que deuxième personne, et l’État comme l’annuaire le voient dans le journal.',
  'keys.mirrors.none': 'Aucun État ne le demande pour le moment.',
  'keys.mirrors.purpose': 'Objet',
  'keys.mirrors.asked': 'Demandé',
  'keys.mirrors.grant': 'Accorder',
  'keys.mirrors.decline': 'Ne pas accorder',
  'keys.leak': 'Signaler une clé divulguée',
  'keys.leak.link': 'Une clé est tombée entre de mauvaises mains ? Signalez-le ici',
  'keys.leak.lead':
    'Collez le texte dans lequel vous avez trouvé une clé API de cet annuaire. Une clé entière est désactivée aussitôt, quelle que soit la personne qui la signale, et son État en est informé. Aucun compte n’est nécessaire.',
  'keys.leak.text': 'Le texte',
  'keys.leak.hint': 'Une clé commence par lia_ et compte 42 caractères. Les administrateurs peuvent aussi n’indiquer que les dix premiers.',
  'keys.leak.send': 'Désactiver la clé',
  'keys.leak.done':
    '{count, plural, =0 {Aucune clé valable ne figure dans ce texte. Elle a peut-être déjà été désactivée.} one {# clé est désactivée et son État en a été informé. Merci.} other {# clés sont désactivées et leurs États en ont été informés. Merci.}}',
  'keys.letter.reported.subject': 'Une clé API a été signalée comme divulguée et désactivée',
  'keys.letter.reported.key':
    'Quelqu’un a trouvé la clé API « {name} » ({prefix}…) là où elle ne devrait pas être et l’a signalée. Elle a été désactivée aussitôt et ne fonctionne plus.\n\nVeuillez créer une nouvelle clé pour le système qui l’utilisait et regarder dans le journal ce qui a été fait avec elle :\n    {url}/account/keys',
  'keys.letter.reported.old':
    'Quelqu’un a trouvé l’ancien secret de la clé API « {name} » ({prefix}…) là où il ne devrait pas être et l’a signalé. L’ancien secret a été désactivé aussitôt ; le nouveau reste valable.\n\nVeuillez vous assurer que votre système utilise déjà le nouveau secret :\n    {url}/account/keys',
  'keys.letter.mirror.asked.subject': 'Un État demande à copier l’annuaire',
  'keys.letter.mirror.asked':
    'Un administrateur de {state} demande que la clé API « {name} » puisse copier l’annuaire entier. Il faut pour cela une deuxième personne. Veuillez décider :\n    {url}/mirror-requests',
  'keys.letter.mirror.granted.subject': 'Une clé API peut désormais copier l’annuaire',
  'keys.letter.mirror.granted':
    'Un fonctionnaire de l’annuaire a accordé que la clé API « {name} » ({prefix}…) de votre État puisse copier l’annuaire entier. Si personne dans votre État ne l’a demandé, veuillez révoquer la clé sans attendre :\n    {url}/account/keys',
  'keys.letter.mirror.declined.subject': 'La copie de l’annuaire n’a pas été accordée',
  'keys.letter.mirror.declined':
    'Un fonctionnaire de l’annuaire n’a pas accordé que la clé API « {name} » ({prefix}…) de votre État puisse copier l’annuaire entier. La clé reste valable comme auparavant :\n    {url}/account/keys',
  'keys.letter.harvest.subject': 'Un nombre inhabituel de contacts a été lu',
  'keys.letter.harvest':
    '{who} a lu {count, plural, one {# contact différent} other {# contacts différents}} en {hours, plural, one {une heure} other {# heures}}. C’est plus que ce dont une personne a d’ordinaire besoin ; les contacts suivants sont donc retenus pendant un certain temps, et ceux déjà lus restent accessibles.\n\nSi cela n’était pas voulu, veuillez mettre fin aux sessions du compte ou révoquer la clé :\n    {url}/account',
  'error.directory/reading-too-much':
    'Vous avez lu un nombre inhabituel de contacts. Les suivants sont retenus pendant un certain temps ; ceux que vous avez lus restent accessibles. Un système qui a besoin d’une copie de l’annuaire peut recevoir une clé à cet effet.',
  'web.done.asked': 'La demande a été transmise aux fonctionnaires de l’annuaire.',
  'web.done.granted': 'Accordé. L’État en a été informé.',
  'web.done.declined': 'Non accordé. L’État en a été informé.',
};
