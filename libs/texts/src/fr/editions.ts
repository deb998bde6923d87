export const editions = {
  'error.editions/no-signing-key': 'Il n’existe pas de clé pour signer une édition. L’exploitant en crée une : `liaison edition keys new`.',
  'error.editions/under-way': 'Une édition est déjà en préparation. Veuillez attendre qu’elle soit publiée.',
  'error.editions/nothing-to-issue': 'Le répertoire ne contient aucun contact visible de tous les membres ; il n’y a donc rien à publier.',
  'error.editions/too-many-contacts':
    'Une édition contient au plus {max, number} contacts, et le répertoire en compte {count, number}. Un répertoire plus grand se copie par le flux des changements ou par une exportation.',
  'error.editions/too-many-for-book':
    'Le livre imprimé contient au plus {max, number} contacts, et cette édition en compte {count, number}. Elle est disponible en JSON, CSV et vCard.',
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
  'editions.title': 'Éditions',
  'editions.lead': 'Une édition est le répertoire entier à un moment donné : numérotée, datée et signée, elle s’utilise sans réseau.',
  'editions.none': 'Aucune édition n’a encore été publiée',
  'editions.none.text': 'Elles sont publiées par le gestionnaire du répertoire. D’ici là, le répertoire lui-même est ici.',
  'editions.new': 'Préparer une édition',
  'editions.preparing': 'Une édition est en préparation. Cette page se renouvelle d’elle-même.',
  'editions.not-issued': 'La dernière édition commandée n’a pas été publiée',
  'editions.files': 'Fichiers',
  'editions.files.recorded': 'Chaque téléchargement contient tout le répertoire ; il demande donc votre second facteur et est consigné.',
  'editions.file.json': 'Édition signée (JSON)',
  'editions.file.csv': 'Contacts sous forme de tableau (CSV)',
  'editions.file.vcf': 'Contacts pour un carnet d’adresses (vCard)',
  'editions.file.pdf': 'Livre imprimable (PDF)',
  'editions.file.due': 'en composition',
  'editions.file.failed': 'n’a pas pu être composé',
  'editions.changes': 'Ce qui a changé',
  'editions.changes.none': 'Rien n’a changé depuis l’édition précédente.',
  'editions.verify': 'Un fichier est-il authentique ?',
  'editions.verify.text':
    'Tout ordinateur muni de Liaison peut le dire, sans réseau. Placez dans un dossier le fichier et, si vous l’avez, une édition plus récente ou la liste des retraits, puis lancez :',
  'editions.withdrawals': 'Liste signée de ce qui a été retiré depuis',
  'editions.keys': 'Clés de signature',
  'editions.keys.text': 'Notez en lieu sûr la clé qui signe, ou conservez un livre imprimé : sa couverture indique la même.',
  'editions.keys.none': 'L’exploitant n’a pas encore créé de clé.',
  'editions.preview': 'Ce qu’elle contiendra',
  'editions.issue': 'Publier l’édition {number}',
  'editions.issue.text':
    'Elle est signée et ne peut plus être modifiée ensuite. Tout membre peut la télécharger ; ce qu’un État réserve à certains lecteurs n’y figure pas.',
  'editions.withdraw': 'Retirer cette édition',
  'editions.withdraw.because': 'Pourquoi elle ne doit plus être utilisée',
  'editions.withdraw.hint': 'Tous les lecteurs le voient. Les fichiers restent, et une liste signée indique qu’ils ne valent plus.',
  'editions.withdrawn': 'Retirée',
  'editions.form': 'Formulaire de désignation pour les États qui ne participent pas encore',
  'web.done.edition-ordered': 'L’édition a été commandée.',
  'web.done.edition-withdrawn': 'L’édition a été retirée.',
};
