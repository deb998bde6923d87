import type { directory as english } from '../en/directory.js';

export const directory: Record<keyof typeof english, string> = {
  'error.directory/state-not-listed': 'L’annuaire ne comporte pas {state}.',
  'error.directory/state-already-listed': 'L’annuaire comporte déjà {state}.',
  'error.directory/import-would-change':
    '{count, plural, one {Le fichier modifierait # contact existant} other {Le fichier modifierait # contacts existants}}. Un fichier ne peut que remplir ce qui est vide ; un contact existant est modifié par son propre État. Rien n’a été modifié.',
  'error.directory/unreadable-file':
    'Le fichier ne peut être lu : {reason}. Il doit s’agir d’un fichier CSV en UTF-8 comportant les colonnes documentées. Rien n’a été modifié.',
};
