import type { record as english } from '../en/record.js';

export const record: Record<keyof typeof english, string> = {
  'record.letter.key.subject': 'Une clé OpenPGP expire dans {days, plural, one {# jour} other {# jours}}',
  'record.letter.key':
    'La clé OpenPGP {fingerprint} de votre point de contact expire le {day}.\n\nPassé ce jour, les courriers partiront sans contenu confidentiel et diront pourquoi.\n\nVeuillez prolonger la clé ou en créer une nouvelle, puis en déposer la partie publique sur {url}/keys-of-contacts. La clé secrète n’est jamais demandée.',
  'fault.secret-key':
    'Ceci est une clé secrète. Elle n’a pas été conservée ; considérez-la comme divulguée si d’autres ont pu la voir, et collez la clé publique.',
  'fault.one-key-needed':
    'Il faut une seule clé publique OpenPGP, de sa première ligne -----BEGIN PGP PUBLIC KEY BLOCK----- à la dernière.',
  'fault.key-expired': 'La clé a expiré. Veuillez la prolonger et fournir sa partie publique renouvelée.',
  'fault.key-revoked': 'La clé a été révoquée par son détenteur. Veuillez en fournir une autre.',
  'fault.key-cannot-encrypt':
    'Rien ne peut être chiffré avec cette clé : il lui manque une partie à cet effet, ou celle-ci est trop faible aujourd’hui.',
  'fault.shifts-needed': 'Des horaires comme 08:30-12:00, 13:00-17:00 sont attendus.',
  'fault.holiday-needed': 'La ligne {line} est illisible. Elle commence par une date, par exemple 2026-12-25.',
  'fault.day-twice': 'Le {day} figure deux fois.',
  'record.letter.hand-over.subject': 'Ce courrier parvient-il à la nouvelle personne ?',
  'record.letter.hand-over':
    'Votre État a enregistré qu’une nouvelle personne tient {institution}.\n\nSi c’est vous et que vous lisez ceci à l’adresse du point de contact, veuillez communiquer le code ci-dessous à l’administrateur de votre État qui a fait cet enregistrement. Celui-ci le saisit sur la page de ses personnes, ouverte aux seuls administrateurs :\n\nCode : {code}\n\n{url}\n\nAucun mot de passe n’est jamais demandé par courrier.',
  'fault.leaves-a-gap': 'Des jours resteraient sans personne. Veuillez avancer le premier jour ou retarder le dernier.',
  'fault.code-not-known': 'Ce code ne correspond à aucun test en cours. Veuillez le comparer au courrier.',
};
