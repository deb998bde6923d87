/** Signing in with a second step, and one's own security. */
export const access = {
  'error.identity/second-factor-needed': 'Please complete signing in first: your second step is still missing.',
  'error.identity/enrolment-needed': 'Please set up your second step first; until then nothing else is open to you.',
  'error.identity/step-up-needed': 'Please confirm again that it is you: this needs a proof from the last few minutes.',
} as const;
