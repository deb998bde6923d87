export const form = {
  'form.title': 'Designación de puntos de contacto',
  'form.intro':
    'Para los Estados que deseen participar en el directorio de puntos de contacto para incidentes graves de TIC. La participación es voluntaria; retirarse no requiere justificación.',
  'form.state': 'Estado',
  'form.authority': 'Autoridad que designa (misión permanente o ministerio)',
  'form.note': 'Nota verbal: referencia y fecha',
  'form.contact': 'Punto de contacto: {category}',
  'form.institution': 'Institución, en su idioma',
  'form.institution-latin': 'La misma en letras latinas',
  'form.hours': 'Días y horas de trabajo, o las 24 horas todos los días',
  'form.deputy': 'Suplente y segunda dirección',
  'form.required': 'Lo marcado con * es necesario; lo demás ayuda a localizarlos a tiempo.',
  'form.send':
    'Envíe este formulario con una nota verbal al gestor del directorio. Antes de inscribir nada, el gestor llama a un número obtenido de una fuente independiente.',
  'form.signature': 'Fecha, nombre y sello',
};
