// What a card can say.

/** By the side that is up, clockwise from the one that is up on the printed card. */
export const answers = ['A', 'B', 'C', 'D'] as const;
export type Answer = (typeof answers)[number];

/** Numbers go from 1 to this. */
export const CARDS = 40;
