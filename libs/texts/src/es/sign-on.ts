import type { signOn as english } from '../en/sign-on.js';

export const signOn: Record<keyof typeof english, string> = {
  'cli.command.account-link':
    'Vincular una cuenta a una identidad en el proveedor de inicio de sesión único. Se avisa al titular por carta; el Estado lo ve.',
  'cli.command.account-unlink':
    'Deshacer el vínculo de una cuenta con el inicio de sesión único; terminan las sesiones abiertas a través del proveedor. El próximo inicio con la dirección verificada de la cuenta la vincula de nuevo.',
  'cli.option.account-subject': 'identificador de la persona en el proveedor («sub»), exactamente como figura allí',
  'cli.account.link': 'La cuenta {address} está vinculada a esta identidad.',
  'cli.account.unlink': 'La cuenta {address} ya no está vinculada a ninguna identidad.',
  'accounts.letter.linked.subject': 'Su cuenta está vinculada al inicio de sesión único',
  'accounts.letter.linked.what':
    'El operador del directorio de puntos de contacto ha vinculado su cuenta a su identidad en el servicio de acceso de su organización. Ya puede iniciar sesión a través de él; su segundo paso aquí no cambia.',
  'accounts.letter.unlinked.subject': 'Su cuenta ya no está vinculada al inicio de sesión único',
  'accounts.letter.unlinked.what':
    'El operador del directorio de puntos de contacto ha deshecho el vínculo entre su cuenta y el servicio de acceso de su organización. Las sesiones abiertas de ese modo han terminado. Su contraseña y su segundo paso aquí no cambian.',
  'error.identity/no-provider':
    'El inicio de sesión único no está configurado. Defina primero OIDC_ISSUER, OIDC_CLIENT_ID y OIDC_CLIENT_SECRET.',
  'error.identity/identity-taken':
    'Esta identidad está vinculada a otra cuenta. Desvincule primero esa cuenta (account unlink) o compruebe el identificador.',
  'error.identity/linked-otherwise': 'Esta cuenta está vinculada a otra identidad. Desvincúlela primero (account unlink).',
  'error.identity/not-linked': 'Esta cuenta no está vinculada a ninguna identidad.',
  'fault.subject-needed':
    'Se necesita un identificador en el proveedor: hasta 255 letras, cifras y signos ASCII, sin espacios al principio ni al final.',
  'trail.act.identity/provider-unlinked': 'Vínculo de una cuenta con el inicio de sesión único deshecho',
  'access.place.here': 'localhost (la propia máquina de este servicio)',
};
