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
};
