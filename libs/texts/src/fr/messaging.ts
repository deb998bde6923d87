export const messaging = {
  'messaging.exercise':
    'EXERCICE EXERCICE EXERCICE\nCe message fait partie d’un exercice. Rien de ce qu’il décrit ne s’est réellement produit.',
  'messaging.line': '{label} : {value}',
  'messaging.footer':
    'Ce message a été envoyé automatiquement par le répertoire des points de contact, {url}. Il ne contient aucune pièce jointe, et aucun mot de passe ne vous sera jamais demandé par courrier électronique.',
  'error.messaging/invalid-mailbox': 'Le destinataire de ce message n’est pas une adresse électronique unique et valable.',
} as const;
