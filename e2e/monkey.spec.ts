// The monkey is believed because it finds what was planted for it.

import { expect, type Page, test } from '@playwright/test';
import { randomFrom } from '@/scripts/monkey/acts.mjs';
import { openAgain, takeLogs, watch } from '@/scripts/monkey/checks.mjs';
import { roam } from '@/scripts/monkey/roam.mjs';

const DEAD_MS = 20_000;
const MOST_ACTS = 60;

/** What the monkey tells of a lab into which `plant` put a fault. */
async function toldOf(page: Page, baseURL: string | undefined, plant: () => void) {
  await page.addInitScript(plant);
  const { trouble } = await roam(page, `${baseURL}/en/labs/cold-start/`, {
    random: randomFrom(3),
    isOver: (done: readonly string[]) => done.length >= MOST_ACTS,
    deadMs: DEAD_MS,
  });
  return trouble;
}

/** Each fault in the page, and how it is told. */
const PLANTED: readonly (readonly [string, () => void, RegExp])[] = [
  [
    'a handler that throws',
    () =>
      addEventListener('click', () => {
        throw new Error('planted');
      }),
    /^error: .*planted/,
  ],
  [
    'a promise that nobody catches',
    () => addEventListener('click', () => void Promise.reject(new Error('planted'))),
    /^error: .*planted/,
  ],
  [
    'a loop without end',
    () =>
      addEventListener('click', () => {
        for (;;);
      }),
    /^hang: no answer within 20 s$/,
  ],
  [
    'a handler that holds the page for three seconds',
    () =>
      addEventListener('click', () => {
        const endMs = performance.now() + 3_000;
        while (performance.now() < endMs);
      }),
    /^hang: \d{4} ms$/,
  ],
  [
    'a number that is none',
    () => addEventListener('click', () => document.body.append(`p95 ${Number('x')} ms`)),
    /^on screen: “.*NaN ms/,
  ],
  [
    'a name that is none, for those who listen',
    () =>
      addEventListener('click', () =>
        document.querySelector('h1')?.setAttribute('aria-label', 'undefined'),
      ),
    /^on screen: “.*undefined/,
  ],
  [
    'something that the policy forbids',
    () =>
      addEventListener('click', () => {
        document.body.append(Object.assign(new Image(), { src: 'https://example.invalid/x.png' }));
      }),
    /^console: .*Content Security Policy/,
  ],
];

for (const [name, plant, told] of PLANTED) {
  test(`the monkey finds ${name}`, async ({ page, baseURL }) => {
    expect(await toldOf(page, baseURL, plant)).toEqual([expect.stringMatching(told)]);
  });
}

test('the monkey finds nothing where nothing was planted', async ({ page, baseURL }) => {
  expect(await toldOf(page, baseURL, () => {})).toEqual([]);
});

test('the monkey finds a request that is lost in a log', async ({ page }) => {
  await page.addInitScript(() => {
    const { stringify } = JSON;
    JSON.stringify = (value, ...rest: never[]) =>
      stringify(
        value?.counts ? { ...value, counts: { ...value.counts, completed: 0 } } : value,
        ...rest,
      );
  });
  const { trouble } = await watch(page);
  await page.goto('/en/labs/cold-start?scenario=first-orders&t=240000');
  await expect(page.locator('[data-sim]')).toHaveAttribute('data-state', 'ready');
  await takeLogs(page);
  await expect
    .poll(() => trouble)
    .toEqual([expect.stringMatching(/^log: arrived is \d+, and \d+ are accounted for$/)]);
});

for (const [isPlanted, told] of [
  [true, [/^lost: the knobs stood at/, /^lost: opened again, .* gives another log$/]],
  [false, []],
] as const) {
  test(`the monkey finds ${isPlanted ? 'a' : 'no'} knob whose value is lost`, async ({ page }) => {
    await page.addInitScript((isLost) => {
      const { replaceState } = history;
      history.replaceState = (data, unused, url) => {
        const kept = isLost ? String(url).replace(/[?&]keepAliveSec=[^&]*/, '') : url;
        replaceState.call(history, data, unused, kept);
      };
    }, isPlanted);
    await page.goto('/en/labs/cold-start?scenario=first-orders&t=240000');
    await expect(page.locator('[data-sim]')).toHaveAttribute('data-state', 'ready');
    await page.getByRole('slider', { name: 'Keep-alive' }).press('Home');
    await expect(page.getByRole('button', { name: 'Download log' })).toBeEnabled();
    expect(await openAgain(page)).toEqual(told.map((line) => expect.stringMatching(line)));
  });
}
