// One walk of the monkey over one page.

import { act } from './acts.mjs';
import { openAgain, takeLogs, watch } from './checks.mjs';

/**
 * Uses a page, by what `random` draws, until `isOver`: what broke, and what was done. Beyond the site nothing is of
 * interest, so links that lead away lead nowhere.
 */
export async function roam(page, url, { random, isOver, deadMs }) {
  const { origin } = new URL(url);
  const isElsewhere = (to) => to.protocol.startsWith('http') && to.origin !== origin;
  await page.route(isElsewhere, (route) => route.fulfill({ status: 204 }));
  const { trouble, after } = await watch(page, deadMs);
  const done = [];
  if (!(await after(() => page.goto(url)))) return { trouble, done };
  while (!isOver(done) && trouble.length === 0) {
    const alive = await after(async () => {
      done.push(await act(page, random));
    });
    if (!alive) return { trouble, done };
  }
  if (trouble.length === 0) await takeLogs(page);
  if (trouble.length === 0) trouble.push(...(await openAgain(page)));
  return { trouble, done };
}
