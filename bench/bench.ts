// `npm run bench [-- --full]`: requests simulated per second, memory, and the same work in plain C beside it.
// About a minute; with --full up to 10^8 requests, and several minutes.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startRun } from '@/engine/kernel/run';
import { coldStart } from '@/engine/models/cold-start/model';
import { fourEras } from '@/engine/models/four-eras/model';
import { resilience } from '@/engine/models/resilience/model';
import { lawOf, platformOf } from '@/engine/scenario/build';
import type { PlatformSpec } from '@/engine/scenario/schema';
import { poisson } from '@/engine/traffic/arrivals';
import { Comparison } from '@/engine/traffic/comparison';
import { Crowd } from '@/engine/traffic/crowd';

const isFull = process.argv.includes('--full');
const KEEP_ALIVE_SEC = 600;
const WORK = lawOf({ kind: 'exponential', meanSec: 1 });

interface Measured {
  readonly requests: number;
  /** Processor time of this process, so that a busy machine does not count twice. */
  readonly sec: number;
  readonly heapMB: number;
}

/** A platform with room for about so many busy instances, each request working 1 s on average. */
function platform(kind: PlatformSpec['kind'], busy: number): PlatformSpec {
  const room = Math.ceil(busy * 1.2 + 4 * Math.sqrt(busy));
  switch (kind) {
    case 'servers':
      return { kind, servers: room };
    case 'autoscaling':
      return {
        kind,
        initialInstances: room,
        minInstances: 1,
        maxInstances: 2 * room,
        targetUtilization: 0.8,
      };
    case 'dynos':
      return {
        kind,
        initialInstances: room,
        minInstances: room,
        maxInstances: room,
        targetP95Sec: null,
      };
    case 'functions':
      return { kind, keepAliveSec: KEEP_ALIVE_SEC, maxInstances: 4 * room };
  }
}

function measure(spec: PlatformSpec, busy: number, requests: number, seed: number): Measured {
  const crowd = new Crowd(poisson(busy), WORK, seed);
  const comparison = new Comparison(crowd, [platformOf(spec, { seed, warmupMs: 0 })]);
  const from = process.cpuUsage();
  comparison.advanceTo((requests / busy) * 1000);
  return { requests, ...spentSince(from) };
}

function spentSince(from: NodeJS.CpuUsage): Omit<Measured, 'requests'> {
  const { user, system } = process.cpuUsage(from);
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return { sec: (user + system) / 1e6, heapMB: (heapUsed + arrayBuffers) / 1e6 };
}

const pad = (text: string, width: number): string => text.padStart(width);
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const HEAD = `${'model'.padEnd(26)}   busy  requests  million/s   ns/request   heap MB`;

function row(name: string, busy: number | null, { requests, sec, heapMB }: Measured): string {
  return [
    name.padEnd(26),
    pad(busy === null ? '' : String(busy), 7),
    pad(requests.toExponential(0), 9),
    pad((requests / sec / 1e6).toFixed(2), 12),
    pad(((sec / requests) * 1e9).toFixed(0), 11),
    pad(heapMB.toFixed(1), 9),
  ].join('');
}

function compileC(): { run(requests: number, busy: number): number; remove(): void } | null {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const program = join(folder, 'functions');
  const source = fileURLToPath(new URL('./functions.c', import.meta.url));
  const remove = (): void => rmSync(folder, { recursive: true });
  try {
    execFileSync('gcc', ['-O2', '-o', program, source, '-lm'], { stdio: 'ignore' });
  } catch {
    remove();
    return null;
  }
  return {
    run(requests, busy) {
      const args = [requests, busy, KEEP_ALIVE_SEC, 7].map(String);
      const found: unknown = JSON.parse(execFileSync(program, args, { encoding: 'utf8' }));
      return found instanceof Object && 'sec' in found ? Number(found.sec) : Number.NaN;
    },
    remove,
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function beside(): void {
  const c = compileC();
  if (c === null) {
    say('\nNo gcc here: the comparison with C is left out.');
    return;
  }
  const requests = 3e6;
  say('\nfunctions beside plain C (gcc -O2), rounds in turn, processor time, 3 million requests');
  say('   busy     C ns    ours ns    speed against C');
  for (const busy of [10, 100, 1_000, 10_000]) {
    const ours: number[] = [];
    const theirs: number[] = [];
    measure(platform('functions', busy), busy, 1e6, 7);
    for (let round = 0; round < 5; round += 1) {
      theirs.push(c.run(requests, busy));
      ours.push(measure(platform('functions', busy), busy, requests, 7).sec);
    }
    const ratio = median(theirs.map((sec, i) => sec / (ours[i] ?? Number.NaN)));
    const nanoseconds = (times: readonly number[]): string =>
      ((median(times) / requests) * 1e9).toFixed(0);
    say(
      pad(String(busy), 7) +
        pad(nanoseconds(theirs), 9) +
        pad(nanoseconds(ours), 11) +
        pad(ratio.toFixed(2), 19),
    );
  }
  c.remove();
}

const KINDS = ['functions', 'servers', 'autoscaling', 'dynos'] as const;

/** Every kind with 1 to 10,000 busy instances: the cost of a request may grow like their logarithm. */
function loads(): void {
  say('\ncost over the number of instances');
  say(HEAD);
  for (const kind of KINDS) {
    const costs: number[] = [];
    for (const busy of [1, 10, 100, 1_000, 10_000]) {
      const measured = measure(platform(kind, busy), busy, isFull ? 5e6 : 1e6, 7);
      costs.push(measured.sec / measured.requests);
      say(row(kind, busy, measured));
    }
    const growth = (costs[4] ?? Number.NaN) / (costs[2] ?? Number.NaN);
    // log 10,000 / log 100: from a hundred to ten thousand, a cost that is all logarithm doubles.
    say(`  ${kind}: ${growth.toFixed(2)} times the cost from 100 to 10,000 (the logarithm: 2.00)`);
  }
}

/** Every kind with 100 busy instances and more and more requests: time grows with them, memory does not. */
function lengths(): void {
  say('\ntime and memory over the number of requests, 100 busy instances');
  say(HEAD);
  for (const kind of KINDS) {
    const most = isFull ? 1e8 : kind === 'functions' ? 1e7 : 3e6;
    for (const requests of [1e4, 1e5, 1e6, 3e6, 1e7, 1e8].filter((count) => count <= most)) {
      say(row(kind, 100, measure(platform(kind, 100), 100, requests, 7)));
    }
  }
}

/** What a page runs: whole scenarios with their checkpoints, but without a log. */
function simulators(): void {
  say('\nscenarios of the simulators, as a page records them');
  say(HEAD);
  const runs = [
    [coldStart, 'thousand', 'arrived', 1],
    [fourEras, 'steady-api', 'servers.arrived', 4],
    [resilience, resilience.scenarios[0]?.id ?? '', 'arrived', 1],
  ] as const;
  for (const [model, scenario, name, platforms] of runs) {
    const run = startRun(model, { scenario, logLimit: 0 });
    const { durationMs = 0 } = model.scenarios.find(({ id }) => id === scenario) ?? {};
    const from = process.cpuUsage();
    for (let slice = 1; slice <= 240; slice += 1) {
      run.advanceTo((durationMs * slice) / 240);
      run.save();
    }
    const requests = (run.snapshot().counts[name] ?? Number.NaN) * platforms;
    say(row(`${model.id}: ${scenario}`, null, { requests, ...spentSince(from) }));
  }
}

say('Warming up …');
measure(platform('functions', 100), 100, 2e6, 1);
beside();
loads();
lengths();
simulators();
