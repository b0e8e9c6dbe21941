// The chart as a picture file: the same layout, painted on a canvas in the colours of the page.

import type { Locale } from '@/i18n/locales';
import { billingMessages } from '@/i18n/messages/billing';
import type { CostLayout } from './layout';
import type { Point } from './plot';

const WIDTH = 1200;
const HEIGHT = 720;
/** Sharp on dense screens and in print. */
const SCALE = 2;
const PLOT = { left: 92, top: 96, right: 36, bottom: 112 };
/** So many lines of what is said fit under the chart. */
const CAPTION_LINES = 3;

/** Paints the chart and what is said about it. Rejects when the browser cannot make a picture. */
export function paintPicture(
  layout: CostLayout,
  caption: string,
  locale: Locale,
  root: Element,
): Promise<Blob> {
  const t = billingMessages[locale];
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH * SCALE;
  canvas.height = HEIGHT * SCALE;
  const context = canvas.getContext('2d');
  if (!context) return Promise.reject(new Error('no canvas'));
  const style = getComputedStyle(root);
  const colour = (token: string): string => style.getPropertyValue(`--${token}`).trim();
  const font = (size: number, weight = 400): string => `${weight} ${size}px ${style.fontFamily}`;
  const x = (percent: number): number =>
    PLOT.left + (percent / 100) * (WIDTH - PLOT.left - PLOT.right);
  const y = (percent: number): number =>
    PLOT.top + (percent / 100) * (HEIGHT - PLOT.top - PLOT.bottom);
  const line = (points: readonly Point[], stroke: string, width: number): void => {
    context.beginPath();
    for (const point of points) context.lineTo(x(point.x), y(point.y));
    context.strokeStyle = stroke;
    context.lineWidth = width;
    context.lineJoin = 'round';
    context.stroke();
  };
  const text = (
    words: string,
    at: readonly [number, number],
    look: string,
    size: number,
    weight = 400,
  ): void => {
    context.font = font(size, weight);
    // A halo keeps words legible over lines.
    context.strokeStyle = colour('card');
    context.lineWidth = 5;
    context.strokeText(words, ...at);
    context.fillStyle = look;
    context.fillText(words, ...at);
  };

  context.scale(SCALE, SCALE);
  context.fillStyle = colour('card');
  context.fillRect(0, 0, WIDTH, HEIGHT);
  text(t.frameTitle, [PLOT.left, 40], colour('ink'), 24, 700);
  text(t.frameHint, [PLOT.left, 66], colour('ink-2'), 14);
  for (const { at } of layout.xTicks) {
    line(
      [
        { x: at, y: 0 },
        { x: at, y: 100 },
      ],
      colour('line-2'),
      1,
    );
  }
  for (const { at } of layout.yTicks) {
    line(
      [
        { x: 0, y: at },
        { x: 100, y: at },
      ],
      colour('line-2'),
      1,
    );
  }
  for (const { way, points } of layout.lines) line(points, colour(way), 3);
  line(
    [
      { x: layout.nowX, y: 0 },
      { x: layout.nowX, y: 100 },
    ],
    colour('accent'),
    1.5,
  );

  context.textAlign = 'right';
  for (const { at, label } of layout.yTicks) {
    text(label, [PLOT.left - 10, y(at) + 5], colour('ink-2'), 14);
  }
  context.textAlign = 'center';
  for (const { at, label } of layout.xTicks) {
    text(label, [x(at), HEIGHT - PLOT.bottom + 24], colour('ink-2'), 14);
  }
  text(layout.nowText, [x(layout.nowX), PLOT.top - 8], colour('accent'), 14, 600);
  context.textAlign = 'left';
  for (const name of layout.names) {
    text(
      name.text,
      [x(name.x), y(name.y) + (name.side === 'above' ? -8 : 20)],
      colour(name.way),
      15,
      700,
    );
  }
  for (const crossing of layout.crossings) {
    context.beginPath();
    context.arc(x(crossing.x), y(crossing.y), 6, 0, 2 * Math.PI);
    context.fillStyle = colour('card');
    context.fill();
    context.strokeStyle = colour('ink');
    context.lineWidth = 2.5;
    context.stroke();
    const isBelow = crossing.side === 'below';
    context.textAlign = isBelow && crossing.x < 78 ? 'left' : 'right';
    const at = [x(crossing.x), y(crossing.y) + (isBelow ? 26 : -14)] as const;
    text(crossing.text, at, colour('ink'), 15, 700);
  }
  context.textAlign = 'left';
  context.font = font(14);
  linesOf(caption, (words) => context.measureText(words).width, WIDTH - PLOT.left - PLOT.right)
    .slice(0, CAPTION_LINES)
    .forEach((words, index) => {
      text(words, [PLOT.left, HEIGHT - PLOT.bottom + 58 + index * 22], colour('ink-2'), 14);
    });

  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

/** Breaks words into lines no wider than `most`. */
function linesOf(words: string, widthOf: (words: string) => number, most: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer) <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
