// `npm test`: installs what is missing, then checks and counts what passed, with the same seeds each time.
// `npm run test:all` (`--all`): also what takes long, which is theory under many seeds, every page closely and translated, the monkey, and a
// walk in Firefox and WebKit.

import './lib/require-node.mjs';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './lib/browser.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { freePort } from './lib/port.mjs';
import { at, cacheDir, root } from './lib/project.mjs';
import { runNode, tool } from './lib/run.mjs';
import { slowest } from './lib/slowest.mjs';
import { assertWritable, ownCache } from './lib/writable.mjs';

const unitReport = join(cacheDir, 'unit.json');
/** What is measured runs after all else: nothing shares the machine with it. */
const projects = [
  { name: 'Browser tests', project: 'chromium', report: join(cacheDir, 'e2e.json') },
  { name: 'Measured in the browser', project: 'measured', report: join(cacheDir, 'measured.json') },
];

// Vitest and Playwright read it in their settings.
if (process.argv.includes('--all')) process.env.TEST_ALL = '1';

/** Half a minute where the registry is near. */
const SAMPLES_LIMIT_MS = 5 * 60_000;

/** Browser tests that were green on the second try only, as lines. */
const flaky = [];

/** A check that either passes or fails as one. */
const asOne = (isGood) => (isGood ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** Counts of a report, where a run that broke without a failed test still counts as one failure. */
function counted(exitCode, passed, failed) {
  return { passed, failed: failed === 0 && exitCode !== 0 ? 1 : failed };
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null; // The runner stopped before it could write one; its exit code tells.
  }
}

async function lint() {
  return asOne((await runNode(tool.biome, ['ci', '--error-on-warnings', '.'])) === 0);
}

async function types() {
  return asOne((await runNode(at('scripts/types.mjs'))) === 0);
}

/** What lessons show of providers' code, against their own packages, which are installed for this alone. */
async function samples() {
  await ensureInstalled('samples/', SAMPLES_LIMIT_MS);
  return asOne((await runNode(tool.tsc, ['--noEmit', '--project', 'samples'])) === 0);
}

async function unitTests() {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
  const code = await runNode(tool.vitest, ['run', ...reporters]);
  const report = readReport(unitReport);
  // A file that cannot even be loaded has no tests to fail.
  const unloadable = (report?.testResults ?? []).filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  return counted(code, report?.numPassedTests ?? 0, (report?.numFailedTests ?? 0) + unloadable);
}

async function production() {
  const { isBuildCurrent } = await import('./lib/stamp.mjs');
  if (isBuildCurrent()) {
    console.log('The build matches the sources.');
    return asOne(true);
  }
  return asOne((await runNode(at('scripts/build.mjs'))) === 0);
}

/** Every test of a report of Playwright, with where it stands: suites lie within suites. */
function testsIn(suites, names = []) {
  return suites.flatMap(({ title, specs = [], suites: inner = [] }) => [
    ...specs.map((spec) => ({ ...spec, name: [...names, title, spec.title].join(' › ') })),
    ...testsIn(inner, [...names, title]),
  ]);
}

/** The browser tests of one project of Playwright. */
async function browserTests({ project, report: file }) {
  const env = {
    CHROMIUM_PATH: await ensureBrowser(),
    E2E_PORT: String(await freePort()),
    E2E_REPORT: file,
  };
  const code = await runNode(tool.playwright, ['test', '--project', project], { env });
  const report = readReport(file);
  const secondTry = testsIn(report?.suites ?? []).filter(({ tests }) =>
    tests.some(({ status }) => status === 'flaky'),
  );
  flaky.push(...secondTry.map(({ name }) => name));
  const { expected = 0, unexpected = 0 } = report?.stats ?? {};
  return counted(code, expected + secondTry.length, unexpected);
}

/** Five seeds on every page, a few seconds each; what broke is printed with the line that repeats it. */
async function monkey() {
  const args = ['--seeds', '5', '--seconds', '3'];
  return asOne((await runNode(at('scripts/monkey.mjs'), args)) === 0);
}

/** The same walk and the same logs in three engines. */
async function engines() {
  return asOne((await runNode(at('scripts/engines.mjs'))) === 0);
}

/** How many facts are to be looked at again, by today's date; an old checkout has many and is as good as ever. */
function factsInOneLine() {
  const { stdout } = spawnSync(process.execPath, [tool.tsx, at('cli/facts.ts')], {
    cwd: root,
    encoding: 'utf8',
  });
  return stdout?.split('\n')[0] || 'the ledger could not be read';
}

const total = { passed: 0, failed: 0 };
const startedMs = Date.now();

/** Runs one check under a heading and adds up; whatever it throws is one failure. */
async function check(name, step) {
  const startMs = Date.now();
  console.log(`\n── ${name} ──`);
  let result;
  try {
    result = await step();
  } catch (error) {
    console.error(error.message);
    result = asOne(false);
  }
  total.passed += result.passed;
  total.failed += result.failed;
  const sec = ((Date.now() - startMs) / 1000).toFixed(1);
  console.log(`${name}: ${result.passed} passed, ${result.failed} failed (${sec} s)`);
  return result.failed === 0;
}

try {
  assertWritable(ownCache());
  await ensureInstalled();
} catch (error) {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

for (const report of [unitReport, ...projects.map(({ report }) => report)]) {
  rmSync(report, { force: true });
}

await check('Lint and format', lint);
await check('Types', types);
await check('Samples', samples);
await check('Unit tests', unitTests);
const isBuilt = await check('Production build', production);
if (isBuilt) for (const one of projects) await check(one.name, () => browserTests(one));
else console.log('\nBrowser tests: left out, because there is no build to test.');

if (isBuilt && process.env.TEST_ALL === '1') {
  await check('Monkey', monkey);
  await check('Engines', engines);
}

// Facts grow old by themselves: that is mentioned, and fails nothing.
console.log(`\nFacts: ${factsInOneLine()}`);

const longest = slowest({
  unit: readReport(unitReport),
  browser: projects.map(({ report }) => readReport(report)),
  root,
  count: 8,
});
console.log(
  `\nAll of it took ${((Date.now() - startedMs) / 60_000).toFixed(1)} minutes. Longest files:`,
);
for (const line of longest) console.log(line);

if (flaky.length > 0) {
  console.log('\nGreen on the second try only:');
  for (const name of flaky) console.log(`  ${name}`);
}

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
