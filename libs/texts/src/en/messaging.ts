export const messaging = {
  'messaging.exercise': 'EXERCISE EXERCISE EXERCISE\nThis message is part of an exercise. Nothing in it has really happened.',
  'messaging.line': '{label}: {value}',
  'messaging.footer':
    'This message was sent automatically by the directory of points of contact at {url}. It carries no attachment, and nobody will ever ask you for a password by mail.',
  'error.messaging/invalid-mailbox': 'The recipient of this message is not a single valid e-mail address.',
} as const;
