import type { nominations as english } from '../en/nominations.js';

export const nominations: Record<keyof typeof english, string> = {
  'nominations.letter.subject.proposed': 'Una designación espera a la oficina del directorio',
  'nominations.letter.subject.announced':
    '{act, select, nominate {Un nuevo punto de contacto va a ser inscrito} withdraw {Un punto de contacto va a ser retirado} other {La modificación de un punto de contacto va a surtir efecto}}',
  'nominations.letter.subject.objected': 'Objeción a la modificación de un punto de contacto',
  'nominations.letter.subject.extended':
    '{act, select, nominate {La inscripción de un nuevo punto de contacto espera más tiempo} withdraw {La retirada de un punto de contacto espera más tiempo} other {La modificación de un punto de contacto espera más tiempo}}',
  'nominations.letter.subject.applied':
    '{act, select, nominate {Se ha inscrito un nuevo punto de contacto} withdraw {Se ha retirado un punto de contacto} other {La modificación de un punto de contacto ha surtido efecto}}',
  'nominations.letter.subject.stopped':
    '{act, select, nominate {Se ha detenido la inscripción de un nuevo punto de contacto} withdraw {Se ha detenido la retirada de un punto de contacto} other {Se ha detenido la modificación de un punto de contacto}}',
  'nominations.letter.subject.refused': 'No se ha aceptado una designación',
  'nominations.letter.subject.undone':
    '{act, select, nominate {Se ha deshecho la designación de un punto de contacto} withdraw {Se ha deshecho la retirada de un punto de contacto} other {Se ha deshecho la modificación de un punto de contacto}}',
  'nominations.letter.function':
    'Este mensaje se refiere al siguiente punto de contacto para incidentes graves de TIC: {role}, {institution} ({state}).',
  'nominations.letter.proposed':
    'La autoridad designante ha pedido a la oficina del directorio {act, select, nominate {que lo inscriba} withdraw {que lo retire} merge {que fusione otro con él} other {que lo modifique}}. Los responsables del directorio examinarán la solicitud; todavía no ha cambiado nada.',
  'nominations.letter.announced':
    'A petición de la autoridad designante, y después de que la oficina del directorio la haya examinado, {act, select, nominate {este punto de contacto va a ser inscrito} withdraw {este punto de contacto va a ser retirado} merge {otro punto de contacto va a fusionarse con este} other {este punto de contacto va a cambiar}}. Surte efecto el {at}, salvo que antes se detenga o se deshaga.',
  'nominations.letter.objected':
    'Alguien que tiene el código de nuestra carta nos ha dicho que lo previsto para este punto de contacto no es correcto. No ha cambiado nada. La modificación prevista espera ahora hasta el {at}, y la oficina del directorio la examina de nuevo.',
  'nominations.letter.extended':
    'La oficina del directorio ha dado a todos más tiempo para examinar lo previsto para este punto de contacto. Surte efecto el {at}, salvo que antes se detenga o se deshaga.',
  'nominations.letter.applied':
    '{act, select, nominate {Este punto de contacto queda inscrito desde ahora.} withdraw {Este punto de contacto queda retirado desde ahora.} merge {Otro punto de contacto forma ahora parte de este, como se anunció.} other {Este punto de contacto ha cambiado, como se anunció.}}',
  'nominations.letter.stopped': 'La oficina del directorio ha detenido lo previsto para este punto de contacto. No ha cambiado nada.',
  'nominations.letter.refused': 'La oficina del directorio no ha aceptado la solicitud sobre este punto de contacto. No ha cambiado nada.',
  'nominations.letter.undone':
    '{applied, select, yes {La autoridad designante ha deshecho la última modificación de este punto de contacto. Vuelve a valer lo anterior.} other {La autoridad designante ha deshecho lo previsto para este punto de contacto. No ha cambiado nada.}}',
  'nominations.letter.new':
    'Recibe este mensaje porque la autoridad designante ha indicado esta dirección como nueva vía para llegar a este punto de contacto. Si no es la suya, o si no sabe nada de ello, comuníquelo a la autoridad designante de su Estado.',
  'nominations.letter.note': 'Nota verbal {reference} de {date}',
  'nominations.letter.reason': 'Motivo indicado: {reason}',
  'nominations.letter.answer':
    'Hasta entonces esta dirección habla por el punto de contacto. Si la modificación es correcta, puede hacer que surta efecto en seguida; si no lo es, puede formular una objeción. En ambos casos, abra su navegador, escriba a mano la dirección siguiente e introduzca allí la referencia y el código. Abrir la página no hace nada por sí solo. No está obligado a responder.',
  'nominations.letter.not-so':
    'Si algo no es correcto, la autoridad designante de su Estado puede deshacerlo tras iniciar sesión en {host}. Los responsables del directorio pueden detenerlo o darle más tiempo; nunca pueden adelantarlo.',
  'nominations.letter.genuine':
    'Cómo ver que este mensaje es auténtico: las personas de su Estado que inician sesión en {host} encuentran allí la misma referencia, {reference}, con todo lo que se hizo y quién lo hizo. En caso de duda, no responda y pregúnteles primero.',
  'nominations.letter.never-asked': 'Lo que nunca pedimos: contraseñas, pagos, archivos o detalles de un incidente.',
  'nominations.letter.officers.proposed':
    'La autoridad designante de {state} ha presentado una solicitud, {reference}. Espera entre las designaciones en {url}.',
  'nominations.letter.officers.objected':
    'Alguien que tiene el código de nuestra carta ha formulado una objeción a {reference} de {state}. La solicitud espera más tiempo; examínela en {url} y hable con la autoridad designante, por un número de una fuente independiente.',
  'nominations.letter.holds': 'Vigente',
  'nominations.letter.not-made': 'Estaba previsto',
  'nominations.before': 'Antes',
  'nominations.after': 'Después',
  'nominations.nothing': 'nada',
  'nominations.deputy': 'otro punto de contacto del Estado',

  'nominations.field.state': 'Estado',
  'nominations.field.category': 'Categoría',
  'nominations.field.institution': 'Institución',
  'nominations.field.institutionLatin': 'Institución en caracteres latinos',
  'nominations.field.institutionNames': 'Institución en otros idiomas',
  'nominations.field.place': 'Lugar',
  'nominations.field.roleTitle': 'Función',
  'nominations.field.languages': 'Idiomas',
  'nominations.field.remit': 'Atribuciones',
  'nominations.field.timeZone': 'Huso horario',
  'nominations.field.hours': 'Horario',
  'nominations.field.channels': 'Vías para llegar a él',
  'nominations.field.weekend': 'Fin de semana',
  'nominations.field.memberships': 'Redes de equipos de respuesta',
  'nominations.field.otherDirectories': 'Otros directorios',
  'nominations.field.validFrom': 'Válido desde',
  'nominations.field.validTo': 'Válido hasta',
  'nominations.field.deputyContact': 'Suplente',
  'nominations.field.notice': 'Aviso temporal',
  'nominations.field.keys': 'Claves OpenPGP',
  'nominations.field.visibility': 'Quién lo ve',

  'error.directory/illegal-transition': 'Ya no es posible, porque alguien ha decidido entretanto. Vuelva a consultar la solicitud.',
  'error.directory/self-nomination':
    'Un punto de contacto nunca se designa, se modifica ni se retira a sí mismo. Diríjase a la autoridad designante de su Estado; puede prepararle un borrador de cambio.',
  'error.directory/second-officer-needed': 'Acepta otro responsable: dos responsables son dos personas.',
  'error.directory/verifier-gone': 'El responsable que la verificó ya no ejerce esa función. Haga que otro gestor la verifique de nuevo.',
  'error.directory/cooling-off-never-shorter':
    'El plazo de espera termina el {at}. Solo puede alargarse, como máximo treinta días desde ahora; solo el propio Estado puede acortarlo.',
  'error.directory/proposal-under-way': 'Ya hay una solicitud en curso sobre este punto de contacto. Espérela o retírela antes.',
  'error.directory/nothing-to-change': 'Esto no cambia nada: todo consta ya así.',
  'error.directory/proposal-overtaken': 'El punto de contacto ha vuelto a cambiar desde entonces. Proponga lo que deba valer ahora.',
  'error.directory/undo-too-late': 'El plazo para deshacerlo ha terminado. Proponga una modificación.',
  'error.directory/unknown-change-code': 'Ninguna modificación en curso tiene esta referencia y este código. Compare ambos con la carta.',
  'error.directory/file-too-large': 'El archivo supera los 10 MiB. Redúzcalo, por ejemplo escaneándolo en blanco y negro.',
  'fault.note-verbale-needed': 'Indique la referencia y la fecha de la nota verbal.',
  'fault.note-verbale-day': 'Se necesita una fecha como 2026-03-01, no posterior a hoy.',
  'fault.pdf-needed': 'No es un archivo PDF. Guarde la nota verbal como PDF y elíjala de nuevo.',
  'fault.file-form': 'El archivo debe darse en base64 (RFC 4648).',
  'fault.not-yet': 'Ese momento aún no ha llegado.',
  'fault.number-with-country-needed': 'Se necesita un número con + y prefijo del país, por ejemplo +41 22 555 12 34.',
  'fault.words-needed': 'Indíquelo con palabras, por ejemplo «Lista de protocolo, 2026».',
  'fault.number-not-independent': 'Este número procede de la propia solicitud. Llame a uno que se conozca por otra vía.',
  'fault.flags-to-be-judged':
    '{count, plural, one {Algo aquí se parece a otra cosa. Compare ambas e indíquelo.} other {# elementos aquí se parecen a otra cosa. Compare cada uno e indíquelo.}}',
  'fault.call-back-needed': 'Devuelva antes la llamada al Estado e indique el número, su procedencia, quién respondió y cuándo.',
};
