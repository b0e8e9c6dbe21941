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

/** The second December: tomorrow's boxes go on sale at twelve sharp. */
export const fourEras = {
  ordersADay: 2_400,
  /** So many times the orders of before, within seconds. */
  peakFactor: 40,
  /** Room on the two instances that are on, and in the queue. */
  atOnce: 8,
  queue: 40,
} as const;

/** The second July: the app runs on two instances that are on all night. */
export const paas = {
  ordersADay: 900,
  instances: 2,
  /** Nobody orders from midnight until work begins. */
  quietHoursANight: 9,
  /** As the prose rounds them: two instances for a month, and the quiet hours of it. */
  monthUsd: 83,
  nightsUsd: 31,
} as const;

/**
 * Sixteen instances at one moment of a run, under the same customers: how many wait at each behind a router that picks
 * at random, and which have nothing to do; and how many wait in one queue, where none is idle. A test replays both.
 */
export const twoRouters = {
  many: {
    waiting: [3, 1, 5, 7, 2, 4, 2, 0, 8, 2, 1, 5, 3, 0, 0, 0],
    idle: [8, 14, 16],
  },
  one: { waiting: 4, idle: [] },
} as const;

/** January of the third year: the first function makes receipts. */
export const whatIsServerless = {
  ordersADay: 2_600,
  receipts: { callsADay: 100, secEach: 0.1 },
  /** Of a day, in seconds. */
  day: { seconds: 86_400, worked: 10, idle: 86_390 },
} as const;

/** April of the third year: the customer numbered one gets soup. */
export const stateless = {
  ordersADay: 3_200,
  /** By environment, as they were made: what each of the 22 had counted by the end of noon. A test replays it. */
  counted: [71, 46, 40, 54, 40, 37, 64, 43, 62, 33, 37, 25, 41, 58, 81, 47, 40, 60, 50, 37, 40, 1],
  highest: 81,
  answered: 1_007,
} as const;

/** The third February: stock and a room for group orders stand in a rented back end. */
export const baas = {
  ordersADay: 2_800,
  /** Sold by two tablets without a connection, one each. */
  boxes: { atFirst: 10, sold: 2, stockSays: 9 },
  /** What each of the regulars writes, how many they are, and how many there might be. */
  room: { people: 200, messagesADay: 20, tenfold: 2_000, small: 20 },
} as const;

/** The third March: the code that takes orders is two functions, and every later lesson means one of these. */
export const twoFunctions = {
  ordersADay: 3_000,
  /** Accepts without payment, while the bank is under maintenance. */
  night: { startSec: 0.145, workSec: 0.12 },
  /** Loads the payment library, and waits for the payment company. */
  noon: { startSec: 0.8, workSec: 1.2 },
} as const;

/** November of the third year: five jobs are to be placed, and the server in the living room comes back. */
export const useCases = {
  ordersADay: 12_000,
  /** Of one answer, in seconds: what the chatbot takes, and what of it is waiting for another service. */
  chatbot: { sec: 8, waits: 7.84, callsADay: 2_000 },
} as const;
/** The third October: a film of a cooking class is converted by a function. */
export const limits = {
  ordersADay: 10_000,
  /** Minutes of one vCPU that the film needs, and those of a call. */
  filmMinutes: 90,
  limitMinutes: 15,
  /** A call that is too long is tried again so often. */
  triesAgain: 2,
} as const;
/** The third September: the first bill that is read out. */
export const billing = {
  ordersADay: 10_000,
  /** One order is ten requests. */
  requestsAMonth: 3_000_000,
  gbSeconds: 540_000,
  /** Dollars: what twenty cents a million led to expect, and what came, line by line. */
  expected: 0.6,
  bill: { requests: 0.6, compute: 9, gateway: 3.69, total: 13.29 },
} as const;
/** The third July: on festival day the database slows down behind the function. */
export const scaling = {
  ordersADay: 5_000,
  festival: {
    ordersPerSec: 100,
    /** An order takes so long before and after the database slows down. */
    workSec: { before: 1.2, after: 5 },
    environments: { before: 120, after: 500 },
    /** All that the database takes. */
    connections: 100,
  },
} as const;
/** The fourth July: at 12:25 payment turns slow for a while. */
export const designForFailure = {
  ordersADay: 100_000,
  slow: { factor: 40, forSec: 40 },
  /** Of those who come in two minutes, in tenths: who needs payment. */
  twoMinutes: { customers: 4_800, needPaymentInTen: 4 },
} as const;

/** May of the fourth year: orders that were paid for and that the kitchen never heard of. */
export const dataPerService = {
  ordersADay: 100_000,
  /** How often the order service starts anew in a day, and how long it takes from writing an order to sending word. */
  restartsADay: 10,
  gapMs: 5,
  /** Days from one such order to the next: a test works it out. */
  daysBetween: 17,
} as const;
/** The fourth April: five teams, and news that travels between their services. */
export const smartEndpoints = {
  shops: 80,
  ordersADay: 80_000,
  developers: 30,
  teams: 5,
  lunch: { requestsPerSec: 40, ordersPerSec: 16 },
  /** The notification service is off for so long, while so many orders come. */
  off: { seconds: 30, orders: 480 },
} as const;
/** January of the fourth year: eight shops have joined, and one app of six modules is about to be cut. */
export const monolith = {
  ordersADay: 20_000,
  shops: 8,
  developers: 9,
  /** A deploy that fixed a typo stopped payments for so long, and whole orders that came meanwhile. */
  typo: { minutes: 11, lostOrders: 152 },
} as const;
/** The fourth September: a new version is shown to a few at five in the morning. */
export const evolution = {
  ordersADay: 100_000,
  canary: { share: 0.1, minutes: 5, requestsPerSec: 1 },
  /** Of a hundred orders so many had an empty price. */
  emptyPrices: 0.01,
  soldForNothing: { boxes: 1_000, won: 9_000_000 },
} as const;

/** October of the fourth year: one function behind the owners' page is cut into six. */
export const microservicesAndServerless = {
  ordersADay: 100_000,
  shops: 100,
  visitsAnHour: 30,
  pieces: 6,
  /** Of a thousand visits, those that hit a cold start before the cut and after it. */
  coldInThousand: { before: 9, after: 434 },
} as const;

/** November of the fourth year: one cell of a table, and the rules of six places for the same thousand requests. */
export const computeServices = {
  ordersADay: 100_000,
  developers: 30,
  /** How long functions were moved for a cell that was wrong. */
  weeksLost: 3,
  held: { requests: 1_000, eventFunctions: 1_000, webFunctions: 16 },
} as const;
/** May of the fifth year: the bank is off for a moment at noon. */
export const workflows = {
  ordersADay: 120_000,
  bankOff: { seconds: 5, ordersPerSec: 16, halfDone: 80 },
  /** From order to the owner’s yes, on average. */
  approvalMinutes: 10,
} as const;
/** March of the fifth year: opening day, and a crowd of writes on one key of a table that was bought for many more. */
export const databases = {
  ordersADay: 120_000,
  developers: 32,
  hotKey: { writesPerSec: 5_000, boughtPerSec: 40_000 },
} as const;
/** June of the fifth year: every graph is green, and customers want their money back. */
export const observability = {
  ordersADay: 120_000,
  dashboardP99Ms: 267,
  refunds: 37,
  /** One order is ten requests; each writes so many lines of a kilobyte. */
  requestsAMonth: 36_000_000,
  linesARequest: 10,
} as const;
/** December of the fourth year: a partner's intake is off, and its notices are pushed. */
export const eventServices = {
  ordersADay: 100_000,
  /** Off for so many minutes, while so many notices went out. */
  partnerOff: { minutes: 5, notices: 83 },
  /** What the settings of Event Grid say, and how many attempts fit into the day that they allow. */
  attempts: { written: 30, made: 11 },
  /** When attempts are made, in seconds after the first, as documented in 2026. */
  attemptsSec: {
    snsHttp: [0, 20, 40, 60],
    lambdaAsync: [0, 60, 180],
    eventGrid: [0, 10, 40, 100, 400, 1_000, 2_800, 6_400, 17_200, 38_800, 82_000],
  },
  /** Longest after the first that anybody tries, in seconds. */
  untilSec: { customBus: 300, classicBus: 86_400, snsManaged: 2_000_000, pubSub: 604_800 },
} as const;
/** The fifth April: one door for everybody. */
export const apiGateways = {
  ordersADay: 120_000,
  requestsADay: 1_200_000,
  /** Requests a second at noon, and how many times that on the day of the TV. */
  noonPerSec: 375,
  onTvTimes: 40,
  /** The statement of an owner, and when the gateway hangs up. */
  statement: { sec: 45, cutAtSec: 29, presses: 4 },
} as const;
