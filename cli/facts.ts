// `npm run facts [-- --on YYYY-MM-DD]`: lists the facts that are to be looked at again; exit status 1 if there are any.

import { Refusal, refuse } from '@/engine/kernel/refusal';
import { facts, overdueOn } from '@/ledger/facts';

const ALLOWED = '--on YYYY-MM-DD, a day; without it, today';

function main(args: readonly string[]): void {
  const day = dayOf(args);
  const overdue = overdueOn(day);
  const lines = overdue.map(({ kind, id, checkAgainBy }) => `${checkAgainBy}  ${kind}  ${id}\n`);
  process.stdout.write([summary(overdue.length, day), ...lines].join(''));
  process.exitCode = overdue.length > 0 ? 1 : 0;
}

function summary(overdue: number, day: string): string {
  if (overdue > 0) return `${overdue} of ${facts.length} facts are overdue on ${day}\n`;
  const [next] = facts.flatMap(({ checkAgainBy }) => checkAgainBy ?? []).sort();
  const then = next === undefined ? '' : `; the next is to be looked at by ${next}`;
  return `None of ${facts.length} facts is overdue on ${day}${then}\n`;
}

function dayOf([option, day, ...others]: readonly string[]): string {
  if (option === undefined) return new Date().toISOString().slice(0, 10);
  if (option !== '--on' || others.length > 0) refuse('arguments', option, ALLOWED);
  if (day === undefined || !isDay(day)) refuse('--on', day, ALLOWED);
  return day;
}

/** A day that is in the calendar comes back from a date as it went in. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

try {
  main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
