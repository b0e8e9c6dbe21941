// What is done with each kind of row: its score, what its tones stand for, what was in it, and where a moment of it is.

import { formatLatency, formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { soundMessages } from '@/i18n/messages/sound';
import type { BarsRow, CurveRow, DotsRow, HeardRow, Span, SpansRow } from './heard-row';
import { curveScore, notesScore, type Score, SECONDS, stretchesScore } from './score';
import { inRows } from './span-table';

interface Kind<Row extends HeardRow> {
  score(row: Row): Score;
  /** What its tones stand for. */
  how(row: Row, locale: Locale): string;
  /** What was heard, in numbers. */
  account(row: Row, locale: Locale): string;
  /** Where it is when a share of it has sounded. */
  place(row: Row, share: number, locale: Locale): string;
}

const curve: Kind<CurveRow> = {
  score: ({ samples, heightOf, signs }) =>
    curveScore(
      samples.map(({ x, value }) => ({ x, y: Number.isNaN(value) ? value : heightOf(value) })),
      signs,
    ),
  how({ low, high, say, signs = [] }, locale) {
    const t = soundMessages[locale];
    const scale = t.scale(SECONDS, say(low), say(high));
    return signs.length > 0 ? `${scale} ${t.signs}` : scale;
  },
  account({ name, samples, say, sayPlace }, locale) {
    const known = samples.filter(({ value }) => !Number.isNaN(value));
    const [first] = known;
    if (!first) return '';
    let [low, high] = [first, first];
    for (const sample of known) {
      if (sample.value < low.value) low = sample;
      if (sample.value > high.value) high = sample;
    }
    const last = known.at(-1) ?? first;
    return soundMessages[locale].heard(
      name,
      say(low.value),
      sayPlace(low.x),
      say(high.value),
      sayPlace(high.x),
      say(last.value),
    );
  },
  place: ({ sayPlace }, share) => sayPlace(share),
};

/** Which of so many notes sounds when a share of them has. */
const noteAt = (share: number, count: number): number =>
  Math.min(count - 1, Math.floor(share * count));

const bars: Kind<BarsRow> = {
  score: ({ bars, max }) =>
    notesScore(
      bars.map(({ value }) => (value === null ? null : max > 0 ? value / max : 0)),
      bars.flatMap(({ isMarked }, place) => (isMarked ? [place] : [])),
    ),
  how({ bars, max, say, mark }, locale) {
    const t = soundMessages[locale];
    const how = t.bars(formatNumber(bars.length, locale), say(0), say(max));
    return mark === undefined ? how : `${how} ${t.marked(mark)}`;
  },
  account: ({ name, bars, say }, locale) =>
    soundMessages[locale].heardBars(
      name,
      bars.map((one) => `${one.name} ${one.value === null ? '–' : say(one.value)}`).join(', '),
    ),
  place: ({ bars }, share) => bars[noteAt(share, bars.length)]?.name ?? '',
};

/** The values of a row of dots from the lowest to the highest, and the place of the run on stage among them. */
export function sorted({ values, present }: DotsRow): {
  readonly inOrder: readonly number[];
  readonly mine: number | null;
} {
  const given = values.flatMap((value, run) => (value === null ? [] : [{ value, run }]));
  const inOrder = given.toSorted((a, b) => a.value - b.value || a.run - b.run);
  const mine = inOrder.findIndex(({ run }) => run === present);
  return { inOrder: inOrder.map(({ value }) => value), mine: mine < 0 ? null : mine };
}

const dots: Kind<DotsRow> = {
  score(row) {
    const { low, high } = row;
    const { inOrder, mine } = sorted(row);
    return notesScore(
      inOrder.map((value) => (high > low ? (value - low) / (high - low) : 0.5)),
      mine === null ? [] : [mine],
    );
  },
  how(row, locale) {
    const { low, high, say } = row;
    const t = soundMessages[locale];
    const { inOrder, mine } = sorted(row);
    const how = t.dots(formatNumber(inOrder.length, locale), say(low), say(high));
    return mine === null ? how : `${how} ${t.present}`;
  },
  account(row, locale) {
    const { inOrder, mine } = sorted(row);
    const [low] = inOrder;
    const high = inOrder.at(-1);
    if (low === undefined || high === undefined) return '';
    const t = soundMessages[locale];
    const { say } = row;
    const range = t.heardDots(row.name, say(low), say(high));
    if (mine === null) return range;
    const [place, of] = [mine + 1, inOrder.length].map((one) => formatNumber(one, locale));
    return `${range} ${t.heardPresent(say(inOrder[mine] as number), String(place), String(of))}`;
  },
  place(row, share, locale) {
    const { inOrder } = sorted(row);
    const place = noteAt(share, inOrder.length) + 1;
    return soundMessages[locale].nth(formatNumber(place, locale));
  },
};

const spans: Kind<SpansRow> = {
  score(row) {
    const { names, fromMs, lastsMs } = inRows(row);
    const share = (ms: number): number =>
      lastsMs > 0 ? (Math.min(ms, fromMs + lastsMs) - fromMs) / lastsMs : 0;
    return stretchesScore(
      row.spans.map((one) => ({
        row: names.indexOf(one.name),
        from: share(one.fromMs),
        to: share(one.toMs),
        isSoft: one.isFaint ?? false,
      })),
      names.length,
    );
  },
  how(row, locale) {
    const t = soundMessages[locale];
    const { names, lastsMs } = inRows(row);
    const how = t.spans(formatLatency(lastsMs, locale), SECONDS, names.join(', '));
    return row.spans.some(({ isFaint }) => isFaint) ? `${how} ${t.soft}` : how;
  },
  account: (row, locale) =>
    soundMessages[locale].heardBars(
      row.name,
      inRows(row)
        .names.map((name) => `${name} ${sayLasting(row.spans, name, locale)}`)
        .join(', '),
    ),
  place(row, share, locale) {
    const { lastsMs } = inRows(row);
    return formatLatency(share * lastsMs, locale);
  },
};

/** How long the stretches of a name lasted together. */
function sayLasting(all: readonly Span[], name: string, locale: Locale): string {
  const own = all.filter((one) => one.name === name);
  if (own.some(({ toMs }) => !Number.isFinite(toMs))) return soundMessages[locale].goesOn;
  return formatLatency(
    own.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0),
    locale,
  );
}

const kinds = { curve, bars, dots, spans };

/** A row of one kind is only ever handed to that kind. */
const kindOf = (row: HeardRow): Kind<HeardRow> => kinds[row.kind] as unknown as Kind<HeardRow>;

export const scoreOf = (row: HeardRow): Score => kindOf(row).score(row);
export const howOf = (row: HeardRow, locale: Locale): string => kindOf(row).how(row, locale);
export const accountOf = (row: HeardRow, locale: Locale): string =>
  kindOf(row).account(row, locale);
export const placeOf = (row: HeardRow, share: number, locale: Locale): string =>
  kindOf(row).place(row, share, locale);
