import type { verification as english } from '../en/verification.js';

export const verification: Record<keyof typeof english, string> = {
  'verification.letter.subject.first': 'Merci de confirmer avant le {deadline}',
  'verification.letter.subject.reminder': 'Rappel : merci de confirmer avant le {deadline}',
  'verification.letter.subject.overdue': 'Rappel : votre confirmation reste la bienvenue',
  'verification.letter.again': 'Ceci est un rappel. Nous vous avons écrit le {sent} et aucune réponse n’est enregistrée.',
  'verification.letter.function':
    'Ce message a pour objet de vérifier que le point de contact suivant, chargé des incidents informatiques graves, peut être joint à cette adresse : {role}, {institution}.',
  'verification.letter.why':
    'Pourquoi vous le recevez : le document A/70/174 des Nations Unies, au paragraphe 16 a), recommande aux États de désigner des points de contact, et le répertoire les tient à jour par des vérifications régulières. Celle-ci fait partie du cycle {round} : {title}.',
  'verification.letter.last': 'Cette adresse a été confirmée pour la dernière fois le {at}.',
  'verification.letter.never-confirmed': 'Cette adresse n’a pas encore été confirmée.',
  'verification.letter.how':
    'Comment répondre : ouvrez votre navigateur, saisissez vous-même l’adresse suivante, puis indiquez-y la référence et le code. L’ouverture de la page ne confirme rien à elle seule.',
  'verification.letter.reference': 'Référence',
  'verification.letter.answers':
    'Sur cette page, vous pouvez confirmer, ou signaler que les données doivent être modifiées, que la fonction a été confiée à quelqu’un d’autre, que le message n’est pas parvenu à la bonne personne ou que vous souhaitez être appelé.',
  'verification.letter.until':
    'Merci de répondre avant le {deadline}. Une réponse plus tardive est également prise en compte, avec la mention de son retard.',
  'verification.letter.overdue':
    'Le délai demandé a pris fin le {deadline}. Une réponse tardive est également prise en compte, avec la mention de son retard.',
  'verification.letter.then':
    'Ce qui se passe ensuite : dès que vous confirmez, les membres du répertoire voient la date de cette confirmation. Sans réponse, vous recevez un seul rappel, puis « aucune confirmation enregistrée » est noté à l’intention de votre État et du gestionnaire du répertoire. Il n’y a pas d’autre suite.',
  'verification.letter.then-last':
    'Ce qui se passe ensuite : dès que vous confirmez, les membres du répertoire voient la date de cette confirmation. Sans réponse, « aucune confirmation enregistrée » est noté à l’intention de votre État et du gestionnaire du répertoire. Il n’y a pas d’autre suite.',
  'verification.letter.genuine':
    'Comment reconnaître l’authenticité de ce message : il nomme votre fonction, il ne contient aucune pièce jointe et la page indiquée se trouve sur {host}. Les personnes de votre État qui s’y connectent au répertoire y trouvent la même référence, {reference}. En cas de doute, ne répondez pas et interrogez-les d’abord.',
  'verification.letter.never-asked':
    'Ce que nous ne demandons jamais : mots de passe, paiements, fichiers ou détails d’un incident. Le code prouve seulement que cette boîte est lue ; il ne donne accès à rien.',
  'error.verification/second-officer-needed':
    'Un cycle est lancé par un second responsable : une autre personne que celle qui l’a préparé.',
  'error.verification/illegal-transition': 'L’état actuel du cycle ne permet plus cette action. Veuillez le consulter de nouveau.',
  'error.verification/no-recipients': 'Ce cycle n’atteindrait personne. Choisissez d’autres États ou d’autres catégories.',
  'error.verification/unknown-code': 'Aucune vérification ne porte cette référence et ce code. Veuillez comparer les deux avec la lettre.',
  'error.verification/confirmation-closed':
    'Cette vérification n’accepte plus de réponse : elle a été arrêtée, elle est trop ancienne ou une lettre plus récente a remplacé son code.',
  'error.verification/too-many-wrong-codes':
    'Trop de codes erronés. Veuillez patienter un instant et comparer le code avec la lettre ; le bon code est toujours accepté.',
  'fault.not-a-duration': 'Ce n’est pas une durée telle que PT48H.',
  'fault.window-out-of-range': 'Le délai de réponse va d’une minute à trente jours.',
  'fault.unknown-state': 'Cet État ne figure pas dans le répertoire.',
};
