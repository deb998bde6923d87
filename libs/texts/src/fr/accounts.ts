import type { accounts as english } from '../en/accounts.js';

export const accounts: Record<keyof typeof english, string> = {
  'accounts.directory': 'le bureau du répertoire',
  'accounts.office': 'Bureau du répertoire',
  'accounts.letter.greeting': 'Bonjour {name},',
  'accounts.letter.invitation.subject': 'Invitation au répertoire des points de contact',
  'accounts.letter.invitation.what':
    'Vous êtes invité à utiliser le répertoire des points de contact pour les incidents informatiques graves. Vous agiriez pour : {state}. Votre rôle : {roles}.',
  'accounts.letter.invitation.by': 'L’invitation vient de {inviter}.',
  'accounts.letter.invitation.by-operator': 'L’invitation vient de l’exploitant de ce service.',
  'accounts.letter.invitation.how':
    'Pour l’accepter, ouvrez cette adresse dans votre navigateur. Elle sert une seule fois, jusqu’au {until} ; ouvrir la page ne change rien en soi.',
  'accounts.letter.invitation.then':
    'Sur cette page, vous choisissez votre propre mot de passe. Personne d’autre ne le connaît ni ne peut le fixer à votre place. Vous ajoutez ensuite une clé d’accès ou une application d’authentification : ayez donc à portée de main votre téléphone ou votre clé de sécurité.',
  'accounts.letter.invitation.again': 'Cette lettre remplace la précédente, qui ne peut plus servir.',
  'accounts.letter.invitation.genuine':
    'Comment reconnaître l’authenticité de ce message : la page se trouve sur {host} et affiche votre nom et votre rôle avant de demander quoi que ce soit. Si vous n’attendez pas cette invitation, interrogez par une autre voie la personne nommée ci-dessus, ou ne faites rien : l’invitation s’éteint d’elle-même.',
  'accounts.letter.taken.what':
    'Quelqu’un a invité cette adresse à agir pour : {state}. Elle appartient déjà à un compte de ce répertoire, et une adresse ne peut avoir qu’un compte. Rien n’a changé, et nous n’avons pas révélé votre compte à la personne qui vous a invité.',
  'accounts.letter.taken.then':
    'Si vous attendiez cette invitation, indiquez-lui une autre de vos adresses. Sinon, vous n’avez rien à faire.',
  'accounts.letter.ended.subject': 'Votre accès au répertoire a pris fin',
  'accounts.letter.ended.what':
    'Votre compte dans le répertoire des points de contact a été désactivé par les personnes qui gèrent les comptes de votre État ou du bureau du répertoire. Vous êtes déconnecté partout.',
  'accounts.letter.roles.subject': 'Vos rôles dans le répertoire ont changé',
  'accounts.letter.roles.what': 'Vos rôles dans le répertoire des points de contact sont désormais : {roles}.',
  'accounts.letter.roles.then': 'Vous avez été déconnecté ; reconnectez-vous sur {host}.',
  'accounts.letter.not-expected':
    'Si vous ne vous y attendiez pas, adressez-vous à l’administrateur de votre État ou au bureau du répertoire.',
  'accounts.letter.reset.subject': 'Mot de passe oublié',
  'accounts.letter.reset.what':
    'Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour votre compte dans le répertoire des points de contact.',
  'accounts.letter.reset.how':
    'Pour en choisir un, ouvrez cette adresse dans votre navigateur. Elle sert une seule fois, jusqu’au {until} ; ouvrir la page ne change rien en soi.',
  'accounts.letter.reset.then':
    'Vous vous connectez ensuite avec le nouveau mot de passe et, comme toujours, avec votre clé d’accès ou votre application d’authentification.',
  'accounts.letter.reset.not-you': 'Si ce n’était pas vous, vous n’avez rien à faire : votre mot de passe reste le même.',
  'accounts.letter.reset.not-set-up':
    'Votre compte n’a pas encore de second facteur, et une lettre ne doit pas l’ouvrir à elle seule. Demandez à l’administrateur de votre État ou au bureau du répertoire une nouvelle invitation. Si vous n’avez rien demandé, vous n’avez rien à faire.',
  'accounts.letter.password.subject': 'Votre mot de passe a été changé',
  'accounts.letter.password.what':
    'Le mot de passe de votre compte dans le répertoire des points de contact a été changé au moyen de la lettre que vous aviez demandée. Vous êtes déconnecté partout.',
  'accounts.letter.password.not-you':
    'Si ce n’était pas vous, prévenez sans attendre l’administrateur de votre État ou le bureau du répertoire. Sans votre second facteur, personne ne peut se connecter à votre place.',
  'accounts.letter.factors.decided.subject': 'Second facteur de {name} : réinitialisation prévue',
  'accounts.letter.factors.decided.what':
    'Deux responsables du répertoire ont décidé que vos seconds facteurs seront réinitialisés le {due}, car on leur a indiqué que vous les aviez perdus. Vous vous connecterez ensuite avec votre mot de passe et en configurerez un nouveau. Si vous n’avez rien perdu, connectez-vous dès maintenant sur {url} et arrêtez cette opération sous « Votre compte », ou prévenez l’administrateur de votre État.',
  'accounts.letter.factors.decided-with-operator.what':
    'L’exploitant de l’installation et un responsable du répertoire ont décidé que vos seconds facteurs seront réinitialisés le {due}, car on leur a indiqué que vous les aviez perdus. Vous vous connecterez ensuite avec votre mot de passe et en configurerez un nouveau. Si vous n’avez rien perdu, connectez-vous dès maintenant sur {url} et arrêtez cette opération sous « Votre compte », ou prévenez l’administrateur de votre État.',
  'accounts.letter.factors.decided.others':
    'Deux responsables du répertoire ont décidé que les seconds facteurs de {name} ({email}) seront réinitialisés le {due}, car on leur a indiqué qu’ils étaient perdus. Interrogez la personne par une autre voie que le courrier électronique. Si ce n’est pas exact, arrêtez l’opération avant ce moment sous « Comptes » sur {url}.',
  'accounts.letter.factors.decided-with-operator.others':
    'L’exploitant de l’installation et un responsable du répertoire ont décidé que les seconds facteurs de {name} ({email}) seront réinitialisés le {due}, car on leur a indiqué qu’ils étaient perdus. Interrogez la personne par une autre voie que le courrier électronique. Si ce n’est pas exact, arrêtez l’opération avant ce moment sous « Comptes » sur {url}.',
  'accounts.letter.factors.done.subject': 'Second facteur de {name} : réinitialisé',
  'accounts.letter.factors.done.what':
    'Vos seconds facteurs ont été réinitialisés. Connectez-vous sur {url} avec votre mot de passe et configurez-en un nouveau sans attendre.',
  'accounts.letter.factors.done.others':
    'Les seconds facteurs de {name} ({email}) ont été réinitialisés, comme annoncé. La personne se connecte sur {url} avec son mot de passe et en configure un nouveau.',
  'accounts.letter.factors.cancelled.subject': 'Second facteur de {name} : inchangé',
  'accounts.letter.factors.cancelled.what': 'Vos seconds facteurs restent les mêmes : la réinitialisation prévue le {due} a été arrêtée.',
  'accounts.letter.factors.cancelled.others':
    'Les seconds facteurs de {name} ({email}) restent les mêmes : la réinitialisation prévue le {due} a été arrêtée.',
  'accounts.invitation': 'Votre invitation',
  'accounts.invitation.lead': 'Vérifiez qu’il s’agit bien de vous, puis choisissez un mot de passe.',
  'accounts.code': 'Code de la lettre',
  'accounts.code.hint': '32 lettres et chiffres, à la fin de l’adresse indiquée dans votre lettre.',
  'accounts.invitation.open': 'Ouvrir l’invitation',
  'accounts.invitation.for': 'Vous agissez pour',
  'accounts.invitation.until': 'Utilisable jusqu’au',
  'accounts.invitation.accept': 'Accepter et continuer',
  'accounts.invitation.next': 'Vous ajouterez ensuite une clé d’accès ou une application d’authentification. Comptez environ deux minutes.',
  'accounts.invitation.not-you':
    'Si quelque chose n’est pas exact, ne continuez pas et adressez-vous à la personne qui vous a invité. L’invitation s’éteint d’elle-même.',
  'accounts.invitation.closed.text':
    'Demandez à la personne qui vous a invité de renvoyer l’invitation. Si vous l’avez déjà acceptée, vous pouvez vous connecter.',
  'accounts.password': 'Choisissez un mot de passe',
  'accounts.password.hint':
    'Au moins {min, plural, one {# caractère} other {# caractères}}. Quatre ou cinq mots que vous seul réuniriez conviennent bien. Toutes les écritures, les espaces et les signes sont admis.',
  'accounts.password.again': 'Le même mot de passe, encore une fois',
  'web.nav.accounts': 'Comptes',
  'web.done.accepted': 'Votre compte est prêt. Connectez-vous ; vous configurerez ensuite un second facteur.',
  'web.done.invited': 'L’invitation est en route.',
  'web.done.waiting': 'C’est enregistré. L’invitation part dès qu’un autre responsable l’a confirmée.',
  'web.done.roles': 'Les rôles sont modifiés.',
  'web.done.hand-over': 'La fonction est transmise.',
  'web.done.access-ended': 'L’accès a pris fin : la personne est déconnectée partout et ses clés ont pris fin.',
  'web.done.disable': 'Le compte est désactivé.',
  'web.done.enable': 'Le compte est réactivé.',
  'web.done.withdrawn': 'L’invitation est retirée.',
  'accounts.title': 'Comptes',
  'accounts.lead.state':
    'Qui peut agir ici pour votre État, et à quel titre. Seule la personne concernée connaît ou change son mot de passe.',
  'accounts.lead.directory':
    'Le bureau du répertoire et les autorités de désignation des États. Les États gèrent eux-mêmes tous les autres comptes.',
  'accounts.last-sign-in': 'Dernière connexion',
  'accounts.never': 'pas encore',
  'accounts.disabled': 'Désactivé',
  'accounts.status': 'Situation',
  'accounts.active': 'Actif',
  'accounts.since': 'Compte créé le',
  'accounts.factor.none': 'Pas encore de second facteur',
  'accounts.factor.passkey': 'Clé d’accès',
  'accounts.factor.totp': 'Application d’authentification',
  'accounts.roles': 'Rôles',
  'accounts.roles.text':
    'Le changement vaut tout de suite. La personne est déconnectée, prévenue par lettre, et se reconnecte avec ses nouveaux droits.',
  'accounts.hand-over': 'Transmettre la fonction',
  'accounts.hand-over.text':
    'Les rôles et les points de contact passent à une autre personne de votre État, avec tout ce qui y est en cours. Ce compte est désactivé au même instant. Si l’autre personne n’a pas encore de compte, invitez-la d’abord.',
  'accounts.hand-over.to': 'À qui',
  'accounts.hand-over.not-yet':
    'Qui n’a pas encore configuré de second facteur ne peut pas se connecter entièrement : rien ne peut donc lui être transmis.',
  'accounts.hand-over.own': 'J’ai compris : tout passe à cette personne, et mon propre accès au répertoire prend fin aussitôt.',
  'accounts.hand-over.understood': 'J’ai compris : tout passe à cette personne, et l’accès de {name} au répertoire prend fin aussitôt.',
  'accounts.disable': 'Désactiver le compte',
  'accounts.disable.text':
    'La personne est déconnectée partout en une seconde, et ses clés prennent fin. Rien de ce qu’elle a fait n’est perdu.',
  'accounts.enable': 'Réactiver le compte',
  'accounts.enable.text': 'Avec les mêmes rôles, le même mot de passe et le même second facteur. Les clés API qui ont pris fin le restent.',
  'accounts.of-state': 'Comptes d’un État',
  'accounts.of-state.show': 'Afficher',
  'accounts.none': 'Aucun compte pour l’instant',
  'accounts.none.text': 'Invitez une première personne ; elle choisit elle-même son mot de passe.',
  'accounts.invitations': 'Invitations ouvertes',
  'accounts.invitations.by': 'Invitation de {name}',
  'accounts.invitations.by-operator': 'Invitation de l’exploitant',
  'accounts.invitations.until': 'Utilisable jusqu’au',
  'accounts.invitations.expired': 'Expirée',
  'accounts.invitations.waits': 'Attend un second responsable',
  'accounts.invitations.resend': 'Renvoyer',
  'accounts.invitations.withdraw': 'Retirer',
  'accounts.invitations.confirm': 'Confirmer et envoyer',
  'accounts.invite': 'Inviter une personne',
  'accounts.invite.lead':
    'Elle reçoit une lettre avec une adresse utilisable une seule fois, pendant 72 heures. Elle y choisit un mot de passe que personne d’autre ne connaît et configure un second facteur.',
  'accounts.invite.lead.officer': 'Un autre responsable confirme l’invitation avant l’envoi. Les États concernés peuvent la voir.',
  'accounts.invite.name': 'Nom de la personne',
  'accounts.invite.name.hint': 'Dans toute écriture, comme elle l’écrit elle-même.',
  'accounts.invite.email.hint': 'Son adresse personnelle au travail, que personne d’autre ne lit : elle sera à elle seule.',
  'accounts.invite.state': 'Pour agir au nom de',
  'accounts.invite.roles': 'En tant que',
  'accounts.invite.contacts': 'Points de contact dont elle s’occupe',
  'accounts.invite.contacts.hint': 'Pour les agents de liaison seulement : ceux dont ils traitent les demandes et les vérifications.',
  'accounts.invite.language': 'Langue de la lettre',
  'accounts.invite.send': 'Envoyer l’invitation',
  'accounts.role.liaison': 'Lit le répertoire, envoie des demandes et y répond, confirme les vérifications.',
  'accounts.role.observer': 'Lit, sans rien changer.',
  'accounts.role.state-administrator': 'S’occupe des comptes, des horaires, des permanences et des clés API de l’État.',
  'accounts.role.nominating-authority': 'Désigne les points de contact de l’État et nomme ses administrateurs.',
  'accounts.role.manager': 'Tient le répertoire et conduit les cycles de vérification.',
  'accounts.role.second-officer': 'Confirme ce qui demande deux personnes.',
  'accounts.role.auditor': 'Lit le journal et la configuration.',
  'accounts.reset': 'Mot de passe oublié',
  'accounts.reset.lead':
    'Indiquez votre adresse. Si elle correspond à un compte, nous envoyons une lettre qui permet de choisir un nouveau mot de passe dans l’heure.',
  'accounts.reset.send': 'Envoyer la lettre',
  'accounts.reset.factor':
    'Votre second facteur reste le même. Si c’est lui que vous avez perdu, adressez-vous à l’administrateur de votre État ou au bureau du répertoire.',
  'accounts.reset.sent': 'Consultez votre messagerie',
  'accounts.reset.sent.text':
    'Si l’adresse correspond à un compte, une lettre est en route. Si rien n’arrive en quelques minutes, vérifiez l’adresse et recommencez.',
  'accounts.reset.new': 'Choisir un nouveau mot de passe',
  'accounts.reset.then': 'Vous serez déconnecté partout, puis vous vous connecterez avec le nouveau mot de passe et votre second facteur.',
  'accounts.reset.change': 'Changer le mot de passe',
  'accounts.reset.open': 'Continuer',
  'accounts.reset.again': 'Demander une nouvelle lettre',
  'web.done.reset-asked': 'C’est enregistré. Un autre responsable doit confirmer.',
  'web.done.reset-confirmed':
    'Confirmé. La personne et tous les administrateurs de son État sont prévenus et peuvent arrêter l’opération d’ici là.',
  'web.done.reset-cancelled': 'Arrêté. Les seconds facteurs restent les mêmes.',
  'accounts.factors': 'Réinitialiser le second facteur',
  'accounts.factors.text':
    'Pour une personne qui a perdu clé d’accès, application et codes imprimés. Assurez-vous par une autre voie que le courrier électronique qu’il s’agit bien d’elle. Un autre responsable confirme ; toutes les personnes concernées sont alors prévenues et, 24 heures plus tard, elle peut configurer un nouveau second facteur. Son mot de passe reste le même.',
  'accounts.resets': 'Seconds facteurs à réinitialiser',
  'accounts.resets.own':
    'Deux responsables ont décidé que vos seconds facteurs seront réinitialisés, car on leur a indiqué que vous les aviez perdus. Si ce n’est pas exact, arrêtez l’opération.',
  'accounts.resets.own.with-operator':
    'L’exploitant de l’installation et un responsable ont décidé que vos seconds facteurs seront réinitialisés, car on leur a indiqué que vous les aviez perdus. Si ce n’est pas exact, arrêtez l’opération.',
  'accounts.resets.due': 'Le',
  'accounts.resets.confirm': 'Confirmer',
  'accounts.resets.cancel': 'Arrêter',
  'cli.option.json': 'répondre en JSON',
  'cli.command.account': 'Qui peut se connecter : inviter, désactiver, réactiver, réinitialiser un second facteur.',
  'cli.command.account-list': 'Lister les comptes d’un État, ou du bureau du répertoire et de toutes les autorités de désignation.',
  'cli.command.account-invite': 'Envoyer une invitation ; la personne choisit elle-même son mot de passe. L’État concerné le voit.',
  'cli.command.account-disable': 'Désactiver un compte ; ses sessions et ses clés prennent fin en une seconde.',
  'cli.command.account-enable': 'Réactiver un compte.',
  'cli.command.account-reset-factors':
    'Demander la réinitialisation de seconds facteurs perdus ; un responsable confirme, avec effet après 24 heures.',
  'cli.argument.address': 'adresse électronique du compte',
  'cli.option.account-state': 'code de l’État ; à défaut, le bureau du répertoire',
  'cli.option.account-name': 'nom de la personne',
  'cli.option.account-role': 'un ou plusieurs rôles, par exemple liaison ou state-administrator',
  'cli.option.account-contact': 'identifiants des points de contact dont s’occupe un agent de liaison',
  'cli.option.account-language': 'langue de la lettre',
  'cli.account.invited': 'L’invitation à {address} est en route.',
  'cli.account.disable': 'Le compte {address} est désactivé.',
  'cli.account.enable': 'Le compte {address} est réactivé.',
  'cli.account.reset-factors':
    'C’est enregistré pour {address}. Un responsable doit confirmer ; la personne et tous les administrateurs de son État sont alors prévenus.',
  'error.identity/reset-under-way': 'La réinitialisation des seconds facteurs de ce compte est déjà demandée.',
  'error.identity/reset-closed': 'Cette lettre ne peut plus servir : elle a été utilisée ou remplacée, ou son heure est passée.',
  'error.identity/last-administrator':
    'C’est le dernier compte qui puisse se connecter et gérer les autres. Confiez d’abord ce rôle à une autre personne, et faites-lui configurer un second facteur.',
  'fault.not-set-up':
    'Cette personne n’a pas encore configuré de second facteur. Attendez qu’elle l’ait fait ou choisissez quelqu’un d’autre.',
  'fault.hand-over-to-be-confirmed': 'Confirmez que vous savez ce qui va se passer : l’accès du compte transmis prend fin aussitôt.',
  'fault.no-such-account': 'Choisissez une personne de votre État dont le compte est actif.',
  'error.identity/invitation-closed':
    'Cette invitation ne peut plus servir : elle a été acceptée, remplacée ou retirée, ou son délai est passé.',
  'error.identity/invitation-open': 'Cette adresse est déjà invitée. Vous pouvez renvoyer l’invitation ou la retirer.',
  'error.identity/invitation-waits':
    'Cette invitation attend la confirmation d’un second responsable. Elle ne peut être envoyée qu’ensuite.',
  'fault.password-common':
    'C’est l’un des premiers mots de passe que d’autres essaieraient. Choisissez-en un autre ; plusieurs mots à vous conviennent bien.',
  'fault.password-about-you':
    'Il se compose de votre nom, de votre adresse ou du nom de ce service. Choisissez quelque chose que d’autres ne peuvent pas deviner.',
  'fault.passwords-differ': 'Les deux mots de passe ne sont pas identiques.',
  'fault.roles-do-not-fit': 'Ces rôles ne vont pas ensemble : les uns concernent un État, les autres le bureau du répertoire.',
  'accounts.invite-again': 'Inviter de nouveau',
  'accounts.invite-again.others':
    'Le titulaire n’a jamais configuré de second facteur : il n’y en a donc aucun à réinitialiser. Qui attribue les rôles de ce compte, ou l’exploitant de l’installation, peut inviter cette personne de nouveau.',
  'accounts.invite-again.text':
    'La personne n’a jamais configuré de second facteur : aucun message de mot de passe oublié ne peut donc lui ouvrir le compte. Elle reçoit une nouvelle invitation, choisit un nouveau mot de passe, puis configure un second facteur. Les rôles restent les mêmes ; ce qui ouvrait le compte jusqu’ici ne l’ouvre plus.',
  'accounts.roles.text.directory':
    'Un rôle retiré cesse aussitôt. Un rôle ajouté prend effet lorsqu’un autre responsable l’a confirmé. La personne est alors déconnectée, informée par courrier, et se reconnecte avec ses nouvelles attributions.',
  'accounts.changes': 'Modifications en attente d’un second responsable',
  'accounts.changes.text':
    'Au bureau du répertoire, personne n’étend seul les attributions d’autrui. Ni l’auteur de la proposition ni la personne concernée ne la confirment.',
  'accounts.changes.what': 'Rôles actuels : {before}. Rôles proposés : {after}.',
  'accounts.changes.enable': 'À réactiver, avec ces rôles : {after}.',
  'accounts.changes.by': 'Proposition de {name}',
  'accounts.changes.by-operator': 'Proposition de l’exploitant',
  'web.done.proposed': 'C’est enregistré. Cela prendra effet dès qu’un autre responsable l’aura confirmé.',
  'web.done.change-withdrawn': 'La proposition est retirée. Rien n’a changé.',
  'cli.command.account-roles': 'Modifier les attributions d’une personne. Au bureau du répertoire, ce qu’elle gagne attend un responsable.',
  'cli.command.account-invite-again':
    'Inviter de nouveau une personne qui n’a jamais configuré de second facteur ; un courrier seul n’ouvrirait pas le compte.',
  'cli.account.roles': 'Les rôles de {address} sont modifiés.',
  'cli.account.invite-again': 'Une nouvelle invitation à {address} est en route.',
  'cli.account.waits': 'C’est enregistré pour {address}. Cela prendra effet dès qu’un responsable l’aura confirmé.',
  'error.identity/second-officer-needed':
    'Personne ne confie ce rôle seul : proposez-le sur la page du compte de la personne, et un autre responsable confirme.',
  'error.identity/password-needed':
    'L’authentification unique ne suffit pas pour configurer un second facteur. Déconnectez-vous, connectez-vous avec le mot de passe choisi en acceptant votre invitation, puis configurez-le. Vous pourrez ensuite utiliser l’authentification unique.',
  'error.identity/proposal-open':
    'Une modification de ce compte attend déjà un second responsable. Faites-la d’abord confirmer ou retirez-la.',
  'error.identity/proposal-lapsed':
    'La personne qui l’a proposé ne gère plus les comptes. Retirez la proposition et présentez-la de nouveau.',
  'error.identity/account-not-set-up':
    'Un compte avec cette adresse existe et n’a jamais été configuré. Ouvrez-le sous « Comptes » et choisissez « Inviter de nouveau » (en ligne de commande : account invite-again).',
  'error.identity/not-to-be-invited-again':
    'Seul un compte actif dont le titulaire n’a jamais configuré de second facteur fait l’objet d’une nouvelle invitation. Un mot de passe oublié se remplace par courrier ; des seconds facteurs perdus sont réinitialisés par deux responsables.',
};
