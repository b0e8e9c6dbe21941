// `npm run bench [-- --full --functions]`: requests simulated per second, memory, and the same work in plain C beside it.
// Some minutes; with --full up to 10^8 requests, and a quarter of an hour or more.

import { besideC } from '@/bench/beside-c';
import { KINDS, type Kind, run } from '@/bench/platforms';
import { pad, say } from '@/bench/print';
import { startRun } from '@/engine/kernel/run';
import { coldStart } from '@/engine/models/cold-start/model';
import { fourEras } from '@/engine/models/four-eras/model';
import { resilience } from '@/engine/models/resilience/model';

const isFull = process.argv.includes('--full');
/** With --functions only what concerns that platform. */
const isOnlyFunctions = process.argv.includes('--functions');
const kinds: readonly Kind[] = isOnlyFunctions ? ['functions'] : KINDS;

interface Measured {
  readonly requests: number;
  /** Processor time of this process, so that a busy machine does not count twice. */
  readonly sec: number;
  readonly heapMB: number;
}

function measure(kind: Kind, busy: number, requests: number): Measured {
  const from = process.cpuUsage();
  run(kind, busy, requests, 7);
  return { requests, ...spentSince(from) };
}

function spentSince(from: NodeJS.CpuUsage): Omit<Measured, 'requests'> {
  const { user, system } = process.cpuUsage(from);
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return { sec: (user + system) / 1e6, heapMB: (heapUsed + arrayBuffers) / 1e6 };
}

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

/** Every kind with 1 to 10,000 busy instances: the cost of a request may grow like their logarithm. */
function loads(): void {
  say('\ncost over the number of instances');
  say(HEAD);
  for (const kind of kinds) {
    const costs: number[] = [];
    for (const busy of [1, 10, 100, 1_000, 10_000]) {
      const measured = measure(kind, busy, isFull ? 5e6 : 1e6);
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
  for (const kind of kinds) {
    const most = isFull ? 1e8 : kind === 'functions' ? 1e7 : 3e6;
    for (const requests of [1e4, 1e5, 1e6, 3e6, 1e7, 1e8].filter((count) => count <= most)) {
      say(row(kind, 100, measure(kind, 100, requests)));
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
    const recording = startRun(model, { scenario, logLimit: 0 });
    const { durationMs = 0 } = model.scenarios.find(({ id }) => id === scenario) ?? {};
    const from = process.cpuUsage();
    for (let slice = 1; slice <= 240; slice += 1) {
      recording.advanceTo((durationMs * slice) / 240);
      recording.save();
    }
    const requests = (recording.snapshot().counts[name] ?? Number.NaN) * platforms;
    say(row(`${model.id}: ${scenario}`, null, { requests, ...spentSince(from) }));
  }
}

say('Warming up …');
measure('functions', 100, 2e6);
await besideC(kinds, isFull);
loads();
lengths();
if (!isOnlyFunctions) simulators();
