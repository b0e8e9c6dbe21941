// `npm run dev`: the development server, with the font cut anew when a text gains a character.

import './lib/require-node.mjs';
import { existsSync, watch } from 'node:fs';
import { ensureInstalled } from './lib/install.mjs';
import { portOf } from './lib/port.mjs';
import { at, basePathOf } from './lib/project.mjs';
import { runNode, tool } from './lib/run.mjs';

const SETTLE_MS = 500;

try {
  await ensureInstalled();
  const { buildFont, FONT_SOURCES } = await import('./build-font.mjs');
  await buildFont();
  const { writeSandbox } = await import('./build-sandbox.mjs');
  writeSandbox();

  let timer;
  const recut = () => {
    clearTimeout(timer);
    timer = setTimeout(() => buildFont().catch((error) => console.error(error.message)), SETTLE_MS);
  };
  for (const folder of FONT_SOURCES.filter((name) => existsSync(at(name)))) {
    watch(at(folder), { recursive: true }, recut);
  }

  const port = String(portOf());
  const env = { BASE_PATH: basePathOf(), NEXT_TELEMETRY_DISABLED: '1' };
  process.exit(await runNode(tool.next, ['dev', '--port', port], { env }));
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
