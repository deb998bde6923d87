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
  'error.identity/scope-missing':
    'Cette clé n’a pas été créée pour cela. Il lui faudrait l’autorisation {scopes} ; la personne qui délivre les clés de votre État ou de votre bureau peut en créer une qui en dispose.',
  'error.identity/address-not-allowed':
    'Cette clé ne peut pas être utilisée depuis {address}. Les administrateurs de son État choisissent les adresses depuis lesquelles elle fonctionne.',
  'error.identity/mirror-undecided': 'La demande a déjà été faite et attend la décision d’un responsable du répertoire.',
  'error.identity/mirror-decided': 'La décision a déjà été prise.',
  'error.identity/second-person-needed': 'La décision revient à quelqu’un d’autre : il faut deux personnes.',
  'fault.not-in-the-future': 'Ce moment est passé.',
  'fault.too-far-ahead': 'Au plus {days, plural, one {# jour} other {# jours}} à compter de maintenant.',
  'fault.network-needed': 'Il faut une adresse ou un réseau, par exemple 192.0.2.0/24 ou 2001:db8::/48.',
  'fault.overlap-too-long': 'L’ancien secret peut rester valable {days, plural, one {# jour} other {# jours}} au plus.',
  'fault.asked-for-apart': 'Cela exige deux personnes et se demande à part, une fois la clé créée.',
};
