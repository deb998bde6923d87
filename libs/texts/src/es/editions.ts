export const editions = {
  'error.editions/no-signing-key': 'No hay ninguna clave para firmar una edición. El operador crea una: `liaison edition keys new`.',
  'error.editions/under-way': 'Ya se está preparando una edición. Espere a que se publique.',
  'error.editions/nothing-to-issue':
    'El directorio no contiene ningún contacto visible para todos los miembros, de modo que no hay nada que publicar.',
  'error.editions/too-many-contacts':
    'Una edición contiene como máximo {max, number} contactos y el directorio tiene {count, number}. Los directorios mayores se copian con el flujo de cambios o con una exportación.',
  'error.editions/key-already-announced': 'Ya hay una clave anunciada. Póngala en servicio o retírela antes de crear otra.',
  'error.editions/no-such-key': 'No existe esa clave, o no hay ninguna anunciada.',
  'error.editions/key-not-known-yet':
    'Ninguna edición ha mencionado aún la clave anunciada, de modo que nadie podría reconocerla. Publique primero una edición.',
  'error.editions/key-in-use': 'Esta clave firma y no hay otra anunciada. Cree primero una nueva: `liaison edition keys new`.',
  'error.editions/book-not-ready':
    'El libro se está componiendo: {done} de {total, plural, one {# volumen está listo} other {# volúmenes están listos}}. Vuelva a intentarlo en un momento.',
  'error.editions/key-file-missing':
    'No se puede leer el archivo de la clave de firma {kid}. El proceso worker lo necesita en la carpeta que indica EDITION_KEYS_FOLDER.',
};
