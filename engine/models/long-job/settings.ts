// What the four ways of doing one long job are made of, and what they cost: numbers that no knob turns, and plans.

import { listRates } from '@/engine/billing/rates';
import type { ConfigOf, Demand } from '@/engine/kernel/contract';
import { type Distribution, Exponential, Lognormal } from '@/engine/kernel/distributions';
import type { params, Way } from '@/engine/models/long-job/config';

type Config = ConfigOf<typeof params>;

const SEC_MS = 1_000;
const MINUTE_MS = 60 * SEC_MS;
export const HOUR_MS = 60 * MINUTE_MS;

/** An AWS Lambda function ends after 900 s at the latest (AWS quotas, November 2026). */
export const LIMIT_MS = 900 * SEC_MS;
/** After an error or a time-out an asynchronous call is run again, twice, these pauses later (AWS, November 2026). */
export const PAUSES_MS = [60 * SEC_MS, 120 * SEC_MS] as const;
/** Assumed: cutting the film, and joining its pieces. */
const SPLIT_MS = 20 * SEC_MS;
const JOIN_MS = 30 * SEC_MS;
/** Assumed: until a container works. */
const BOOT_MS = 60 * SEC_MS;
/** Assumed: of twenty pieces one takes a third longer than the median. */
const SPREAD = new Lognormal(1, 1.3);

/** A function with one vCPU has 1,769 MB (AWS, November 2026). */
const FUNCTION_GB = 1_769 / 1_024;
export const functionPerSec = FUNCTION_GB * listRates.functionPerSec;
export const containerPerSec = listRates.containerPerSec;
/** A container is billed for a minute at least. */
const LEAST_CONTAINER_SEC = 60;
/** A step of a standard workflow in Seoul: a test holds it to the price sheet. */
export const TRANSITION_USD = 0.000_027_1;

/** How one way does the job. */
export interface Plan {
  readonly way: Way;
  /** Into how many equal pieces the job is cut. */
  readonly pieces: number;
  readonly pieceMs: number;
  /** How many work at once at most. */
  readonly atOnce: number;
  /** Before each attempt at a piece. */
  readonly overheadMs: number;
  /** When an attempt is killed. */
  readonly limitMs: number;
  /** How much longer than its work an attempt takes; null where it takes just that. */
  readonly spread: Lognormal | null;
  /** How often a piece may be tried again. */
  readonly retries: number;
  /** Before the first piece, and after the last. */
  readonly beginMs: number;
  readonly endMs: number;
  /** What must go by before a piece that broke off is tried again: by how often it was; the last for all further ones. */
  readonly pausesMs: readonly number[];
  /** Whether a pause is paid for: a container boots, a function waits in a queue. */
  readonly isPausePaid: boolean;
}

const cut = (workMs: number, pieceMs: number) => {
  // A piece of 0.1 min is not exactly a tenth: without the margin 90 min might make 901 pieces.
  const pieces = Math.max(1, Math.ceil(workMs / pieceMs - 1e-9));
  return { pieces, pieceMs: workMs / pieces };
};

export function plansOf(config: Config): readonly Plan[] {
  const { pieceMin, stepMin, atOnce, retries, overheadSec, workMin, checkpoint } = config;
  const workMs = workMin * MINUTE_MS;
  const inFunctions = {
    overheadMs: overheadSec * SEC_MS,
    limitMs: LIMIT_MS,
    retries,
    atOnce: 1,
    spread: SPREAD,
    beginMs: 0,
    endMs: 0,
    pausesMs: [0],
    isPausePaid: false,
  };
  return [
    {
      ...inFunctions,
      way: 'one',
      ...cut(workMs, workMs),
      spread: null,
      retries: PAUSES_MS.length,
      pausesMs: PAUSES_MS,
    },
    { ...inFunctions, way: 'steps', ...cut(workMs, stepMin * MINUTE_MS) },
    {
      ...inFunctions,
      way: 'pieces',
      ...cut(workMs, pieceMin * MINUTE_MS),
      atOnce,
      beginMs: SPLIT_MS,
      endMs: JOIN_MS,
    },
    {
      way: 'container',
      ...cut(workMs, checkpoint === 'on' ? pieceMin * MINUTE_MS : workMs),
      overheadMs: 0,
      limitMs: Infinity,
      atOnce: 1,
      spread: null,
      retries: Infinity,
      beginMs: BOOT_MS,
      endMs: 0,
      pausesMs: [BOOT_MS],
      isPausePaid: true,
    },
  ];
}

/** How long a worker lasts; null where none ever breaks off by itself. */
export const lifeOf = ({ failPerHour }: Config): Distribution | null =>
  failPerHour > 0 ? new Exponential(HOUR_MS / failPerHour) : null;

/** What so much paid time and so many steps of a workflow cost. */
export function costOf(way: Way, paidMs: number, transitions: number): number {
  const sec = paidMs / SEC_MS;
  if (way === 'container') return Math.max(sec, LEAST_CONTAINER_SEC) * containerPerSec;
  return sec * functionPerSec + transitions * TRANSITION_USD;
}

/** Attempts are what there is to simulate: those at pieces, while they last, and an hour's worth of single ones. */
export function demandOf(config: Config): Demand {
  const [, steps, pieces] = plansOf(config);
  const parts = [steps, pieces].flatMap((plan) => {
    if (!plan) return [];
    const lastsMs = plan.beginMs + (plan.pieces * (plan.pieceMs + plan.overheadMs)) / plan.atOnce;
    return [{ count: plan.pieces, lastsMs: Math.max(MINUTE_MS, lastsMs) }];
  });
  return {
    countBetween: (fromMs, toMs) =>
      parts.reduce(
        (sum, { count, lastsMs }) =>
          sum + (count * (Math.min(toMs, lastsMs) - Math.min(fromMs, lastsMs))) / lastsMs,
        (config.failPerHour * (toMs - fromMs)) / HOUR_MS,
      ),
  };
}
