// What every simulator promises of a run: a picture, and sentences and a table in both languages. Each fault is a sentence.

import type { SimDefinition } from '@/components/figure/definition';
import { countUntil } from '@/components/figure/events';
import { PLACEMENT_WIDTH, type Shown } from '@/components/figure/marks/contract';
import { finished } from '@/components/figure/marks/finished';
import { shownReadouts } from '@/components/figure/readouts-data';
import { prepareStrip } from '@/components/figure/stage/painting';
import { wordsOfPicked, wordsOnScene } from '@/components/figure/stage/picked-words';
import { legendOf, shownOf } from '@/components/figure/stage/shown';
import { stripOf } from '@/components/figure/stage/stage-spec';
import type { Surface } from '@/components/figure/surface/surface';
import { svgScene, svgStrip } from '@/components/figure/surface/svg';
import { sayNow } from '@/components/figure/telling/now';
import { textOf } from '@/components/figure/telling/text';
import type { Table } from '@/components/ui/data-table';
import type { Declaration } from '@/engine/kernel/contract';
import { type Locale, locales } from '@/i18n/locales';
import type { Still } from '@/player/still';
import type { Act, Recording } from '@/player/types';
import { faultsOfTexts } from './check-words';

/** What is wrong with what is shown and said of a run. `openAtMs` is the moment on which its figure opens. */
export function faultsOfRun(sim: SimDefinition, still: Still, openAtMs: number): string[] {
  return [
    ...faultsOfReadouts(sim, still.recording),
    ...attempt(sim, 'its picture', () => faultsOfPicture(sim, still.recording, openAtMs)),
    ...attempt(sim, 'what is picked', () => faultsOfPicking(sim, still.recording, openAtMs)),
    ...locales.flatMap((locale) =>
      attempt(sim, `what it says (${locale})`, () => faultsOfSaying(sim, still, openAtMs, locale)),
    ),
  ];
}

function attempt(sim: SimDefinition, what: string, faults: () => string[]): string[] {
  try {
    return faults();
  } catch (error) {
    return [`${sim.id}: ${what} ends in an error: ${error}`];
  }
}

const SIZE = { width: 760, height: 288, hatchId: 'hatch' };

function faultsOfPicture(sim: SimDefinition, recording: Recording, openAtMs: number): string[] {
  const shown = shownOf(recording, 'en');
  const { strip, moment: scene } = sim.stage;
  const at = `${sim.id}: at ${openAtMs} ms`;
  const faults: string[] =
    strip || scene ? [] : [`${sim.id}: its stage has neither a scene nor a strip`];
  for (const { name, acts = [] } of strip && scene ? strip.marks : []) {
    if (acts.length === 0) continue;
    faults.push(
      `${sim.id}: the row ${name?.en ?? 'without a name'} brings acts, but under a scene rows have no buttons: put them on the scene`,
    );
  }
  faults.push(...faultsOfSigns(sim, shown));
  if (strip) {
    const painting = finished(prepareStrip(strip, shown));
    const past = svgStrip(SIZE, (openAtMs / recording.request.durationMs) * SIZE.width);
    painting.paint(past, 0, painting.size);
    if (past.markup() === '') faults.push(`${at} the strip is empty`);
  }
  for (const placement of scene ? (['wide', 'tall'] as const) : []) {
    if (scene && sceneMarkup(shown, scene, placement, openAtMs) === '') {
      faults.push(`${at} the ${placement} scene is empty`);
    }
  }
  return faults;
}

/** Whoever picks a thing that can be picked is told something of it, also where the picture says nothing to them. */
function faultsOfPicking(sim: SimDefinition, recording: Recording, openAtMs: number): string[] {
  const { moment: scene } = sim.stage;
  if (!scene) return [];
  const shown = shownOf(recording, 'en');
  const { durationMs } = recording.request;
  const faults = new Set<string>();
  for (const placement of ['wide', 'tall'] as const) {
    const pictures = scene.marks.map((mark) => mark.prepare(shown, placement));
    for (const tMs of [openAtMs, durationMs / 2, durationMs]) {
      const at = { tMs, pace: 1, placement, height: scene.height[placement], pictures };
      const targets = pictures.flatMap(
        (picture) => picture.targets?.({ tMs, pace: 1, picked: null }) ?? [],
      );
      // Of several that can be picked a scene may tell one before anybody picks it.
      const usual = targets.length === 0 ? [] : wordsOnScene(at);
      for (const { id, label, deed, offers } of targets) {
        if (deed || offers || usual.includes(label)) continue;
        if (wordsOfPicked({ ...at, picked: id }) !== '') continue;
        faults.add(
          `${sim.id}: at ${tMs} ms (${placement}) nothing is said of ${id} once it is picked`,
        );
      }
    }
  }
  return [...faults];
}

/** Grounds and lines that order a picture are no signs. */
const ORDER: readonly unknown[] = ['line', 'line-2', 'card', 'paper'];

/** Every colour that something paints with, where it begins on the surface. */
function paintsOf(paint: (surface: Surface) => void): ReadonlySet<unknown> {
  const used = new Set<unknown>();
  const noted = new Proxy({ width: SIZE.width, height: SIZE.height } as Surface, {
    get: (size, name: keyof Surface) => {
      if (name === 'width' || name === 'height') return size[name];
      // Words explain themselves.
      return name === 'text' || name === 'label' ? () => {} : (paint: unknown) => used.add(paint);
    },
  });
  paint(noted);
  return used;
}

/** What a row of the strip paints stands in the legend in its own colour, or the row's name says it. */
function faultsOfSigns(sim: SimDefinition, shown: Shown): string[] {
  const { strip } = sim.stage;
  if (!strip) return [];
  const told = new Set(
    legendOf(sim, shown).flatMap((entry): unknown[] => {
      if ('sample' in entry) return [...paintsOf((surface) => entry.sample(surface))];
      if (entry.paint === 'cross') return ['dropped'];
      return [entry.paint === 'dashed' ? 'reclaimed' : entry.paint];
    }),
  );
  const rows = stripOf(strip, shown).marks.filter(({ name }) => name === undefined);
  return rows.flatMap((mark) => {
    const painting = finished(prepareStrip({ marks: [mark] }, shown));
    const used = paintsOf((surface) => painting.paint(surface, 0, painting.size));
    return [...used]
      .filter((paint) => !told.has(paint) && !ORDER.includes(paint))
      .map((paint) => `${sim.id}: something is painted in ${paint} that no sign of the legend has`);
  });
}

type Scene = NonNullable<NonNullable<SimDefinition['stage']>['moment']>;

function sceneMarkup(shown: Shown, scene: Scene, placement: 'wide' | 'tall', tMs: number): string {
  const surface = svgScene({
    ...SIZE,
    width: PLACEMENT_WIDTH[placement],
    height: scene.height[placement],
  });
  for (const mark of scene.marks) {
    mark.prepare(shown, placement).paint(surface, { tMs, pace: 1, picked: null });
  }
  return surface.markup();
}

/** So many stand side by side under a stage. */
const MOST_READOUTS = 5;

function faultsOfReadouts(sim: SimDefinition, { request }: Recording): string[] {
  if ('groups' in sim.readouts) return [];
  const { length } = shownReadouts(sim.readouts, sim, request.config);
  if (length > 0 && length <= MOST_READOUTS) return [];
  return [`${sim.id}: ${length} read-outs in a run, where there is room for ${MOST_READOUTS}`];
}

/** A picture that needs more words than that does not speak for itself. */
const MOST_SIGNS = 7;

function faultsOfSaying(
  sim: SimDefinition,
  { recording, momentAt }: Still,
  openAtMs: number,
  locale: Locale,
): string[] {
  const { log, final, request } = recording;
  const shown = shownOf(recording, locale);
  const { sayMoment } = sim;
  const moments = sayMoment ? [0, openAtMs, request.durationMs] : [];
  const told = (index: number) => textOf(sim.describe(recording, index, locale));
  const moment = momentAt(openAtMs);
  const asked = sim.choices?.map(({ id }) => id) ?? [];
  const texts: [string, string | undefined][] = [
    ['the sentence before the first event', told(-1)],
    ['what is so now', sayNow(sim, shown, moment, locale)],
    ...asked.map((id): [string, string] => [
      `why a guess of ${id} differs`,
      textOf(sim.explainGap(id, final.metrics, locale)),
    ]),
    ...moments.map((tMs): [string, string | undefined] => [
      `what is going on at ${tMs} ms`,
      sayMoment && textOf(sayMoment(shown, tMs)),
    ]),
    ...legendOf(sim, shown).map(({ words }, i): [string, string] => [
      `sign ${i + 1} of the legend`,
      words[locale],
    ]),
  ];
  if (log.length > 0) {
    texts.push(['the sentence of the first event', told(0)]);
    texts.push(['the sentence of the last event', told(log.length - 1)]);
  }
  if (sim.conclude) texts.push(['the conclusion', textOf(sim.conclude(recording, locale))]);
  const table = sim.table(recording, countUntil(log, openAtMs), locale, moment);
  const signs = legendOf(sim, shown).length;
  return [
    ...faultsOfTexts(sim.id, locale, texts),
    ...(signs > MOST_SIGNS
      ? [
          `${sim.id} (${locale}): the legend has ${signs} signs; nobody reads more than ${MOST_SIGNS}`,
        ]
      : []),
    ...faultsOfTable(table).map((fault) => `${sim.id} (${locale}): the table ${fault}`),
  ];
}

function faultsOfTable({ caption, head, rows }: Table): string[] {
  if (caption === '' || head.length === 0) return ['has no caption or no head'];
  const faults = rows.flatMap((row, place) => {
    if (row.length !== head.length) {
      return [`has ${row.length} cells in row ${place + 1} under ${head.length} headings`];
    }
    const hole = row.find((cell) => /undefined|NaN/.test(cell));
    return hole === undefined ? [] : [`says "${hole}" in row ${place + 1}`];
  });
  return faults.slice(0, 1);
}

/** The first thing of each kind of deed, done at a moment: whoever declares a deed tells of it. */
export const deedsOf = ({ acts }: Declaration, atMs: number): Act[] =>
  Object.entries(acts).flatMap(([act, spec]) =>
    spec.kind === 'do'
      ? [{ atMs: Math.round(atMs), act, on: spec.on === null ? null : `${spec.on}-1`, to: null }]
      : [],
  );

/** What is wrong with how a simulator tells the deeds in a run, each of which is an event of the kind `act`. */
export function faultsOfDeeds(sim: SimDefinition, recording: Recording): string[] {
  const { log, request } = recording;
  if (!sim.acts) return [`${sim.id}: its acts are missing, so nothing can be done on its stage`];
  // The log keeps deeds under the kind that follows the simulator's own.
  const kind = sim.eventKinds.length;
  return request.acts.flatMap(({ act }, place) => {
    const row = log.kind.findIndex((one, i) => one === kind && log.value[i] === place);
    if (row < 0) return [`${sim.id}: the act ${act} leaves no event of the kind "act"`];
    return locales.flatMap((locale) =>
      attempt(sim, `telling the act ${act} (${locale})`, () =>
        faultsOfTexts(sim.id, locale, [
          [`the sentence of the act ${act}`, textOf(sim.describe(recording, row, locale))],
        ]),
      ),
    );
  });
}
