import type { accounts as english } from '../en/accounts.js';

export const accounts: Record<keyof typeof english, string> = {
  'accounts.directory': 'la oficina del directorio',
  'accounts.office': 'Oficina del directorio',
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
  'accounts.letter.ended.subject': 'Su acceso al directorio ha terminado',
  'accounts.letter.ended.what':
    'Su cuenta en el directorio de puntos de contacto ha sido desactivada por quienes se ocupan de las cuentas de su Estado o de la oficina del directorio. Se ha cerrado su sesión en todas partes.',
  'accounts.letter.roles.subject': 'Sus funciones en el directorio han cambiado',
  'accounts.letter.roles.what': 'Sus funciones en el directorio de puntos de contacto son ahora: {roles}.',
  'accounts.letter.roles.then': 'Se ha cerrado su sesión; vuelva a iniciarla en {host}.',
  'accounts.letter.not-expected': 'Si no lo esperaba, pregunte al administrador de su Estado o a la oficina del directorio.',
  'accounts.letter.reset.subject': 'Contraseña olvidada',
  'accounts.letter.reset.what':
    'Alguien, probablemente usted, ha pedido una contraseña nueva para su cuenta en el directorio de puntos de contacto.',
  'accounts.letter.reset.how':
    'Para elegirla, abra esta dirección en su navegador. Sirve una sola vez, hasta el {until}; abrir la página no cambia nada por sí solo.',
  'accounts.letter.reset.then':
    'Después inicia sesión con la contraseña nueva y, como siempre, con su llave de acceso o su aplicación de autenticación.',
  'accounts.letter.reset.not-you': 'Si no fue usted, no tiene que hacer nada: su contraseña sigue siendo la misma.',
  'accounts.letter.reset.not-set-up':
    'Su cuenta todavía no tiene segundo factor, y una carta por sí sola no debe abrirla. Pida una nueva invitación al administrador de su Estado o a la oficina del directorio. Si no ha pedido nada, no tiene que hacer nada.',
  'accounts.letter.password.subject': 'Se ha cambiado su contraseña',
  'accounts.letter.password.what':
    'La contraseña de su cuenta en el directorio de puntos de contacto se ha cambiado mediante la carta que usted pidió. Se ha cerrado su sesión en todas partes.',
  'accounts.letter.password.not-you':
    'Si no fue usted, avise de inmediato al administrador de su Estado o a la oficina del directorio. Sin su segundo factor nadie puede entrar en su nombre.',
  'accounts.letter.factors.decided.subject': 'Segundo factor de {name}: se restablecerá',
  'accounts.letter.factors.decided.what':
    'Dos responsables del directorio han decidido que sus segundos factores se restablezcan el {due}, porque se les dijo que usted los ha perdido. Después iniciará sesión con su contraseña y configurará uno nuevo. Si no ha perdido nada, inicie sesión ahora en {url} y deténgalo en «Su cuenta», o avise al administrador de su Estado.',
  'accounts.letter.factors.decided-with-operator.what':
    'El operador de la instalación y un responsable del directorio han decidido que sus segundos factores se restablezcan el {due}, porque se les dijo que usted los ha perdido. Después iniciará sesión con su contraseña y configurará uno nuevo. Si no ha perdido nada, inicie sesión ahora en {url} y deténgalo en «Su cuenta», o avise al administrador de su Estado.',
  'accounts.letter.factors.decided.others':
    'Dos responsables del directorio han decidido que los segundos factores de {name} ({email}) se restablezcan el {due}, porque se les dijo que se han perdido. Pregunte a la persona por otra vía que no sea el correo electrónico. Si no es así, deténgalo antes de ese momento en «Cuentas», en {url}.',
  'accounts.letter.factors.decided-with-operator.others':
    'El operador de la instalación y un responsable del directorio han decidido que los segundos factores de {name} ({email}) se restablezcan el {due}, porque se les dijo que se han perdido. Pregunte a la persona por otra vía que no sea el correo electrónico. Si no es así, deténgalo antes de ese momento en «Cuentas», en {url}.',
  'accounts.letter.factors.done.subject': 'Segundo factor de {name}: restablecido',
  'accounts.letter.factors.done.what':
    'Sus segundos factores se han restablecido. Inicie sesión en {url} con su contraseña y configure uno nuevo enseguida.',
  'accounts.letter.factors.done.others':
    'Los segundos factores de {name} ({email}) se han restablecido, como se anunció. La persona inicia sesión en {url} con su contraseña y configura uno nuevo.',
  'accounts.letter.factors.cancelled.subject': 'Segundo factor de {name}: no cambia',
  'accounts.letter.factors.cancelled.what': 'Sus segundos factores no cambian: se detuvo el restablecimiento previsto para el {due}.',
  'accounts.letter.factors.cancelled.others':
    'Los segundos factores de {name} ({email}) no cambian: se detuvo el restablecimiento previsto para el {due}.',
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
  'web.done.roles': 'Las funciones se han cambiado.',
  'web.done.hand-over': 'La función se ha traspasado.',
  'web.done.access-ended': 'El acceso ha terminado: la persona ha quedado desconectada en todas partes y sus claves ya no valen.',
  'web.done.disable': 'La cuenta se ha desactivado.',
  'web.done.enable': 'La cuenta se ha reactivado.',
  'web.done.withdrawn': 'La invitación se ha retirado.',
  'accounts.title': 'Cuentas',
  'accounts.lead.state':
    'Quién puede actuar aquí en nombre de su Estado, y en qué calidad. Solo la propia persona conoce o cambia su contraseña.',
  'accounts.lead.directory':
    'La oficina del directorio y las autoridades designantes de los Estados. Los Estados se ocupan por sí mismos de las demás cuentas.',
  'accounts.last-sign-in': 'Último inicio de sesión',
  'accounts.never': 'todavía ninguno',
  'accounts.disabled': 'Desactivada',
  'accounts.status': 'Situación',
  'accounts.active': 'Activa',
  'accounts.since': 'Cuenta desde',
  'accounts.factor.none': 'Todavía sin segundo factor',
  'accounts.factor.passkey': 'Llave de acceso',
  'accounts.factor.totp': 'Aplicación de autenticación',
  'accounts.roles': 'Funciones',
  'accounts.roles.text':
    'El cambio vale de inmediato. Se cierra la sesión de la persona, se le avisa por carta y vuelve a entrar con lo que puede hacer desde entonces.',
  'accounts.hand-over': 'Traspasar la función',
  'accounts.hand-over.text':
    'Las funciones y los puntos de contacto pasan a otra persona de su Estado, con todo lo que allí está en curso. Esta cuenta se desactiva en ese mismo momento. Si la otra persona aún no tiene cuenta, invítela primero.',
  'accounts.hand-over.to': 'A quién',
  'accounts.hand-over.not-yet':
    'Quien aún no ha configurado un segundo factor no puede iniciar sesión por completo, por lo que no se le puede traspasar nada.',
  'accounts.hand-over.own': 'Lo entiendo: todo pasa a esta persona y mi propio acceso al directorio termina de inmediato.',
  'accounts.hand-over.understood': 'Lo entiendo: todo pasa a esta persona y el acceso de {name} al directorio termina de inmediato.',
  'accounts.disable': 'Desactivar la cuenta',
  'accounts.disable.text':
    'La sesión de la persona se cierra en todas partes en un segundo y sus claves terminan. Nada de lo que ha hecho se pierde.',
  'accounts.enable': 'Reactivar la cuenta',
  'accounts.enable.text':
    'Con las mismas funciones, la misma contraseña y el mismo segundo factor. Las claves API que terminaron no vuelven.',
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
  'accounts.reset': 'Contraseña olvidada',
  'accounts.reset.lead':
    'Indique su dirección. Si corresponde a una cuenta, enviamos una carta con la que se elige una contraseña nueva en el plazo de una hora.',
  'accounts.reset.send': 'Enviar la carta',
  'accounts.reset.factor':
    'Su segundo factor no cambia. Si es eso lo que ha perdido, diríjase al administrador de su Estado o a la oficina del directorio.',
  'accounts.reset.sent': 'Mire su buzón',
  'accounts.reset.sent.text':
    'Si la dirección corresponde a una cuenta, hay una carta en camino. Si no llega en unos minutos, compruebe la dirección e inténtelo de nuevo.',
  'accounts.reset.new': 'Elegir una contraseña nueva',
  'accounts.reset.then': 'Se cerrará su sesión en todas partes y entrará con la contraseña nueva y su segundo factor.',
  'accounts.reset.change': 'Cambiar la contraseña',
  'accounts.reset.open': 'Continuar',
  'accounts.reset.again': 'Pedir otra carta',
  'web.done.reset-asked': 'Registrado. Otro responsable debe confirmarlo.',
  'web.done.reset-confirmed':
    'Confirmado. Se avisa a la persona y a todos los administradores de su Estado, que hasta entonces pueden detenerlo.',
  'web.done.reset-cancelled': 'Detenido. Los segundos factores no cambian.',
  'accounts.factors': 'Restablecer el segundo factor',
  'accounts.factors.text':
    'Para quien ha perdido la llave de acceso, la aplicación y los códigos impresos. Cerciórese por otra vía que no sea el correo electrónico de que se trata de esa persona. Otro responsable lo confirma; entonces se avisa a todos los interesados y, pasadas 24 horas, la persona puede configurar un segundo factor nuevo. Su contraseña no cambia.',
  'accounts.resets': 'Segundos factores que se restablecerán',
  'accounts.resets.own':
    'Dos responsables han decidido que sus segundos factores se restablezcan, porque se les dijo que usted los ha perdido. Si no es así, deténgalo.',
  'accounts.resets.own.with-operator':
    'El operador de la instalación y un responsable han decidido que sus segundos factores se restablezcan, porque se les dijo que usted los ha perdido. Si no es así, deténgalo.',
  'accounts.resets.due': 'El',
  'accounts.resets.confirm': 'Confirmar',
  'accounts.resets.cancel': 'Detener',
  'cli.option.json': 'responder en JSON',
  'cli.command.account': 'Quién puede iniciar sesión: invitar, desactivar, reactivar, restablecer un segundo factor.',
  'cli.command.account-list': 'Listar las cuentas de un Estado, o de la oficina del directorio y de todas las autoridades designantes.',
  'cli.command.account-invite': 'Enviar una invitación; la persona elige su propia contraseña. El Estado interesado lo ve.',
  'cli.command.account-disable': 'Desactivar una cuenta; sus sesiones y claves terminan en un segundo.',
  'cli.command.account-enable': 'Reactivar una cuenta.',
  'cli.command.account-reset-factors':
    'Pedir que se restablezcan segundos factores perdidos; un responsable lo confirma y surte efecto a las 24 horas.',
  'cli.argument.address': 'correo electrónico de la cuenta',
  'cli.option.account-state': 'código del Estado; sin él, la oficina del directorio',
  'cli.option.account-name': 'nombre de la persona',
  'cli.option.account-role': 'una o varias funciones, por ejemplo liaison o state-administrator',
  'cli.option.account-contact': 'identificadores de los puntos de contacto que atiende un oficial de enlace',
  'cli.option.account-language': 'idioma de la carta',
  'cli.account.invited': 'La invitación a {address} está en camino.',
  'cli.account.disable': 'La cuenta {address} se ha desactivado.',
  'cli.account.enable': 'La cuenta {address} se ha reactivado.',
  'cli.account.reset-factors':
    'Registrado para {address}. Un responsable debe confirmarlo; entonces se avisa a la persona y a todos los administradores de su Estado.',
  'error.identity/reset-under-way': 'Ya se ha pedido restablecer los segundos factores de esta cuenta.',
  'error.identity/reset-closed': 'Esta carta ya no sirve: se utilizó o se sustituyó, o ha pasado su hora.',
  'error.identity/last-administrator':
    'Es la última cuenta que puede iniciar sesión y ocuparse de las demás. Dé antes esa función a otra persona y pídale que configure un segundo factor.',
  'fault.not-set-up': 'Esta persona aún no ha configurado un segundo factor. Espere a que lo haga o elija a otra.',
  'fault.hand-over-to-be-confirmed': 'Confirme que sabe lo que ocurrirá: el acceso de la cuenta que se traspasa termina de inmediato.',
  'fault.no-such-account': 'Elija a una persona de su Estado con una cuenta activa.',
  'error.identity/invitation-closed': 'Esta invitación ya no sirve: fue aceptada, sustituida o retirada, o ha pasado su plazo.',
  'error.identity/invitation-open': 'Esta dirección ya está invitada. Puede enviar la invitación de nuevo o retirarla.',
  'error.identity/invitation-waits': 'Esta invitación espera a que un segundo responsable la confirme. Solo entonces puede enviarse.',
  'fault.password-common': 'Es una de las primeras contraseñas que otros probarían. Elija otra; van bien varias palabras propias.',
  'fault.password-about-you':
    'Se compone de su nombre, su dirección o el nombre de este servicio. Elija algo que otros no puedan adivinar.',
  'fault.passwords-differ': 'Las dos contraseñas no son iguales.',
  'fault.roles-do-not-fit': 'Estas funciones no van juntas: unas son de un Estado y otras de la oficina del directorio.',
  'accounts.invite-again': 'Invitar de nuevo',
  'accounts.invite-again.others':
    'El titular nunca configuró un segundo factor, por lo que no hay ninguno que restablecer. Quien asigna las funciones de esta cuenta, o el operador de la instalación, puede invitar de nuevo a esta persona.',
  'accounts.invite-again.text':
    'La persona nunca configuró un segundo factor, por lo que ningún mensaje de contraseña olvidada puede abrirle la cuenta. Recibe una nueva invitación, elige una contraseña nueva y después configura un segundo factor. Las funciones no cambian; lo que abría la cuenta hasta ahora deja de abrirla.',
  'accounts.roles.text.directory':
    'Las funciones que alguien pierde cesan de inmediato. Las que recibe surten efecto cuando otro responsable las ha confirmado. Entonces se cierra su sesión, se le informa por carta y vuelve a entrar con lo que puede hacer desde ese momento.',
  'accounts.changes': 'Cambios a la espera de un segundo responsable',
  'accounts.changes.text':
    'En la oficina del directorio nadie amplía por sí solo las funciones de otra persona. No confirman el cambio ni quien lo propuso ni la persona de que se trata.',
  'accounts.changes.what': 'Funciones actuales: {before}. Funciones propuestas: {after}.',
  'accounts.changes.enable': 'Se reactivará con estas funciones: {after}.',
  'accounts.changes.by': 'Propuesta de {name}',
  'accounts.changes.by-operator': 'Propuesta del operador',
  'web.done.proposed': 'Registrado. Surtirá efecto cuando otro responsable lo haya confirmado.',
  'web.done.change-withdrawn': 'La propuesta se ha retirado. Nada ha cambiado.',
  'cli.command.account-roles': 'Cambiar lo que alguien puede hacer. En la oficina del directorio, lo que gana espera a un responsable.',
  'cli.command.account-invite-again':
    'Invitar de nuevo a quien nunca configuró un segundo factor; una carta por sí sola no abriría la cuenta.',
  'cli.account.roles': 'Las funciones de {address} se han cambiado.',
  'cli.account.invite-again': 'Una nueva invitación a {address} está en camino.',
  'cli.account.waits': 'Registrado para {address}. Surtirá efecto cuando un responsable lo haya confirmado.',
  'error.identity/second-officer-needed':
    'Nadie concede esta función por sí solo: propóngala en la página de la cuenta de la persona y otro responsable lo confirma.',
  'error.identity/password-needed':
    'El inicio de sesión único no basta para configurar un segundo factor. Cierre la sesión, entre con la contraseña que eligió al aceptar la invitación y configúrelo entonces. Después podrá usar el inicio de sesión único.',
  'error.identity/proposal-open':
    'Ya hay un cambio de esta cuenta a la espera de un segundo responsable. Pida que se confirme o retírelo primero.',
  'error.identity/proposal-lapsed': 'Quien lo propuso ya no se ocupa de las cuentas. Retire la propuesta y preséntela de nuevo.',
  'error.identity/account-not-set-up':
    'Existe una cuenta con esta dirección que nunca se configuró. Ábrala en «Cuentas» y elija «Invitar de nuevo» (en la línea de órdenes: account invite-again).',
  'error.identity/not-to-be-invited-again':
    'Solo se invita de nuevo a una cuenta activa cuyo titular nunca configuró un segundo factor. Una contraseña olvidada se sustituye por carta; los segundos factores perdidos los restablecen dos responsables.',
};
