import type { verification as english } from '../en/verification.js';

export const verification: Record<keyof typeof english, string> = {
  'verification.letter.subject.first': 'Le rogamos que confirme antes del {deadline}',
  'verification.letter.subject.reminder': 'Recordatorio: le rogamos que confirme antes del {deadline}',
  'verification.letter.subject.overdue': 'Recordatorio: su confirmación sigue siendo bienvenida',
  'verification.letter.again': 'Este es un recordatorio. Le escribimos el {sent} y no consta ninguna respuesta.',
  'verification.letter.function':
    'Este mensaje tiene por objeto comprobar que en esta dirección se puede localizar al siguiente punto de contacto para incidentes graves relacionados con las TIC: {role}, {institution}.',
  'verification.letter.why':
    'Por qué lo recibe: el documento A/70/174 de las Naciones Unidas, en su párrafo 16 a), recomienda a los Estados que designen puntos de contacto, y el directorio los mantiene al día mediante comprobaciones periódicas. Esta pertenece a la ronda {round}: {title}.',
  'verification.letter.last': 'Esta dirección se confirmó por última vez el {at}.',
  'verification.letter.never-confirmed': 'Esta dirección no se había confirmado antes.',
  'verification.letter.how':
    'Cómo responder: abra su navegador, escriba a mano la dirección siguiente e introduzca allí la referencia y el código (Code). Abrir la página no confirma nada por sí solo.',
  'verification.letter.reference': 'Referencia',
  'verification.letter.answers':
    'En la página puede confirmar, o indicar que los datos deben cambiar, que la función ha pasado a otra persona, que el mensaje no ha llegado a la persona adecuada o que desea recibir una llamada.',
  'verification.letter.until':
    'Le rogamos que responda antes del {deadline}. Una respuesta posterior también cuenta; queda señalada como tardía.',
  'verification.letter.overdue':
    'El plazo solicitado terminó el {deadline}. Una respuesta tardía también cuenta; queda señalada como tardía.',
  'verification.letter.then':
    'Qué ocurre después: en cuanto confirme, los miembros del directorio verán la fecha de esta confirmación. Sin respuesta, recibirá un único recordatorio y después se anotará «no consta confirmación» para su Estado y para el administrador del directorio. No habrá ninguna otra consecuencia.',
  'verification.letter.then-last':
    'Qué ocurre después: en cuanto confirme, los miembros del directorio verán la fecha de esta confirmación. Sin respuesta, se anotará «no consta confirmación» para su Estado y para el administrador del directorio. No habrá ninguna otra consecuencia.',
  'verification.letter.genuine':
    'Cómo comprobar que este mensaje es auténtico: nombra su función, no contiene ningún archivo adjunto y la página que indica está en {host}. Las personas de su Estado que inician sesión allí en el directorio encuentran la misma referencia, {reference}. En caso de duda, no responda sin haberlas consultado antes.',
  'verification.letter.never-asked':
    'Lo que nunca pedimos: contraseñas, pagos, archivos ni detalles de un incidente. El código solo demuestra que este buzón se lee; no da acceso a nada.',
  'error.verification/second-officer-needed': 'Una ronda la inicia un segundo responsable: una persona distinta de la que la preparó.',
  'error.verification/illegal-transition': 'El estado actual de la ronda ya no permite esta acción. Consúltela de nuevo.',
  'error.verification/no-recipients': 'La ronda no llegaría a nadie. Elija otros Estados u otras categorías.',
  'error.verification/unknown-code': 'Ninguna comprobación tiene esta referencia y este código. Compare ambos con la carta.',
  'error.verification/confirmation-closed':
    'Esta comprobación ya no admite respuestas: fue detenida, es demasiado antigua o una carta más reciente sustituyó su código.',
  'error.verification/too-many-wrong-codes':
    'Demasiados códigos erróneos. Espere un momento y compare el código con la carta; el código correcto se acepta siempre.',
  'fault.not-a-duration': 'Esto no es una duración como PT48H.',
  'fault.window-out-of-range': 'El plazo de respuesta va de un minuto a treinta días.',
  'fault.unknown-state': 'Este Estado no figura en el directorio.',
};
