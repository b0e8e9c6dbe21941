import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand } from '@/cli/fixture';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bill-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const usage = { id: 'shop', svc: 'lambda', requests: 3_000_000, ms: 120, memMB: 1_536 };
const answer = {
  id: 'shop',
  currency: 'USD',
  asOf: '2026-10-05',
  lines: { compute: 2.33, requests: 0.4 },
  total: 2.73,
};

const bill = (args: readonly string[], input = '') => runCommand('cli/bill.ts', args, input);

test('one usage gives one object, from a file or standard input', () => {
  const file = join(folder, 'usage.json');
  writeFileSync(file, JSON.stringify(usage));
  const fromFile = bill([file]);
  expect({ ...fromFile, stdout: JSON.parse(fromFile.stdout) }).toMatchObject({
    status: 0,
    stderr: '',
    stdout: answer,
  });
  expect(bill(['-'], JSON.stringify(usage)).stdout).toBe(fromFile.stdout);
});

test('a line with a figure that is only recalled is named', () => {
  const recalled = { svc: 'heroku', type: 'basic', count: 1 };
  expect(JSON.parse(bill(['-'], JSON.stringify(recalled)).stdout)).toMatchObject({
    total: 7,
    unverified: ['dynos'],
  });
  expect(JSON.parse(bill(['-'], JSON.stringify(usage)).stdout)).not.toHaveProperty('unverified');
});

test('a list gives a list, and so do examples as they are published', () => {
  const list = [usage, { ...usage, id: 'free', freeTier: false, expect: { total: 9.6 } }];
  const { stdout } = bill(['-'], JSON.stringify(list));
  expect(JSON.parse(stdout)).toMatchObject([answer, { id: 'free', total: 9.6 }]);
  const file = { about: 'two', examples: list };
  expect(bill(['-'], JSON.stringify(file)).stdout).toBe(stdout);
});

test('the knobs of the lab give the bills of its four ways, or say which knob is wrong', () => {
  const ask = (compare: object) => bill(['-'], JSON.stringify({ compare }));
  const { ways } = JSON.parse(
    ask({ requests: 3_000_000, currency: 'USD', running: 'jobs' }).stdout,
  );
  expect(ways.faas.lines['lambda.compute']).toEqual({ amount: 2.44, currency: 'USD' });
  expect(ways.paas.refused).toMatch(/^running: "jobs" is not allowed/);
  expect(ask({ region: 'mars' })).toMatchObject({ status: 2, stdout: '' });
  expect(ask({ region: 'mars' }).stderr).toMatch(
    /^compare\.region: "mars" .+ one of ap-northeast-2/,
  );
  expect(ask({ colour: 1 }).stderr).toMatch(/^compare\.colour: 1 is unknown; /);
  expect(ask({ asOf: 20_260_230 }).stderr).toMatch(/^compare\.asOf: 20260230 .+ a day as in/);
  expect(ask({ requests: -1 }).stderr).toMatch(/^compare\.requests: -1 .+ a whole number from 0/);
});

test.each<[string, readonly string[], string, RegExp]>([
  ['a bad field', ['-'], '{"svc":"lambda","requests":1,"ms":1,"memMB":64}', /^memMB: 64 .+\n$/],
  [
    'a bad entry',
    ['-'],
    `[${JSON.stringify(usage)},{"svc":"x"}]`,
    /^\[1\]\.svc: "x" is unknown; .+\n$/,
  ],
  ['NaN', ['-'], '{"svc":"lambda","requests":NaN,"ms":1,"memMB":128}', /^requests: NaN .+\n$/],
  [
    '1e999',
    ['-'],
    '{"svc":"lambda","requests":1e999,"ms":1,"memMB":128}',
    /^requests: Infinity .+\n$/,
  ],
  ['no JSON', ['-'], 'hello', /^usage: not JSON .+\n$/],
  ['no file', ['/nowhere/usage.json'], '', /^usage: cannot be read .+\n$/],
  ['no argument', [], '', /^FILE: missing; .+\n$/],
  ['an option', ['--json', '-'], '', /^--json: unknown; .+\n$/],
])('%s: status 2, one line of words, nothing else', (_name, args, input, message) => {
  const { status, stdout, stderr } = bill(args, input);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
