import type { nominations as english } from '../en/nominations.js';

export const nominations: Record<keyof typeof english, string> = {
  'nominations.letter.subject.proposed': 'Une désignation attend le bureau du répertoire',
  'nominations.letter.subject.announced':
    '{act, select, nominate {Un nouveau point de contact va être inscrit} withdraw {Un point de contact va être retiré} other {La modification d’un point de contact va prendre effet}}',
  'nominations.letter.subject.objected': 'Objection à la modification d’un point de contact',
  'nominations.letter.subject.extended':
    '{act, select, nominate {L’inscription d’un nouveau point de contact attend plus longtemps} withdraw {Le retrait d’un point de contact attend plus longtemps} other {La modification d’un point de contact attend plus longtemps}}',
  'nominations.letter.subject.applied':
    '{act, select, nominate {Un nouveau point de contact est inscrit} withdraw {Un point de contact est retiré} other {La modification d’un point de contact a pris effet}}',
  'nominations.letter.subject.stopped':
    '{act, select, nominate {L’inscription d’un nouveau point de contact a été arrêtée} withdraw {Le retrait d’un point de contact a été arrêté} other {La modification d’un point de contact a été arrêtée}}',
  'nominations.letter.subject.refused': 'Une désignation n’a pas été acceptée',
  'nominations.letter.subject.undone':
    '{act, select, nominate {La désignation d’un point de contact a été annulée} withdraw {Le retrait d’un point de contact a été annulé} other {La modification d’un point de contact a été annulée}}',
  'nominations.letter.function':
    'Ce message concerne le point de contact suivant pour les incidents informatiques graves : {role}, {institution} ({state}).',
  'nominations.letter.proposed':
    'L’autorité de désignation a demandé au bureau du répertoire {act, select, nominate {de l’inscrire} withdraw {de le retirer} merge {d’y fusionner un autre point de contact} other {de le modifier}}. Des responsables du répertoire vont examiner cette demande ; rien n’a encore changé.',
  'nominations.letter.announced':
    'À la demande de l’autorité de désignation, et après examen par le bureau du répertoire, {act, select, nominate {ce point de contact va être inscrit} withdraw {ce point de contact va être retiré} merge {un autre point de contact va être fusionné avec celui-ci} other {ce point de contact va être modifié}}. Cela prend effet le {at}, sauf arrêt ou annulation d’ici là.',
  'nominations.letter.objected':
    'Une personne disposant du code de notre lettre nous a dit que ce qui est prévu pour ce point de contact n’est pas correct. Rien n’a changé. La modification prévue attend désormais jusqu’au {at}, et le bureau du répertoire l’examine de nouveau.',
  'nominations.letter.extended':
    'Le bureau du répertoire a donné à chacun plus de temps pour examiner ce qui est prévu pour ce point de contact. Cela prend effet le {at}, sauf arrêt ou annulation d’ici là.',
  'nominations.letter.applied':
    '{act, select, nominate {Ce point de contact est désormais inscrit.} withdraw {Ce point de contact est désormais retiré.} merge {Un autre point de contact fait désormais partie de celui-ci, comme annoncé.} other {Ce point de contact a été modifié, comme annoncé.}}',
  'nominations.letter.stopped': 'Ce qui était prévu pour ce point de contact a été arrêté par le bureau du répertoire. Rien n’a changé.',
  'nominations.letter.refused': 'Le bureau du répertoire n’a pas accepté la demande relative à ce point de contact. Rien n’a changé.',
  'nominations.letter.undone':
    '{applied, select, yes {L’autorité de désignation a annulé la dernière modification de ce point de contact. La situation antérieure est rétablie.} other {L’autorité de désignation a annulé ce qui était prévu pour ce point de contact. Rien n’a changé.}}',
  'nominations.letter.new':
    'Vous recevez ce message parce que l’autorité de désignation a indiqué cette adresse comme nouveau moyen de joindre ce point de contact. Si elle n’est pas la vôtre, ou si vous n’en savez rien, veuillez en informer l’autorité de désignation de votre État.',
  'nominations.letter.note': 'Note verbale {reference} du {date}',
  'nominations.letter.reason': 'Motif indiqué : {reason}',
  'nominations.letter.answer':
    'Jusque-là, cette adresse parle pour le point de contact. Si la modification est correcte, vous pouvez la faire prendre effet tout de suite ; sinon, vous pouvez faire objection. Dans les deux cas, ouvrez votre navigateur, saisissez l’adresse suivante à la main et entrez-y la référence et le code. L’ouverture de la page ne fait rien à elle seule. Vous n’êtes pas tenu de répondre.',
  'nominations.letter.not-so':
    'Si quelque chose n’est pas correct, l’autorité de désignation de votre État peut l’annuler après s’être connectée sur {host}. Les responsables du répertoire peuvent l’arrêter ou lui donner plus de temps ; ils ne peuvent jamais l’avancer.',
  'nominations.letter.genuine':
    'Comment reconnaître que ce message est authentique : les personnes de votre État qui se connectent sur {host} y trouvent la même référence, {reference}, avec tout ce qui a été fait et par qui. En cas de doute, ne répondez pas et interrogez-les d’abord.',
  'nominations.letter.never-asked': 'Ce que nous ne demandons jamais : mots de passe, paiements, fichiers ou détails d’un incident.',
  'nominations.letter.officers.proposed':
    'L’autorité de désignation de {state} a fait une demande, {reference}. Elle attend parmi les désignations sur {url}.',
  'nominations.letter.officers.objected':
    'Une personne disposant du code de notre lettre a fait objection à {reference} ({state}). La demande attend plus longtemps ; veuillez l’examiner sur {url} et parler à l’autorité de désignation, à un numéro d’une source indépendante.',
  'nominations.letter.holds': 'En vigueur',
  'nominations.letter.not-made': 'Était prévu',
  'nominations.before': 'Avant',
  'nominations.after': 'Après',
  'nominations.nothing': 'rien',
  'nominations.deputy': 'un autre point de contact de l’État',

  'nominations.field.state': 'État',
  'nominations.field.category': 'Catégorie',
  'nominations.field.institution': 'Institution (nom)',
  'nominations.field.institutionLatin': 'Institution en caractères latins',
  'nominations.field.institutionNames': 'Institution dans d’autres langues',
  'nominations.field.place': 'Lieu',
  'nominations.field.roleTitle': 'Fonction',
  'nominations.field.languages': 'Langues',
  'nominations.field.remit': 'Attributions',
  'nominations.field.timeZone': 'Fuseau horaire',
  'nominations.field.hours': 'Horaires',
  'nominations.field.channels': 'Moyens de le joindre',
  'nominations.field.weekend': 'Jours de fin de semaine',
  'nominations.field.memberships': 'Réseaux d’équipes d’intervention',
  'nominations.field.otherDirectories': 'Autres répertoires',
  'nominations.field.validFrom': 'Valable à partir du',
  'nominations.field.validTo': 'Valable jusqu’au',
  'nominations.field.deputyContact': 'Suppléant',
  'nominations.field.notice': 'Avis temporaire',
  'nominations.field.keys': 'Clés OpenPGP',
  'nominations.field.visibility': 'Qui le voit',

  'error.directory/illegal-transition':
    'Ce n’est plus possible, car quelqu’un a décidé entre-temps. Veuillez consulter la demande à nouveau.',
  'error.directory/self-nomination':
    'Un point de contact ne se désigne, ne se modifie ni ne se retire jamais lui-même. Veuillez vous adresser à l’autorité de désignation de votre État ; vous pouvez lui préparer un projet de modification.',
  'error.directory/second-officer-needed': 'Un autre responsable accepte : deux responsables sont deux personnes.',
  'error.directory/verifier-gone':
    'Le responsable qui a vérifié n’exerce plus cette fonction. Veuillez faire vérifier à nouveau par un autre gestionnaire.',
  'error.directory/cooling-off-never-shorter':
    'Le délai d’attente se termine le {at}. Il ne peut qu’être prolongé, de trente jours au plus à compter de maintenant ; seul l’État lui-même peut l’abréger.',
  'error.directory/proposal-under-way':
    'Une demande relative à ce point de contact est déjà en cours. Veuillez l’attendre, ou la retirer d’abord.',
  'error.directory/nothing-to-change': 'Cela ne change rien : tout est déjà enregistré ainsi.',
  'error.directory/proposal-overtaken': 'Le point de contact a encore été modifié depuis. Veuillez proposer ce qui doit valoir maintenant.',
  'error.directory/undo-too-late': 'Le délai pour annuler est écoulé. Veuillez proposer une modification.',
  'error.directory/unknown-change-code':
    'Aucune modification en cours ne porte cette référence et ce code. Veuillez comparer les deux avec la lettre.',
  'error.directory/file-too-large': 'Le fichier dépasse 10 Mio. Veuillez le réduire, par exemple en le numérisant en noir et blanc.',
  'fault.note-verbale-needed': 'Veuillez indiquer la référence et la date de la note verbale.',
  'fault.note-verbale-day': 'Une date comme 2026-03-01 est nécessaire, et pas postérieure à aujourd’hui.',
  'fault.pdf-needed': 'Ce n’est pas un fichier PDF. Veuillez enregistrer la note verbale en PDF et la choisir à nouveau.',
  'fault.file-form': 'Le fichier doit être fourni en base64 (RFC 4648).',
  'fault.not-yet': 'Ce moment n’est pas encore venu.',
  'fault.number-with-country-needed': 'Un numéro avec + et l’indicatif du pays est nécessaire, par exemple +41 22 555 12 34.',
  'fault.words-needed': 'Veuillez l’indiquer en toutes lettres, par exemple « Liste du protocole, 2026 ».',
  'fault.number-not-independent': 'Ce numéro provient de la demande elle-même. Veuillez en appeler un qui est connu par ailleurs.',
  'fault.flags-to-be-judged':
    '{count, plural, one {Quelque chose ici ressemble à autre chose. Veuillez comparer les deux et le dire.} other {# éléments ici ressemblent à autre chose. Veuillez comparer chacun et le dire.}}',
  'fault.call-back-needed': 'Veuillez d’abord rappeler l’État et indiquer le numéro, sa provenance, qui a répondu et quand.',
};
