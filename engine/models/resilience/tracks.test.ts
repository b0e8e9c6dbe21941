import { expect, test } from 'vitest';
import { startRun } from '@/engine/kernel/run';
import { TrackReader } from '@/engine/kernel/track-reader';
import { entries, services } from '@/engine/models/resilience/config';
import { resilience } from '@/engine/models/resilience/model';
import { scenarios } from '@/engine/models/resilience/scenarios';
import { slotOf } from '@/engine/services/network-tracks';

const MOMENTS = 200;
const breakerStates = ['closed', 'open', 'half-open'];

/** A run whose tracks are read while another, without any, tells its exact counts. */
function both(options: Parameters<typeof startRun>[1], durationMs: number) {
  const seen = startRun(resilience, { ...options, durationMs, logLimit: 0, trackLimit: 1e6 });
  seen.advanceTo(durationMs);
  const told = startRun(resilience, { ...options, durationMs, logLimit: 0 });
  return { tracks: new TrackReader(seen.tracks()), told };
}

/** What the tracks show at a moment, named as the model's counts are. */
function shownAt(tracks: TrackReader, tMs: number): Record<string, number> {
  const shown: Record<string, number> = {};
  const add = (name: string, by = 1) => {
    shown[name] = (shown[name] ?? 0) + by;
  };
  for (const name of services) {
    add(`${name}.busy`, 0);
    add(`${name}.blocked`, 0);
    add(`${name}.inFlight`, 0);
    add(`${name}.waiting`, tracks.level('waiting', name).at(tMs));
    add(`${name}.abandoned`, tracks.level('abandoned', name).at(tMs));
    add(`${name}.sent`, tracks.level('sent', name).at(tMs));
    add(`${name}.breaker`, 0);
  }
  const slots = tracks.spans('slot');
  for (const row of slots.at(tMs)) {
    const [service] = slotOf(slots.data.thing[row] as number, services.length);
    const state = slots.data.states[slots.data.state[row] as number];
    add(`${services[service]}.busy`);
    if (state === 'vain') add(`${services[service]}.abandoned`);
    if (state === 'holding') add(`${services[service]}.blocked`);
  }
  const calls = tracks.flights('call');
  for (const row of calls.at(tMs)) add(`${services[calls.data.to[row] as number]}.inFlight`);
  const breaker = tracks.spans('breaker');
  for (const row of breaker.at(tMs)) {
    const name = services[breaker.data.thing[row] as number];
    const state = breaker.data.states[breaker.data.state[row] as number] as string;
    add(`${name}.breaker`, breakerStates.indexOf(state));
  }
  for (const { name } of entries) {
    const ended = (how: string) => tracks.level('customers', `${name}.${how}`).at(tMs);
    add(`${name}.completed`, ended('answered') + ended('inPart'));
    add(`${name}.degraded`, ended('inPart'));
    add(`${name}.lostInAll`, ended('lost'));
  }
  return shown;
}

const worlds: readonly (readonly [name: string, Parameters<typeof startRun>[1], number])[] = [
  ...scenarios.map(({ id, durationMs }) => [id, { scenario: id }, durationMs] as const),
  ['giving up is told', { scenario: 'time-limit', set: { cancel: 'on', retries: 2 } }, 60_000],
  [
    'everything changes on the way',
    {
      scenario: 'no-protection',
      acts: [
        { atMs: 25_000, act: 'set', on: 'breaker', to: 'on' },
        { atMs: 26_000, act: 'set', on: 'timeLimitMs', to: 1_000 },
        { atMs: 28_000, act: 'set', on: 'orderSlots', to: 20 },
        { atMs: 31_000, act: 'set', on: 'bulkhead', to: 3 },
        { atMs: 40_000, act: 'set', on: 'breaker', to: 'off' },
        { atMs: 41_000, act: 'set', on: 'cancel', to: 'on' },
      ],
    },
    60_000,
  ],
];

test.each(worlds)(
  '%s: what is seen is what is counted, at 200 moments',
  (_name, options, durationMs) => {
    const { tracks, told } = both(options, durationMs);
    for (let i = 1; i <= MOMENTS; i += 1) {
      const tMs = (i / MOMENTS) * durationMs;
      told.advanceTo(tMs);
      const { counts } = told.snapshot();
      const of = (name: string): number => counts[name] as number;
      const shown = shownAt(tracks, tMs);
      for (const [name, value] of Object.entries(shown)) {
        const entry = /^(.*)\.lostInAll$/.exec(name)?.[1];
        if (entry)
          expect(value).toBe(
            of(`${entry}.failed`) + of(`${entry}.rejected`) + of(`${entry}.timedOut`),
          );
        // A slot that only waits, for somebody who has gone, is shown as work for nobody.
        else if (name.endsWith('.blocked')) expect(value, name).toBeLessThanOrEqual(of(name));
        else expect(value, `${name} at ${tMs} ms`).toBe(of(name));
      }
    }
  },
);

test('a job takes the lowest slot that is free, so that a picture can give each slot a place', () => {
  const { tracks } = both({ scenario: 'no-protection' }, 60_000);
  const { data } = tracks.spans('slot');
  const highest = services.map(() => -1);
  for (const thing of data.thing) {
    const [service, slot] = slotOf(thing, services.length);
    expect(slot).toBeLessThanOrEqual((highest[service] as number) + 1);
    highest[service] = Math.max(highest[service] as number, slot);
  }
  expect(highest[services.indexOf('order')]).toBe(39);
});

test('attempts are numbered, and pauses lie between them', () => {
  const { tracks } = both({ scenario: 'backoff-jitter' }, 40_000);
  const { data } = tracks.flights('call');
  expect(Math.max(...data.attempt)).toBe(3);
  const pauses = tracks.flights('pause').data;
  expect(pauses.length).toBeGreaterThan(50);
  for (let row = 0; row < pauses.length; row += 1) {
    if (pauses.toMs[row] === Number.POSITIVE_INFINITY) continue;
    const next = data.fromMs.findIndex(
      (fromMs, call) => fromMs === pauses.toMs[row] && data.thing[call] === pauses.thing[row],
    );
    expect(data.attempt[next]).toBeGreaterThan(0);
    expect(data.about[next]).toBe(pauses.about[row]);
  }
});

test('what a guard stops leaves and lands at once, and is never sent', () => {
  const { tracks } = both({ scenario: 'breaker' }, 60_000);
  const { data } = tracks.flights('call');
  const stopped = Array.from(data.outcome, (outcome, row) => ({
    how: data.outcomes[outcome],
    tookMs: (data.toMs[row] as number) - (data.fromMs[row] as number),
  })).filter(({ how }) => how === 'cut-off');
  expect(stopped.length).toBeGreaterThan(100);
  expect(stopped.every(({ tookMs }) => tookMs === 0)).toBe(true);
});
