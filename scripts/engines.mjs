// Walks the site in Chromium, Firefox and WebKit, and compares what each hands out as the log of every scenario.
// npm run engines -- [--only /labs/cold-start]

import './lib/require-node.mjs';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareFiles, offerLog, runsOf } from './engines/logs.mjs';
import { startPuppet } from './engines/puppet.mjs';
import { serveWitnessed } from './engines/site.mjs';
import { answer, keep, present, scroll, WINDOW, work } from './engines/walk.mjs';
import { startWebKit } from './engines/webkit.mjs';
import { ensureBrowser, ensureEngines } from './lib/browser.mjs';
import { endWithParent } from './lib/parent.mjs';
import { patience } from './lib/patience.mjs';
import { freePort } from './lib/port.mjs';
import { basePathOf, outDir } from './lib/project.mjs';
import { isBuilt } from './lib/stamp.mjs';

/** Whoever says nothing for so long has frozen. */
const ANSWER_MS = 30_000 * patience();
/** The longest run takes a fraction of it. */
const PATIENT_MS = 60_000 * patience();

const namesIn = (folder) =>
  readdirSync(join(outDir, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** Addresses and what is done there, in this order: an answer comes before the data that keep it. */
function walks() {
  const lessons = namesIn('ko/present');
  const each = (path, names, walk) => names.map((name) => [`${path}/${name}/`, walk]);
  return [
    ['/ko/', scroll],
    ...each('/ko/learn', lessons, scroll),
    ...each('/ko/labs', namesIn('ko/labs'), work),
    ...each('/ko/quiz', lessons.slice(0, 1), answer),
    ['/ko/data/', keep],
    ...each('/ko/present', lessons, present),
  ];
}

const hasFrozen = (page) => page.ask(() => false).catch(() => true);

async function main() {
  const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
  if (!isBuilt()) throw new Error('There is no build yet: run npm run build first.');
  const [chromium, { firefox, webkit }] = [await ensureBrowser(), await ensureEngines()];
  const port = await freePort();
  const server = await serveWitnessed(port);
  const site = `http://localhost:${port}${basePathOf()}`;
  const engines = [
    ['Chromium', await startPuppet('chrome', chromium, ANSWER_MS)],
    ['Firefox', await startPuppet('firefox', firefox, ANSWER_MS)],
    ['WebKit', await startWebKit(webkit, ANSWER_MS)],
  ];
  const faults = [];
  const fault = (where, what) => {
    faults.push(where);
    console.log(`\n${where}: ${what}`);
  };

  const frozen = new Set();
  const walked = walks().filter(([path]) => path.includes(values.only));
  await Promise.all(
    engines.map(async ([name, page]) => {
      page.patientMs = PATIENT_MS;
      await page.setSize(WINDOW.width, WINDOW.height);
      for (const [path, walk] of walked) {
        try {
          await page.goto(site + path);
          await walk(page);
          for (const line of await page.ask(() => window.witness.trouble)) throw new Error(line);
        } catch (error) {
          fault(`${name}, ${path}`, error.message);
          if (await hasFrozen(page)) {
            fault(name, 'it does not answer any more, and is left out of what follows');
            frozen.add(page);
            return;
          }
        }
      }
    }),
  );

  const runs = (await Promise.all(namesIn('en/labs').map(runsOf))).flat();
  const compared = runs.filter((path) => path.includes(values.only));
  const awake = engines.filter(([, page]) => !frozen.has(page));
  for (const path of compared) {
    try {
      await Promise.all(
        awake.map(async ([, page]) => {
          await page.goto(site + path);
          await offerLog(page);
        }),
      );
      const difference = await compareFiles(awake);
      if (difference) fault(path, difference);
    } catch (error) {
      fault(path, error.message);
    }
  }

  for (const [, page] of engines) await page.close();
  server.close();
  const named = engines.map(([name]) => name).join(', ');
  console.log(
    `${walked.length} walks and ${compared.length} logs in ${named}: ${faults.length} faults`,
  );
  return faults.length === 0 ? 0 : 1;
}

try {
  endWithParent();
  process.exit(await main());
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
