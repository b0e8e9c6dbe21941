// Knobs to be set so that every goal holds, judged by the simulator over seeds that nobody sees. Answer: 'name=value' per knob.

import { formatParam } from '@/components/figure/values';
import { movedTo, POSITIONS, positionOf } from '@/components/ui/scale';
import { Slider } from '@/components/ui/slider';
import type { Locale } from '@/i18n/locales';
import { quizMessages } from '@/i18n/messages/quiz';
import type { RunAnswer } from '@/player/measure-types';
import { withUnit } from '../numbers';
import type { ShownGoal, ShownItem, ShownKnob } from '../shown';
import { randomStream } from '../shuffle';
import { type Ask, resolveUsage, valuesOf } from '../terms';
import { placed, placeOf } from './categorise';
import type { Answer, Kind, Measured } from './contract';

type Item = ShownItem<'knobs'>;

/** Runs that judge a setting, and how many of them may miss a goal by bad luck. */
export const TRIALS = 12;
const MISSES_ALLOWED = 1;

/** The seeds of an item's trials: the same for everyone, and of no run that a page shows. */
function seedsOf(itemId: string): readonly number[] {
  const next = randomStream(`${itemId}/trials`);
  return Array.from({ length: TRIALS }, () => 1_000_000 + Math.floor(next() * 1_000_000_000));
}

const settingOf = (answer: Answer, { name, start }: ShownKnob): number =>
  Number(placeOf(answer, name) ?? start);

const settings = ({ knobs }: Item, answer: Answer): Record<string, number> =>
  Object.fromEntries(knobs.map((knob) => [knob.name, settingOf(answer, knob)]));

async function valueIn(
  run: RunAnswer,
  { value }: ShownGoal,
  set: Readonly<Record<string, number>>,
  ask: Ask,
): Promise<number> {
  if ('metric' in value) {
    // A metric without data reaches no goal.
    return (run.metrics[value.metric] ?? Number.POSITIVE_INFINITY) * (value.scale ?? 1);
  }
  const given = { ...valuesOf(run.metrics), ...set, durationSec: run.durationMs / 1000 };
  return (await ask({ ask: 'bill', of: resolveUsage(value.bill, given) })).total;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function remarkOn(goal: ShownGoal, values: readonly number[], locale: Locale) {
  const met = values.filter((value) => value <= goal.atMost).length;
  const middle = median(values);
  const number = Number.isFinite(middle)
    ? withUnit(Number(middle.toPrecision(3)), goal.unit, locale)
    : '–';
  return {
    isRight: values.length > 0 && met >= values.length - MISSES_ALLOWED,
    about: goal.text,
    because: quizMessages[locale].goalResult(met, values.length, number),
    misconception: null,
  };
}

export const knobs: Kind<'knobs'> = {
  start: (item) => item.knobs.map(({ name, start }) => `${name}=${start}`),
  hint: (words) => words.turnKnobs,
  problem: () => null,
  action: (_, words) => words.tryIt,

  async measure(item, answer, ask): Promise<Measured> {
    const { sim, scenario, set } = item.run;
    const turned = settings(item, answer);
    const of = { sim, scenario, set: { ...set, ...turned }, seeds: seedsOf(item.id) };
    const runs = await ask({ ask: 'runs', of });
    return Promise.all(
      item.goals.map((goal) =>
        Promise.all(runs.map((run) => valueIn(run, goal, { ...turned }, ask))),
      ),
    );
  },

  grade({ goals, locale }, _, measured) {
    const remarks = goals.map((goal, index) => remarkOn(goal, measured[index] ?? [], locale));
    const right = remarks.filter(({ isRight }) => isRight).length;
    const isCorrect = right === goals.length;
    // One of many settings that reach the goals: it need not be told to who has found another.
    return {
      isCorrect,
      right,
      of: goals.length,
      remarks,
      ...(isCorrect ? { rightAnswer: [] } : {}),
    };
  },

  View({ item, answer, isChecked, onAnswer }) {
    return (
      <div className="grid gap-5">
        <ul className="grid gap-1.5">
          {item.goals.map(({ id, text }) => (
            <li key={id} className="flex gap-2.5 text-[17px] font-semibold">
              <span aria-hidden="true" className="text-accent">
                •
              </span>
              {text}
            </li>
          ))}
        </ul>
        <div className="grid gap-4 rounded-xl border border-line bg-card px-4 py-4">
          {item.knobs.map((knob) => {
            const value = settingOf(answer, knob);
            return (
              <Slider
                key={knob.name}
                label={knob.label}
                locale={item.locale}
                hint={knob.hint ?? undefined}
                min={0}
                max={POSITIONS}
                value={positionOf(value, knob.param)}
                text={formatParam(value, knob.param, item.locale)}
                isDisabled={isChecked || onAnswer === undefined}
                {...(onAnswer && {
                  onChange: (position: number) =>
                    onAnswer(
                      placed(answer, knob.name, String(movedTo(position, value, knob.param))),
                    ),
                })}
              />
            );
          })}
        </div>
      </div>
    );
  },
};
