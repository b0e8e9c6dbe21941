import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Constant, type Distribution, Exponential, Lognormal } from '@/engine/kernel/distributions';
import type { Platform } from '@/engine/kernel/platform';
import { Stream } from '@/engine/kernel/random';
import { Autoscaling } from '@/engine/models/autoscaling/autoscaling';
import { DEFAULT_SETTINGS as AUTOSCALING } from '@/engine/models/autoscaling/settings';
import { Dynos } from '@/engine/models/dynos/dynos';
import { DEFAULT_SETTINGS as DYNOS } from '@/engine/models/dynos/settings';
import { Functions } from '@/engine/models/functions/functions';
import { DEFAULT_SETTINGS as FUNCTIONS } from '@/engine/models/functions/settings';
import { Servers } from '@/engine/models/servers/servers';
import { DEFAULT_SETTINGS as SERVERS } from '@/engine/models/servers/settings';
import { Arrivals, spike, type Traffic } from '@/engine/traffic/arrivals';

const END_MS = 900_000;

const startOf = (seed: number) => ({ seed, warmupMs: 0 });

/** A little world: how to build its platform, again and again the same. */
type Build = () => Platform;

const queueLimit = fc.constantFrom(0, 1, 5, 50, Infinity);
const patience = fc.constantFrom(0, 500, 10_000, Infinity);
const slots = fc.integer({ min: 1, max: 4 });
const seeds = fc.integer({ min: 0, max: 1_000_000 });
const start = fc.constantFrom<Distribution>(
  new Constant(0),
  new Constant(20_000),
  new Lognormal(26_000, 60_000),
);
const moment = fc.integer({ min: 0, max: END_MS });

const serversWorld = fc
  .record({
    servers: fc.integer({ min: 0, max: 6 }),
    slotsPerServer: slots,
    queueLimit,
    maxWaitMs: patience,
    orders: fc.array(
      fc.record({
        atMs: moment,
        leadMs: fc.integer({ min: 0, max: 300_000 }),
        servers: fc.integer({ min: 1, max: 4 }),
      }),
      { maxLength: 3 },
    ),
    outages: fc.array(
      fc.record({
        atMs: moment,
        forMs: fc.integer({ min: 0, max: 200_000 }),
        servers: fc.integer({ min: 1, max: 4 }),
      }),
      { maxLength: 5 },
    ),
  })
  .map(
    (settings): Build =>
      () =>
        new Servers({ ...SERVERS, ...settings }, startOf(1)),
  );

const autoscalingWorld = fc
  .record({
    minInstances: fc.integer({ min: 1, max: 3 }),
    maxInstances: fc.integer({ min: 3, max: 12 }),
    initialInstances: fc.integer({ min: 1, max: 5 }),
    slotsPerInstance: slots,
    queueLimit,
    maxWaitMs: patience,
    boot: start,
    warmupMs: fc.constantFrom(0, 45_000),
    metric: fc.constantFrom('cpu', 'requests', 'backlog'),
    target: fc.constantFrom(0.2, 0.6, 1),
    steps: fc.constantFrom(null, {
      outThreshold: 0.7,
      inThreshold: 0.3,
      out: [
        { from: 0, by: 0.1 },
        { from: 0.2, by: 1 },
      ],
      in: [{ from: 0, by: 0.3 }],
      unit: 'share' as const,
      minAdjustment: 1,
    }),
    tolerance: fc.constantFrom(0, 0.1),
    periodMs: fc.constantFrom(15_000, 60_000),
    scaleOutPeriods: fc.constantFrom(1, 3),
    scaleInPeriods: fc.constantFrom(1, 4),
    scaleInShare: fc.constantFrom(0.1, 1),
    scaleInCooldownMs: fc.constantFrom(0, 100_000),
    seed: seeds,
  })
  .map(
    ({ seed, ...settings }): Build =>
      () =>
        new Autoscaling({ ...AUTOSCALING, ...settings }, startOf(seed)),
  );

const dynosWorld = fc
  .record({
    minDynos: fc.integer({ min: 1, max: 3 }),
    maxDynos: fc.integer({ min: 3, max: 8 }),
    initialDynos: fc.integer({ min: 1, max: 5 }),
    slotsPerDyno: slots,
    routing: fc.constantFrom('random', 'two', 'shared'),
    queueLimit,
    start,
    timeoutMs: fc.constantFrom(1_000, 5_000, 30_000, Infinity),
    targetP95Ms: fc.constantFrom(500, 3_000, Infinity),
    calmPeriods: fc.constantFrom(1, 3),
    sleepAfterMs: fc.constantFrom(10_000, 120_000, Infinity),
    seed: seeds,
  })
  .map(
    ({ seed, ...settings }): Build =>
      () =>
        new Dynos({ ...DYNOS, ...settings }, startOf(seed)),
  );

const functionsWorld = fc
  .record({
    coldStart: start,
    keepAliveMs: fc.constantFrom(0, 1_000, 60_000),
    maxInstances: fc.integer({ min: 1, max: 12 }),
    slotsPerInstance: slots,
    reuse: fc.constantFrom('newest', 'recent', 'oldest', 'random'),
    provisioned: fc.integer({ min: 0, max: 1 }),
    scaleOut: fc.constantFrom(null, { burst: 2, perWindow: 1, windowMs: 10_000 }),
    requestsPerInstancePerSec: fc.constantFrom(0.5, 10, Infinity),
    calls: fc.constantFrom('synchronous', 'asynchronous'),
    queueLimit,
    maxWaitMs: fc.constantFrom(500, 10_000, Infinity),
    seed: seeds,
  })
  .map(
    ({ seed, ...settings }): Build =>
      () =>
        new Functions({ ...FUNCTIONS, ...settings }, startOf(seed)),
  );

const worlds = [
  ['servers', serversWorld],
  ['autoscaling', autoscalingWorld],
  ['dynos', dynosWorld],
  ['functions', functionsWorld],
] as const;

const customers = fc
  .record({
    basePerSec: fc.constantFrom(0.01, 0.3, 2),
    peakFactor: fc.integer({ min: 1, max: 8 }),
    workMs: fc.constantFrom(200, 2_000, 15_000),
    seed: seeds,
  })
  .map(({ basePerSec, peakFactor, workMs, seed }) => ({
    traffic: spike({
      basePerSec,
      peakPerSec: basePerSec * peakFactor,
      startMs: 200_000,
      holdMs: 200_000,
    }),
    work: new Exponential(workMs),
    seed,
  }));

interface Customers {
  readonly traffic: Traffic;
  readonly work: Distribution;
  readonly seed: number;
}

/** Serves customers up to the end, and looks after every single event. */
function play(
  platform: Platform,
  { traffic, work, seed }: Customers,
  after: (atMs: number) => void = () => {},
): Platform {
  const arrivals = new Arrivals(traffic, seed);
  const stream = new Stream(seed, 'work');
  for (;;) {
    const innerMs = platform.nextMs;
    const arrivalMs = arrivals.nextMs;
    const atMs = Math.min(innerMs, arrivalMs);
    if (atMs > END_MS) return platform;
    if (innerMs <= arrivalMs) {
      platform.step();
    } else {
      platform.arrive(atMs, work.sample(stream));
      arrivals.advance();
    }
    after(atMs);
  }
}

/** The first thing about a state that cannot be. Plain comparisons: it is asked after every event. */
function whatIsWrong(platform: Platform, atMs: number, passedMs: number): string | undefined {
  const { tally } = platform;
  const now = platform.state(atMs);
  const { busy, instances } = tally;
  const rules: readonly (readonly [boolean, string])[] = [
    [passedMs < 0, 'time ran back'],
    [now.waiting !== tally.counts.waiting, 'the line and the tally differ'],
    [now.busySlots < tally.counts.running, 'a request runs without a slot'],
    [now.starting > now.instances, 'more instances start than exist'],
    [Math.min(...Object.values(now)) < 0, 'something is negative'],
    [busy.level > instances.level, 'more instances are busy than exist'],
    [busy.level < 0, 'fewer than no instance is busy'],
  ];
  return rules.find(([isWrong]) => isWrong)?.[1];
}

/** Everything that a platform shows and holds. */
function bytesOf(platform: Platform): unknown {
  return { result: platform.result(END_MS), state: platform.state(END_MS), saved: platform.save() };
}

describe.each(worlds)('%s', (name, world) => {
  test('no request is lost, time never runs back, and nothing is negative, after every event', () => {
    fc.assert(
      fc.property(world, customers, (build, who) => {
        const platform = build();
        let lastMs = 0;
        play(platform, who, (atMs) => {
          platform.tally.checkNothingIsLost(`${name}, seed ${who.seed}`);
          const wrong = whatIsWrong(platform, atMs, atMs - lastMs);
          lastMs = atMs;
          if (wrong !== undefined) expect.fail(`at ${atMs} ms: ${wrong}`);
        });
      }),
      { numRuns: 25 },
    );
  });

  test('the same world twice gives the same bytes', () => {
    fc.assert(
      fc.property(world, customers, (build, who) => {
        expect(bytesOf(play(build(), who))).toEqual(bytesOf(play(build(), who)));
      }),
      { numRuns: 15 },
    );
  });

  test('a platform saved and restored at any event goes on as if nothing had happened', () => {
    fc.assert(
      fc.property(world, customers, fc.nat(), (build, who, pick) => {
        let events = 0;
        const expected = bytesOf(
          play(build(), who, () => {
            events += 1;
          }),
        );
        const target = events === 0 ? 0 : pick % events;
        // A second platform, well used, takes over at the chosen event; it must not remember its own past.
        let platform = build();
        let other = play(build(), who);
        let seen = 0;
        const relay = {
          get nextMs() {
            return platform.nextMs;
          },
          step: () => platform.step(),
          arrive: (atMs: number, workMs: number) => platform.arrive(atMs, workMs),
        } as Platform;
        play(relay, who, () => {
          if (seen === target) {
            other.restore(structuredClone(platform.save()));
            [platform, other] = [other, platform];
          }
          seen += 1;
        });
        expect(bytesOf(platform)).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });
});

/** Worlds that lose nobody, so that everybody's time in the system is known. */
const patient: readonly [string, Build][] = [
  ['servers', () => new Servers({ ...SERVERS, servers: 7, slotsPerServer: 2 }, startOf(3))],
  [
    'autoscaling',
    () =>
      new Autoscaling(
        {
          ...AUTOSCALING,
          initialInstances: 4,
          target: 0.6,
          boot: new Lognormal(26_000, 40_000),
        },
        startOf(3),
      ),
  ],
  [
    'dynos',
    () =>
      new Dynos(
        { ...DYNOS, initialDynos: 8, maxDynos: 20, timeoutMs: Infinity, targetP95Ms: 8_000 },
        startOf(3),
      ),
  ],
  ['functions', () => new Functions({ ...FUNCTIONS, coldStart: new Constant(250) }, startOf(3))],
];

test.each(patient)(
  '%s: Little: mean number in the system = rate × mean time in it',
  (_name, build) => {
    const platform = build();
    let area = 0;
    let lastMs = 0;
    let inSystem = 0;
    const who = {
      traffic: spike({ basePerSec: 2, peakPerSec: 5, startMs: 200_000, holdMs: 300_000 }),
      work: new Exponential(2_000),
      seed: 77,
    };
    play(platform, who, (atMs) => {
      area += inSystem * (atMs - lastMs);
      lastMs = atMs;
      inSystem = platform.tally.counts.waiting + platform.tally.counts.running;
    });
    const { completed, rejected, timedOut } = platform.tally.counts;
    expect(rejected + timedOut).toBe(0);
    const expected = completed * (platform.tally.meanLatencyMs ?? 0);
    expect(Math.abs(area - expected) / expected).toBeLessThan(0.01);
  },
);

describe('more is never worse, with the same customers', () => {
  const loads = fc.record({ seed: seeds, workMs: fc.constantFrom(500, 3_000) });
  const traffic = spike({ basePerSec: 1, peakPerSec: 3, startMs: 100_000, holdMs: 100_000 });

  test('one more server: no longer mean wait', () => {
    fc.assert(
      fc.property(loads, fc.integer({ min: 1, max: 8 }), ({ seed, workMs }, servers) => {
        const who = { traffic, work: new Exponential(workMs), seed };
        // Without a limit everybody is served in the order of arrival: each begins no later than before.
        const [few, more] = [servers, servers + 1].map((n) => {
          const platform = play(new Servers({ ...SERVERS, servers: n }, startOf(1)), who);
          platform.settle(1e12);
          return platform.result(END_MS).waitSec.mean ?? 0;
        });
        expect(more).toBeLessThanOrEqual((few ?? 0) + 1e-9);
      }),
      { numRuns: 30 },
    );
  });

  test('more room in the line: no more are turned away by one server', () => {
    fc.assert(
      fc.property(loads, fc.integer({ min: 0, max: 20 }), ({ seed, workMs }, room) => {
        // Constant work: with work that varies, letting one more in can turn two shorter ones away.
        const who = { traffic, work: new Constant(workMs), seed };
        const [few, more] = [room, room + 1].map(
          (queueLimit) =>
            play(new Servers({ ...SERVERS, queueLimit }, startOf(1)), who).tally.counts.rejected,
        );
        expect(more).toBeLessThanOrEqual(few ?? 0);
      }),
      { numRuns: 30 },
    );
  });
});
