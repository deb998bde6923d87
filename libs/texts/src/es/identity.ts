import type { identity as english } from '../en/identity.js';

export const identity: Record<keyof typeof english, string> = {
  'error.identity/wrong-credentials': 'La dirección o la contraseña no es correcta.',
  'error.identity/too-many-attempts': 'Ha habido muchos intentos de inicio de sesión. Espere un poco y vuelva a intentarlo.',
  'error.identity/busy': 'Muchas personas están iniciando sesión en este momento. Inténtelo de nuevo en unos segundos.',
  'error.identity/account-exists': 'Ya existe una cuenta con esta dirección.',
  'fault.password-too-short':
    'Elija al menos {min, plural, one {# carácter} other {# caracteres}}; varias palabras forman una buena contraseña.',
  'fault.wrong-password': 'Esta no es su contraseña actual.',
  'fault.role-not-yours-to-give': 'Usted no puede conceder esta función.',
  'fault.no-such-contact': 'Su Estado no tiene ese punto de contacto.',
  'error.identity/scope-missing':
    'Esta clave no se creó para esto. Necesita el permiso {scopes}; quien expide las claves de su Estado o de su oficina puede crear una que lo tenga.',
  'error.identity/address-not-allowed':
    'Esta clave no se puede usar desde {address}. Los administradores de su Estado eligen las direcciones desde las que funciona.',
  'error.identity/mirror-undecided': 'Ya se ha solicitado y espera la decisión de un responsable del directorio.',
  'error.identity/mirror-decided': 'Ya se ha decidido.',
  'error.identity/second-person-needed': 'Debe decidirlo otra persona: hacen falta dos.',
  'fault.not-in-the-future': 'Ese momento ya ha pasado.',
  'fault.too-far-ahead': 'Como máximo {days, plural, one {# día} other {# días}} a partir de ahora.',
  'fault.network-needed': 'Se necesita una dirección o una red, por ejemplo 192.0.2.0/24 o 2001:db8::/48.',
  'fault.overlap-too-long': 'El secreto anterior puede seguir funcionando {days, plural, one {# día} other {# días}} como máximo.',
  'fault.asked-for-apart': 'Requiere dos personas y se solicita aparte, una vez creada la clave.',
};
