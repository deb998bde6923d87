/** A contact's record: its own pages, letters and refusals. */
export const record = {
  'record.letter.key.subject': 'An OpenPGP key expires in {days, plural, one {# day} other {# days}}',
  'record.letter.key':
    'The OpenPGP key {fingerprint} of your point of contact expires on {day}.\n\nAfter that day letters go out without confidential content, and say why.\n\nPlease extend the key or make a new one, and deposit its public part at {url}/keys-of-contacts. A secret key is never asked for.',
  'fault.secret-key':
    'This is a secret key. It was not kept; please treat it as disclosed if others can have seen it, and paste the public key.',
  'fault.one-key-needed': 'One public OpenPGP key is needed, from its first line -----BEGIN PGP PUBLIC KEY BLOCK----- to its last.',
  'fault.key-expired': 'The key has expired. Please extend it and give its renewed public part.',
  'fault.key-revoked': 'The key has been revoked by its owner. Please give another one.',
  'fault.key-cannot-encrypt': 'Nothing can be encrypted to this key: it has no part for that, or one too weak for today.',
} as const;
