// A guess about a run before it is run: a number that is typed, or a curve that is drawn. Answer: [number] or one number per point.

import { formatDuration } from '@/i18n/format';
import { quizMessages } from '@/i18n/messages/quiz';
import { readNumber, withUnit } from '../numbers';
import type { ShownItem } from '../shown';
import type { Answer, Grade, Kind, Measured } from './contract';
import { CurvePad } from './curve-pad';
import { NumberField, numberProblem } from './number-field';
import { isWithin } from './numeric';

type Item = ShownItem<'predict'>;

function gradeNumber(item: Item, [typed = '']: Answer, actual: number): Grade {
  const guess = readNumber(typed, item.units);
  const tolerance = 'metric' in item.asks ? item.asks.tolerance : 0;
  const isCorrect = 'value' in guess && isWithin(guess.value, actual, tolerance);
  const shown = Number(actual.toPrecision(3));
  return {
    isCorrect,
    right: isCorrect ? 1 : 0,
    of: 1,
    remarks: [],
    rightAnswer: [withUnit(shown, item.unit, item.locale)],
  };
}

/** How far the drawing is off on average, as a share of the curve's own peak. */
export function gapOf(drawn: readonly number[], actual: readonly number[]): number {
  const peak = Math.max(...actual.map(Math.abs));
  const off = actual.reduce((sum, value, index) => sum + Math.abs(value - (drawn[index] ?? 0)), 0);
  return peak === 0 ? (off === 0 ? 0 : 1) : off / actual.length / peak;
}

function gradeCurve(item: Item, answer: Answer, actual: readonly number[]): Grade {
  const { locale } = item;
  const gap = gapOf(answer.map(Number), actual);
  const isCorrect = 'series' in item.asks && gap <= item.asks.tolerance;
  const peak = Math.max(...actual);
  const atMs = (item.run.durationMs * actual.indexOf(peak)) / (actual.length - 1);
  const words = quizMessages[locale];
  return {
    isCorrect,
    right: isCorrect ? 1 : 0,
    of: 1,
    remarks: [
      {
        isRight: isCorrect,
        about: null,
        because: words.gap(Math.round(gap * 100)),
        misconception: null,
      },
    ],
    rightAnswer: [
      words.peak(
        withUnit(Number(peak.toPrecision(3)), item.unit, locale),
        formatDuration(atMs / 1000, locale),
      ),
    ],
  };
}

export const predict: Kind<'predict'> = {
  start: ({ asks }) => ('series' in asks ? Array<string>(asks.points).fill('0') : ['']),
  hint: (words) => words.predictFirst,
  action: (_, words) => words.run,

  problem(item, answer, words) {
    if ('metric' in item.asks) return numberProblem(answer[0] ?? '', item, words);
    return answer.every((value) => Number(value) === 0) ? words.needsCurve : null;
  },

  async measure({ run: { sim, scenario, set }, asks }, _, ask): Promise<Measured> {
    const series = 'series' in asks ? { series: { name: asks.series, points: asks.points } } : {};
    const [only] = await ask({ ask: 'runs', of: { sim, scenario, set, ...series } });
    if (!only) throw new RangeError(`no run of ${sim}`);
    const values = 'metric' in asks ? [only.metrics[asks.metric] ?? Number.NaN] : only.series;
    return [values.map((value) => value * (asks.scale ?? 1))];
  },

  grade(item, answer, [actual = []]) {
    if ('series' in item.asks) return gradeCurve(item, answer, actual);
    return gradeNumber(item, answer, actual[0] ?? Number.NaN);
  },

  View(props) {
    const { item, measured } = props;
    if ('metric' in item.asks) return <NumberField {...props} />;
    return <CurvePad {...props} asks={item.asks} actual={measured?.[0] ?? null} />;
  },
};
