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
  'error.identity/scope-missing':
    'This key was not made for this. It needs the scope {scopes}; whoever issues keys for your State or your office can make one that has it.',
  'error.identity/address-not-allowed':
    'This key may not be used from {address}. The administrators of its State choose the addresses it works from.',
  'error.identity/mirror-undecided': 'This has been asked for already and waits for an officer of the directory.',
  'error.identity/mirror-decided': 'This has been decided already.',
  'error.identity/second-person-needed': 'Somebody else must decide this: it takes two persons.',
  'fault.not-in-the-future': 'This time has passed.',
  'fault.too-far-ahead': 'At most {days, plural, one {# day} other {# days}} from now.',
  'fault.network-needed': 'An address or a network is needed, such as 192.0.2.0/24 or 2001:db8::/48.',
  'fault.overlap-too-long': 'The old secret can go on working for {days, plural, one {# day} other {# days}} at most.',
  'fault.asked-for-apart': 'This takes two persons and is asked for apart, once the key exists.',
} as const;
