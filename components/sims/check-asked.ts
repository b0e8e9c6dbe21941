// A question that is answered by choosing: nothing that its figure opens with may answer it. Each fault is a sentence.

import type { Choice, SimDefinition } from '@/components/figure/definition';
import { quantityOf } from '@/components/figure/quantities';
import { hiddenReadouts } from '@/components/figure/readouts-data';
import { sentenceAt } from '@/components/figure/sentence';
import { shownOf } from '@/components/figure/stage/shown';
import { sayNow } from '@/components/figure/telling/now';
import { textOf } from '@/components/figure/telling/text';
import { type Locale, locales } from '@/i18n/locales';
import type { Still } from '@/player/still';
import type { Metrics } from '@/player/types';

/** `openAtMs` is the moment on which the figure opens. */
export function faultsOfAsked(
  sim: SimDefinition,
  choice: Choice,
  still: Still,
  openAtMs: number,
): string[] {
  const open = faultsOfReadouts(sim, choice, still);
  return [
    ...open,
    ...locales.flatMap((locale) => faultsOfSaying(sim, choice, still, openAtMs, locale)),
  ];
}

/** What the answer is read from is not read out beside the question. */
function faultsOfReadouts(sim: SimDefinition, choice: Choice, { recording }: Still): string[] {
  const { readouts } = sim;
  const read = 'groups' in readouts ? readouts.columns.map(({ metric }) => metric) : readouts;
  const hidden = hiddenReadouts(sim, choice.id);
  const from = new Set(
    readBy(choice, recording.final.metrics).map((name) => name.split('.').at(-1)),
  );
  return read
    .filter((metric) => from.has(metric) && !hidden.includes(metric))
    .map(
      (metric) => `${sim.id}: ${metric} is read out while ${choice.id}, which it answers, is asked`,
    );
}

/** The metrics that an answer is read from. */
function readBy(choice: Choice, metrics: Metrics): readonly string[] {
  const names: string[] = [];
  choice.answer(
    new Proxy(metrics, {
      get(target, name) {
        names.push(String(name));
        return Reflect.get(target, name);
      },
    }),
  );
  return names;
}

/** Shorter numbers stand in many sentences that say nothing of the answer. */
const SHORTEST = 2;

function faultsOfSaying(
  sim: SimDefinition,
  choice: Choice,
  { recording, momentAt }: Still,
  openAtMs: number,
  locale: Locale,
): string[] {
  const shown = shownOf(recording, locale);
  const moment = momentAt(openAtMs);
  const answers = choice.answer(recording.final.metrics);
  const names = (isRight: boolean) =>
    choice.options
      .filter(({ id }) => answers.includes(id) === isRight)
      .map(({ words }) => words[locale]);
  const numbers = readBy(choice, moment.metrics)
    .map((name) => quantityOf(sim, name, moment.metrics[name] ?? null, locale)?.value ?? '')
    .filter((said) => said.replace(/\D/g, '').replace(/^0+/, '').length >= SHORTEST);
  const said = {
    sentence: textOf(sentenceAt(sim, shown, openAtMs, false, choice.id)),
    summary: sayNow(sim, shown, moment, locale, choice.id),
  };
  return Object.entries(said).flatMap(([where, text]) => {
    const at = `${sim.id} (${locale}): at ${openAtMs} ms the ${where}`;
    const told = numbers.filter((number) => isIn(text, number));
    const isNamed =
      names(true).some((one) => isIn(text, one)) && !names(false).some((one) => isIn(text, one));
    return [
      ...told.map((number) => `${at} says ${number} while ${choice.id} is asked: ${text}`),
      ...(isNamed ? [`${at} names the right answer to ${choice.id} alone: ${text}`] : []),
    ];
  });
}

/** Whether it stands in a text, and not as a part of a longer number. */
function isIn(text: string, part: string): boolean {
  const at = text.indexOf(part);
  if (at < 0) return false;
  const around = `${text[at - 1] ?? ''}${text.slice(at + part.length).match(/^[.,]?\d/)?.[0] ?? ''}`;
  return !/\d/.test(around);
}
