import type { access as english } from '../en/access.js';

export const access: Record<keyof typeof english, string> = {
  'error.identity/second-factor-needed': 'Complete primero el inicio de sesión: aún falta el segundo paso.',
  'error.identity/enrolment-needed': 'Configure primero su segundo paso; hasta entonces no tendrá acceso a nada más.',
  'error.identity/step-up-needed': 'Confirme de nuevo que es usted: esta operación requiere una prueba de hace pocos minutos.',
};
