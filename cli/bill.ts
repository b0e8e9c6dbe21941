// `npm run --silent bill -- FILE`: prices a usage, or a list of them, and prints the bills as JSON.

import { readFileSync, statSync } from 'node:fs';
import { type Answer, answerOf } from '@/engine/billing/invoice';
import { priceUsage, priceUsages } from '@/engine/billing/price';
import { Refusal } from '@/engine/kernel/refusal';
import { comparisonOf } from './compare';

const USAGE = 'npm run --silent bill -- FILE, where FILE may be - for standard input';
/** A file of more bytes than this is refused unread. */
const MOST_BYTES = 100_000_000;

function main(args: readonly string[]): void {
  const answer = answersTo(parseText(read(fileOf(args))));
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
}

function fileOf(args: readonly string[]): string {
  const option = args.find((arg) => arg.startsWith('--'));
  if (option !== undefined) throw new Refusal(`${option}: unknown; ${USAGE}`);
  const [file, ...others] = args;
  if (file === undefined) throw new Refusal(`FILE: missing; ${USAGE}`);
  if (others.length > 0) throw new Refusal(`${others.join(' ')}: one file at a time; ${USAGE}`);
  return file;
}

function read(path: string): string {
  try {
    if (path !== '-' && statSync(path).size > MOST_BYTES) {
      throw new Refusal(`usage: ${path} is too large; at most ${MOST_BYTES} bytes`);
    }
    return readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new Refusal(`usage: cannot be read (${why}); a readable file, or - for standard input`);
  }
}

/** NaN and Infinity where a value stands: no JSON, but what many programs write. */
const NO_NUMBER = /([:[,]\s*)(-?(?:NaN|Infinity))(?=\s*[,\]}])/g;

function parseText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    try {
      // As a text it reaches its field, which can then be named.
      return JSON.parse(text.replace(NO_NUMBER, '$1"$2"'));
    } catch {
      const why = error instanceof Error ? error.message.replace(/\s+/g, ' ') : '';
      throw new Refusal(`usage: not JSON (${why}); one usage, or a list of them`);
    }
  }
}

/** Four ways are asked for: `{ "compare": { … } }`. */
const isComparison = (input: unknown): input is { readonly compare: object } =>
  input instanceof Object && 'compare' in input && input.compare instanceof Object;

/** One usage, published examples as they stand (`{ "examples": [ … ] }`), four ways, or a list of the first or the last. */
function answersTo(input: unknown): Answer | Answer[] | object {
  if (isComparison(input)) return comparisonOf(input.compare);
  if (Array.isArray(input) && input.length > 0 && input.every(isComparison)) {
    return input.map(({ compare }) => comparisonOf(compare));
  }
  if (Array.isArray(input)) return priceUsages(input).map(answerOf);
  if (input instanceof Object && 'examples' in input && Array.isArray(input.examples)) {
    return priceUsages(input.examples, 'examples').map(answerOf);
  }
  return answerOf(priceUsage(input));
}

try {
  main(process.argv.slice(2));
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${message.replace(/\s*\n\s*/g, ' ')}\n`);
  process.exitCode = error instanceof Refusal ? 2 : 1;
}
