// What a code turned out to say, in words: the same for the table, the file and the paper.

import { type SimDefinition, scenarioOf } from '@/components/figure/definition';
import { sayMetric } from '@/components/figure/quantities';
import type { Locale } from '@/i18n/locales';
import { assignMessages } from '@/i18n/messages/assign';
import type { Result } from './code';
import type { Row } from './rows';
import { countOf, nameOf, sayEnd, sayKnob } from './say';
import type { Judge, Verdict } from './verify';

/** A row in words, by column. */
export interface SaidRow {
  readonly who: string;
  readonly result: string;
  /** What to do about it; empty where there is nothing. */
  readonly hint: string;
  readonly values: string;
  readonly settings: string;
}

function sayClaims(
  sim: SimDefinition,
  { task }: Judge,
  { claims }: Result,
  locale: Locale,
): string {
  return task.want
    .map(
      ({ metric }, i) =>
        `${nameOf(sim, metric, locale)} ${sayMetric(sim, metric, claims[i] ?? null, locale)}`,
    )
    .join(', ');
}

function sayHint(verdict: Verdict, judge: Judge, locale: Locale): string {
  const t = assignMessages[locale].verdictHint;
  switch (verdict.why) {
    case 'broken':
      return verdict.groups.length === 0
        ? t.whole
        : t.groups(verdict.groups.map((group) => countOf(group, locale)).join(', '));
    case 'altered':
      return t.altered(sayClaims(judge.sim, judge, verdict.result, locale));
    case 'other-settings':
    case 'other-task':
    case 'other-rules':
    case 'format':
      return t[verdict.why];
    default:
      return '';
  }
}

function saySettings({ config, seed, acts }: Result, { task, sim }: Judge, locale: Locale): string {
  const t = assignMessages[locale].check;
  const { acts: scripted = [] } = scenarioOf(sim, task.scenario);
  const turned = task.free.filter((name) => config[name] !== task.config[name]);
  const own = JSON.stringify(acts) === JSON.stringify(scripted) ? 0 : acts.length;
  const said = [
    ...turned.map((name) => sayKnob(sim, name, config, locale)),
    ...(task.seed === null ? [t.customers(String(seed))] : []),
    ...(own > 0 ? [t.acts(countOf(own, locale))] : []),
  ];
  return said.length === 0 ? t.nothing : said.join(' · ');
}

export function sayRow({ label, verdict }: Row, judge: Judge, locale: Locale): SaidRow {
  const name = 'result' in verdict ? verdict.result.name : '';
  return {
    who: [label, name].filter((one) => one !== '').join(' · '),
    result: assignMessages[locale].verdict[verdict.why],
    hint: sayHint(verdict, judge, locale),
    values: 'metrics' in verdict ? sayEnd(judge.sim, judge.task.want, verdict.metrics, locale) : '',
    settings: 'result' in verdict ? saySettings(verdict.result, judge, locale) : '',
  };
}
