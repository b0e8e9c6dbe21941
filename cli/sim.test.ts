import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand } from '@/cli/fixture';
import { scenarioJsonSchema } from '@/cli/scenario-json-schema';

const root = fileURLToPath(new URL('..', import.meta.url));
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sim-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const scenario = {
  seed: 7,
  durationSec: 600,
  traffic: { kind: 'poisson', ratePerSec: 0.9 },
  work: { kind: 'exponential', meanSec: 1.991 },
  platforms: [{ kind: 'functions', keepAliveSec: 600, maxInstances: 1_000, reuse: 'newest' }],
};

const sim = (args: readonly string[], input = '') => runCommand('cli/sim.ts', args, input);

test('a scenario on standard input gives one JSON object', () => {
  const { status, stdout, stderr } = sim(['-'], JSON.stringify(scenario));
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const found: unknown = JSON.parse(stdout);
  expect(found).toMatchObject({ seed: 7, platforms: [{ kind: 'functions', rejected: 0 }] });
});

test('a trace takes the place of the traffic', () => {
  const file = join(folder, 'scenario.json');
  const trace = join(folder, 'counts.csv');
  writeFileSync(file, JSON.stringify({ ...scenario, traffic: undefined }));
  writeFileSync(trace, 'Timestamp,Sum\n2026-11-21T00:00:00Z,0\n2026-11-21T00:01:00Z,0\n');
  const { status, stdout } = sim([file, '--trace', trace]);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ platforms: [{ requests: 0, coldStartRatio: null }] });
});

test('many seeds give a spread for each number, and say which they were', () => {
  const { status, stdout, stderr } = sim(['-', '--seeds', '5'], JSON.stringify(scenario));
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const found = JSON.parse(stdout);
  expect(found.seeds).toEqual({ first: 7, last: 11, count: 5 });
  const [{ kind, requests, latencySec }] = found.platforms;
  expect(kind).toBe('functions');
  expect(requests).toMatchObject({ values: 5, nulls: 0 });
  expect(latencySec.p95.smallest).toBeLessThan(latencySec.p95.largest);
  const alone = JSON.parse(sim(['-', '--seeds', '1'], JSON.stringify(scenario)).stdout);
  const [once] = JSON.parse(sim(['-'], JSON.stringify(scenario)).stdout).platforms;
  expect(alone.platforms[0].requests).toMatchObject({ mean: once.requests, standardError: null });
});

test('a run that is refused in a worker is refused in words', () => {
  const given = {
    ...scenario,
    durationSec: 60,
    traffic: { kind: 'regular', ratePerSec: 1_000_000 },
    platforms: [{ kind: 'servers', servers: 1 }],
  };
  const { status, stdout, stderr } = sim(['-', '--seeds', '1'], JSON.stringify(given));
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^platforms: more than 16777216 requests would wait at once.+\n$/);
});

test('one row of a trace with many functions', () => {
  const file = join(folder, 'scenario.json');
  const trace = join(folder, 'functions.csv');
  writeFileSync(file, JSON.stringify({ ...scenario, traffic: undefined }));
  writeFileSync(trace, 'function,1,2\nquiet,0,0\nbusy,900,900\n');
  expect(JSON.parse(sim([file, '--trace', trace, '--row', 'quiet']).stdout)).toMatchObject({
    platforms: [{ requests: 0 }],
  });
  const { status, stdout, stderr } = sim([file, '--trace', trace, '--row', 'none']);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^--row: "none" is not in this trace; .+ 1 to 2\n$/);
});

test.each<[string, readonly string[], string, RegExp]>([
  ['a row without a trace', ['-', '--row', 'a'], '{}', /^--row: only with --trace; .+\n$/],
  ['no seeds', ['-', '--seeds', '0'], '{}', /^--seeds: "0" is not allowed; a whole number from 1/],
  ['seeds in words', ['-', '--seeds', 'ten'], '{}', /^--seeds: "ten" is not allowed; a whole/],
  ['seeds without end', ['-', '--seeds', '99999999999'], '{}', /^--seeds: "99999999999" is not/],
  ['seeds without a number', ['-', '--seeds'], '{}', /^--seeds: missing what it names; .+\n$/],
  ['a folder', ['.'], '', /^scenario: cannot be read .+\n$/],
  ['bad input', ['-'], '{"durationSec": -1}', /^durationSec: -1 is not allowed; .+\n$/],
  ['no JSON', ['-'], 'hello', /^scenario: not JSON .+\n$/],
  ['no file', ['/nowhere/scenario.json'], '', /^scenario: cannot be read .+\n$/],
  ['no argument', [], '', /^FILE: missing; .+\n$/],
])('%s: status 2, one line of words, nothing else', (_name, args, input, message) => {
  const { status, stdout, stderr } = sim(args, input);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('docs/scenario.schema.json is what npm run schema would write', () => {
  expect(readFileSync(join(root, 'docs/scenario.schema.json'), 'utf8')).toBe(scenarioJsonSchema());
});
