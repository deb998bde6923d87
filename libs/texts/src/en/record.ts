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
  'fault.shifts-needed': 'Hours such as 08:30-12:00, 13:00-17:00 are needed.',
  'fault.holiday-needed': 'Line {line} cannot be read. It begins with a date, such as 2026-12-25.',
  'fault.day-twice': '{day} stands there twice.',
  'record.letter.hand-over.subject': 'Does this reach the new person?',
  'record.letter.hand-over':
    'Your State has recorded that a new person staffs {institution}.\n\nIf you are that person and read this at the address of the point of contact, please tell the code below to the administrator of your State who recorded this. The administrator types it on the page of its persons, which opens for administrators only:\n\nCode: {code}\n\n{url}\n\nNo password is ever asked for by letter.',
  'fault.leaves-a-gap': 'This leaves days without anybody. Please choose an earlier first day or a later last day.',
  'fault.code-not-known': 'This code does not belong to an open test. Please compare it with the letter.',
} as const;
