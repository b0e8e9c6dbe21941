// WebKit by the plain WebDriver protocol: the few orders that a walk needs, over fetch.
// https://www.w3.org/TR/webdriver2/

import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../lib/port.mjs';

/** Larger than any window of a walk. */
const SCREEN = '-screen 0 1600x1200x24';
const START_TRIES = 100;
const START_MS = 200;

/** The protocol's signs for keys that write nothing. */
const KEYS = { End: '\uE010', Home: '\uE011', ArrowRight: '\uE014' };

/** The driver waits for a frozen page without end: `withinMs` is when nobody waits any more. */
async function order(method, url, body, withinMs = START_MS * START_TRIES) {
  const response = await fetch(url, {
    method,
    signal: AbortSignal.timeout(withinMs),
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

async function untilReady(base) {
  for (let tries = 1; ; tries += 1) {
    try {
      return await order('GET', `${base}/status`);
    } catch (error) {
      if (tries === START_TRIES) throw error;
      await pause(START_MS);
    }
  }
}

/** A window of WebKitGTK on a screen that nobody sees. What it is asked has an answer within `answerMs`. */
export async function startWebKit({ driver, browser, screen }, answerMs) {
  const port = await freePort();
  const driving = spawn(screen, ['-a', '-s', SCREEN, driver, `--port=${port}`], {
    // A pipe that nobody reads would hold the browser.
    stdio: 'ignore',
    // Screen, driver and browser end together, as one group.
    detached: true,
  });
  const end = () => process.kill(-driving.pid);
  process.once('exit', end);
  const base = `http://127.0.0.1:${port}`;
  await untilReady(base);
  const { sessionId } = await order('POST', `${base}/session`, {
    capabilities: {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } },
    },
  });
  const session = `${base}/session/${sessionId}`;
  const post = (what, body) => order('POST', `${session}/${what}`, body, answerMs);
  await post('timeouts', { script: answerMs, pageLoad: answerMs });

  const ask = (question, given) =>
    post('execute/sync', { script: `return (${question})(...arguments)`, args: [given ?? null] });
  return {
    ask,
    goto: (url) => post('url', { url }),
    async setSize(width, height) {
      await post('window/rect', { x: 0, y: 0, width, height });
      // What the window itself takes of its height.
      const inner = await ask(() => window.innerHeight);
      await post('window/rect', { x: 0, y: 0, width, height: 2 * height - inner });
    },
    press(key) {
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: KEYS[key] }));
      return post('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    async close() {
      process.off('exit', end);
      await order('DELETE', session).catch(() => {});
      end();
    },
  };
}
