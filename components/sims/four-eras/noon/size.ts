/** Size of every rung's picture, in px; it is stretched to the room there is. */
export const WIDTH = 208;
export const HEIGHT = 92;

/** The pattern that all pictures of the page share. */
export const HATCH_ID = 'noon-hatch';
