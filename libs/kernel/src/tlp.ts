/** TLP 2.0 (FIRST, 2022), least restrictive first; labels are never translated. It says how to handle, never how severe. */
export const TLP_LABELS = ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'] as const;
export type Tlp = (typeof TLP_LABELS)[number];
