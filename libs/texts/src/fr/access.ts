import type { access as english } from '../en/access.js';

export const access: Record<keyof typeof english, string> = {
  'error.identity/second-factor-needed': 'Veuillez d’abord achever la connexion : il manque encore la seconde étape.',
  'error.identity/enrolment-needed': 'Veuillez d’abord mettre en place votre seconde étape ; d’ici là, rien d’autre ne vous est ouvert.',
  'error.identity/step-up-needed':
    'Veuillez confirmer à nouveau qu’il s’agit bien de vous : cette opération demande une preuve datant de quelques minutes.',
};
