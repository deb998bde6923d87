import type { directory as english } from '../en/directory.js';

export const directory: Record<keyof typeof english, string> = {
  'error.directory/state-not-listed': 'Le répertoire ne comporte pas {state}.',
  'error.directory/state-already-listed': 'Le répertoire comporte déjà {state}.',
  'error.directory/unreadable-file':
    '{reason, select, empty {Le fichier est vide.} encoding {Le fichier n’est pas en UTF-8 (vers la ligne {line}) ; enregistrez-le en UTF-8.} missing {Il manque des colonnes dans le fichier : {columns}.} unknown {Le fichier comporte des colonnes inconnues : {columns}.} twice {Une colonne figure deux fois dans le fichier : {columns}.} vcard {Le fichier est tronqué ou n’est pas au format vCard (vers la ligne {line}).} unended {La fiche qui commence à la ligne {line} n’a pas de END:VCARD avant la suivante ou la fin du fichier.} json {Le fichier est tronqué ou n’est pas au format JSON (vers le contact {line} de la liste).} contacts {Le fichier ne contient pas de liste de contacts : en JSON, il faut une liste, ou un objet qui la porte sous « contacts ».} long {Une entrée dépasse 64 Kio ou est imbriquée trop profondément (vers la ligne ou l’entrée {line}).} other {Le fichier est tronqué ou n’est pas au format CSV (vers la ligne {line}).}} Rien n’a été modifié.',
  'error.directory/position-unknown':
    'Il n’est plus possible de lire à partir de cette position : vous voyez plus ou moins qu’auparavant, ou le répertoire a été restauré. Veuillez tout relire une fois, sans indiquer de position, puis continuer à partir de là.',
  'error.directory/exporting-too-much':
    'Vous avez téléchargé un nombre inhabituel de fichiers de contacts. Veuillez patienter, ou suivre plutôt les modifications.',
  'error.directory/export-too-slow':
    'Le fichier n’a pas été reçu dans le délai prévu. Veuillez le télécharger de nouveau avec une connexion plus rapide, ou choisir moins de contacts.',
  'export.title': 'Exporter ce que cette liste trouve',
  'export.csv': 'CSV pour les tableurs',
  'export.vcf': 'vCard pour les carnets d’adresses',
  'export.json': 'JSON pour les programmes',
  'export.hint':
    'Le fichier contient ce que vous pouvez voir : les numéros masqués le restent et les champs réservés n’y figurent pas. Le téléchargement est consigné, et il vous est demandé de prouver votre identité.',
  'fault.phone-needed': 'Un numéro de téléphone avec + et l’indicatif du pays, sans espaces, est nécessaire, par exemple +41225551234.',
  'fault.e-mail-channel-needed': 'Au moins une adresse électronique est nécessaire.',
  'fault.day-needed': 'Un jour est attendu, par exemple 2026-08-31.',
  'fault.ends-before-start': 'La fin ne peut pas précéder le début.',
  'fault.channels-differ': 'Chaque canal doit être cité une fois ; les adresses se modifient par une proposition.',
  'fault.day-passed': 'Ce jour est passé : personne ne verrait l’avis. Veuillez indiquer un dernier jour à partir d’aujourd’hui.',
  'fault.always-or-week': 'Soit à toute heure, soit des heures par jour de la semaine : veuillez décocher la case ou vider la semaine.',
  'fault.phone-for-24-7': 'Un contact joignable à toute heure a besoin d’un numéro de téléphone.',
  'fault.deputy-for-24-7': 'Un contact joignable à toute heure a besoin d’une suppléance : une personne ou un autre contact de votre État.',
  'fault.key-not-deposited': 'Veuillez d’abord déposer la clé, puis en proposer l’usage.',
  'fault.hours-needed': 'Les horaires doivent prendre la forme 24/7 ou mon-fri 09:00-17:00.',
  'fault.column-count': 'La ligne comporte {found} colonnes au lieu de {expected}.',
  'fault.repeated-key': 'Le même État et la même clé figurent déjà à la ligne {first}.',
  'fault.vcard-version': 'Seul le format vCard 4.0 peut être lu ; la version de cette fiche est : {given}.',
  'fault.vcard-line': 'Une ligne de la fiche n’est pas une ligne vCard.',
  'fault.repeated-field': 'Cet élément figure plus d’une fois : {given}.',
  'fault.unknown-field': 'Un fichier de contacts n’a pas de champ de ce nom : {given}.',
  'fault.state-names-differ': 'Les noms de l’État diffèrent de ceux déjà connus.',
};
