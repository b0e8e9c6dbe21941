// The moment at hand, as places in one typed array that the parts of a functions platform share.

/*
 * A number handed from method to method would be put into a box of its own, once for each request,
 * wherever the compiler leaves a call a call; these never are.
 */

/** The instant being processed, in ms. */
export const NOW = 0;
/** When the request at hand arrived. */
export const ARRIVED = 1;
/** How much work it brings, in ms. */
export const WORK = 2;
/** Up to when events are processed. */
export const UNTIL = 3;
/** When the next timer of an idle instance comes up. */
export const TIMER = 4;

export const newMoment = (): Float64Array => new Float64Array(5);
