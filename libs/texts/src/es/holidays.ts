import type { holidays as english } from '../en/holidays.js';

export const holidays: Record<keyof typeof english, string> = {
  'holidays.title': 'Días festivos de todos los puntos de contacto',
  'holidays.lead':
    'Días en que las oficinas de su Estado están cerradas o tienen otro horario, para todos los puntos de contacto a la vez. Antes de guardar nada se ve qué cambia, y puede excluir los que quedan como están.',
  'holidays.replace': 'Quitar los días futuros que no figuran en esta lista',
  'holidays.preview': 'Ver qué cambia',
  'holidays.preview.lead': 'Todavía no se ha guardado nada. Cada punto de contacto marcado recibe una nueva versión.',
  'holidays.save': 'Guardar para los marcados',
  'holidays.added': 'Añadidos',
  'holidays.changed': 'Modificados',
  'holidays.removed': 'Quitados',
  'holidays.unchanged': 'Quedan como están',
  'holidays.always': 'Siempre abierto: los días festivos no cambian nada.',
  'holidays.none': 'Nada cambia',
  'holidays.none.text': 'Todos los puntos de contacto tienen ya estos días, o están siempre abiertos.',
  'web.done.holidays-set': 'Los días festivos se han guardado.',
};
