import type { directory as english } from '../en/directory.js';

export const directory: Record<keyof typeof english, string> = {
  'error.directory/state-not-listed': 'El directorio no incluye {state}.',
  'error.directory/state-already-listed': 'El directorio ya incluye {state}.',
  'error.directory/import-would-change':
    '{count, plural, one {El archivo modificaría # contacto existente} other {El archivo modificaría # contactos existentes}}. Un archivo solo puede completar lo que está vacío; un contacto existente lo modifica su propio Estado. No se ha modificado nada.',
  'error.directory/unreadable-file':
    'No se puede leer el archivo: {reason}. Debe ser un archivo CSV en UTF-8 con las columnas documentadas. No se ha modificado nada.',
  'fault.phone-needed': 'Se necesita un número de teléfono en formato E.164, por ejemplo +41225551234.',
  'fault.e-mail-channel-needed': 'Se necesita al menos una dirección de correo electrónico.',
  'fault.hours-needed': 'El horario debe tener la forma 24/7 o mon-fri 09:00-17:00.',
  'fault.column-count': 'La fila tiene {found} columnas en lugar de {expected}.',
  'fault.repeated-key': 'El mismo Estado y la misma clave ya figuran en la línea {first}.',
  'fault.state-names-differ': 'Los nombres del Estado difieren de los ya conocidos.',
  'fault.state-has-contacts': '{given} ya tiene contactos; los demás los designa el propio Estado.',
};
