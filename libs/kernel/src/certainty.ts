/** How sure the sender is of a level; what rests on an incomplete score can only be provisional. */
export const CERTAINTIES = ['confirmed', 'likely', 'provisional'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Where an incident is heading. */
export const OUTLOOKS = ['worsening', 'stable', 'improving', 'unknown'] as const;
export type Outlook = (typeof OUTLOOKS)[number];
