export const identity = {
  'error.identity/wrong-credentials': 'The address or the password is not right.',
  'error.identity/too-many-attempts': 'There were many attempts to sign in. Please wait a little and try again.',
  'error.identity/busy': 'Many people are signing in just now. Please try again in a few seconds.',
  'error.identity/account-exists': 'An account with this address already exists.',
  'fault.password-too-short':
    'Please choose at least {min, plural, one {# character} other {# characters}}; several words make a good password.',
  'fault.wrong-password': 'This is not your present password.',
  'fault.role-not-yours-to-give': 'You cannot hand on this role.',
  'fault.no-such-contact': 'Your State has no such contact.',
} as const;
