export const editions = {
  'error.editions/no-signing-key': 'No hay ninguna clave para firmar una edición. El operador crea una: `liaison edition keys new`.',
  'error.editions/under-way': 'Ya se está preparando una edición. Espere a que se publique.',
  'error.editions/nothing-to-issue':
    'El directorio no contiene ningún contacto visible para todos los miembros, de modo que no hay nada que publicar.',
  'error.editions/too-many-contacts':
    'Una edición contiene como máximo {max, number} contactos y el directorio tiene {count, number}. Los directorios mayores se copian con el flujo de cambios o con una exportación.',
  'error.editions/too-many-for-book':
    'El libro impreso contiene como máximo {max, number} contactos y esta edición tiene {count, number}. Puede obtenerse en JSON, CSV y vCard.',
  'error.editions/key-already-announced': 'Ya hay una clave anunciada. Póngala en servicio o retírela antes de crear otra.',
  'error.editions/no-such-key': 'No existe esa clave, o no hay ninguna anunciada.',
  'error.editions/key-not-known-yet':
    'Ninguna edición ha mencionado aún la clave anunciada, de modo que nadie podría reconocerla. Publique primero una edición.',
  'error.editions/key-in-use': 'Esta clave firma y no hay otra anunciada. Cree primero una nueva: `liaison edition keys new`.',
  'error.editions/book-not-ready':
    'El libro se está componiendo: {done} de {total, plural, one {# volumen está listo} other {# volúmenes están listos}}. Vuelva a intentarlo en un momento.',
  'error.editions/key-file-missing':
    'No se puede leer el archivo de la clave de firma {kid}. El proceso worker lo necesita en la carpeta que indica EDITION_KEYS_FOLDER.',
  'editions.title': 'Ediciones',
  'editions.lead': 'Una edición es el directorio completo en un momento dado: numerada, fechada y firmada, para usar sin conexión.',
  'editions.none': 'Aún no se ha publicado ninguna edición',
  'editions.none.text': 'Las publica el gestor del directorio. Mientras tanto, el propio directorio está aquí.',
  'editions.new': 'Preparar una edición',
  'editions.preparing': 'Se está preparando una edición. Esta página se actualiza sola.',
  'editions.not-issued': 'La última edición solicitada no se publicó',
  'editions.files': 'Archivos',
  'editions.files.recorded': 'Cada descarga contiene todo el directorio; por eso pide su segundo factor y queda registrada.',
  'editions.file.json': 'Edición firmada (JSON)',
  'editions.file.csv': 'Contactos en una tabla (CSV)',
  'editions.file.vcf': 'Contactos para una agenda (vCard)',
  'editions.file.pdf': 'Libro imprimible (PDF)',
  'editions.file.due': 'en composición',
  'editions.file.failed': 'no se pudo componer',
  'editions.changes': 'Qué ha cambiado',
  'editions.changes.none': 'Nada ha cambiado desde la edición anterior.',
  'editions.verify': '¿Es auténtico un archivo?',
  'editions.verify.text':
    'Cualquier equipo con Liaison puede comprobarlo sin conexión. Coloque en una carpeta el archivo y, si la tiene, una edición más reciente o la lista de retiradas, y ejecute:',
  'editions.withdrawals': 'Lista firmada de lo retirado desde entonces',
  'editions.keys': 'Claves de firma',
  'editions.keys.text': 'Anote en lugar seguro la clave que firma o guarde un libro impreso: su cubierta muestra la misma.',
  'editions.keys.none': 'El operador aún no ha creado ninguna clave.',
  'editions.preview': 'Qué contendrá',
  'editions.issue': 'Publicar la edición {number}',
  'editions.issue.text':
    'Se firma y después no se puede modificar. Todo miembro puede descargarla; no incluye lo que un Estado reserva a determinados lectores.',
  'editions.withdraw': 'Retirar esta edición',
  'editions.withdraw.because': 'Por qué ya no debe usarse',
  'editions.withdraw.hint': 'Lo ven todos los lectores. Los archivos permanecen y una lista firmada indica que ya no valen.',
  'editions.withdrawn': 'Retirada',
  'editions.form': 'Formulario de designación para los Estados que aún no participan',
  'web.done.edition-ordered': 'Se ha solicitado la edición.',
  'web.done.edition-withdrawn': 'Se ha retirado la edición.',
};
