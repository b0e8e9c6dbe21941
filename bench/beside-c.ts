// Platforms beside the plain C program, as ratios: whole processes in turn, start-up included.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { KEEP_ALIVE_SEC, type Kind } from '@/bench/platforms';
import { median, pad, say } from '@/bench/print';

/** Processor time, so that a busy machine does not count twice. */
interface Spent {
  readonly sec: number;
  readonly processSec: number;
}

function spentBy(program: string, args: readonly string[]): Spent {
  const printed: unknown = JSON.parse(execFileSync(program, args, { encoding: 'utf8' }));
  if (printed instanceof Object && 'sec' in printed && 'processSec' in printed) {
    return { sec: Number(printed.sec), processSec: Number(printed.processSec) };
  }
  throw new TypeError(`${program}: printed no times`);
}

/** Both compiled: neither pays for its compiler while the clock runs. */
interface Programs {
  runC(busy: number, requests: number): Spent;
  runOurs(kind: Kind, busy: number, requests: number): Spent;
}

/** Null where there is no gcc. */
async function compile(folder: string): Promise<Programs | null> {
  const source = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
  const c = join(folder, 'functions');
  const ours = join(folder, 'one-run.mjs');
  try {
    execFileSync('gcc', ['-O2', '-o', c, source('./functions.c'), '-lm'], { stdio: 'ignore' });
  } catch {
    return null;
  }
  // A bundler that leaves constants what they are: V8 folds them into its code, which it may not do with variables.
  await build({
    input: source('./one-run.ts'),
    output: { file: ours, format: 'esm' },
    platform: 'node',
    tsconfig: source('../tsconfig.json'),
  });
  return {
    runC: (busy, requests) => spentBy(c, [requests, busy, KEEP_ALIVE_SEC, 7].map(String)),
    runOurs: (...args) => spentBy(process.execPath, [ours, ...args.map(String)]),
  };
}

function row(
  { runC, runOurs }: Programs,
  kind: Kind,
  busy: number,
  requests: number,
  pairs: number,
): string {
  const theirs: Spent[] = [];
  const ours: Spent[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    theirs.push(runC(busy, requests));
    ours.push(runOurs(kind, busy, requests));
  }
  const nanoseconds = (spent: readonly Spent[]): string =>
    ((median(spent.map(({ processSec }) => processSec)) / requests) * 1e9).toFixed(0);
  const ratio = (of: keyof Spent): string =>
    median(theirs.map((spent, i) => spent[of] / (ours[i]?.[of] ?? Number.NaN))).toFixed(2);
  return [
    kind.padEnd(12),
    pad(String(busy), 8),
    pad(requests.toExponential(0), 10),
    pad(nanoseconds(theirs), 8),
    pad(nanoseconds(ours), 10),
    pad(ratio('processSec'), 17),
    pad(ratio('sec'), 12),
  ].join('');
}

/** `functions` does what the C program does; the other platforms stand there for their size. */
export async function besideC(kinds: readonly Kind[], isFull: boolean): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const programs = await compile(folder);
    if (programs === null) say('\nNo gcc here: the comparison with C is left out.');
    else rows(programs, kinds, isFull);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function rows(programs: Programs, kinds: readonly Kind[], isFull: boolean): void {
  say('\nspeed against functions in plain C (gcc -O2): medians of pairs in turn, processor time');
  say('platform        busy  requests    C ns   ours ns    whole process    its loop');
  for (const kind of kinds) {
    const isSame = kind === 'functions';
    const requests = isSame ? (isFull ? 1e8 : 3e7) : 1e7;
    for (const busy of [8, 200, 10_000]) say(row(programs, kind, busy, requests, isSame ? 5 : 3));
  }
}
