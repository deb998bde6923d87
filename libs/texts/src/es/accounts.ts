import type { accounts as english } from '../en/accounts.js';

export const accounts: Record<keyof typeof english, string> = {
  'accounts.directory': 'la oficina del directorio',
  'accounts.letter.greeting': 'Hola, {name}:',
  'accounts.letter.invitation.subject': 'Invitación al directorio de puntos de contacto',
  'accounts.letter.invitation.what':
    'Se le invita a utilizar el directorio de puntos de contacto para incidentes graves de TIC. Actuaría en nombre de: {state}. Su función: {roles}.',
  'accounts.letter.invitation.by': 'La invitación procede de {inviter}.',
  'accounts.letter.invitation.by-operator': 'La invitación procede del operador de este servicio.',
  'accounts.letter.invitation.how':
    'Para aceptarla, abra esta dirección en su navegador. Sirve una sola vez, hasta el {until}; abrir la página no cambia nada por sí solo.',
  'accounts.letter.invitation.then':
    'En la página usted elige su propia contraseña. Nadie más la conoce ni puede fijarla por usted. Después añade una llave de acceso o una aplicación de autenticación; tenga a mano su teléfono o su llave de seguridad.',
  'accounts.letter.invitation.again': 'Esta carta sustituye a la anterior, que ya no sirve.',
  'accounts.letter.invitation.genuine':
    'Cómo comprobar que este mensaje es auténtico: la página está en {host} y muestra su nombre y su función antes de pedir nada. Si no espera esta invitación, pregunte por otra vía a quien se nombra arriba o no haga nada: la invitación caduca por sí sola.',
  'accounts.letter.taken.what':
    'Alguien ha invitado a esta dirección a actuar en nombre de: {state}. La dirección ya pertenece a una cuenta de este directorio, y cada dirección tiene una sola cuenta. Nada ha cambiado, y no hemos revelado su cuenta a quien le invitó.',
  'accounts.letter.taken.then': 'Si esperaba esta invitación, indíquele otra dirección suya. Si no, no tiene que hacer nada.',

  'accounts.invitation': 'Su invitación',
  'accounts.invitation.lead': 'Compruebe que se trata de usted y elija después una contraseña.',
  'accounts.code': 'Código de la carta',
  'accounts.code.hint': '32 letras y cifras, al final de la dirección que figura en su carta.',
  'accounts.invitation.open': 'Abrir la invitación',
  'accounts.invitation.for': 'Usted actúa en nombre de',
  'accounts.invitation.until': 'Sirve hasta',
  'accounts.invitation.accept': 'Aceptar y continuar',
  'accounts.invitation.next': 'A continuación añade una llave de acceso o una aplicación de autenticación. Lleva unos dos minutos.',
  'accounts.invitation.not-you': 'Si algo no es correcto, no continúe y pregunte a quien le invitó. La invitación caduca por sí sola.',
  'accounts.invitation.closed.text': 'Pida a quien le invitó que la envíe de nuevo. Si ya la aceptó, puede iniciar sesión.',
  'accounts.password': 'Elija una contraseña',
  'accounts.password.hint':
    'Al menos {min, plural, one {# carácter} other {# caracteres}}. Van bien cuatro o cinco palabras que solo usted juntaría. Se admiten todas las escrituras, los espacios y los signos.',
  'accounts.password.again': 'La misma contraseña otra vez',

  'web.nav.accounts': 'Cuentas',
  'web.done.accepted': 'Su cuenta está lista. Inicie sesión; después configurará un segundo factor.',
  'web.done.invited': 'La invitación está en camino.',
  'web.done.waiting': 'Registrado. La invitación saldrá cuando otro responsable la haya confirmado.',
  'web.done.withdrawn': 'La invitación se ha retirado.',
  'accounts.title': 'Cuentas',
  'accounts.lead.state':
    'Quién puede actuar aquí en nombre de su Estado, y en qué calidad. Solo la propia persona conoce o cambia su contraseña.',
  'accounts.lead.directory':
    'La oficina del directorio y las autoridades designantes de los Estados. Los Estados se ocupan por sí mismos de las demás cuentas.',
  'accounts.last-sign-in': 'Último inicio de sesión',
  'accounts.never': 'todavía ninguno',
  'accounts.disabled': 'Desactivada',
  'accounts.of-state': 'Cuentas de un Estado',
  'accounts.of-state.show': 'Mostrar',
  'accounts.none': 'Todavía no hay cuentas',
  'accounts.none.text': 'Invite a la primera persona; ella elige su propia contraseña.',
  'accounts.invitations': 'Invitaciones abiertas',
  'accounts.invitations.by': 'Invitación de {name}',
  'accounts.invitations.by-operator': 'Invitación del operador',
  'accounts.invitations.until': 'Sirve hasta',
  'accounts.invitations.expired': 'Caducada',
  'accounts.invitations.waits': 'Espera a un segundo responsable',
  'accounts.invitations.resend': 'Enviar de nuevo',
  'accounts.invitations.withdraw': 'Retirar',
  'accounts.invitations.confirm': 'Confirmar y enviar',
  'accounts.invite': 'Invitar a una persona',
  'accounts.invite.lead':
    'Recibirá una carta con una dirección que sirve una sola vez, durante 72 horas. Allí elige una contraseña que nadie más conoce y configura un segundo factor.',
  'accounts.invite.lead.officer':
    'Otro responsable confirma la invitación antes de enviarla. Los Estados a los que concierne pueden verla.',
  'accounts.invite.name': 'Nombre de la persona',
  'accounts.invite.name.hint': 'En cualquier escritura, como ella misma lo escribe.',
  'accounts.invite.email.hint': 'Su propia dirección, no una que lean varias personas: será solo suya.',
  'accounts.invite.state': 'Para actuar en nombre de',
  'accounts.invite.roles': 'En calidad de',
  'accounts.invite.contacts': 'Puntos de contacto que atiende',
  'accounts.invite.contacts.hint': 'Solo para oficiales de enlace: aquellos cuyas solicitudes y comprobaciones atienden.',
  'accounts.invite.language': 'Idioma de la carta',
  'accounts.invite.send': 'Enviar la invitación',
  'accounts.role.liaison': 'Lee el directorio, envía y responde solicitudes, confirma comprobaciones.',
  'accounts.role.observer': 'Lee, sin cambiar nada.',
  'accounts.role.state-administrator': 'Se ocupa de las cuentas, los horarios, las guardias y las claves API del Estado.',
  'accounts.role.nominating-authority': 'Designa los puntos de contacto del Estado y nombra a sus administradores.',
  'accounts.role.manager': 'Mantiene el directorio y lleva a cabo las rondas de verificación.',
  'accounts.role.second-officer': 'Confirma lo que requiere dos personas.',
  'accounts.role.auditor': 'Lee el registro y la configuración.',

  'error.identity/invitation-closed': 'Esta invitación ya no sirve: fue aceptada, sustituida o retirada, o ha pasado su plazo.',
  'error.identity/invitation-open': 'Esta dirección ya está invitada. Puede enviar la invitación de nuevo o retirarla.',
  'error.identity/invitation-waits': 'Esta invitación espera a que un segundo responsable la confirme. Solo entonces puede enviarse.',
  'fault.password-common': 'Es una de las primeras contraseñas que otros probarían. Elija otra; van bien varias palabras propias.',
  'fault.password-about-you':
    'Se compone de su nombre, su dirección o el nombre de este servicio. Elija algo que otros no puedan adivinar.',
  'fault.passwords-differ': 'Las dos contraseñas no son iguales.',
  'fault.roles-do-not-fit': 'Estas funciones no van juntas: unas son de un Estado y otras de la oficina del directorio.',
};
