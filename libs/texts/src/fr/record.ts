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
};
