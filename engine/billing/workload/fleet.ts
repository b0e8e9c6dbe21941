// How many machines a way keeps, and for how long: all month, in the busy hours, as the load asks, or while there is work.

import { MONTH_HOURS, type WorkloadConfig } from '@/engine/billing/workload/config';
import {
  demandOf,
  type Level,
  levelsOf,
  machinesFor,
  workOf,
} from '@/engine/billing/workload/sizing';
import { refuseJobsForVisitors } from '@/engine/billing/workload/unfit';

/** Machines of one size. Hours are those of one machine in the month. */
export interface Fleet {
  /** On all month. */
  readonly kept: number;
  /** On beside them while it is busy, or while there is work. */
  readonly added: number;
  readonly addedHours: number;
  readonly monthHours: number;
  /** The share of its vCPUs that a machine uses on average while it is on. */
  readonly keptUse: number;
  readonly addedUse: number;
}

export const countOf = ({ kept, added }: Fleet): number => kept + added;

/** Hours of all machines together. */
export const hoursOf = ({ kept, added, addedHours, monthHours }: Fleet): number =>
  kept * monthHours + added * addedHours;

/** Known hours are begun earlier and ended later; a fleet that follows its load shrinks a quarter of an hour late. */
const MARGIN_HOURS = { scheduled: 1, autoscaled: 0.25 } as const;

/** From the pull of a job's image until it works. */
const JOB_START_SEC = 20;

const HOURS_IN_DAY = 24;
const SEC_PER_HOUR = 3_600;

/** All of it for the busiest minute, all month: what is bought cannot follow the load. */
export function fixedFleet(config: WorkloadConfig, vcpus: number, requests: number): Fleet {
  const { busy, quiet } = levelsOf(config, requests);
  const kept = Math.max(
    config.minMachines,
    machinesFor(demandOf(config, busy.perSec), vcpus, config),
  );
  return all(config, kept, shareUsed([busy, quiet], config, kept * vcpus));
}

/** Throws an Unfit for jobs that visitors would wait for. */
export function fleetOf(config: WorkloadConfig, vcpus: number, requests = config.requests): Fleet {
  const { running } = config;
  if (running === 'fixed') return fixedFleet(config, vcpus, requests);
  if (running === 'jobs') return jobs(config, vcpus, requests);
  const { busy, quiet } = levelsOf(config, requests);
  const at = (level: Level): number =>
    Math.max(config.minMachines, machinesFor(demandOf(config, level.perSec), vcpus, config));
  const [most, kept] = [at(busy), Math.min(at(busy), at(quiet))];
  const addedPerDay = Math.min(HOURS_IN_DAY, busy.hoursPerDay + MARGIN_HOURS[running]);
  const lateHours = addedPerDay - busy.hoursPerDay;
  const late = { ...quiet, hoursPerDay: Math.min(lateHours, quiet.hoursPerDay) };
  const alone = { ...quiet, hoursPerDay: quiet.hoursPerDay - late.hoursPerDay };
  // Every machine that is on takes its part of what there is.
  const busyUse = shareUsed([busy, late], config, most * vcpus);
  const quietUse = shareUsed([alone], config, kept * vcpus);
  const month = MONTH_HOURS[config.month];
  return {
    kept,
    added: most - kept,
    addedHours: (month * addedPerDay) / HOURS_IN_DAY,
    monthHours: month,
    keptUse: (busyUse * addedPerDay + quietUse * alone.hoursPerDay) / HOURS_IN_DAY,
    addedUse: busyUse,
  };
}

const all = ({ month }: WorkloadConfig, kept: number, use: number): Fleet => ({
  kept,
  added: 0,
  addedHours: 0,
  monthHours: MONTH_HOURS[month],
  keptUse: use,
  addedUse: 0,
});

/** The share of so many vCPUs that the work of some hours takes, on average over these hours. */
function shareUsed(levels: readonly Level[], config: WorkloadConfig, vcpus: number): number {
  const hours = levels.reduce((sum, { hoursPerDay }) => sum + hoursPerDay, 0);
  if (hours === 0 || vcpus === 0) return 0;
  const work = levels.reduce(
    (sum, { perSec, hoursPerDay }) => sum + demandOf(config, perSec).vcpus * hoursPerDay,
    0,
  );
  return Math.min(1, work / hours / vcpus);
}

/** Jobs take from a queue until it is empty, so they are never idle, and end. */
function jobs(config: WorkloadConfig, vcpus: number, requests: number): Fleet {
  refuseJobsForVisitors(config);
  const month = MONTH_HOURS[config.month];
  if (requests === 0) return all(config, 0, 0);
  const peak = demandOf(config, levelsOf(config, requests).busy.perSec);
  const added = Math.max(1, machinesFor(peak, vcpus, { ...config, targetUse: 1 }));
  const { workMs, waitMs } = workOf(config);
  const perRequestMs = Math.max(workMs / vcpus, (workMs + waitMs) / (vcpus * config.slotsPerVcpu));
  const startsHours = ((month / HOURS_IN_DAY) * JOB_START_SEC) / SEC_PER_HOUR;
  const workHours = (requests * perRequestMs) / 1_000 / SEC_PER_HOUR / added;
  const addedHours = Math.min(month, workHours + startsHours);
  const vcpuHours = (requests * workMs) / 1_000 / SEC_PER_HOUR;
  return {
    kept: 0,
    added,
    addedHours,
    monthHours: month,
    keptUse: 0,
    addedUse: Math.min(1, vcpuHours / (addedHours * added * vcpus)),
  };
}
