import type { classification as english } from '../en/classification.js';

export const classification: Record<keyof typeof english, string> = {
  'requests.letter.reclassified':
    'El remitente ha elevado la clasificación de una solicitud relativa a un incidente relacionado con las TIC dirigida a su oficina. Los plazos deseados que figuran a continuación vuelven a empezar.',
  'requests.letter.classification': 'Clasificación, en los términos del remitente',
  'requests.fact.reclassified': 'Clasificación modificada',
  'requests.fact.reclassified-from': 'Clasificación modificada: de {from} a {to}',
  'requests.fact.view-shared': 'El destinatario ha comunicado su propia clasificación',
  'requests.fact.too-high': 'Respuesta del destinatario: clasificación demasiado alta',
  'requests.placement.placed-by-directory': 'Situada en R0–R5 por este directorio, sin confirmación de {owner}',
  'requests.placement.confirmed': 'Su lugar en R0–R5 está confirmado por {owner}',
  'requests.placement.disputed': 'Su lugar en R0–R5 es objetado por {owner}',
  'error.requests/classification-unchanged': 'La clasificación ya es esa; no se ha modificado nada.',
  'error.requests/scale-not-comparable':
    'Esta escala describe un estado de alerta o un tipo de peligro, no el efecto de un incidente. Elija una escala de gravedad o la escala neutra R0–R5.',
  'error.requests/reference-level-needed':
    'El lugar de este nivel en R0–R5 no es lo bastante seguro para determinar a quién se avisa. Indique además un nivel de R0 a R5.',
  'fault.scale-not-comparable': 'Los niveles de esta escala no clasifican un incidente concreto.',
  'fault.reference-level-needed': 'Junto a este nivel se necesita otro de R0 a R5.',
  'fault.level-routes-itself': 'Este nivel no necesita otro. Para mayor precisión, fije un punto de su intervalo.',
  'fault.interval-differs': 'En esta versión de la escala, el nivel abarca de {min} a {max}.',
  'fault.line-differs': 'La línea indica aquí otra cosa: {member}.',
  'fault.score-of-another-scale': 'Las respuestas a este cuestionario llevan a un nivel de otra escala.',
  'fault.score-leads-elsewhere': 'Las respuestas no llevan a este nivel.',
  'fault.only-provisional': 'Falta una respuesta, por lo que el nivel solo puede ser provisional.',
  'fault.both-sides-see': 'Ambas partes ven esa respuesta; no puede ser privada.',
  'fault.not-classified': 'La solicitud no se ha clasificado.',
};
