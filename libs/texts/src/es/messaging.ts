export const messaging = {
  'messaging.exercise':
    'EJERCICIO EJERCICIO EJERCICIO\nEste mensaje forma parte de un ejercicio. Nada de lo que describe ha ocurrido en realidad.',
  'messaging.line': '{label}: {value}',
  'messaging.footer':
    'Este mensaje ha sido enviado automáticamente por el directorio de puntos de contacto, {url}. No lleva archivos adjuntos, y nunca se le pedirá una contraseña por correo electrónico.',
  'error.messaging/invalid-mailbox': 'El destinatario de este mensaje no es una única dirección de correo electrónico válida.',
} as const;
