// What of a slide cannot be read from the last row: text that is small or pale, and what is cut.

import type { Page } from '@playwright/test';

/** Notes the size of whatever is written on a canvas, from the next page on that is opened. */
export async function noteCanvasText(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const noted = new Map<HTMLCanvasElement, Map<string, number>>();
    Object.assign(window, { canvasText: noted });
    const { fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = function (text, ...where) {
      const { a, b } = this.getTransform();
      const { canvas } = this;
      // From the layout's pixels to those of the page.
      const scale = (Math.hypot(a, b) * canvas.clientWidth) / canvas.width;
      const size = Number.parseFloat(/([\d.]+)px/.exec(this.font)?.[1] ?? '') * scale;
      noted.set(canvas, (noted.get(canvas) ?? new Map()).set(text, size));
      fillText.call(this, text, ...where);
    };
  });
}

interface Wanted {
  /** Sizes in px of a projector of 1920 x 1080: of a slide's own text, and of labels in its figure. */
  readonly bodyPx: number;
  readonly labelPx: number;
  /** Contrast of text, and of text so large that WCAG asks for less (from 24 px, or 18.66 px where it is bold). */
  readonly contrast: number;
  readonly largeContrast: number;
}

/** Lines like `17.6 px: "Lunch"`, `cut at the side: "Lunch"` or `cut at the foot: 12 px`, about the slide that is shown. */
export function illegibleOn(page: Page, wanted: Wanted): Promise<readonly string[]> {
  return page.evaluate(async (wanted) => {
    // Its size is found when it has been laid out.
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let frames = 0; frames < 2; frames += 1) await frame();
    const slide = document.querySelector('.slide-holder:not([hidden], [data-place])');
    const face = slide?.querySelector('.slide-face');
    if (!slide || !face) throw new Error('no slide is shown');
    const unit = Math.min(innerWidth / 1920, innerHeight / 1080);
    const found = new Set<string>();
    const short = (text: string) => JSON.stringify(text.trim().slice(0, 30));

    type Colour = readonly [number, number, number, number];
    const dot = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
    const pen = dot.getContext('2d', { willReadFrequently: true });
    /** Any colour of CSS as red, green, blue and opacity. */
    const read = (css: string): Colour => {
      if (!pen) throw new Error('no canvas');
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = css;
      pen.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = pen.getImageData(0, 0, 1, 1).data;
      return [r, g, b, a / 255];
    };
    const over = (top: Colour, under: Colour): Colour => {
      const mix = (i: 0 | 1 | 2) => top[i] * top[3] + under[i] * (1 - top[3]);
      return [mix(0), mix(1), mix(2), 1];
    };
    const groundOf = (element: Element): Colour => {
      const layers: Colour[] = [];
      for (let at: Element | null = element; at; at = at.parentElement) {
        layers.push(read(getComputedStyle(at).backgroundColor));
      }
      return layers.reduceRight<Colour>((under, top) => over(top, under), [255, 255, 255, 1]);
    };
    const light = ([r, g, b]: Colour): number => {
      const [R = 0, G = 0, B = 0] = [r, g, b].map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * R + 0.7152 * G + 0.0722 * B;
    };
    const contrastOf = (one: Colour, other: Colour): number => {
      const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    };

    const walker = document.createTreeWalker(face, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent ?? '';
      if (!element || text.trim() === '') continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      // What is there for who listens is a pixel wide.
      let isSeen = box.width > 2 && box.height > 2;
      for (let at: Element | null = element; at && at !== face; at = at.parentElement) {
        if (at.clientWidth === 1 && at.clientHeight === 1) isSeen = false;
      }
      if (!isSeen) continue;
      // Of what lies in the frame's column or on its stage nothing may run out at the side.
      const part = element.closest('[data-part], .slide-main')?.getBoundingClientRect();
      if (part && part.width > 0 && (box.right > part.right + 1 || box.left < part.left - 1)) {
        found.add(`cut at the side: ${short(text)}`);
      }
      const style = getComputedStyle(element);
      const svg = element.closest('svg');
      const zoom = svg?.viewBox.baseVal.width
        ? Math.min(
            svg.clientWidth / svg.viewBox.baseVal.width,
            svg.clientHeight / svg.viewBox.baseVal.height,
          )
        : 1;
      const px = (Number.parseFloat(style.fontSize) * zoom) / unit;
      const isLabel = element.closest('[data-sim], [data-task], svg') !== null;
      if (px < (isLabel ? wanted.labelPx : wanted.bodyPx) - 0.05) {
        found.add(`${px.toFixed(1)} px: ${short(text)}`);
      }
      // What cannot be pressed for now may be pale.
      if (svg || element.closest(':disabled, [aria-hidden="true"]')) continue;
      const isLarge = px >= 24 || (px >= 18.66 && Number(style.fontWeight) >= 700);
      const ground = groundOf(element);
      const contrast = contrastOf(over(read(style.color), ground), ground);
      if (contrast < (isLarge ? wanted.largeContrast : wanted.contrast) - 0.05) {
        found.add(`${contrast.toFixed(1)} : 1: ${short(text)}`);
      }
    }
    for (const box of face.querySelectorAll('.slide-main, [data-figure-frame]')) {
      const pixels = box.scrollHeight - box.clientHeight;
      if (pixels > 1) found.add(`cut at the foot: ${pixels} px`);
    }
    const { canvasText } = window as unknown as {
      canvasText: Map<HTMLCanvasElement, Map<string, number>>;
    };
    for (const [canvas, texts] of canvasText) {
      if (!slide.contains(canvas) || !canvas.checkVisibility()) continue;
      for (const [text, size] of texts) {
        const px = size / unit;
        if (px < wanted.labelPx - 0.05) found.add(`${px.toFixed(1)} px painted: ${short(text)}`);
      }
    }
    for (const texts of canvasText.values()) texts.clear();
    return [...found];
  }, wanted);
}
