import type { keys as english } from '../en/keys.js';

export const keys: Record<keyof typeof english, string> = {
  'keys.link': 'Administrar las claves',
  'keys.scopes': 'Para qué puede usarse',
  'keys.scopes.hint': 'No hay nada elegido de antemano. Marque solo lo que el sistema necesita.',
  'keys.scopes.none': 'Para nada más que ver de quién es',
  'keys.scope.directory:read': 'Leer el directorio',
  'keys.scope.directory:reveal': 'Mostrar números personales ocultos; cada vez queda registrada',
  'keys.scope.directory:write': 'Modificar sus contactos; para autoridades designantes y funcionarios, también las designaciones',
  'keys.scope.checks:confirm': 'Responder a las cartas de las rondas de verificación',
  'keys.scope.rounds:read': 'Leer las rondas de verificación',
  'keys.scope.rounds:write': 'Dirigir las rondas de verificación',
  'keys.scope.requests:read': 'Leer solicitudes',
  'keys.scope.requests:write': 'Leer, enviar y responder solicitudes',
  'keys.scope.severity:read': 'Leer las escalas de gravedad, puntuar y convertir',
  'keys.scope.severity:write': 'Cambiar su escala de gravedad',
  'keys.scope.trail:read': 'Leer el registro de lo que se ha hecho',
  'keys.scope.directory:mirror': 'Copiar todo el directorio',
  'keys.addresses': 'Direcciones desde las que puede usarse',
  'keys.addresses.hint': 'Una dirección o red por línea, por ejemplo 192.0.2.0/24. Déjelo vacío para cualquier dirección.',
  'keys.from': 'Utilizable desde',
  'keys.from.anywhere': 'cualquier dirección',
  'keys.life': 'Cuánto tiempo funciona',
  'keys.days': '{days, plural, one {# día} other {# días}}',
  'keys.hours': '{hours, plural, one {# hora} other {# horas}}',
  'keys.ends': 'Termina',
  'keys.used.from': 'desde {network}',
  'keys.used.never': 'Nunca usada',
  'keys.rotate': 'Sustituir el secreto',
  'keys.rotate.text':
    'La clave sigue siendo la misma y recibe un secreto nuevo. El anterior sigue vigente el tiempo que usted elija, para que su sistema pueda hacer el cambio.',
  'keys.rotated': 'El secreto anterior funciona hasta',
  'keys.overlap': 'El secreto anterior sigue vigente',
  'keys.overlap.none': 'Nada: termina de inmediato',
  'keys.old': 'El secreto anterior, que empieza por {prefix}, funciona hasta',
  'keys.mirror': 'Copia de todo el directorio',
  'keys.mirror.text':
    'Una clave que puede copiar todo el directorio requiere dos personas: usted la solicita y un funcionario del directorio decide. Ambos actos quedan registrados.',
  'keys.mirror.purpose': 'Para qué servirá la copia',
  'keys.mirror.ask': 'Solicitarla',
  'keys.mirror.asked': 'Se ha solicitado una copia del directorio; decide un funcionario del directorio.',
  'keys.mirror.declined': 'No se concedió la copia del directorio.',
  'keys.mirrors': 'Claves destinadas a copiar el directorio',
  'keys.mirrors.lead':
    'Un Estado solicita que uno de sus sistemas pueda copiar todo el directorio. La clave queda entonces fuera de los límites de lectura. Usted decide como segunda persona, y tanto el Estado como el directorio lo ven en el registro.',
  'keys.mirrors.none': 'Ningún Estado lo solicita por el momento.',
  'keys.mirrors.purpose': 'Finalidad',
  'keys.mirrors.asked': 'Solicitado',
  'keys.mirrors.grant': 'Conceder',
  'keys.mirrors.decline': 'No conceder',
  'keys.leak': 'Comunicar una clave filtrada',
  'keys.leak.link': '¿Ha caído una clave en manos ajenas? Comuníquelo aquí',
  'keys.leak.lead':
    'Pegue el texto en el que encontró una clave API de este directorio. Una clave completa se anula de inmediato, la comunique quien la comunique, y se informa a su Estado. No necesita cuenta.',
  'keys.leak.text': 'El texto',
  'keys.leak.hint': 'Una clave empieza por lia_ y tiene 42 caracteres. Los administradores también pueden dar solo los diez primeros.',
  'keys.leak.send': 'Anular la clave',
  'keys.leak.done':
    '{count, plural, =0 {En este texto no hay ninguna clave que funcione. Quizá ya se haya anulado.} one {# clave anulada; se ha informado a su Estado. Gracias.} other {# claves anuladas; se ha informado a sus Estados. Gracias.}}',
  'keys.letter.reported.subject': 'Se comunicó una clave API filtrada y se ha anulado',
  'keys.letter.reported.key':
    'Alguien encontró la clave API «{name}» ({prefix}…) donde no debería estar y lo comunicó. Se anuló de inmediato y ya no funciona.\n\nCree una clave nueva para el sistema que la usaba y consulte en el registro qué se hizo con ella:\n    {url}/account/keys',
  'keys.letter.reported.old':
    'Alguien encontró el secreto anterior de la clave API «{name}» ({prefix}…) donde no debería estar y lo comunicó. El secreto anterior se anuló de inmediato; el nuevo sigue funcionando.\n\nCompruebe que su sistema ya usa el secreto nuevo:\n    {url}/account/keys',
  'keys.letter.mirror.asked.subject': 'Un Estado solicita copiar el directorio',
  'keys.letter.mirror.asked':
    'Un administrador de {state} solicita que la clave API «{name}» pueda copiar todo el directorio. Para ello hace falta una segunda persona. Le rogamos que decida:\n    {url}/mirror-requests',
  'keys.letter.mirror.granted.subject': 'Una clave API ya puede copiar el directorio',
  'keys.letter.mirror.granted':
    'Un funcionario del directorio ha concedido que la clave API «{name}» ({prefix}…) de su Estado pueda copiar todo el directorio. Si nadie de su Estado lo solicitó, revoque la clave de inmediato:\n    {url}/account/keys',
  'keys.letter.mirror.declined.subject': 'No se concedió la copia del directorio',
  'keys.letter.mirror.declined':
    'Un funcionario del directorio no ha concedido que la clave API «{name}» ({prefix}…) de su Estado pueda copiar todo el directorio. La clave sigue como antes:\n    {url}/account/keys',
  'keys.letter.harvest.subject': 'Se leyó un número inusual de contactos',
  'keys.letter.harvest':
    '{who} ha leído {count, plural, one {# contacto distinto} other {# contactos distintos}} en {hours, plural, one {una hora} other {# horas}}. Es más de lo que una persona suele necesitar, por lo que los siguientes se retienen durante un tiempo; los ya leídos siguen disponibles.\n\nSi no era la intención, cierre las sesiones de la cuenta o revoque la clave:\n    {url}/account',
  'error.directory/reading-too-much':
    'Ha leído un número inusual de contactos. Los siguientes se retienen durante un tiempo; los que ya ha leído siguen disponibles. A un sistema que necesite una copia del directorio se le puede dar una clave para ello.',
  'web.done.asked': 'Se ha consultado a los funcionarios del directorio.',
  'web.done.granted': 'Concedido. Se ha informado al Estado.',
  'web.done.declined': 'No concedido. Se ha informado al Estado.',
};
