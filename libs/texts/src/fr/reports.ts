import type { reports as english } from '../en/reports.js';

export const reports: Record<keyof typeof english, string> = {
  'reports.letter.subject': 'Remarque au sujet d’un point de contact',
  'reports.letter':
    '{by} a signalé au répertoire qu’une indication relative à ce point de contact n’est pas exacte : {role}, {institution} ({state}).\n\nRubrique concernée : {field}.\n\nRien n’a été modifié. Le texte se lit, après connexion, à l’adresse {url}/contact-reports ; seuls votre État et le bureau du répertoire y ont accès. Si la remarque est fondée, veuillez modifier la fiche de la manière habituelle, puis la marquer comme réglée.',
  'reports.letter.settled.subject': 'Votre remarque sur un point de contact est réglée',
  'reports.letter.settled':
    'La remarque que votre État a envoyée sur ce point de contact est réglée : {role}, {institution} ({state}).\n\nElle portait sur : {field}.\n\nRéglée signifie : traitée, d’une manière ou d’une autre. La fiche dans son état actuel se trouve sur {url} après connexion. Si quelque chose n’est toujours pas correct, votre État peut envoyer une autre remarque.',
  'reports.link': 'Une indication n’est pas exacte',
  'reports.about': 'Remarques d’autres États à ce sujet',
  'reports.title': 'Signaler ce qui n’est pas exact',
  'reports.lead':
    'Votre remarque est adressée à {state} et au bureau du répertoire, avec le nom de votre État. À elle seule, elle ne modifie rien.',
  'reports.field': 'Rubrique concernée',
  'reports.field.other': 'Autre chose',
  'reports.text': 'Ce qui n’est pas exact',
  'reports.text.hint':
    'Par exemple : les messages reviennent, ou personne ne répond à ce numéro. Aucun détail d’incident, s’il vous plaît.',
  'reports.send': 'Envoyer la remarque',
  'reports.count':
    '{count, plural, one {# remarque sur un point de contact n’est pas réglée} other {# remarques sur des points de contact ne sont pas réglées}}',
  'reports.list': 'Remarques sur les contacts',
  'reports.list.lead': 'Ce que d’autres États ont jugé inexact. « Réglé » signifie : traité, de quelque manière que ce soit.',
  'reports.list.none': 'Aucune remarque',
  'reports.list.none.text': 'Si un autre État constate qu’une fiche n’est pas exacte, sa remarque figure ici.',
  'reports.by': 'De : {state}',
  'reports.settle': 'Marquer comme réglé',
  'reports.settled': 'Réglé',
  'reports.open': 'En cours',
  'trail.act.directory/contact-reported': 'Remarque sur un contact envoyée',
  'trail.act.directory/report-settled': 'Remarque sur un contact réglée',
  'web.done.report-made': 'La remarque a été envoyée.',
  'web.done.report-settled': 'La remarque est réglée.',
  'error.directory/own-contact-report': 'Ce contact relève de votre propre État : veuillez plutôt modifier la fiche.',
  'error.directory/report-still-open': 'Votre État a déjà envoyé une remarque à ce sujet, qui n’est pas encore réglée.',
  'error.directory/too-many-reports':
    'Votre État a envoyé de nombreuses remarques aujourd’hui. Veuillez réessayer plus tard ou écrire au bureau du répertoire.',
};
