import type { reports as english } from '../en/reports.js';

export const reports: Record<keyof typeof english, string> = {
  'reports.letter.subject': 'Observación sobre un punto de contacto',
  'reports.letter':
    '{by} ha comunicado al directorio que algún dato de este punto de contacto no es correcto: {role}, {institution} ({state}).\n\nSe refiere a: {field}.\n\nNo se ha modificado nada. El texto puede leerse, tras iniciar sesión, en {url}/contact-reports; solo lo ven su Estado y la oficina del directorio. Si la observación es acertada, modifique la ficha del modo habitual y márquela después como resuelta.',
  'reports.letter.settled.subject': 'Su observación sobre un punto de contacto está resuelta',
  'reports.letter.settled':
    'La observación que su Estado envió sobre este punto de contacto está resuelta: {role}, {institution} ({state}).\n\nSe refería a: {field}.\n\nResuelta significa: atendida, de una u otra manera. La ficha actual se encuentra en {url} tras iniciar sesión. Si algo sigue sin ser correcto, su Estado puede enviar otra observación.',
  'reports.link': 'Algún dato no es correcto',
  'reports.about': 'Observaciones de otros Estados',
  'reports.title': 'Indicar qué no es correcto',
  'reports.lead':
    'Su observación se envía a {state} y a la oficina del directorio, con el nombre de su Estado. Por sí sola no modifica nada.',
  'reports.field': 'A qué se refiere',
  'reports.field.other': 'Otra cosa',
  'reports.text': 'Qué no es correcto',
  'reports.text.hint': 'Por ejemplo: los mensajes se devuelven o nadie contesta en este número. No incluya detalles de incidentes.',
  'reports.send': 'Enviar la observación',
  'reports.count':
    '{count, plural, one {# observación sobre un contacto está sin resolver} other {# observaciones sobre contactos están sin resolver}}',
  'reports.list': 'Observaciones sobre contactos',
  'reports.list.lead': 'Lo que otros Estados consideraron incorrecto. «Resuelta» significa: atendida, de un modo u otro.',
  'reports.list.none': 'No hay observaciones',
  'reports.list.none.text': 'Si otro Estado advierte que una ficha no es correcta, su observación aparece aquí.',
  'reports.by': 'De: {state}',
  'reports.settle': 'Marcar como resuelta',
  'reports.settled': 'Resuelta',
  'reports.open': 'Pendiente',
  'trail.act.directory/contact-reported': 'Observación sobre un contacto enviada',
  'trail.act.directory/report-settled': 'Observación sobre un contacto resuelta',
  'web.done.report-made': 'La observación se ha enviado.',
  'web.done.report-settled': 'La observación está resuelta.',
  'error.directory/own-contact-report': 'Este contacto es de su propio Estado: modifique la ficha.',
  'error.directory/report-still-open': 'Su Estado ya ha enviado una observación al respecto, que aún no está resuelta.',
  'error.directory/too-many-reports':
    'Su Estado ha enviado muchas observaciones hoy. Inténtelo más tarde o escriba a la oficina del directorio.',
};
