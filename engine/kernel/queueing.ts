// Poisson arrivals, exponential work, one line in front of several servers: M/M/c and M/M/c/K in closed form.

/** A queue in equilibrium. Times in the unit of `meanWork`, rates in its inverse. */
export interface Queue {
  readonly rate: number;
  readonly meanWork: number;
  readonly servers: number;
  /** Most customers who wait; who finds that many is turned away. Infinity lets everybody wait. */
  readonly room: number;
}

/** Long-run averages. Waits, responses and `waitShare` are those of whoever is let in. */
export interface QueueFigures {
  /** Share of time, and so of arrivals, without any customer. */
  readonly emptyShare: number;
  readonly blockedShare: number;
  readonly waitShare: number;
  readonly meanWait: number;
  readonly meanResponse: number;
  readonly meanInLine: number;
  readonly meanInSystem: number;
}

/**
 * The figures of a queue, from Erlang's recursion B(0) = 1, B(k) = a B(k-1) / (k + a B(k-1)), a = rate x
 * work (A. K. Erlang, 1917), which neither overflows nor loses digits with many servers: with time counted
 * in what the servers alone would see, j customers in line weigh B rho^j, rho = a / servers. The means come
 * from it by Little's law. Throws a RangeError for values that make no queue, and for a line without end
 * whose servers are not faster than its arrivals.
 */
export function queueFigures({ rate, meanWork, servers, room }: Queue): QueueFigures {
  const load = rate * meanWork;
  check('rate', rate, rate > 0 && rate < Infinity, 'a finite number above 0');
  check('meanWork', meanWork, meanWork > 0 && meanWork < Infinity, 'a finite number above 0');
  check('servers', servers, servers >= 1 && Number.isInteger(servers), 'a whole number from 1');
  const isRoom = room === Infinity || (room >= 0 && Number.isInteger(room));
  check('room', room, isRoom, 'a whole number from 0, or Infinity');
  const isBearable = room < Infinity || load < servers;
  check('servers', servers, isBearable, `above ${load}, the load, where everybody may wait`);

  const { blocked, empty } = erlangB(load, servers);
  const line = lineSums(load / servers, room);
  const whole = 1 + blocked * line.some;
  const blockedShare = room === Infinity ? 0 : (blocked * line.last) / whole;
  const inRate = rate * (1 - blockedShare);
  const meanInLine = (blocked * line.length) / whole;
  const meanWait = meanInLine / inRate;
  const meanResponse = meanWait + meanWork;
  return {
    emptyShare: empty / whole,
    blockedShare,
    // Everybody who is let in with all servers busy waits: states from nobody in line to one place left.
    waitShare: (blocked * (1 + line.some - line.last)) / whole / (1 - blockedShare),
    meanWait,
    meanResponse,
    meanInLine,
    meanInSystem: inRate * meanResponse,
  };
}

/** Without any line: the shares of time with all servers busy, and with none. */
function erlangB(load: number, servers: number): { blocked: number; empty: number } {
  let blocked = 1;
  let empty = 1;
  for (let k = 1; k <= servers; k += 1) {
    blocked = (load * blocked) / (k + load * blocked);
    empty *= 1 - blocked;
  }
  return { blocked, empty };
}

/** Over j = 1 … room: the sum of rho^j, the last of them, and the sum of j rho^j. */
function lineSums(rho: number, room: number): { some: number; last: number; length: number } {
  if (room === Infinity) {
    const some = rho / (1 - rho);
    return { some, last: 0, length: some / (1 - rho) };
  }
  const sums = { some: 0, last: 1, length: 0 };
  for (let j = 1; j <= room; j += 1) {
    sums.last *= rho;
    sums.some += sums.last;
    sums.length += j * sums.last;
  }
  return sums;
}

function check(name: string, value: number, isAllowed: boolean, allowed: string): void {
  if (!isAllowed) throw new RangeError(`${name}: ${value} is not allowed; ${allowed}`);
}
