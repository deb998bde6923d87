import type { identity as english } from '../en/identity.js';

export const identity: Record<keyof typeof english, string> = {
  'error.identity/wrong-credentials': 'L’adresse ou le mot de passe est incorrect.',
  'error.identity/too-many-attempts': 'De nombreuses tentatives de connexion ont eu lieu. Veuillez patienter un peu et réessayer.',
  'error.identity/busy': 'De nombreuses personnes se connectent en ce moment. Veuillez réessayer dans quelques secondes.',
  'error.identity/account-exists': 'Un compte avec cette adresse existe déjà.',
  'fault.password-too-short':
    'Veuillez choisir au moins {min, plural, one {# caractère} other {# caractères}} ; plusieurs mots font un bon mot de passe.',
  'fault.wrong-password': 'Ce n’est pas votre mot de passe actuel.',
  'fault.role-not-yours-to-give': 'Vous ne pouvez pas transmettre ce rôle.',
  'fault.no-such-contact': 'Votre État n’a pas ce point de contact.',
};
