// What reaches the canvases while a cursor moves, without a browser.

import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Instant, MomentPicture } from '../marks/contract';
import { fakeContext } from '../surface/fixture';
import { DURATION_MS, rows, scene, seen, shownWith } from './fixture';
import { MomentPainter } from './moment-painter';
import { prepareStrip } from './painting';
import { StripPainter } from './strip-painter';

const page = { rootPx: 16 };

/** A canvas of this size on the page; `calls` are the methods that its context heard. */
function fakeCanvas(clientWidth: number, clientHeight: number) {
  const { context, strokes } = fakeContext();
  const calls: { name: string; values: readonly unknown[] }[] = [];
  const spied = new Proxy(context, {
    get: (target, name: string) => {
      const value = target[name as keyof CanvasRenderingContext2D] as unknown;
      if (typeof value !== 'function') return value;
      return (...values: unknown[]) => {
        calls.push({ name, values });
        return value(...values);
      };
    },
  });
  const canvas = { clientWidth, clientHeight, width: 0, height: 0, getContext: () => spied };
  const of = (name: string) => calls.filter((call) => call.name === name);
  return { canvas: canvas as unknown as HTMLCanvasElement, calls, of, strokes };
}

beforeAll(() => {
  vi.stubGlobal('window', { devicePixelRatio: 2 });
  vi.stubGlobal('document', {
    documentElement: { dataset: {}, style: {} },
    createElement: () => fakeCanvas(0, 0).canvas,
  });
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('getComputedStyle', () => ({
    fontSize: `${page.rootPx}px`,
    fontFamily: 'sans',
    getPropertyValue: () => 'red',
  }));
  vi.stubGlobal('requestAnimationFrame', (next: () => void) => {
    next();
    return 0;
  });
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
});
afterAll(() => vi.unstubAllGlobals());

const at = (tMs: number, picked: string | null = null): Instant => ({ tMs, pace: 2, picked });

function momentPainter(canvas: HTMLCanvasElement) {
  const painter = new MomentPainter(canvas);
  painter.setPictures(
    scene.marks.map((mark): MomentPicture => mark.prepare(shownWith(), 'wide')),
    'wide',
  );
  return painter;
}

test('a scene is painted once for every moment that it is shown', () => {
  const { canvas, of } = fakeCanvas(788, 300);
  const painter = momentPainter(canvas);
  seen.length = 0;
  painter.show(at(1000));
  painter.show(at(2000, 'tablet-1'));
  expect(seen).toEqual([at(1000), at(2000, 'tablet-1')]);
  expect(of('clearRect')).toHaveLength(2);
  // A size that is still the same is nothing to paint for; a new theme is.
  painter.resize();
  expect(seen).toHaveLength(2);
  painter.repaint();
  expect(seen.at(-1)).toEqual(at(2000, 'tablet-1'));
});

test('on a slide a scene is the same layout, larger, in as many pixels as the screen has', () => {
  const { canvas, of } = fakeCanvas(788 * 1.5, 450);
  momentPainter(canvas).show(at(0));
  expect([canvas.width, canvas.height]).toEqual([2364, 900]);
  expect(of('setTransform').at(-1)?.values).toEqual([3, 0, 0, 3, 0, 0]);
  expect(of('clearRect').at(-1)?.values).toEqual([0, 0, 788, 300]);
});

function stripPainter(canvas: HTMLCanvasElement) {
  const painter = new StripPainter(canvas);
  const turns = prepareStrip(rows, shownWith());
  painter.setRun({ turns, durationMs: DURATION_MS, actsMs: [15_000] });
  return painter;
}

test('a strip is copied up to the cursor, and nothing of it is painted again', () => {
  const { canvas, of } = fakeCanvas(600, 100);
  const painter = stripPainter(canvas);
  painter.show(15_000);
  const [copy] = of('drawImage').slice(-1);
  expect(copy?.values.slice(1)).toEqual([0, 0, 300, 200, 0, 0, 150, 100]);
  const before = of('fillRect').length;
  painter.show(30_000);
  painter.show(45_000);
  // Each copy: five ticks of the axis, the pole of one flag, the cursor.
  expect(of('fillRect').length - before).toBe(2 * 7);
});

test('at the start nothing of a run is seen but what is promised and done', () => {
  const { canvas, of, strokes } = fakeCanvas(600, 100);
  const painter = stripPainter(canvas);
  const before = of('drawImage').length;
  painter.show(0);
  expect(of('drawImage')).toHaveLength(before);
  expect(strokes.length).toBeGreaterThan(0);
});

test('a strip is painted in the zoom of the page', () => {
  page.rootPx = 32;
  const { canvas, of } = fakeCanvas(600, 100);
  stripPainter(canvas).show(0);
  expect(of('setTransform').some(({ values }) => values[0] === 4)).toBe(true);
  page.rootPx = 16;
});
