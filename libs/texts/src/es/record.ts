import type { record as english } from '../en/record.js';

export const record: Record<keyof typeof english, string> = {
  'record.letter.key.subject': 'Una clave OpenPGP vence en {days, plural, one {# día} other {# días}}',
  'record.letter.key':
    'La clave OpenPGP {fingerprint} de su punto de contacto vence el {day}.\n\nA partir de entonces los mensajes saldrán sin contenido confidencial e indicarán el motivo.\n\nProrrogue la clave o cree una nueva y deposite su parte pública en {url}/keys-of-contacts. La clave secreta no se pide nunca.',
  'fault.secret-key':
    'Esta es una clave secreta. No se ha guardado; considérela divulgada si otras personas han podido verla y pegue la clave pública.',
  'fault.one-key-needed':
    'Se necesita una sola clave pública OpenPGP, desde su primera línea -----BEGIN PGP PUBLIC KEY BLOCK----- hasta la última.',
  'fault.key-expired': 'La clave ha vencido. Prorróguela y facilite su parte pública renovada.',
  'fault.key-revoked': 'Su titular ha revocado la clave. Facilite otra.',
  'fault.key-cannot-encrypt': 'Con esta clave no se puede cifrar: carece de una parte para ello o es demasiado débil hoy en día.',
  'fault.shifts-needed': 'Se necesitan horas como 08:30-12:00, 13:00-17:00.',
  'fault.holiday-needed': 'No se puede leer la línea {line}. Empieza por una fecha, por ejemplo 2026-12-25.',
  'fault.day-twice': 'El {day} figura dos veces.',
  'record.letter.hand-over.subject': '¿Llega este mensaje a la nueva persona?',
  'record.letter.hand-over':
    'Su Estado ha registrado que una nueva persona atiende {institution}.\n\nSi es usted y lee esto en la dirección del punto de contacto, comunique el código siguiente al administrador de su Estado que hizo este registro. El administrador lo escribe en la página de sus personas, que solo se abre a los administradores:\n\nCódigo: {code}\n\n{url}\n\nNunca se pide ninguna contraseña por mensaje.',
  'fault.leaves-a-gap': 'Quedarían días sin nadie. Adelante el primer día o retrase el último.',
  'fault.code-not-known': 'Este código no corresponde a ninguna prueba abierta. Compárelo con el mensaje.',
};
