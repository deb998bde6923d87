import type { cli as english } from '../en/cli.js';

export const cli: Record<keyof typeof english, string> = {
  'cli.directory-name': 'Répertoire des points de contact',
  'cli.about':
    'Tient un répertoire de points de contact pour les incidents informatiques graves, vérifie qu’ils sont joignables et leur transmet des demandes.',
  'cli.command.standalone':
    'Tout dans un seul processus, avec sa propre base de données et son propre serveur de courrier : la démonstration.',
  'cli.command.bootstrap': 'Créer la base de données et ses rôles, en tant qu’administrateur de ADMIN_DATABASE_URL.',
  'cli.command.migrate': 'Mettre le schéma de la base de données au niveau de cette version.',
  'cli.command.api': 'Servir l’interface pour les machines.',
  'cli.command.web': 'Servir les pages pour les personnes.',
  'cli.command.worker': 'Effectuer le travail dû : vérifications, envois, escalades.',
  'cli.command.demo': 'Remplir un répertoire vide avec huit États fictifs.',
  'cli.command.clock': 'Le temps de service, pour les répétitions.',
  'cli.command.clock-advance': 'Avancer le temps de service, par exemple de PT48H.',
  'cli.command.contacts': 'Les contacts du répertoire sous forme de fichier.',
  'cli.command.contacts-import': 'Reprendre les contacts d’un fichier CSV, en entier ou pas du tout.',
  'cli.command.contacts-export': 'Écrire tous les contacts en CSV sur la sortie standard.',
  'cli.option.language': 'langue des messages',
  'cli.option.prefix': 'début du nom des rôles de la base',
  'cli.option.database': 'nom de la base de données',
  'cli.option.dry-run': 'montrer ce qui changerait, sans rien changer',
  'cli.error.settings': '{count, plural, one {Un paramètre n’est pas correct} other {# paramètres ne sont pas corrects}} :',
  'cli.error.unexpected': 'Cela n’a pas fonctionné : {reason}',
  'cli.error.usage': 'La commande n’a pas été comprise ({reason}) ; « liaison --help » donne la liste.',
  'cli.error.disk-full': 'Le disque est plein ; libérez de l’espace et recommencez.',
  'cli.error.not-writable': '{path} ne peut être lu ou écrit par cet utilisateur.',
  'cli.error.folder-not-writable':
    'Cet utilisateur ne peut pas écrire dans le dossier de données {folder} ; indiquez-en un autre dans LIAISON_DATA_DIR.',
  'cli.error.folder-in-use': 'Liaison fonctionne déjà sur le dossier de données {folder} (processus {pid}).',
  'cli.error.port-taken': 'Le port {port} est pris par un autre programme ; indiquez un port libre dans PORT.',
  'cli.error.port-forbidden': 'Cet utilisateur ne peut pas écouter sur le port {port} ; indiquez 1024 ou plus dans PORT.',
  'cli.error.unreachable': '{setting} ne mène pas à un serveur utilisable ({server} : {reason}).',
  'cli.error.role-bypasses':
    '{setting} désigne le rôle « {role} », que la sécurité des lignes ne limite pas ; utilisez celui que « liaison bootstrap » a créé.',
  'cli.error.pending-migrations':
    'La base de données a {count, plural, one {une migration} other {# migrations}} de retard sur cette version ; lancez d’abord « liaison migrate ».',
  'cli.error.no-directory': 'La base de données ne contient pas encore de répertoire ; lancez d’abord « liaison migrate ».',
  'cli.error.smtp-needs-database': 'SMTP_URL sans DATABASE_URL est refusé : la démonstration garde son courrier pour elle.',
  'cli.error.outside-mail-with-demo':
    'Ce répertoire est une démonstration : SMTP_URL doit désigner un serveur de courrier de cette machine.',
  'cli.error.other-urls-missing':
    'DATABASE_URL n’est pas celle d’un administrateur : il faut aussi MIGRATE_DATABASE_URL et WORKER_DATABASE_URL, que « liaison bootstrap » affiche.',
  'cli.error.roles-exist':
    'Le rôle « {role} » existe déjà et son mot de passe n’est pas dans ce dossier de données ; indiquez aussi MIGRATE_DATABASE_URL et WORKER_DATABASE_URL.',
  'cli.error.admin-url':
    'ADMIN_DATABASE_URL doit être l’adresse d’un administrateur de PostgreSQL, par exemple postgresql://postgres:…@127.0.0.1:5432/postgres.',
  'cli.error.duration': '« {given} » n’est pas une durée ISO 8601 supérieure à zéro, comme PT48H.',
  'cli.error.clock-fixed': 'Le temps de service est ici le temps réel ; démarrez avec LIAISON_CLOCK=shiftable pour pouvoir l’avancer.',
  'cli.error.clock-production': 'Le temps de service ne peut être avancé lorsque NODE_ENV vaut production.',
  'cli.error.nothing-running': 'DATABASE_URL manque et aucun Liaison ne fonctionne sur le dossier de données {folder}.',
  'cli.error.demo-not-empty': 'Le répertoire n’est pas vide : aucune démonstration n’y est placée.',
  'cli.migrated':
    '{count, plural, =0 {La base de données était à jour.} one {Une migration a été appliquée.} other {# migrations ont été appliquées.}}',
  'cli.clock-advanced': 'Le temps de service a avancé de {duration} ; il est maintenant {now}.',
  'cli.listening': 'Prêt sur le port {port}.',
  'cli.working': 'Prêt, travail dû en cours.',
  'cli.inbox.title': 'Boîte de réception de démonstration',
  'cli.inbox.explained': 'Toutes les lettres envoyées par la démonstration, les plus récentes d’abord. Rien n’a quitté cette machine.',
  'cli.inbox.to': 'Adresse du destinataire',
  'cli.inbox.search': 'Rechercher',
  'cli.inbox.count': '{count, plural, =0 {Aucune lettre.} one {Une lettre.} other {# lettres.}}',
  'cli.screen.ready': 'Liaison est prêt : {url}',
  'cli.screen.inbox': 'Tout son courrier arrive dans {url}',
  'cli.screen.api': 'Pour les programmes : {url}',
  'cli.screen.accounts': 'Quelques comptes et leurs mots de passe pour cette session (tous, avec les clés d’API : {file})',
  'cli.screen.first': 'Que faire d’abord',
  'cli.screen.step-round': 'Connectez-vous comme gestionnaire et préparez une campagne de vérification.',
  'cli.screen.step-start': 'Connectez-vous comme second agent et lancez-la : il faut deux personnes.',
  'cli.screen.step-code': 'Ouvrez une lettre et saisissez sa référence et son code sur la page /check.',
  'cli.screen.step-request':
    'Connectez-vous comme liaison de la Maridie, adressez une demande à la Nordalie et accusez-en réception comme liaison de celle-ci.',
  'cli.screen.warning': 'Ceci est une démonstration : États, services et personnes sont inventés. N’y conservez pas de données réelles.',
  'cli.screen.stop': 'Ctrl-C l’arrête ; les données restent.',
  'cli.import.progress': '{count} lignes lues',
  'cli.import.done': 'Ajoutés : {added} ; modifiés : {changed} ; inchangés : {unchanged}.',
  'cli.import.preview': 'Seraient ajoutés : {added} ; modifiés : {changed} ; inchangés : {unchanged}. Rien n’a été écrit.',
};
