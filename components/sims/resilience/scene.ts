// A resilience recording as rows over time: what customers got, and what each service's slots and line were full of.

import {
  type EntryName,
  edges,
  entries,
  kindIndex,
  type ServiceName,
  services,
  WORK_MS,
} from '@/engine/models/resilience/config';
import type { Recording } from '@/player/types';
import { isSlow } from './names';
import { type ServiceLevels, ServiceReplay } from './replay';
import { type BreakerSpan, BreakerTrack, RATE_SLICES, Rate, SLICES } from './tracks';

/** Requests of one kind that ended in each rate slice, per second. */
export interface Customers {
  readonly name: EntryName;
  readonly answered: Float64Array;
  /** Answered with a part left out. */
  readonly degraded: Float64Array;
  readonly lost: Float64Array;
}

export interface Service extends ServiceLevels {
  readonly name: ServiceName;
  readonly slots: number;
  readonly queueLimit: number;
  /**
   * Work sent here in each rate slice, over what its slots can do at their usual speed: below 1 they cope.
   * Only for the service that a run is about.
   */
  readonly demand: Float64Array | null;
  /** When the breaker in front of it was not closed. */
  readonly breaker: readonly BreakerSpan[];
  /** From when to when it was slow, in ms; null for a service that never was. */
  readonly slowMs: readonly [from: number, to: number] | null;
}

export interface Scene {
  readonly durationMs: number;
  /** Where the log ends: beyond it nothing is known. */
  readonly untilMs: number;
  readonly customers: readonly Customers[];
  /** Requests per second at the top of both rows of customers. */
  readonly customersTop: number;
  readonly services: readonly Service[];
}

/** What one row of services is made of while the log is read. */
interface Reading {
  readonly replay: ServiceReplay;
  readonly sent: Rate;
  readonly breaker: BreakerTrack;
}

const ROUND_STEPS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The next round number at or above a positive value. */
function roundUp(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  return unit * (ROUND_STEPS.find((step) => step * unit >= value) ?? 10);
}

// In the log's numbering of kinds, what happens between services comes before what customers meet.
const firstOfCustomers = kindIndex.arrive;

function readServices({ log, request }: Recording, untilMs: number): readonly Service[] {
  const { config, durationMs } = request;
  const readings = services.map(
    (): Reading => ({
      replay: new ServiceReplay(durationMs / SLICES),
      sent: new Rate(durationMs / RATE_SLICES),
      breaker: new BreakerTrack(),
    }),
  );
  const order = readings[services.indexOf('order')];
  // A failed attempt lets its slot go in name only: a `retry` takes hold of it at the same instant.
  const holdFor = (edge: number, request: number, isHeld: boolean, atMs: number): void => {
    if (services[edge] === config.slowService) order?.replay.hold(request, isHeld, atMs);
  };

  for (let index = 0; index < log.length; index += 1) {
    const kind = log.kind[index] ?? 0;
    if (kind >= firstOfCustomers) continue;
    const atMs = log.atMs[index] ?? 0;
    const subject = log.subject[index] ?? 0;
    const object = log.object[index] ?? 0;
    const there = readings[object];
    switch (kind) {
      case kindIndex.send:
        there?.sent.add(atMs);
        holdFor(object, subject, true, atMs);
        break;
      case kindIndex.retry:
        holdFor(object, subject, true, atMs);
        break;
      case kindIndex.wait:
        there?.replay.wait(subject, atMs);
        break;
      case kindIndex.start:
        there?.replay.start(subject, atMs);
        break;
      case kindIndex.leaveLine:
        there?.replay.leaveLine(subject, atMs, log.value[index] ?? 0);
        break;
      case kindIndex.finish:
      case kindIndex.breakOff:
        there?.replay.finish(subject, atMs, log.value[index] ?? 0);
        break;
      case kindIndex.timeout:
        there?.replay.giveUp(subject, atMs);
        holdFor(object, subject, false, atMs);
        break;
      case kindIndex.callOff:
      case kindIndex.answer:
      case kindIndex.error:
      case kindIndex.refuse:
      case kindIndex.cutOff:
      case kindIndex.crowdedOut:
        holdFor(object, subject, false, atMs);
        break;
      case kindIndex.breakerOpen:
        readings[subject]?.breaker.turn('open', atMs);
        break;
      case kindIndex.breakerHalfOpen:
        readings[subject]?.breaker.turn('half-open', atMs);
        break;
      case kindIndex.breakerClose:
        readings[subject]?.breaker.turn('closed', atMs);
        break;
    }
  }

  const slowFromMs = Number(config.slowAtSec) * 1000;
  const slowToMs = Math.min(durationMs, slowFromMs + Number(config.slowForSec) * 1000);
  return readings.map(({ replay, sent, breaker }, index) => {
    const name = edges[index] ?? 'order';
    const slots = Number(name === 'order' ? config.orderSlots : config.dependencySlots);
    const perSec = (slots / WORK_MS[name]) * 1000;
    return {
      name,
      slots,
      queueLimit: Number(config.queueLimit),
      ...replay.levels(untilMs),
      demand: name === config.slowService ? sent.perSec().map((rate) => rate / perSec) : null,
      breaker: breaker.spans(untilMs),
      slowMs: isSlow(name, config) && slowFromMs < slowToMs ? [slowFromMs, slowToMs] : null,
    };
  });
}

function readCustomers({ log, request: { durationMs } }: Recording): readonly Customers[] {
  const readings = entries.map(({ name }) => {
    const rate = () => new Rate(durationMs / RATE_SLICES);
    return { name, answered: rate(), degraded: rate(), lost: rate() };
  });
  for (let index = 0; index < log.length; index += 1) {
    const kind = log.kind[index] ?? 0;
    if (kind < firstOfCustomers) continue;
    const atMs = log.atMs[index] ?? 0;
    const asked = readings[log.object[index] ?? 0];
    switch (kind) {
      case kindIndex.complete:
        asked?.answered.add(atMs);
        break;
      case kindIndex.degrade:
        asked?.degraded.add(atMs);
        break;
      case kindIndex.fail:
      case kindIndex.reject:
      case kindIndex.giveUp:
        asked?.lost.add(atMs);
        break;
    }
  }
  return readings.map(({ name, answered, degraded, lost }) => ({
    name,
    answered: answered.perSec(),
    degraded: degraded.perSec(),
    lost: lost.perSec(),
  }));
}

function read(recording: Recording): Scene {
  const { log, request, droppedEvents } = recording;
  const untilMs = droppedEvents > 0 ? (log.atMs[log.length - 1] ?? 0) : request.durationMs;
  const customers = readCustomers(recording);
  let highest = 1;
  for (const { answered, degraded, lost } of customers) {
    for (let i = 0; i < answered.length; i += 1) {
      highest = Math.max(highest, (answered[i] ?? 0) + (degraded[i] ?? 0) + (lost[i] ?? 0));
    }
  }
  return {
    durationMs: request.durationMs,
    untilMs,
    customers,
    customersTop: roundUp(highest),
    services: readServices(recording, untilMs),
  };
}

const scenes = new WeakMap<Recording, Scene>();

/** Reads a log once, in order; stage, row names and sentences of one recording share what was read. */
export function prepare(recording: Recording): Scene {
  const known = scenes.get(recording);
  if (known) return known;
  const made = read(recording);
  scenes.set(recording, made);
  return made;
}
