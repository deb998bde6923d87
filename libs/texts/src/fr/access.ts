import type { access as english } from '../en/access.js';

export const access: Record<keyof typeof english, string> = {
  'error.identity/second-factor-needed': 'Veuillez d’abord achever la connexion : il manque encore la seconde étape.',
  'error.identity/enrolment-needed': 'Veuillez d’abord mettre en place votre seconde étape ; d’ici là, rien d’autre ne vous est ouvert.',
  'error.identity/step-up-needed':
    'Veuillez confirmer à nouveau qu’il s’agit bien de vous : cette opération demande une preuve datant de quelques minutes.',
  'access.second-step': 'Seconde étape',
  'access.second-step.lead': 'Votre mot de passe est exact. Une étape encore montre qu’il s’agit bien de vous.',
  'access.passkey.use': 'Utiliser ma clé d’accès',
  'access.passkey.use.hint': 'Votre appareil vous demande votre empreinte, votre visage ou votre code.',
  'access.passkey.scripts': 'Les clés d’accès ont besoin de JavaScript, qui est désactivé dans ce navigateur.',
  'access.passkey.unsupported': 'Ce navigateur ne connaît pas les clés d’accès. Veuillez utiliser un autre navigateur ou appareil.',
  'access.passkey.cancelled': 'Rien n’a été confirmé. Vous pouvez réessayer.',
  'access.code': 'Code de votre application d’authentification',
  'access.code.hint': 'Six chiffres. Un nouveau code apparaît toutes les 30 secondes, et chacun sert une fois.',
  'access.continue': 'Continuer',
  'access.lost': 'Je n’ai pas mon appareil avec moi',
  'access.recovery': 'Code de récupération',
  'access.recovery.hint': 'L’un des codes que vous avez imprimés en protégeant votre compte. Chacun sert une fois.',
  'access.recovery.use': 'Utiliser le code de récupération',
  'access.recovery.none':
    'Plus aucun code ? Adressez-vous de vive voix à l’administrateur de votre État ou au bureau du répertoire. Cela ne peut pas se faire par courriel.',
  'access.start-again': 'Se connecter sous un autre nom',
  'access.demo.codes': 'Les codes des comptes de cette démonstration',
  'access.demo.codes.text':
    'Vous n’avez besoin d’aucune application pour essayer cette démonstration : la page ci-dessous montre ce que les applications afficheraient.',
  'access.enrolment': 'Protéger votre compte',
  'access.enrolment.lead':
    'Désormais, la connexion demande aussi quelque chose que vous êtes seul à posséder. Choisissez ce qui vous convient ; cela prend environ deux minutes.',
  'access.enrolment.more': 'Ajouter un moyen de connexion',
  'access.enrolment.officer': 'Pour votre rôle, le répertoire n’accepte que les clés d’accès.',
  'access.officer.demo':
    'En exploitation réelle, les responsables ne se connectent qu’avec une clé d’accès ; cette démonstration accepte aussi un mot de passe et un code.',
  'access.passkey': 'Clé d’accès',
  'access.passkey.recommended': 'Clé d’accès (recommandée)',
  'access.passkey.text':
    'Votre téléphone, votre ordinateur ou une clé de sécurité confirme qu’il s’agit de vous, par empreinte, visage ou code. Il n’y a rien à saisir, ni rien à livrer par inadvertance.',
  'access.passkey.setup': 'Créer une clé d’accès',
  'access.passkey.name': 'Nom de l’appareil',
  'access.passkey.name.hint': 'Pour le reconnaître plus tard, par exemple « Ordinateur du bureau ».',
  'access.app': 'Application d’authentification',
  'access.app.text':
    'Une application de votre téléphone affiche six chiffres, renouvelés toutes les 30 secondes. Vous les saisissez après votre mot de passe. Elle fonctionne sans réseau.',
  'access.app.setup': 'Utiliser une application d’authentification',
  'access.app.title': 'Mettre en place une application d’authentification',
  'access.app.install':
    'Installez une application d’authentification sur votre téléphone, si vous n’en avez pas. Toute application de codes temporels (TOTP) convient, par exemple FreeOTP, Google Authenticator ou Microsoft Authenticator.',
  'access.app.scan': 'Dans l’application, ajoutez un compte et dirigez l’appareil photo vers cette image.',
  'access.app.picture': 'Code QR contenant la clé pour votre application',
  'access.app.open': 'L’application est sur ce téléphone ? Ouvrez-la ici.',
  'access.app.by-hand':
    'L’appareil photo ne fonctionne pas ? Saisissez plutôt cette clé dans l’application ; les espaces sont sans importance.',
  'access.app.type': 'Saisissez les six chiffres que l’application affiche à présent.',
  'access.app.confirm': 'Confirmer',
  'access.codes': 'Vos codes de récupération',
  'access.codes.lead':
    'Si votre appareil venait à se perdre, chacun de ces codes vous ouvre l’accès une fois, avec votre mot de passe. Imprimez cette page et gardez-la là où vous gardez votre passeport. Elle ne sera plus montrée.',
  'access.codes.made': 'Créés',
  'access.codes.kept': 'Je les ai mis en lieu sûr',
  'access.codes.make': 'Créer de nouveaux codes de récupération',
  'access.codes.make.text': 'Les codes que vous avez actuellement cessent alors de fonctionner.',
  'access.codes.left':
    '{count, plural, =0 {Il ne reste aucun code de récupération.} one {Il reste un code de récupération.} other {Il reste # codes de récupération.}}',
  'access.step-up': 'Veuillez confirmer qu’il s’agit bien de vous',
  'access.step-up.lead':
    'Ce qui suit est important ; le répertoire vous le demande donc une fois encore. Ensuite, il ne le demandera plus pendant {minutes, plural, one {une minute} other {# minutes}}.',
  'access.step-up.kept':
    'Ce que vous avez envoyé est conservé sur cette page. L’envoi se poursuit dès votre confirmation ; vous n’avez rien à saisir de nouveau.',
  'web.done.recovered':
    'Vous avez utilisé un code de récupération pour vous connecter. Veuillez supprimer ci-dessous ce que vous avez perdu et ajouter un autre moyen de connexion.',
  'web.done.factor': 'C’est en place. Vous pouvez désormais vous connecter ainsi.',
  'fault.wrong-code': 'Ce code n’est pas exact, ou il a déjà servi. Attendez le suivant et saisissez-le.',
  'fault.wrong-recovery-code': 'Ce n’est aucun de vos codes de récupération encore inutilisés.',
  'error.identity/last-factor':
    'C’est le dernier moyen accepté de prouver votre identité ; il reste donc en place. Veuillez d’abord en ajouter un autre.',
  'error.identity/passkey-refused': 'La clé d’accès n’a pas été acceptée. Réessayez ou utilisez un autre moyen.',
  'access.passkey.sign-in': 'Se connecter avec une clé d’accès',
  'access.password.instead': 'Ou avec votre mot de passe',
  'access.codes.why':
    'Si votre appareil venait à se perdre, des codes imprimés vous ouvrent l’accès. Créez-les maintenant et gardez-les là où vous gardez votre passeport.',
  'access.codes.show': 'Créer des codes de récupération',
  'access.later': 'Plus tard',
  'access.security': 'Ma sécurité',
  'access.security.lead': 'Comment vous prouvez votre identité, et où vous êtes connecté.',
  'access.security.open': 'Moyens de connexion, codes de récupération, mot de passe et sessions',
  'access.factors': 'Moyens de connexion',
  'access.factor.since': 'En place depuis',
  'access.factor.used': 'Dernière utilisation',
  'access.factor.remove': 'Supprimer',
  'access.factor.add': 'Ajouter un autre moyen',
  'access.factor.app.move':
    'Pour passer l’application sur un autre téléphone, ajoutez-la une nouvelle fois ; la précédente cesse alors de fonctionner.',
  'access.sessions.network': 'Depuis le réseau',
  'access.sessions.end-others': 'Terminer toutes les autres sessions',
  'web.done.removed': 'C’est supprimé et ne fonctionne plus.',
  'web.done.others-ended': 'Toutes les autres sessions sont terminées.',
  'access.letter.subject': 'Sécurité d’un compte',
  'access.letter.new-place':
    '{name} ({email}) vient de se connecter depuis un endroit encore inconnu : {browser}, réseau {network}. Si cela était prévu, il n’y a rien à faire. Sinon, parlez-vous, mettez fin aux sessions sous « Ma sécurité » et prévenez le bureau du répertoire. Connectez-vous en saisissant vous-même l’adresse : {url}',
  'access.letter.factor':
    'Les moyens de connexion de {name} ({email}) ont changé : {change} Si ce n’était pas vous, connectez-vous en saisissant vous-même l’adresse, consultez « Ma sécurité » et prévenez l’administrateur de votre État ainsi que le bureau du répertoire : {url}',
  'access.change.totp-added': 'une application d’authentification a été mise en place.',
  'access.change.totp-removed': 'l’application d’authentification a été supprimée.',
  'access.change.passkey-added': 'une clé d’accès a été créée.',
  'access.change.passkey-removed': 'une clé d’accès a été supprimée.',
  'access.change.codes-made': 'de nouveaux codes de récupération ont été créés ; les précédents ne fonctionnent plus.',
  'access.change.code-used': 'un code de récupération a été utilisé.',
  'error.identity/sign-on-refused':
    'La connexion par l’intermédiaire de votre organisation n’a pas abouti. Veuillez recommencer ou vous connecter d’une autre manière.',
  'error.identity/account-disabled':
    'Votre organisation a confirmé votre identité, mais votre compte ici est désactivé. Adressez-vous à l’administrateur de votre État ou au bureau du répertoire.',
  'error.identity/provider-unavailable':
    'Le service de connexion de votre organisation ne répond pas actuellement. Veuillez réessayer un peu plus tard ou vous connecter d’une autre manière.',
  'access.organisation': 'Se connecter par l’intermédiaire de votre organisation',
  'access.organisation.named': 'Se connecter avec {name}',
  'access.second-step.organisation': 'Votre organisation a confirmé votre identité. Une étape encore montre qu’il s’agit bien de vous.',
};
