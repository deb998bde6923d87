import type { directory as english } from '../en/directory.js';

export const directory: Record<keyof typeof english, string> = {
  'error.directory/state-not-listed': 'El directorio no incluye {state}.',
  'error.directory/state-already-listed': 'El directorio ya incluye {state}.',
  'error.directory/unreadable-file':
    '{reason, select, empty {El archivo está vacío.} encoding {El archivo no está en UTF-8 (cerca de la línea {line}); guárdelo en UTF-8.} missing {Faltan columnas en el archivo: {columns}.} unknown {El archivo tiene columnas desconocidas: {columns}.} twice {Una columna del archivo figura dos veces: {columns}.} vcard {El archivo está incompleto o no es un vCard (cerca de la línea {line}).} unended {La ficha que empieza en la línea {line} no tiene END:VCARD antes de la siguiente o del final del archivo.} json {El archivo está incompleto o no es JSON (cerca del contacto {line} de la lista).} contacts {El archivo no contiene una lista de contactos: en JSON debe ser una lista, o un objeto que la lleve en «contacts».} long {Una entrada supera los 64 KiB o tiene demasiados niveles (cerca de la línea o entrada {line}).} other {El archivo está incompleto o no es CSV (cerca de la línea {line}).}} No se ha modificado nada.',
  'error.directory/position-unknown':
    'Ya no es posible leer a partir de esta posición: ve más o menos que antes, o el directorio se ha restaurado. Lea todo una vez, sin indicar posición, y continúe desde ahí.',
  'error.directory/exporting-too-much':
    'Ha descargado un número inusual de archivos de contactos. Espere un tiempo o siga los cambios en su lugar.',
  'error.directory/export-too-slow':
    'El archivo no se recibió dentro del plazo. Descárguelo de nuevo con una conexión más rápida o elija menos contactos.',
  'export.title': 'Exportar lo que encuentra esta lista',
  'export.csv': 'CSV para hojas de cálculo',
  'export.vcf': 'vCard para libretas de direcciones',
  'export.json': 'JSON para programas',
  'export.hint':
    'El archivo contiene lo que usted puede ver: los números ocultos siguen ocultos y los campos reservados no figuran. La descarga queda registrada y se le pide que confirme su identidad.',
  'fault.phone-needed': 'Se necesita un número de teléfono con + y prefijo del país, sin espacios, por ejemplo +41225551234.',
  'fault.e-mail-channel-needed': 'Se necesita al menos una dirección de correo electrónico.',
  'fault.day-needed': 'Se necesita un día, por ejemplo 2026-08-31.',
  'fault.ends-before-start': 'No puede terminar antes de empezar.',
  'fault.channels-differ': 'Cada canal debe figurar una vez; las direcciones se cambian mediante una propuesta.',
  'fault.day-passed': 'Ese día ya pasó y nadie vería el aviso. Indique un último día a partir de hoy.',
  'fault.always-or-week': 'O bien a toda hora, o bien horas por día de la semana: desmarque la casilla o vacíe la semana.',
  'fault.phone-for-24-7': 'Un contacto disponible a toda hora necesita un número de teléfono.',
  'fault.deputy-for-24-7': 'Un contacto disponible a toda hora necesita suplencia: una persona u otro contacto de su Estado.',
  'fault.key-not-deposited': 'Deposite primero la clave y luego proponga su uso.',
  'fault.hours-needed': 'El horario debe tener la forma 24/7 o mon-fri 09:00-17:00.',
  'fault.column-count': 'La fila tiene {found} columnas en lugar de {expected}.',
  'fault.repeated-key': 'El mismo Estado y la misma clave ya figuran en la línea {first}.',
  'fault.vcard-version': 'Solo se puede leer vCard 4.0; la versión de esta ficha es: {given}.',
  'fault.vcard-line': 'Una línea de la ficha no es una línea de vCard.',
  'fault.repeated-field': 'Este elemento figura más de una vez: {given}.',
  'fault.unknown-field': 'Un archivo de contactos no tiene ese campo: {given}.',
  'fault.state-names-differ': 'Los nombres del Estado difieren de los ya conocidos.',
};
