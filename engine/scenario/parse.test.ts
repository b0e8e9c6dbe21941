import { describe, expect, test } from 'vitest';
import { Refusal } from '@/engine/kernel/refusal';
import { parseScenario } from '@/engine/scenario/parse';
import { runScenario } from '@/engine/scenario/run';
import { parseText } from '@/engine/scenario/text';

const functions = { kind: 'functions', keepAliveSec: 600, reuse: 'newest' };
const base = {
  seed: 7,
  durationSec: 60,
  traffic: { kind: 'poisson', ratePerSec: 1 },
  work: { kind: 'exponential', meanSec: 1 },
  platforms: [functions],
};

const messageOf = (input: unknown): string => {
  try {
    runScenario(parseScenario(input));
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
  return '';
};

const platform = (fields: object) => ({ ...base, platforms: [{ ...functions, ...fields }] });
const servers = (fields: object) => ({
  ...base,
  platforms: [{ kind: 'servers', servers: 1, ...fields }],
});
const traffic = (fields: unknown) => ({ ...base, traffic: fields });

describe('a refusal names the field, what was wrong and what is allowed', () => {
  test.each<[string, unknown, RegExp]>([
    ['no object', 5, /^scenario: 5 is not allowed; an object/],
    ['a list', [], /^scenario: a list of 0 is not allowed; an object$/],
    ['a list for an object', traffic([1]), /^traffic: a list of 1 is not allowed; an object$/],
    [
      'a name for an object',
      traffic('poisson'),
      /^traffic: "poisson" .* an object whose kind is one of/,
    ],
    [
      'no traffic',
      { ...base, traffic: undefined },
      /^traffic: missing; an object whose kind is one of/,
    ],
    ['nothing', null, /^scenario: null is not allowed/],
    ['missing', { ...base, durationSec: undefined }, /^durationSec: missing; a number above 0/],
    ['negative', { ...base, durationSec: -1 }, /^durationSec: -1 is not allowed; a number above 0/],
    ['not a number', { ...base, durationSec: Number.NaN }, /^durationSec: NaN is not allowed/],
    ['endless', { ...base, durationSec: Infinity }, /^durationSec: Infinity is not allowed/],
    ['text', { ...base, seed: '7' }, /^seed: "7" is not allowed; a whole number from 0/],
    ['unknown field', { ...base, speed: 1 }, /^speed: unknown; one of seed, durationSec/],
    [
      'unknown within',
      platform({ keepAlive: 1 }),
      /^platforms\[0\]\.keepAlive: unknown; .*keepAliveSec/,
    ],
    ['kind of traffic', traffic({ kind: 'bursty' }), /^traffic\.kind: "bursty".*one of poisson/],
    ['no kind', traffic({ ratePerSec: 1 }), /^traffic\.kind: missing; one of poisson/],
    ['kind of platform', platform({ kind: 'mainframe' }), /^platforms\[0\]\.kind: "mainframe"/],
    [
      'missing rate',
      traffic({ kind: 'poisson' }),
      /^traffic\.ratePerSec: missing; a number from 0/,
    ],
    ['no platform', { ...base, platforms: [] }, /^platforms: a list of 0 .* 1 to 16 platforms/],
    ['warm-up', { ...base, warmupSec: 60 }, /^warmupSec: 60 is not allowed; less than durationSec/],
    ['reuse', platform({ reuse: 'lifo' }), /^platforms\[0\]\.reuse: "lifo".*newest, recent/],
    ['half', platform({ maxInstances: 1.5 }), /^platforms\[0\]\.maxInstances: 1\.5.*whole number/],
    [
      'both kinds of start',
      platform({ coldStart: base.work, coldWork: base.work }),
      /coldWork: an object is not allowed; either coldStart/,
    ],
    [
      'too many ready',
      platform({ provisioned: 9, maxInstances: 5 }),
      /provisioned: 9 .*which is 5/,
    ],
    ['a gap', traffic({ kind: 'replay', perMinute: [1, null] }), /^traffic\.perMinute\[1\]: null/],
    ['text in a trace', traffic({ kind: 'replay', perMinute: [1, 'x'] }), /perMinute\[1\]: "x"/],
    [
      'rows without end',
      traffic({ kind: 'replay', perMinute: new Array(10_000_000).fill(1) }),
      /^traffic\.perMinute: a list of 10000000 is not allowed; .*1000000/,
    ],
    [
      'a preset that nobody has',
      platform({ preset: 'aws' }),
      /^platforms\[0\]\.preset: "aws" is not allowed; one of aws-lambda, /,
    ],
    [
      'more ready than the preset lets be',
      platform({ preset: 'azure-functions-http', provisioned: 201 }),
      /provisioned: 201 .*which is 200$/,
    ],
    [
      'how calls are made',
      platform({ calls: 'async' }),
      /calls: "async" is not allowed; one of synchronous, asynchronous$/,
    ],
    [
      'a limit of no requests',
      platform({ requestsPerInstancePerSec: 0 }),
      /requestsPerInstancePerSec: 0 is not allowed; a number above 0 and at most 1000000$/,
    ],
    [
      'tries of calls that are not tried again',
      platform({ retry: { maxAgeSec: 60 } }),
      /^platforms\[0\]\.retry: an object is not allowed; only with calls "asynchronous"$/,
    ],
    [
      'asynchronous calls in a line',
      platform({ calls: 'asynchronous', queueLimit: 5 }),
      /calls: "asynchronous" is not allowed; "synchronous", or a queueLimit of 0/,
    ],
    [
      'asynchronous calls in a line that the preset brings',
      platform({ preset: 'google-cloud-run', calls: 'asynchronous' }),
      /calls: "asynchronous" is not allowed; "synchronous", or a queueLimit of 0/,
    ],
    [
      'how long an asynchronous call would stand in line',
      platform({ calls: 'asynchronous', maxWaitSec: 5 }),
      /maxWaitSec: 5 is not allowed; with asynchronous calls retry\.maxAgeSec$/,
    ],
    [
      'delays that would shrink',
      platform({ preset: 'aws-lambda-asynchronous', retry: { firstDelaySec: 301 } }),
      /retry\.firstDelaySec: 301 is not allowed; at most longestDelaySec, which is 300$/,
    ],
    [
      'tries without a pause',
      platform({ calls: 'asynchronous', retry: { firstDelaySec: 0 } }),
      /retry\.firstDelaySec: 0 is not allowed; a number from 0\.001 to 86400$/,
    ],
    [
      'an order without a time',
      servers({ orders: [{ atSec: 0, servers: 1 }] }),
      /orders\[0\]\.leadSec: missing; a number from 0 to 1000000000, or a preset/,
    ],
    [
      'more machines than can be counted one by one',
      servers({ orders: new Array(3).fill({ atSec: 0, leadSec: 0, servers: 500_000 }) }),
      /orders\[1\]\.servers: 500000 is not allowed; .* at most 1000000 servers in all/,
    ],
    [
      'more outages than can be counted one by one',
      servers({ outages: new Array(3).fill({ atSec: 0, forSec: 1, servers: 500_000 }) }),
      /outages\[2\]\.servers: 500000 is not allowed; .* at most 1000000 in all outages/,
    ],
    [
      'a controller that would look for ever',
      {
        ...base,
        durationSec: 1e9,
        traffic: { kind: 'poisson', ratePerSec: 1e-6 },
        platforms: [{ kind: 'dynos', periodSec: 1 }],
      },
      /^platforms\[0\]\.periodSec: a look every 1 s for 1000000000 s .* at most 500000000 looks/,
    ],
    [
      'order of times',
      traffic({ kind: 'arrivals', timesSec: [1, 3, 2] }),
      /^traffic\.timesSec\[2\]: 2 is not allowed; not before 3/,
    ],
    [
      'p95 below the median',
      { ...base, work: { kind: 'lognormal', medianSec: 2, p95Sec: 1 } },
      /^work\.p95Sec: 1 is not allowed; at least medianSec/,
    ],
    [
      'p95 out of sight of the median',
      { ...base, work: { kind: 'lognormal', medianSec: 1e-300, p95Sec: 1e9 } },
      /^work\.p95Sec: 1000000000 is not allowed; at most 1000000000 times medianSec, which is 1e-300$/,
    ],
    [
      'p95 of a start out of sight of its median',
      platform({ coldStart: { kind: 'lognormal', medianSec: 1e-9, p95Sec: 1.1 } }),
      /^platforms\[0\]\.coldStart\.p95Sec: 1\.1 is not allowed; at most 1000000000 times medianSec/,
    ],
    [
      'more than a run can bear',
      { ...base, durationSec: 1e6, traffic: { kind: 'poisson', ratePerSec: 1e6 } },
      /^traffic\.ratePerSec: about 1\.00e\+12 requests .* at most 500000000/,
    ],
  ])('%s', (_name, input, message) => {
    const found = messageOf(input);
    expect(found).toMatch(message);
    expect(found).not.toContain('\n');
  });

  test('NaN and Infinity in the file are named like other values', () => {
    const text = '{"durationSec": NaN, "seed": -Infinity}';
    expect(parseText(text)).toEqual({ durationSec: 'NaN', seed: '-Infinity' });
    expect(messageOf(parseText(text))).toMatch(/^seed: -Infinity is not allowed; a whole number/);
    expect(() => parseText('{"a": }')).toThrow(/^scenario: not JSON/);
  });
});

describe('the text of a file', () => {
  test('may begin with a mark of its encoding', () => {
    expect(parseText('\ufeff{"seed": 1}')).toEqual({ seed: 1 });
  });

  test.each([
    ['', /^scenario: empty; one JSON object/],
    [
      '{"seed": 1, "traffic": {"seed": 2}, "seed": 3}',
      /^seed: given twice, which is not allowed; once$/,
    ],
    ['{"a": "\\"a\\": {", "b": [{"a": 1}, {"a": 1, "a": 2}]}', /^a: given twice/],
    ['\u0000\u001b[31m', /^scenario: not JSON [^\p{Cc}]*$/u],
  ])('%j is refused in one line', (text, message) => {
    expect(() => parseText(text)).toThrow(message);
  });

  test('brackets a million deep are refused like everything else', () => {
    expect(messageOf(parseText('['.repeat(1e6) + ']'.repeat(1e6)))).toBe(
      'scenario: a list of 1 is not allowed; an object',
    );
  });
});

test('a rate of minus nothing brings nobody', () => {
  for (const kind of ['poisson', 'regular']) {
    const input = parseText(
      JSON.stringify(traffic({ kind, ratePerSec: 7 })).replace(':7}', ':-0}'),
    );
    expect(runScenario(parseScenario(input)).platforms[0]?.requests).toBe(0);
  }
});

test('a group of a million machines shrinks within seconds', () => {
  const platforms = [{ kind: 'autoscaling', initialInstances: 1e6, maxInstances: 1e6 }];
  const scenario = parseScenario({ ...base, durationSec: 400, platforms });
  expect(runScenario(scenario).platforms[0]?.instances.peak).toBe(1e6);
});

describe('a preset', () => {
  const resultOf = (fields: object) =>
    runScenario(parseScenario({ ...base, durationSec: 4_000, platforms: [fields] })).platforms[0];

  test('says what the fields beside it do not', () => {
    const lambda = { kind: 'functions', preset: 'aws-lambda', keepAliveSec: 20 };
    const written = {
      kind: 'functions',
      keepAliveSec: 20,
      maxInstances: 1_000,
      requestsPerInstancePerSec: 10,
      scaleOut: { burst: 1_000, perWindow: 1_000, windowSec: 10 },
    };
    expect(resultOf(lambda)).toEqual(resultOf(written));
    const { preset, ...later } = { ...lambda, preset: 'aws-lambda-asynchronous' };
    const retry = { firstDelaySec: 1, longestDelaySec: 300, maxAgeSec: 21_600 };
    const few = { maxInstances: 2, requestsPerInstancePerSec: 0.4 };
    expect(resultOf({ ...later, preset, ...few })).toEqual(
      resultOf({ ...written, ...few, calls: 'asynchronous', retry }),
    );
    expect(resultOf({ kind: 'dynos', preset: 'heroku-eco' })).toEqual(
      resultOf({ kind: 'dynos', targetP95Sec: null, timeoutSec: 30, sleepAfterSec: 1_800 }),
    );
    expect(resultOf({ kind: 'autoscaling', preset: 'ec2-new' })).toEqual(
      resultOf({ kind: 'autoscaling', boot: { kind: 'constant', sec: 25.8 } }),
    );
  });

  test('says how long a delivery takes', () => {
    const peakOf = (preset: string) => {
      const orders = [{ atSec: 0, servers: 3 }];
      const platforms = [{ kind: 'servers', servers: 1, preset, orders }];
      const rare = { ...base, traffic: { kind: 'poisson', ratePerSec: 1e-4 } };
      const scenario = { ...rare, durationSec: 8 * 86_400, platforms };
      return runScenario(parseScenario(scenario)).platforms[0]?.instances.peak;
    };
    expect([peakOf('small-firm'), peakOf('three-weeks')]).toEqual([4, 1]);
  });

  test('yields to them', () => {
    const cloudRun = { kind: 'functions', preset: 'google-cloud-run' };
    const one = resultOf({ ...cloudRun, slotsPerInstance: 1 });
    expect(one?.instances.peak).toBeGreaterThan(resultOf(cloudRun)?.instances.peak ?? Infinity);
  });
});

test('a line that would fill the memory is refused', () => {
  const given = traffic({ kind: 'regular', ratePerSec: 1_000_000 });
  const servers = { kind: 'servers', servers: 1 };
  expect(messageOf({ ...given, platforms: [servers] })).toMatch(
    /^platforms: more than 16777216 requests would wait at once, which is not allowed; a smaller/,
  );
});

test('a lambda lets 10,000 requests a second in, however short they are; why the others are refused is told', () => {
  const [found] = runScenario(
    parseScenario({
      ...base,
      durationSec: 6,
      traffic: { kind: 'poisson', ratePerSec: 50_000 },
      work: { kind: 'constant', sec: 0.01 },
      platforms: [{ kind: 'functions', preset: 'aws-lambda' }],
    }),
  ).platforms;
  const { requests, rejected, instances } = found ?? { requests: 0, rejected: 0, instances: null };
  expect(found).toMatchObject({ refusedRequestRate: rejected, refusedConcurrency: 0 });
  // What a full bucket holds, and what flows in within six seconds.
  expect(Math.abs(requests - rejected - 70_000)).toBeLessThan(100);
  expect(instances?.peak).toBeLessThan(1_000);
});

test('the same customers with the same work meet every platform', () => {
  const platforms = [functions, functions, { kind: 'servers', servers: 100 }];
  const { platforms: found } = runScenario(parseScenario({ ...base, durationSec: 600, platforms }));
  expect(found[1]).toEqual(found[0]);
  // With room for all and a start of no length, nobody waits anywhere.
  expect(found[2]?.latencySec).toEqual(found[0]?.latencySec);
});

test.each([
  { kind: 'poisson', ratePerSec: 2 },
  { kind: 'regular', ratePerSec: 2 },
  {
    kind: 'steps',
    steps: [
      { atSec: 0, ratePerSec: 1 },
      { atSec: 30, ratePerSec: 4 },
    ],
  },
  { kind: 'daily', meanPerSec: 2, peakToMean: 3, peakHour: 0 },
  {
    kind: 'spike',
    basePerSec: 1,
    peakPerSec: 9,
    startSec: 10,
    riseSec: 0,
    holdSec: 5,
    fallSec: 2,
  },
  { kind: 'replay', perMinute: [120] },
  { kind: 'arrivals', timesSec: [1, 1, 2.5, 70] },
])('$kind traffic runs through all four platforms', (given) => {
  const platforms = [
    functions,
    { kind: 'servers', servers: 1 },
    { kind: 'autoscaling' },
    { kind: 'dynos' },
  ];
  const { platforms: found } = runScenario(parseScenario({ ...base, traffic: given, platforms }));
  expect(found.map(({ kind }) => kind)).toEqual(['functions', 'servers', 'autoscaling', 'dynos']);
  for (const result of found) {
    expect(result.requests).toBe(found[0]?.requests);
    expect(result.requests).toBeGreaterThan(2);
  }
});
