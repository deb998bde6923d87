import type { directory as english } from '../en/directory.js';

export const directory: Record<keyof typeof english, string> = {
  'error.directory/state-not-listed': 'El directorio no incluye {state}.',
  'error.directory/state-already-listed': 'El directorio ya incluye {state}.',
  'error.directory/import-would-change':
    '{count, plural, one {El archivo modificaría # contacto existente} other {El archivo modificaría # contactos existentes}}. Un archivo solo puede completar lo que está vacío; un contacto existente lo modifica su propio Estado. No se ha modificado nada.',
  'error.directory/unreadable-file':
    'No se puede leer el archivo: {reason}. Debe ser un archivo CSV en UTF-8 con las columnas documentadas. No se ha modificado nada.',
};
