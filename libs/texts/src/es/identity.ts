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
};
