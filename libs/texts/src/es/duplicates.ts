import type { duplicates as english } from '../en/duplicates.js';

export const duplicates: Record<keyof typeof english, string> = {
  'duplicates.title': 'Quizá inscritos dos veces',
  'duplicates.lead.state':
    'Puntos de contacto de su Estado que quizá sean uno solo. Nada cambia por sí mismo: indique que son dos, o proponga fusionarlos.',
  'duplicates.lead.officers':
    'Puntos de contacto quizá inscritos dos veces, Estado por Estado. Solo la autoridad designante de un Estado propone fusionar sus puntos de contacto; usted puede indicar que son dos.',
  'duplicates.count':
    '{count, plural, one {# par de puntos de contacto puede ser uno solo} other {# pares de puntos de contacto pueden ser uno solo}}',
  'duplicates.likely': 'Probablemente uno solo',
  'duplicates.perhaps': 'Dos con algo en común',
  'duplicates.perhaps.lead':
    'A menudo es correcto: una institución tiene varios servicios, y varias instituciones comparten una centralita.',
  'duplicates.none': 'Nada parece estar inscrito dos veces',
  'duplicates.none.text': 'Aquí figurarían los puntos de contacto de una misma categoría con la misma dirección o casi el mismo nombre.',
  'duplicates.all-states': 'Todos los Estados',
  'duplicates.because': 'En común',
  'duplicates.reason.same-address': 'la misma dirección',
  'duplicates.reason.same-number': 'el mismo número de teléfono',
  'duplicates.reason.same-institution': 'la misma institución',
  'duplicates.reason.near-name': 'casi el mismo nombre',
  'duplicates.reason.same-role': 'la misma denominación de la función',
  'duplicates.two': 'Son dos',
  'duplicates.merge': 'Fusionarlos',
  'merge.title': 'Fusionar dos puntos de contacto',
  'merge.lead':
    'Uno de los dos se conserva, con su historial y sus enlaces. El otro se retira, y los enlaces antiguos indican adónde fue. Lo siguen las personas y las suplencias. Se informa a todas las direcciones de ambos; la fusión espera como todo cambio de direcciones y después puede deshacerse.',
  'merge.choose': 'Comparar los dos',
  'merge.one': 'El primer punto de contacto',
  'merge.other': 'El segundo punto de contacto',
  'merge.keep': 'Cuál se conserva',
  'merge.fields': 'Lo que indica el que se conserva',
  'merge.fields.lead': 'Elija en cada campo en que difieran. Donde coinciden, no hay nada que elegir.',
  'merge.fields.same': 'En todos los demás campos coinciden.',
  'merge.channels': 'Medios para contactarlo, por orden',
  'merge.channels.lead': 'Numérelos por orden de preferencia. Lo que no tenga número deja de usarse.',
  'merge.in-both': 'en ambos',
  'merge.send': 'Proponer la fusión',
  'merge.goes': 'Este punto de contacto forma ahora parte de otro',
  'merge.goes.to': 'Ir al punto de contacto que responde ahora',
  'nominations.act.merge': 'Fusión',
  'nominations.changes.merge': 'Lo que ha de cambiar en el que se conserva',
  'nominations.changes.merge.none': 'Nada cambia en el que se conserva.',
  'nominations.goes': 'Lo que se retira: esta entrada se fusiona con la otra',
  'nominations.goes.open': 'Abrir la entrada que se retira',
  'nominations.letter.merged':
    'Dos entradas pasan a ser una. La que se retira es la de {role}, {institution}: quien la busque encontrará en su lugar este punto de contacto.',
  'fault.same-contact': 'Es un mismo punto de contacto. Elija dos.',
  'fault.other-category':
    'Los dos sirven a categorías distintas, y las solicitudes buscan cada una. Una misma oficina puede figurar en ambas: déjelos como dos, o cambie antes la categoría.',
  'trail.act.directory/contact-merged': 'Contacto fusionado con otro',
  'trail.act.directory/duplicate-dismissed': 'Dos contactos declarados distintos',
  'trail.tried.duplicate/read': 'Ver qué contactos quizá estén inscritos dos veces',
  'trail.tried.duplicate/dismiss': 'Indicar que dos contactos son dos',
  'web.done.duplicate-dismissed': 'Anotado: son dos.',
};
