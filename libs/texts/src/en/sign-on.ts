/** Single sign-on, as the operator links it, and where sessions come from. */
export const signOn = {
  'cli.command.account-link':
    'Link an account to an identity at the provider of single sign-on. The holder is told by letter; the State sees it.',
  'cli.command.account-unlink':
    'Undo the link of an account to single sign-on; sessions opened through the provider end. Whoever next comes with the account’s verified address is linked anew.',
  'cli.option.account-subject': 'id of the person at the provider (“sub”), exactly as it stands there',
  'cli.account.link': 'The account {address} is linked to this identity.',
  'cli.account.unlink': 'The account {address} is linked to no identity any more.',
  'accounts.letter.linked.subject': 'Your account is linked to single sign-on',
  'accounts.letter.linked.what':
    'The operator of the directory of points of contact has linked your account to your identity at your organisation’s sign-in service. You can now sign in there; your second step here stays as it is.',
  'accounts.letter.unlinked.subject': 'Your account is no longer linked to single sign-on',
  'accounts.letter.unlinked.what':
    'The operator of the directory of points of contact has undone the link between your account and your organisation’s sign-in service. Sessions opened that way have ended. Your password and your second step here stay as they are.',
  'error.identity/no-provider': 'Single sign-on is not set up. Please set OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET first.',
  'error.identity/identity-taken':
    'This identity is linked to another account. Please unlink that account first (account unlink), or check the id.',
  'error.identity/linked-otherwise': 'This account is linked to another identity. Please unlink it first (account unlink).',
  'error.identity/not-linked': 'This account is linked to no identity.',
  'fault.subject-needed': 'An id at the provider is needed: up to 255 letters, digits and signs of ASCII, without blanks around it.',
  'trail.act.identity/provider-unlinked': 'Link of an account to single sign-on undone',
  'access.place.here': 'localhost (this service’s own machine)',
} as const;
