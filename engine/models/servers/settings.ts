// What a pool of own machines is told: how many, how long a line, what was ordered and what breaks.

/** Machines that were ordered at `atMs` take work from `atMs + leadMs` on. */
export interface Order {
  readonly atMs: number;
  readonly leadMs: number;
  readonly servers: number;
}

/** So many machines stop at `atMs` and take work again `forMs` later. */
export interface Outage {
  readonly atMs: number;
  readonly forMs: number;
  readonly servers: number;
}

export interface ServersSettings {
  /** Machines in place at time 0. */
  readonly servers: number;
  /** Requests that one machine works on at the same time. */
  readonly slotsPerServer: number;
  /** Requests that may wait; 0 turns away whoever finds no free slot, Infinity nobody. */
  readonly queueLimit: number;
  /** A request that has waited so long gives up; Infinity where it may wait for ever. */
  readonly maxWaitMs: number;
  readonly orders: readonly Order[];
  readonly outages: readonly Outage[];
}

export const DEFAULT_SETTINGS: ServersSettings = {
  servers: 1,
  slotsPerServer: 1,
  queueLimit: Infinity,
  maxWaitMs: Infinity,
  orders: [],
  outages: [],
};
