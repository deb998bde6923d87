export const editions = {
  'error.editions/no-signing-key': 'Il n’existe pas de clé pour signer une édition. L’opérateur en crée une : `liaison edition keys new`.',
  'error.editions/under-way': 'Une édition est déjà en préparation. Veuillez attendre qu’elle soit publiée.',
  'error.editions/nothing-to-issue': 'L’annuaire ne contient aucun contact visible de tous les membres ; il n’y a donc rien à publier.',
  'error.editions/too-many-contacts':
    'Une édition contient au plus {max, number} contacts, et l’annuaire en compte {count, number}. Un annuaire plus grand se copie par le flux des changements ou par une exportation.',
  'error.editions/key-already-announced': 'Une clé est déjà annoncée. Mettez-la en service ou retirez-la avant d’en créer une autre.',
  'error.editions/no-such-key': 'Cette clé n’existe pas, ou aucune clé n’est annoncée.',
  'error.editions/key-not-known-yet':
    'Aucune édition n’a encore mentionné la clé annoncée ; personne ne pourrait la reconnaître. Publiez d’abord une édition.',
  'error.editions/key-in-use':
    'Cette clé signe, et aucune autre n’est annoncée. Créez-en d’abord une nouvelle : `liaison edition keys new`.',
  'error.editions/book-not-ready':
    'Le livre est en cours de composition : {done} sur {total, plural, one {# volume est prêt} other {# volumes sont prêts}}. Veuillez réessayer dans un instant.',
  'error.editions/key-file-missing':
    'Le fichier de la clé de signature {kid} est illisible. Le processus worker doit le trouver dans le dossier indiqué par EDITION_KEYS_FOLDER.',
};
