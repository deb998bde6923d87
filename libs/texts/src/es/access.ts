import type { access as english } from '../en/access.js';

export const access: Record<keyof typeof english, string> = {
  'error.identity/second-factor-needed': 'Complete primero el inicio de sesión: aún falta el segundo paso.',
  'error.identity/enrolment-needed': 'Configure primero su segundo paso; hasta entonces no tendrá acceso a nada más.',
  'error.identity/step-up-needed': 'Confirme de nuevo que es usted: esta operación requiere una prueba de hace pocos minutos.',
  'access.second-step': 'Segundo paso',
  'access.second-step.lead': 'Su contraseña es correcta. Un paso más muestra que realmente es usted.',
  'access.passkey.use': 'Usar mi llave de acceso',
  'access.passkey.use.hint': 'Su dispositivo le pide la huella, el rostro o el PIN.',
  'access.passkey.scripts': 'Las llaves de acceso necesitan JavaScript, que está desactivado en este navegador.',
  'access.passkey.unsupported': 'Este navegador no admite llaves de acceso. Use otro navegador u otro dispositivo.',
  'access.passkey.cancelled': 'No se ha confirmado nada. Puede intentarlo de nuevo.',
  'access.code': 'Código de su aplicación de autenticación',
  'access.code.hint': 'Seis cifras. Cada 30 segundos aparece un código nuevo, y cada uno sirve una vez.',
  'access.continue': 'Continuar',
  'access.lost': 'No tengo conmigo mi dispositivo',
  'access.recovery': 'Código de recuperación',
  'access.recovery.hint': 'Uno de los códigos que imprimió al proteger su cuenta. Cada uno sirve una vez.',
  'access.recovery.use': 'Usar el código de recuperación',
  'access.recovery.none':
    '¿Tampoco le queda ningún código? Hable con el administrador de su Estado o con la oficina del directorio. No puede hacerse por correo.',
  'access.start-again': 'Iniciar sesión con otra cuenta',
  'access.demo.codes': 'Los códigos de las cuentas de esta demostración',
  'access.demo.codes.text':
    'Para probar esta demostración no necesita ninguna aplicación: la página siguiente muestra lo que mostrarían las aplicaciones.',
  'access.enrolment': 'Proteja su cuenta',
  'access.enrolment.lead':
    'A partir de ahora, para iniciar sesión hace falta también algo que solo usted tiene. Elija lo que prefiera; lleva unos dos minutos.',
  'access.enrolment.more': 'Añadir otra forma de acceso',
  'access.enrolment.officer': 'Para su función, el directorio solo acepta llaves de acceso.',
  'access.officer.demo':
    'En el funcionamiento real, los responsables solo acceden con una llave de acceso; esta demostración admite también contraseña y código.',
  'access.passkey': 'Llave de acceso',
  'access.passkey.recommended': 'Llave de acceso (recomendada)',
  'access.passkey.text':
    'Su teléfono, su ordenador o una llave de seguridad confirma que es usted mediante huella, rostro o PIN. No hay nada que escribir ni nada que pueda revelarse por error.',
  'access.passkey.setup': 'Configurar una llave de acceso',
  'access.passkey.name': 'Nombre del dispositivo',
  'access.passkey.name.hint': 'Para reconocerlo más adelante, por ejemplo «Ordenador de la oficina».',
  'access.app': 'Aplicación de autenticación',
  'access.app.text':
    'Una aplicación de su teléfono muestra seis cifras, nuevas cada 30 segundos. Las escribe después de su contraseña. Funciona sin red.',
  'access.app.setup': 'Usar una aplicación de autenticación',
  'access.app.title': 'Configurar una aplicación de autenticación',
  'access.app.install':
    'Instale en su teléfono una aplicación de autenticación, si no tiene ninguna. Sirve cualquiera de códigos temporales (TOTP), por ejemplo FreeOTP, Google Authenticator o Microsoft Authenticator.',
  'access.app.scan': 'En la aplicación, añada una cuenta y enfoque esta imagen con la cámara.',
  'access.app.picture': 'Código QR con la clave para su aplicación',
  'access.app.open': '¿La aplicación está en este teléfono? Ábrala aquí.',
  'access.app.by-hand': '¿No funciona la cámara? Escriba esta clave en la aplicación; los espacios no importan.',
  'access.app.type': 'Escriba las seis cifras que la aplicación muestra ahora.',
  'access.app.confirm': 'Confirmar',
  'access.codes': 'Sus códigos de recuperación',
  'access.codes.lead':
    'Si pierde su dispositivo, cada uno de estos códigos le permite entrar una vez, junto con su contraseña. Imprima esta página y guárdela donde guarda su pasaporte. No se volverá a mostrar.',
  'access.codes.made': 'Creados',
  'access.codes.kept': 'Los he guardado en lugar seguro',
  'access.codes.make': 'Crear códigos de recuperación nuevos',
  'access.codes.make.text': 'Los códigos que tiene ahora dejarán de funcionar.',
  'access.codes.left':
    '{count, plural, =0 {No queda ningún código de recuperación.} one {Queda un código de recuperación.} other {Quedan # códigos de recuperación.}}',
  'access.step-up': 'Confirme que es usted',
  'access.step-up.lead':
    'Lo que sigue es importante, por eso el directorio lo pregunta una vez más. Después no volverá a preguntarlo durante {minutes, plural, one {un minuto} other {# minutos}}.',
  'access.step-up.kept':
    'Lo que ha enviado se conserva en esta página. El envío continúa en cuanto confirme; no tendrá que volver a escribir nada.',
  'web.done.recovered':
    'Ha entrado con un código de recuperación. Elimine a continuación lo que haya perdido y configure otro medio de acceso.',
  'web.done.factor': 'Ya está configurado. A partir de ahora puede acceder con ello.',
  'fault.wrong-code': 'Este código no es correcto o ya se ha usado. Espere el siguiente y escríbalo.',
  'fault.wrong-recovery-code': 'No es ninguno de sus códigos de recuperación sin usar.',
  'error.identity/last-factor': 'Es la última forma aceptada de demostrar quién es, por lo que se conserva. Configure antes otra.',
  'error.identity/passkey-refused': 'La llave de acceso no ha sido aceptada. Inténtelo de nuevo o use otra forma.',
  'access.passkey.sign-in': 'Acceder con una llave de acceso',
  'access.password.instead': 'O con su contraseña',
  'access.codes.why':
    'Si pierde su dispositivo, los códigos impresos le permiten entrar. Créelos ahora y guárdelos donde guarda su pasaporte.',
  'access.codes.show': 'Crear códigos de recuperación',
  'access.later': 'Más tarde',
  'access.security': 'Mi seguridad',
  'access.security.lead': 'Cómo demuestra quién es y dónde tiene la sesión abierta.',
  'access.security.open': 'Formas de acceso, códigos de recuperación, contraseña y sesiones',
  'access.factors': 'Formas de acceso',
  'access.factor.since': 'Configurada',
  'access.factor.used': 'Último uso',
  'access.factor.remove': 'Quitar',
  'access.factor.add': 'Añadir otra',
  'access.factor.app.move': 'Para pasar la aplicación a otro teléfono, añádala de nuevo allí; la anterior dejará de funcionar.',
  'access.sessions.network': 'Desde la red',
  'access.sessions.end-others': 'Cerrar todas las demás sesiones',
  'web.done.removed': 'Se ha quitado y ya no funciona.',
  'web.done.others-ended': 'Todas las demás sesiones están cerradas.',
  'access.letter.subject': 'Seguridad de una cuenta',
  'access.letter.new-place':
    '{name} ({email}) acaba de iniciar sesión desde un lugar no visto antes: {browser}, red {network}. Si era de esperar, no hay que hacer nada. Si no, hablen entre ustedes, cierren las sesiones en «Mi seguridad» y avisen a la oficina del directorio. Acceda escribiendo usted mismo la dirección: {url}',
  'access.letter.factor':
    'Han cambiado las formas de acceso de {name} ({email}): {change} Si no ha sido usted, acceda escribiendo usted mismo la dirección, consulte «Mi seguridad» y avise al administrador de su Estado y a la oficina del directorio: {url}',
  'access.change.totp-added': 'se ha configurado una aplicación de autenticación.',
  'access.change.totp-removed': 'se ha quitado la aplicación de autenticación.',
  'access.change.passkey-added': 'se ha configurado una llave de acceso.',
  'access.change.passkey-removed': 'se ha quitado una llave de acceso.',
  'access.change.codes-made': 'se han creado códigos de recuperación nuevos; los anteriores ya no funcionan.',
  'access.change.code-used': 'se ha usado un código de recuperación.',
  'error.identity/sign-on-refused':
    'No se ha podido iniciar sesión a través de su organización. Vuelva a empezar o inicie sesión de otra manera.',
  'error.identity/account-disabled':
    'Su organización ha confirmado su identidad, pero su cuenta aquí está desactivada. Diríjase al administrador de su Estado o a la oficina del directorio.',
  'error.identity/provider-unavailable':
    'El servicio de inicio de sesión de su organización no responde en este momento. Inténtelo de nuevo un poco más tarde o inicie sesión de otra manera.',
  'access.organisation': 'Iniciar sesión a través de su organización',
  'access.organisation.named': 'Iniciar sesión con {name}',
  'access.second-step.organisation': 'Su organización ha confirmado su identidad. Un paso más muestra que realmente es usted.',
};
