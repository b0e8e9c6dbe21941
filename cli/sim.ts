// `npm run --silent sim -- FILE [--trace COUNTS.csv]`: runs a scenario and prints its result as one JSON object.

import { readFileSync, statSync } from 'node:fs';
import { parseScenario, parseText } from '@/engine/scenario/parse';
import { Refusal } from '@/engine/scenario/refusal';
import { runScenario } from '@/engine/scenario/run';
import { parseTrace, TraceError } from '@/engine/traffic/trace';

const USAGE =
  'npm run --silent sim -- FILE [--trace COUNTS.csv], where FILE may be - for standard input';
/** A scenario or trace of more bytes than this is refused unread. */
const MOST_BYTES = 200_000_000;

function main(args: readonly string[]): void {
  const { file, trace } = parseArguments(args);
  const input = parseText(read(file, 'scenario'));
  if (trace !== null) setTraffic(input, read(trace, 'trace'));
  const result = runScenario(parseScenario(input));
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
}

function parseArguments(args: readonly string[]): { file: string; trace: string | null } {
  const files: string[] = [];
  let trace: string | null = null;
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? '';
    if (arg === '--trace') {
      i += 1;
      trace = args[i] ?? null;
      if (trace === null) throw new Refusal(`--trace: missing; the name of a CSV file: ${USAGE}`);
    } else if (arg.startsWith('--')) {
      throw new Refusal(`${arg}: unknown; ${USAGE}`);
    } else {
      files.push(arg);
    }
  }
  const [file, ...others] = files;
  if (file === undefined) throw new Refusal(`FILE: missing; ${USAGE}`);
  if (others.length > 0) throw new Refusal(`${others.join(' ')}: one file at a time; ${USAGE}`);
  return { file, trace };
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

/** The trace takes the place of the scenario's traffic. */
function setTraffic(input: unknown, csv: string): void {
  if (!(input instanceof Object) || Array.isArray(input)) return;
  Object.assign(input, { traffic: { kind: 'replay', perMinute: parseTrace(csv) } });
}

try {
  main(process.argv.slice(2));
} catch (error) {
  const isInput = error instanceof Refusal || error instanceof TraceError;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${message.replace(/\s*\n\s*/g, ' ')}\n`);
  process.exitCode = isInput ? 2 : 1;
}
