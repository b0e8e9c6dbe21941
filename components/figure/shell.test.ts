// The shell, filled by a still picture, a live figure and a sheet.

import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { figureMessages } from '@/i18n/messages/figure';
import { Shell, type ShellData } from './shell';
import type { TransportHandlers } from './transport';

const data: ShellData = {
  id: 'one',
  locale: 'en',
  view: 'lab',
  title: 'Two tablets',
  hint: 'A hint',
  summary: { stage: 'Tablets', controls: 'Knobs', now: 'Nine left', first: 'Press Play' },
  readouts: {
    kind: 'strip',
    columns: 3,
    cells: [{ metric: 'sold', name: 'Sold', value: '9', unit: 'rolls' }],
  },
  time: {
    tMs: 12_000,
    durationMs: 60_000,
    isPlaying: false,
    speed: 1,
    speeds: [1, 2],
    actsMs: [6_000, 6_000, 30_000],
  },
};

const nothing = (): void => undefined;
const handlers: TransportHandlers = {
  onToggle: nothing,
  onStep: nothing,
  onBack: nothing,
  onUndo: nothing,
  onSeek: nothing,
  onSpeed: nothing,
};

const draw = (shell: Partial<Parameters<typeof Shell>[0]>) =>
  renderToStaticMarkup(
    createElement(Shell, {
      ...data,
      above: null,
      actions: null,
      stage: null,
      knobs: null,
      sentence: null,
      more: null,
      ...shell,
    }),
  );

const controls = (html: string): string[] => html.match(/<(button|select|input)[^>]*>/g) ?? [];
const undo = `>${figureMessages.en.undo}</button>`;

test('a still picture shows the same as a live figure, and nothing of it can be moved', () => {
  const still = draw({});
  const live = draw({ transport: handlers });
  // On a phone they will come in a sheet, which a script brings.
  const waitingKnobs = /(?<=data-part="knobs" class="[^"]*)figure-waits/;
  const enabled = (html: string) => html.replaceAll(' disabled=""', '').replace(waitingKnobs, '');
  expect(controls(still)).toHaveLength(6);
  for (const control of controls(still)) expect(control).toContain('disabled');
  for (const control of controls(live)) expect(control).not.toContain('disabled=""');
  expect(enabled(still)).toBe(enabled(live));
});

test('undo is there once something was done, with one flag for each moment', () => {
  const acted = draw({ transport: handlers });
  expect(acted).toContain(undo);
  expect(acted.match(/--at:0\.\d+/g)).toEqual(['--at:0.1', '--at:0.5']);
  const { time } = data;
  const calm = draw({ transport: handlers, time: time && { ...time, actsMs: [] } });
  expect(calm).not.toContain(undo);
  expect(calm).not.toContain('slider-flags');
});

test('a sheet has the same parts without time', () => {
  const parts = (html: string) => html.match(/data-part="[^"]+"/g);
  const sheet = draw({ time: null });
  expect(parts(sheet)).toEqual(parts(draw({})));
  expect(controls(sheet)).toEqual([]);
});
