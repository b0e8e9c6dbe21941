// The shop that runs through all lessons: its numbers, told once, so that no lesson can tell them otherwise.

/** One order is one box, and a box costs the same from the first lesson to the last. */
export const BOX_WON = 9_000;

/** The first March: one server in the living room. */
export const onPremises = {
  ordersADay: 40,
  /** So many more orders every month. */
  growthAMonth: 0.1,
  /** Orders a day in the February after. */
  ordersInFebruary: 114,
  /** The Sunday on which a plug was pulled, from 11:40 to 12:20. */
  unplugged: { minutes: 40, lostOrders: 26, lostWon: 234_000 },
} as const;
