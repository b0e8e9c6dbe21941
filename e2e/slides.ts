// Turns every slide of a lesson on a projector, in one go, and tells what of each cannot be seen.

import type { Page } from '@playwright/test';

/**
 * Lines like "slide 3: 12 px of .slide-main", in the window as it is. A figure gets `figureMs` to come to life first:
 * what is seen of it then may be taller than its picture. Throws when a slide does not turn.
 */
export async function cutSlides(page: Page, figureMs: number): Promise<readonly string[]> {
  return page.evaluate(async (figureMs) => {
    const SETTLE_MS = 15_000;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const until = async (holds: () => boolean, mostMs: number): Promise<boolean> => {
      const endMs = performance.now() + mostMs;
      while (!holds() && performance.now() < endMs) await frame();
      return holds();
    };
    /** What does not fit into the slide, or into the frame of its figure. */
    const cut = (slide: Element): string[] =>
      [...slide.querySelectorAll('.slide-main, [data-figure-frame]')].flatMap((box) => {
        const pixels = box.scrollHeight - box.clientHeight;
        return pixels > 1 ? [`${pixels} px of ${box.className || box.tagName}`] : [];
      });

    const slides = [...document.querySelectorAll<HTMLElement>('.slide-holder')];
    if (slides.length < 2) throw new Error('no slides');
    const found: string[] = [];
    for (const [i, slide] of slides.entries()) {
      const key = i === 0 ? 'Home' : 'ArrowRight';
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      if (!(await until(() => !slide.hidden, SETTLE_MS))) {
        throw new Error(`slide ${i + 1} does not come`);
      }
      // Its size is found when it has been laid out.
      for (let frames = 0; frames < 2; frames += 1) await frame();
      const isAsleep = () => slide.querySelector('[data-sim][data-state="still"]') !== null;
      await until(() => !isAsleep(), figureMs);
      await until(() => cut(slide).length === 0, SETTLE_MS);
      found.push(...cut(slide).map((what) => `slide ${i + 1}: ${what}`));
    }
    return found;
  }, figureMs);
}
