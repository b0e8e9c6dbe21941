// The stage as data, and as the page holds it before any script.

import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { StripMark } from '../marks/contract';
import { finished } from '../marks/finished';
import { pathsIn } from '../surface/fixture';
import type { Paint } from '../surface/surface';
import { svgScene } from '../surface/svg';
import { acts, recordingWith, row, rows, scene, shownWith, simWith } from './fixture';
import { ownHeight, prepareStrip, rowBoxes } from './painting';
import { ActButtons } from './scene-controls';
import { legendOf } from './shown';
import { sorting } from './sorting';
import { moment, offeredActs, strip, stripOf } from './stage-spec';
import { StillStage } from './still-stage';

const act = { atMs: 15_000, act: 'sell', on: 'tablet-1', to: null };

const still = (parts: Parameters<typeof simWith>[0], tMs = 30_000) =>
  renderToStaticMarkup(
    createElement(StillStage, {
      id: 'one',
      label: 'Two tablets',
      moment: { ...recordingWith().final, tMs },
      shown: shownWith([act]),
      sim: simWith(parts),
      view: 'lab',
    }),
  );

describe('rows of a strip', () => {
  test('with a height keep it, the others share what is left', () => {
    const boxes = rowBoxes(
      [{ height: 24 }, { height: { share: 1 } }, { height: { share: 3 } }],
      300,
      144,
    );
    expect(boxes.map(({ y, height }) => [y, height])).toEqual([
      [0, 24],
      [24, 30],
      [54, 90],
    ]);
    expect(ownHeight(strip(row(24, 'a'), row(20, 'b')))).toBe(44);
    expect(ownHeight(rows)).toBeNull();
  });

  test('that a run does not have take no room, and their signs are not explained', () => {
    const other: StripMark = {
      ...row(40, 'other'),
      legend: () => [{ paint: 'cold', words: { ko: '남', en: 'other' } }],
      isIn: ({ recording }) => recording.request.config.seats === 3,
    };
    const mixed = strip(other, row(24, 'a'));
    expect(ownHeight(stripOf(mixed, shownWith()))).toBe(24);
    const surface = svgScene({ width: 300, height: 24, hatchId: 'h' });
    const alone = svgScene({ width: 300, height: 24, hatchId: 'h' });
    for (const [spec, on] of [
      [mixed, surface],
      [strip(row(24, 'a')), alone],
    ] as const) {
      const painting = finished(prepareStrip(spec, shownWith()));
      painting.paint(on, 0, painting.size);
    }
    expect(surface.markup()).toBe(alone.markup());
    const words = legendOf(simWith({ strip: mixed }), shownWith()).map((one) => one.words.en);
    expect(words).toEqual(['work']);
    expect(still({ strip: mixed })).not.toContain('other-top');
  });

  test('under a scene are as high in the still picture as they stand on the page', () => {
    const page = still({ moment: scene, strip: strip(row(24, 'a'), row(20, 'b')) });
    expect(page).toContain('viewBox="0 0 760 44"');
  });

  test('are painted piece by piece, each once, however the turns are cut', () => {
    const whole = svgScene({ width: 300, height: 100, hatchId: 'h' });
    const painting = finished(prepareStrip(rows, shownWith()));
    painting.paint(whole, 0, painting.size);
    fc.assert(
      fc.property(fc.array(fc.nat({ max: painting.size })), (cuts) => {
        const pieces = svgScene({ width: 300, height: 100, hatchId: 'h' });
        const borders = [0, ...cuts.toSorted((a, b) => a - b), painting.size];
        for (let i = 1; i < borders.length; i += 1) {
          painting.paint(pieces, borders[i - 1] ?? 0, borders[i] ?? 0);
        }
        expect(pieces.markup()).toBe(whole.markup());
      }),
    );
  });
});

test('of several next telling acts the first is filled, and only what is offered stands there', () => {
  const offered = (tMs: number) =>
    offeredActs(acts, shownWith(), tMs).map((one) => [one.act.act, one.isNext]);
  expect(offered(0)).toEqual([['sell', true]]);
  expect(offered(10_000)).toEqual([
    ['sell', true],
    ['unplug', false],
  ]);
});

describe('sorting', () => {
  const at = (x: number) => ({ wide: [x, 0], tall: [x, 0] }) as const;
  const placing = sorting({
    on: 'area',
    things: [
      { ko: '데이터', en: 'Data' },
      { ko: '설정', en: 'Settings' },
    ],
    places: [
      { act: 'mine', at: at(0) },
      { act: 'theirs', at: at(80) },
    ],
    asked: (_, tMs) => [0, 1][tMs] ?? null,
  });

  test('offers each place for the thing that is asked about, and nothing where none is', () => {
    const offered = (tMs: number) =>
      offeredActs(placing, shownWith(), tMs).map(({ act: { act: name, on } }) => [name, on]);
    expect(offered(1)).toEqual([
      ['mine', 'area-2'],
      ['theirs', 'area-2'],
    ]);
    expect(offered(2)).toEqual([]);
  });

  test('says of each button what it places, and a button keeps its place from thing to thing', () => {
    const spec = moment({ wide: 40, tall: 40 }, [], placing);
    const buttons = (tMs: number) =>
      ActButtons({
        spec,
        offered: offeredActs(placing, shownWith(), tMs),
        locale: 'en',
        names: { mine: 'Me', theirs: 'Provider' },
      });
    expect(buttons(0).map(({ props }) => props['aria-label'])).toEqual([
      'Me: Data',
      'Provider: Data',
    ]);
    expect(buttons(1).map(({ key }) => key)).toEqual(buttons(0).map(({ key }) => key));
  });
});

test('a sign that two marks share stands once in the legend', () => {
  const entries = legendOf(simWith({ moment: scene, strip: rows }), shownWith());
  expect(entries.map(({ words }) => words.en)).toEqual(['tablet', 'work']);
});

describe('the still stage', () => {
  test('has both layouts, of which the style sheet shows one', () => {
    const html = still({ moment: scene });
    expect(html).toContain('viewBox="0 0 788 300"');
    expect(html).toContain('viewBox="0 0 328 400"');
    expect(html).toContain('>wide 30000 2.5</text>');
    expect(html).toContain('>tall 30000 2.5</text>');
    expect(html.match(/aria-label="Two tablets"/g)).toHaveLength(1);
    expect(html).not.toContain('data-strip');
  });

  test('shows its acts where they will be, and none can be done', () => {
    const html = still({ moment: scene });
    const buttons = html.match(/<button[^>]*>/g) ?? [];
    expect(buttons).toHaveLength(2);
    for (const button of buttons) expect(button).toContain('disabled=""');
    expect(buttons[0]).toContain('--tall-x:10%;--tall-y:10%;--wide-x:10%;--wide-y:10%');
    // What can only be picked by a script is not there.
    expect(html).not.toContain('data-target');
  });

  test('cuts its strip at the cursor; what is promised and done stands beyond it too', () => {
    const html = still({ moment: scene, strip: rows }, 12_000);
    // A tenth of 760 px is a bar: at a fifth of the run the third one is yet to begin.
    const bars = pathsIn(html).filter(({ stroke }) => stroke === 'var(--busy)');
    expect(bars.map(({ d }) => d)).toEqual(
      [12, 50].map((y) => `M0 ${y}L74 ${y}M76 ${y}L150 ${y}M152 ${y}L226 ${y}`),
    );
    expect(html).toContain('"var(--iaas)"');
    // The flag of the act at a quarter of the run.
    expect(pathsIn(html).some(({ d }) => d.includes('M190 0L199 4L190 8z'))).toBe(true);
    expect(html).toContain('reads-top');
  });

  test('keeps what lies on top in a row, whatever the row above it paints', () => {
    const over = (name: string, ...paints: Paint[]): StripMark => ({
      ...row(20, name),
      *prepare() {
        yield;
        return {
          size: paints.length,
          paint(surface, box, from, to) {
            for (const paint of paints.slice(from, to)) surface.rect(paint, 0, box.y, 50, 9);
          },
        };
      },
    });
    const html = still({ strip: strip(over('a', 'cold'), over('b', 'busy', 'cold')) });
    const fills = [...html.matchAll(/<path d="[^"]*" fill="var\(--(cold|busy)\)"/g)];
    expect(fills.map(([, paint]) => paint)).toEqual(['cold', 'busy', 'cold']);
  });

  test('is as high as its rows where they say so, and of one height where they do not', () => {
    expect(still({ strip: strip(row(24, 'a'), row(20, 'b')) })).toContain('height:2.75rem');
    expect(still({ strip: rows })).toContain('h-44 w-full @3xl:h-82');
    expect(still({ moment: scene, strip: rows })).toContain('height:4.75rem');
  });
});
