// A hand for tests: drags with the mouse, and with a finger as a touch screen tells of it.

import { type CDPSession, expect, type Locator, type Page } from '@playwright/test';

type Point = readonly [x: number, y: number];

export async function middleOf(thing: Locator): Promise<Point> {
  await thing.scrollIntoViewIfNeeded();
  const box = await thing.boundingBox();
  if (!box) throw new Error('there is nothing to take hold of');
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** Takes hold of a thing with the mouse and holds it over a point; whoever wants it dropped lets go. */
export async function dragTo(page: Page, thing: Locator, to: Point): Promise<void> {
  await page.mouse.move(...(await middleOf(thing)));
  await page.mouse.down();
  await page.mouse.move(...to, { steps: 8 });
}

export interface Finger {
  down(at: Point): Promise<void>;
  moveTo(to: Point): Promise<void>;
  up(): Promise<void>;
}

/** A finger on the screen of a page that has touch. */
export async function fingerOn(page: Page): Promise<Finger> {
  const session: CDPSession = await page.context().newCDPSession(page);
  let now: Point = [0, 0];
  const tell = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: Point | null) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: at ? [{ x: at[0], y: at[1] }] : [],
    });
  return {
    async down(at) {
      now = at;
      await tell('touchStart', at);
    },
    async moveTo(to) {
      const from = now;
      for (let step = 1; step <= 8; step += 1) {
        const along = (axis: 0 | 1): number => from[axis] + ((to[axis] - from[axis]) * step) / 8;
        await tell('touchMove', [along(0), along(1)]);
      }
      now = to;
    },
    async up() {
      await tell('touchEnd', null);
    },
  };
}

/** The acts of the run in a page's address. */
export const actsIn = (page: Page): string => new URL(page.url()).searchParams.get('acts') ?? '';

/** Waits for the acts of the address, without their moments. */
export const expectActs = (page: Page, ...acts: readonly string[]): Promise<void> =>
  expect.poll(() => actsIn(page).replaceAll(/[\d.]+s:/g, '')).toBe(acts.join(','));
