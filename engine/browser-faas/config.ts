// The platform in the page as plain data: its knobs, and the files that it brings.

import type { ConfigOf, Params, Scenario } from '@/engine/kernel/contract';
import { count, seconds } from '@/engine/kernel/param';

export const params = {
  /** How long an environment stays after its last answer, in real seconds. */
  keepAliveSec: seconds(30, 5, 120, 5),
  /** Environments at once. Never above four: they share one device. */
  atOnce: count(2, 1, 4),
  /** How long reading, initialising and answering may take together; what takes longer is ended. */
  limitMs: { kind: 'number', default: 1_000, min: 200, max: 5_000, step: 100, unit: 'ms' },
} as const satisfies Params;

export type FaasConfig = ConfigOf<typeof params>;

/** What a call is about. The n-th call of a file always has the same one. */
export interface FaasEvent {
  readonly n: number;
  readonly name: string;
  readonly id: string;
  readonly wantsReport: boolean;
}

const EVERY_REPORT = 20;
const IDS = 20_000;

export const eventOf = (n: number): FaasEvent => ({
  n,
  name: 'Seoul',
  id: `coffee-${(n * 37) % IDS}`,
  wantsReport: n % EVERY_REPORT === 0,
});

const hello = `let count = 0;

export function handler(event) {
  count += 1;
  return { hello: event.name, count };
}`;

const menu = `const menu = new Map();
for (let i = 0; i < 20000; i += 1) {
  menu.set(\`coffee-\${i}\`, { price: 3000 + (i % 40) * 100 });
}

let count = 0;

export function handler(event) {
  count += 1;
  return { price: menu.get(event.id).price, count };
}`;

const library = `const table = makeTable(10000);

let count = 0;

export function handler(event) {
  count += 1;
  return { total: library.total(table, event.n), count };
}`;

const runaway = `let count = 0;

export function handler(event) {
  count += 1;
  while (event.n % 3 === 0) {}
  return { count };
}`;

const report = `function makeMenu() {
  const menu = new Map();
  for (let i = 0; i < 20000; i += 1) {
    menu.set(\`coffee-\${i}\`, 3000 + (i % 40) * 100);
  }
  return menu;
}

function makeReport() {
  const rows = [];
  for (let i = 0; i < 60000; i += 1) {
    rows.push(\`coffee-\${i % 20000}: \${i * 7 % 900}\`);
  }
  return rows;
}

const report = makeReport();

export function handler(event) {
  const menu = makeMenu();
  if (event.wantsReport) return { rows: report.length };
  return { price: menu.get(event.id) };
}`;

/** \`report\` rewritten: the menu is made once for each environment, the report by whoever first needs it. */
export const REPORT_SOLUTION = report
  .replace('const report = makeReport();', 'const menu = makeMenu();\nlet report;')
  .replace('  const menu = makeMenu();\n  if (event', '  if (event')
  .replace(
    '  if (event.wantsReport) return { rows: report.length };',
    '  if (event.wantsReport) {\n    report ??= makeReport();\n    return { rows: report.length };\n  }',
  );

export interface FaasScenario extends Scenario {
  readonly id: 'hello' | 'menu' | 'library' | 'runaway' | 'report';
  readonly code: string;
  /** Whether the library is read with the code: it stands above it, and is not shown. */
  readonly hasLibrary?: true;
  /** Whether it is a file to be made better. */
  readonly isGoal?: true;
}

/** Nothing happens by a seed, and no moment can be gone back to. */
const still = { durationMs: 0, openAtMs: 0, seed: 0, set: {} } as const;

export const scenarios: readonly [FaasScenario, ...FaasScenario[]] = [
  { id: 'hello', code: hello, ...still },
  { id: 'menu', code: menu, ...still },
  { id: 'library', code: library, hasLibrary: true, ...still },
  { id: 'runaway', code: runaway, ...still },
  { id: 'report', code: report, isGoal: true, ...still },
];

/** What the goal asks of the code at hand, against the file as it was: both measured on the same device. */
export const GOAL = { warmAtMost: 0.1, firstAtMost: 0.7 } as const;

const LIBRARY_CHARACTERS = 300_000;

/** A library as they come: 300,000 characters of functions, of which one is used. */
function libraryText(): string {
  const lines: string[] = [];
  for (let i = 0, length = 0; length < LIBRARY_CHARACTERS; i += 1) {
    const line = `  f${i}(x) { const y = (x * ${i + 3} + ${i * 7}) % 9973; return y > ${i % 97} ? y : x; },`;
    lines.push(line);
    length += line.length + 1;
  }
  const table =
    'const makeTable = (n) => Array.from({ length: n }, (_, i) => ({ id: "row-" + i, tags: ["t" + (i % 7), "u" + (i % 11)], price: i * 3 % 900 }));';
  return `const library = {\n${lines.join('\n')}\n  total: (rows, n) => rows[n % rows.length].price,\n};\n${table}\n`;
}

/** The code that an environment reads: what is typed, behind the library where its file has one. */
export const codeOf = ({ hasLibrary }: FaasScenario, typed: string): string =>
  hasLibrary ? `${libraryText()}${typed}` : typed;
