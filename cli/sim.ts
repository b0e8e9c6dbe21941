// `npm run --silent sim -- FILE [--trace TRACE [--row ROW]] [--seeds N]`: runs a scenario and prints its result as JSON.

import { readFileSync, statSync } from 'node:fs';
import { runOverSeeds } from '@/cli/seeds';
import { Refusal, refuse } from '@/engine/kernel/refusal';
import { MOST_SEEDS } from '@/engine/kernel/spread';
import { parseScenario } from '@/engine/scenario/parse';
import { runScenario } from '@/engine/scenario/run';
import { parseText } from '@/engine/scenario/text';
import { parseTrace } from '@/engine/traffic/trace';

const USAGE =
  'npm run --silent sim -- FILE [--trace TRACE [--row NAME or NUMBER]] [--seeds NUMBER], - for standard input';
/** A scenario or trace of more bytes than this is refused unread. */
const MOST_BYTES = 200_000_000;

interface Arguments {
  readonly file: string;
  /** A recorded trace that takes the place of the scenario's traffic. */
  readonly trace: string | null;
  /** Which row of a trace that has many. */
  readonly row: string | null;
  /** How many seeds, from the scenario's own on; null is that one alone. */
  readonly seeds: number | null;
}

async function main(args: readonly string[]): Promise<void> {
  const { file, trace, row, seeds } = parseArguments(args);
  const input = parseText(read(file, 'scenario'));
  if (trace !== null) setTraffic(input, parseTrace(read(trace, 'trace'), row));
  const scenario = parseScenario(input);
  const result = seeds === null ? runScenario(scenario) : await runOverSeeds(scenario, seeds);
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
}

function parseArguments(args: readonly string[]): Arguments {
  const files: string[] = [];
  const options: Record<string, string | null> = {
    '--trace': null,
    '--row': null,
    '--seeds': null,
  };
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? '';
    if (Object.hasOwn(options, arg)) {
      i += 1;
      const value = args[i];
      if (value === undefined) throw new Refusal(`${arg}: missing what it names; ${USAGE}`);
      options[arg] = value;
    } else if (arg.startsWith('--')) {
      throw new Refusal(`${arg}: unknown; ${USAGE}`);
    } else {
      files.push(arg);
    }
  }
  const [file, ...others] = files;
  const { '--trace': trace = null, '--row': row = null, '--seeds': count = null } = options;
  if (file === undefined) throw new Refusal(`FILE: missing; ${USAGE}`);
  if (others.length > 0) throw new Refusal(`${others.join(' ')}: one file at a time; ${USAGE}`);
  if (row !== null && trace === null) throw new Refusal(`--row: only with --trace; ${USAGE}`);
  if (file === '-' && trace === '-') {
    throw new Refusal(`--trace: - is the scenario already; the name of a file: ${USAGE}`);
  }
  return { file, trace, row, seeds: count === null ? null : seedsOf(count) };
}

function seedsOf(text: string): number {
  const count = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (count >= 1 && count <= MOST_SEEDS) return count;
  return refuse('--seeds', text, `a whole number from 1 to ${MOST_SEEDS}`);
}

function read(path: string, what: string): string {
  try {
    if (path !== '-' && statSync(path).size > MOST_BYTES) {
      throw new Refusal(`${what}: ${path} is too large; at most ${MOST_BYTES} bytes`);
    }
    return readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new Refusal(`${what}: cannot be read (${why}); a readable file, or - for standard input`);
  }
}

function setTraffic(input: unknown, perMinute: readonly number[]): void {
  if (!(input instanceof Object) || Array.isArray(input)) return;
  Object.assign(input, { traffic: { kind: 'replay', perMinute } });
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${message.replace(/\s*\n\s*/g, ' ')}\n`);
  process.exitCode = error instanceof Refusal ? 2 : 1;
});
