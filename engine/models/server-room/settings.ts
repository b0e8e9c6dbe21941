// The numbers of the server room that no knob turns, each with its source or called an assumption.

import type { ConfigOf, Demand } from '@/engine/kernel/contract';
import { Exponential, Lognormal } from '@/engine/kernel/distributions';
import { exp, ln } from '@/engine/kernel/math';
import { DISKS, type params } from '@/engine/models/server-room/config';

type Config = ConfigOf<typeof params>;

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
export const WEEK_MS = 7 * DAY_MS;
export const YEAR_MS = 365 * DAY_MS;

/** Power cuts of a Korean home in 2022: 9.05 min (KEPCO, by Hankyung, 2023-12-07). */
export const HOME_CUTS_MS = 9.05 * MINUTE_MS;
/** Assumed: only their product, 9.0 min a year, is published. */
const OUTAGES_A_YEAR = 0.15;
const OUTAGE_MS = 60 * MINUTE_MS;
export const OUTAGE_GAP = new Exponential(YEAR_MS / OUTAGES_A_YEAR);
export const OUTAGE_LENGTH = new Exponential(OUTAGE_MS);
/** Assumed: whoever pulls a plug finds it after an average cut. */
export const PULLED_MS = OUTAGE_MS;

/** Assumed: checks of the file system, then of the database. */
export const RESTART_MS = 20 * MINUTE_MS;
/** A generator takes the load after 10 s or less (Mission Critical Magazine, about 2015). */
export const GENERATOR_DELAY_MS = 10_000;
/** Assumed. */
export const GENERATOR_STARTS = 0.99;

/** Disks that fail within a year: 1.36 % (Backblaze, 2025). */
const DISK_AFR = 0.0136;
export const DISK_GAP = new Exponential(YEAR_MS / (DISKS * DISK_AFR));
/** Assumed: a spare is fetched, and the data are restored. */
export const DISK_MS = 8 * HOUR_MS;

/** Kakao, 2022-10-15 to 20: everything was back after 127 h 30 min (Kukmin Ilbo). */
export const FIRE_MS = 127.5 * HOUR_MS;
/** The afternoon of 15 October, as in Pangyo, in year 6. */
export const FIRE_AT_MS = 5 * YEAR_MS + 287 * DAY_MS + 15.5 * HOUR_MS;
/** Assumed: Kakao's text messages came back after 10 h, with a copy elsewhere and no tools to move to it. */
const UNREHEARSED_MS = 10.5 * HOUR_MS;
/** Assumed. */
const REHEARSED_MS = 15 * MINUTE_MS;

export const switchMsOf = ({ rehearsed }: Config): number =>
  rehearsed === 'on' ? REHEARSED_MS : UNREHEARSED_MS;

const WEEKS_A_MONTH = 4.345;
/** Servers that are needed on the first day. */
export const NEED_TODAY = 4;
/** Servers fuller than this are as good as full. */
export const FULL = 0.9;
/** How far a forecast looks beyond the day on which an order arrives. */
export const FORECAST_WEEKS = 4;

/** Times today's need after so many weeks. */
export const grown = ({ growth }: Config, weeks: number): number =>
  exp((ln(1 + growth) * weeks) / WEEKS_A_MONTH);

const NOISE = 0.1;
/** A week is about a tenth busier or quieter than its season; their mean is 1. */
const MEDIAN_WEEK = exp(-0.5 * NOISE * NOISE);
export const WEEKLY = new Lognormal(MEDIAN_WEEK, MEDIAN_WEEK * exp(1.644853626951 * NOISE));

/** Troubles and weekly reviews are what there is to simulate. */
export function demandOf({ scene }: Config): Demand {
  const perMs = scene === 'growth' ? 1 / WEEK_MS : (OUTAGES_A_YEAR + DISKS * DISK_AFR) / YEAR_MS;
  return { countBetween: (fromMs, toMs) => (toMs - fromMs) * perMs };
}
