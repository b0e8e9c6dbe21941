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

/** October of the second year: a new developer finds a file that anyone can open. */
export const whoManagesWhat = {
  ordersADay: 1_200,
  exposedNumbers: 1_204,
  /** One year of incidents, the same on each stair: those on data, settings and accounts, the others by who handles them. */
  year: {
    onprem: { lasting: 12, alone: 28, shared: 0, theirs: 0 },
    iaas: { lasting: 12, alone: 15, shared: 0, theirs: 13 },
    paas: { lasting: 12, alone: 4, shared: 8, theirs: 16 },
    saas: { lasting: 12, alone: 0, shared: 10, theirs: 18 },
  },
} as const;
