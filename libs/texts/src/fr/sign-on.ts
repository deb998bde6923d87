import type { signOn as english } from '../en/sign-on.js';

export const signOn: Record<keyof typeof english, string> = {
  'cli.command.account-link':
    'Lier un compte à une identité chez le fournisseur d’authentification unique. Le titulaire en est averti par courrier ; l’État le voit.',
  'cli.command.account-unlink':
    'Défaire le lien d’un compte avec l’authentification unique ; les sessions ouvertes par le fournisseur prennent fin. La prochaine connexion avec l’adresse vérifiée du compte le lie de nouveau.',
  'cli.option.account-subject': 'identifiant de la personne chez le fournisseur (« sub »), exactement comme il y figure',
  'cli.account.link': 'Le compte {address} est lié à cette identité.',
  'cli.account.unlink': 'Le compte {address} n’est plus lié à aucune identité.',
  'accounts.letter.linked.subject': 'Votre compte est lié à l’authentification unique',
  'accounts.letter.linked.what':
    'L’exploitant du répertoire des points de contact a lié votre compte à votre identité auprès du service de connexion de votre organisation. Vous pouvez désormais vous connecter par ce service ; votre seconde étape ici ne change pas.',
  'accounts.letter.unlinked.subject': 'Votre compte n’est plus lié à l’authentification unique',
  'accounts.letter.unlinked.what':
    'L’exploitant du répertoire des points de contact a défait le lien entre votre compte et le service de connexion de votre organisation. Les sessions ouvertes ainsi ont pris fin. Votre mot de passe et votre seconde étape ici ne changent pas.',
  'error.identity/no-provider':
    'L’authentification unique n’est pas configurée. Définissez d’abord OIDC_ISSUER, OIDC_CLIENT_ID et OIDC_CLIENT_SECRET.',
  'error.identity/identity-taken':
    'Cette identité est liée à un autre compte. Défaites d’abord le lien de ce compte (account unlink), ou vérifiez l’identifiant.',
  'error.identity/linked-otherwise': 'Ce compte est lié à une autre identité. Défaites d’abord ce lien (account unlink).',
  'error.identity/not-linked': 'Ce compte n’est lié à aucune identité.',
  'fault.subject-needed':
    'Il faut un identifiant chez le fournisseur : au plus 255 lettres, chiffres et signes ASCII, sans espace au début ni à la fin.',
  'trail.act.identity/provider-unlinked': 'Lien d’un compte avec l’authentification unique défait',
  'access.place.here': 'localhost (la machine de ce service)',
};
