// Tickets that three desks work on, as plain data: who does which part, how busy everybody is, and what can be seen of a run.

import { doing, setting } from '@/engine/kernel/acts';
import type { ConfigOf, Declaration, EventKind, Params } from '@/engine/kernel/contract';
import * as metric from '@/engine/kernel/metric';
import { levels, spans, values } from '@/engine/kernel/tracks';
import { scenarios } from '@/engine/models/team-lines/scenarios';

/** A ticket has so many parts (screen, server, data), and there are so many desks. */
export const PARTS = 3;
/** Mean work on one part, in working days. */
export const PART_DAYS = 2;
/** The first year is not counted: everybody begins it with an empty desk. */
export const WARM_UP_DAYS = 250;
/** Months of working time. */
export const MONTH_DAYS = 20;
/** Tickets that come at once by an act. */
export const RUSH = 10;

export const organisations = ['layers', 'domains', 'shared'] as const;
export type Organisation = (typeof organisations)[number];

const share = (of: number, min: number, max: number, step: number) =>
  ({ kind: 'number', default: of, min, max, step, unit: 'ratio' }) as const;

export const params = {
  /** A team for each part, a team for each domain, or one queue for all. */
  organisation: { kind: 'choice', default: 'layers', options: organisations },
  /** The share of everybody's time that the tickets ask for, where nothing is done twice. */
  utilization: share(0.8, 0.3, 0.95, 0.01),
  /** From one desk to the next: a meeting, a document, a wait for somebody's day. */
  handoffDays: { kind: 'number', default: 0, min: 0, max: 5, step: 0.5, unit: 'workday' },
  /** The share of handed-on parts that turn out wrong once they are done, so that the one before is done again. */
  returns: share(0, 0, 0.2, 0.01),
  /** How much longer a part takes who does all three kinds of it. */
  generalist: {
    kind: 'number',
    default: 1,
    min: 1,
    max: 1.5,
    step: 0.05,
    unit: 'times',
    when: { organisation: ['domains', 'shared'] },
  },
  /** The share of tickets whose last part belongs to another domain. */
  crossing: { ...share(0, 0, 1, 0.05), when: { organisation: ['domains', 'shared'] } },
} as const satisfies Params;

export type TeamLinesConfig = ConfigOf<typeof params>;

/** Tickets count from 1 in order of arrival; desks and lines from 0. */
export const eventKinds = [
  { name: 'asked', subject: 'ticket', object: 'waiting', value: null },
  { name: 'begun', subject: 'ticket', object: 'desk', value: 'part' },
  { name: 'handed', subject: 'ticket', object: 'line', value: 'part' },
  /** A part turned out wrong: the one before it is done again. */
  { name: 'sentBack', subject: 'ticket', object: 'line', value: 'part' },
  /** `value` is how long it took, in working days. */
  { name: 'done', subject: 'ticket', object: null, value: 'days' },
] as const satisfies readonly EventKind[];

export const kindIndex = Object.fromEntries(
  eventKinds.map((kind, index) => [kind.name, index]),
) as Record<(typeof eventKinds)[number]['name'], number>;

export const tracks = {
  /** What becomes of each ticket; `about` is the line in which it waits, or the desk at which it is worked on. */
  ticket: spans('waiting', 'working', 'onTheWay', 'sentBack'),
  /** The ticket on each desk, in `about`. */
  desk: spans('working'),
  /** How many parts of each ticket are done. */
  parts: values(),
  /** How many stand in each line. */
  waiting: levels('0', '1', '2'),
  tickets: levels('open', 'finished'),
};

export const assumptions = [
  'parts-independent',
  'one-at-a-time',
  'no-priorities',
  'already-learned',
  'teams-not-people',
  'not-conway',
] as const;

export const declaration = {
  id: 'team-lines',
  params,
  scenarios,
  metrics: {
    /** From asking to done, of all tickets finished after the first year. */
    lead: metric.workdays({ better: 'less' }),
    p85: metric.workdays({ better: 'less' }),
    /** Days of work of those tickets, of all their days. */
    flow: metric.ratio({ better: 'more' }),
    /** Tickets that have been asked for and are not done, on average. */
    wip: metric.mean('ticket', { better: 'less' }),
    /** Finished in twenty working days. */
    perMonth: metric.mean('ticket', { better: 'more' }),
  },
  eventKinds,
  seriesNames: ['waiting', 'working', 'onTheWay'],
  tracks,
  acts: { set: setting('organisation'), rush: doing() },
  assumptions,
} as const satisfies Declaration;
