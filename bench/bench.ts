// `npm run bench [-- --full]`: requests simulated per second, memory, and the same work in plain C beside it.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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
  const { user, system } = process.cpuUsage(from);
  return {
    requests,
    sec: (user + system) / 1e6,
    heapMB: (process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers) / 1e6,
  };
}

const pad = (text: string, width: number): string => text.padStart(width);
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

function row(name: string, busy: number, { requests, sec, heapMB }: Measured): string {
  return [
    name.padEnd(26),
    pad(String(busy), 7),
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

say(`${'model'.padEnd(26)}   busy  requests  million/s   ns/request   heap MB`);
measure(platform('functions', 100), 100, 2e6, 1);
for (const kind of ['functions', 'servers', 'autoscaling', 'dynos'] as const) {
  for (const busy of [1, 10, 100, 1_000, 10_000]) {
    const requests = kind === 'functions' ? 2e6 : 1e6;
    say(row(kind, busy, measure(platform(kind, busy), busy, requests, 7)));
  }
}
say('\ntime and memory over the number of requests, functions, 100 busy');
for (const requests of [1e4, 1e5, 1e6, 1e7, ...(isFull ? [1e8] : [])]) {
  say(row('functions', 100, measure(platform('functions', 100), 100, requests, 7)));
}
beside();
