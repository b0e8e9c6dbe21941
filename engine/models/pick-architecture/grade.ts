// From a while of a job to its month, and to whether a choice is right: the promise first, then money and people's hours.

import { ASSUMED_KRW_PER_USD, listRates } from '@/engine/billing/rates';
import {
  atRate,
  type Bay,
  type Card,
  type CardId,
  cards,
  DAY_MS,
  type Way,
  ways,
} from '@/engine/models/pick-architecture/cards';
import { type Trial, trial, workOf } from '@/engine/models/pick-architecture/trial';

const MONTH_MS = 730 * 3_600_000;
export const DEPLOYS_A_MONTH = 730 / 168;
/** The share of requests that a promise lets be lost. */
export const PROMISED_LOST = 0.001;
/** A choice is right beside the best one if it costs at most so much more: a share, or an amount of won. */
const SLACK = { share: 1.25, won: 20_000 } as const;
/** What a provider's free allowance takes off in a month (AWS Lambda, without an end date). */
export const FREE = { requests: 1_000_000, gbSec: 400_000 } as const;

/** Assumed hours of people's work: for the machines in a month, and for each deploy. */
export const HOURS: Readonly<Record<Way, { readonly month: number; readonly deploy: number }>> = {
  own: { month: 4, deploy: 1.5 },
  vms: { month: 3, deploy: 0.5 },
  containers: { month: 0, deploy: 0.1 },
  functions: { month: 0, deploy: 0.1 },
};

export interface Terms {
  readonly wage: number;
  readonly deploysPerWeek: number;
  readonly freeTier: 'off' | 'on';
  /** Of the one card on the table, where it is another than its brief says; 0 where it is not. */
  readonly perSec: number;
}

/** A month of one job under one way. Money in US dollars. */
export interface Month {
  readonly p95Ms: number;
  readonly dropped: number;
  /** Of all that functions took, those that started a new environment. */
  readonly cold: number;
  readonly bill: number;
  readonly hours: number;
  readonly total: number;
  readonly isKept: boolean;
}

/** What is on all month, or with the job; and what a function is paid for. */
function billOf(way: Way, card: Card, run: Trial, { freeTier }: Terms): number {
  const rates = listRates;
  const monthSec = MONTH_MS / 1_000;
  // A day's job comes once a day; elsewhere what was looked at goes on all month.
  const isDaily = card.coming.kind === 'at-once' || card.coming.kind === 'hour';
  const times = MONTH_MS / (isDaily ? DAY_MS : run.durationMs);
  const restMs = isDaily ? MONTH_MS - times * run.durationMs : 0;
  const balancer = (machines: number, from: number): number =>
    card.isCalled && machines >= from ? monthSec * rates.balancerPerSec : 0;
  switch (way) {
    case 'own':
      return monthSec * rates.serverPerSec;
    case 'vms': {
      if (card.ends) {
        // Stopped when the last is done; its disk is kept.
        const onSec = (times * card.vms * run.lastMs) / 1_000;
        const disks = card.vms * monthSec * rates.vmDiskPerSec;
        return onSec * (rates.vmPerSec - rates.vmDiskPerSec) + disks;
      }
      const onSec = (times * run.onMs + restMs * card.vms) / 1_000;
      return onSec * rates.vmPerSec + balancer(card.vms, 2);
    }
    case 'containers': {
      const { containers, ends } = card;
      const onMs = ends ? times * containers * run.lastMs : times * run.onMs + restMs * containers;
      return (onMs / 1_000) * rates.containerPerSec + balancer(containers, 1);
    }
    case 'functions': {
      const free = freeTier === 'on' ? FREE : { requests: 0, gbSec: 0 };
      const gbSec = (times * run.busyMs * card.memoryGb) / 1_000;
      const requests = times * (run.requests - run.dropped);
      return (
        Math.max(0, gbSec - free.gbSec) * rates.functionPerSec +
        Math.max(0, requests - free.requests) * rates.functionPerRequest
      );
    }
  }
}

function monthOf(way: Way, card: Card, seed: number, terms: Terms): Month {
  const run = trial(way, card, seed);
  const bill = billOf(way, card, run, terms);
  const { month, deploy } = HOURS[way];
  const hours = month + deploy * terms.deploysPerWeek * DEPLOYS_A_MONTH;
  const late = card.ends ? run.lastMs : run.p95Ms;
  return {
    p95Ms: run.p95Ms,
    dropped: run.dropped,
    cold: run.cold / Math.max(1, run.requests),
    bill,
    hours,
    total: bill + (hours * terms.wage) / ASSUMED_KRW_PER_USD,
    isKept: run.dropped <= PROMISED_LOST * run.requests && late <= 1_000 * card.promiseSec,
  };
}

/** One card graded: a month for each way, the cheapest that keeps the promise, and every choice that is right. */
export interface Grade {
  readonly months: Readonly<Record<Way, Month>> | null;
  readonly best: Bay;
  readonly right: readonly Bay[];
}

/** The card as it is run: as its brief says, or at the rate that was answered. */
export const asked = (id: CardId, perSec: number): Card =>
  atRate(cards[id], perSec, workOf(cards[id]).mean / 1_000);

/** Those that keep the promise and cost about as much as the best of them. */
export function rightOf(months: Readonly<Record<Way, Month>>): readonly Way[] {
  const kept = ways.filter((way) => months[way].isKept);
  const least = Math.min(...kept.map((way) => months[way].total));
  const most = Math.max(SLACK.share * least, least + SLACK.won / ASSUMED_KRW_PER_USD);
  return kept.filter((way) => months[way].total <= most);
}

export function gradeOf(id: CardId, seed: number, terms: Terms): Grade {
  const card = asked(id, terms.perSec);
  if (card.coming.kind === 'unknown') return { months: null, best: 'ask', right: ['ask'] };
  const of = (way: Way): Month => monthOf(way, card, seed, terms);
  const months = {
    own: of('own'),
    vms: of('vms'),
    containers: of('containers'),
    functions: of('functions'),
  };
  const right = rightOf(months);
  const best = right.toSorted((a, b) => months[a].total - months[b].total)[0] ?? 'ask';
  return { months, best, right };
}
