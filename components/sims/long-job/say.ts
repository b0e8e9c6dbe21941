// What the simulator of the long job says: its events, its state and why a guess was off, in both languages.

import type { Sentence } from '@/components/figure/definition';
import { eventTable } from '@/components/figure/event-table';
import type { Shown } from '@/components/figure/marks/contract';
import { fill } from '@/components/figure/telling/fill';
import { textOf } from '@/components/figure/telling/text';
import { eventKinds, type Way, ways } from '@/engine/models/long-job/config';
import { formatDuration, formatNumber } from '@/i18n/format';
import type { Locale, Localized } from '@/i18n/locales';
import type { Metrics, Recording, Snapshot } from '@/player/types';
import { chosen, nowAt, type WayNow } from './now';
import { wayNames } from './stage-words';

type Templates = Localized<Readonly<Record<string, string>>>;

const MINUTE_MS = 60_000;

const events: Templates = {
  ko: {
    before: '아직 아무도 일하지 않아요. 네 방식이 같은 영상을 함께 시작해요.',
    begin: '{way}: {piece}번 조각을 시작해요. **{attempt}번째 시도**예요.',
    kept: '{way}: {piece}번 조각이 끝났어요. **이제 잃지 않아요.**',
    limit: '{way}: 15분 한도에 걸려 {piece}번 조각이 **끊겼어요.** 요금은 {paid}치가 나와요.',
    broken: '{way}: 일하던 것이 고장 나서 {piece}번 조각의 **{paid}을 잃었어요.**',
    off: '{way}: 전원이 꺼져서 {piece}번 조각의 **{paid}을 잃었어요.**',
    delivered: '{way}: **영상이 나왔어요.** 요금은 모두 {paid}치예요.',
    gaveUp: '{way}: 더 다시 할 수 없어서 **포기했어요.** 요금은 {paid}치가 나왔고 영상은 없어요.',
    unplug: '{way}에서 일하던 하나를 껐어요.',
    unplugAll: '**네 방식에서 일하던 것을 모두** 껐어요.',
  },
  en: {
    before: 'Nobody works yet. Four ways begin the same film together.',
    begin: '{way}: piece {piece} begins, **attempt {attempt}**.',
    kept: '{way}: piece {piece} is finished, **and safe from now on**.',
    limit: '{way}: piece {piece} hit the 15-minute limit and was **cut off**, {paid} to be paid.',
    broken: '{way}: a worker broke off, and **{paid} of piece {piece} are lost**.',
    off: '{way}: a worker was switched off, and **{paid} of piece {piece} are lost**.',
    delivered: '{way}: **the film is there**, {paid} to be paid in all.',
    gaveUp: '{way}: no try is left, so it **gave up**. {paid} to be paid, and no film.',
    unplug: 'You switched off one worker of {way}.',
    unplugAll: 'You switched off **every worker of all four**.',
  },
};

const spell = (ms: number, locale: Locale): string =>
  formatDuration(Math.round(ms / 1_000), locale);

export function tell({ log, request }: Recording, index: number, locale: Locale): Sentence {
  const own = events[locale];
  if (index < 0) return fill(own.before ?? '');
  const kind = eventKinds[log.kind[index] ?? -1]?.name;
  const value = log.value[index] ?? 0;
  const nameOf = (place: number | undefined): string => {
    const way = ways[place ?? -1];
    return way ? wayNames[way][locale] : '';
  };
  const way = nameOf(log.object[index]);
  if (kind === undefined) return fill(own[request.acts[value]?.act ?? ''] ?? '', { way });
  return fill(own[kind] ?? '', {
    way,
    piece: formatNumber(log.subject[index] ?? 0, locale),
    attempt: formatNumber(value, locale),
    paid: spell(value, locale),
  });
}

export const table = eventTable(tell);

type Case = 'begin' | 'gaveUp' | 'delivered' | 'clean' | 'working' | 'waiting' | 'wasted';

/** By case: what the figure says, and what the stage says. */
const moments: Localized<Readonly<Record<Case, readonly [string, string | null]>>> = {
  ko: {
    begin: ['네 방식이 같은 영상을 시작했어요. **아직 남은 것은 없어요.**', null],
    gaveUp: [
      '{way}: **요금 {paid}분치가 나왔고 영상은 없어요.** {vain}분치를 버렸어요.',
      '돈은 내고 영상은 없어요',
    ],
    clean: [
      '{way}: **영상이 나왔어요.** 요금은 {paid}분치이고 버린 것은 없어요.',
      '끝난 조각은 잃지 않아요',
    ],
    delivered: [
      '{way}: 영상이 나왔어요. **요금은 {paid}분치**이고 그 가운데 {vain}분치를 버렸어요.',
      '끝난 조각은 잃지 않아요',
    ],
    working: [
      '{way}: 지금까지 {kept}%가 남았고 요금은 {paid}분치예요. **끝나지 않은 조각은 아직 남은 것이 아니에요.**',
      '끝나야 남아요',
    ],
    waiting: [
      '{way}: 끊긴 일을 **처음부터 다시** 하려고 기다려요. 요금 {vain}분치를 버렸어요.',
      '처음부터 다시 해요',
    ],
    wasted: [
      '{way}: **{vain}분치를 버리고** 다시 하는 중이에요. 요금은 {paid}분치예요.',
      '빗금은 다시 해야 해요',
    ],
  },
  en: {
    begin: ['Four ways have begun the same film. **Nothing is kept yet.**', null],
    gaveUp: [
      '{way}: **{paid} minutes to pay, and no film.** Thrown away: {vain}.',
      'paid, and no film',
    ],
    clean: [
      '{way}: **the film is there**, for {paid} paid minutes, and nothing was thrown away.',
      'what is finished stays',
    ],
    delivered: [
      '{way}: the film is there, **for {paid} paid minutes**, of which {vain} were thrown away.',
      'what is finished stays',
    ],
    working: [
      '{way}: {kept}% kept so far, for {paid} paid minutes. **A piece that is not finished is not kept.**',
      'only what is finished stays',
    ],
    waiting: [
      '{way}: it waits to do its work **again from the start**. Minutes thrown away: {vain}.',
      'from the start again',
    ],
    wasted: [
      '{way}: **{vain} minutes thrown away**, and it works again. Paid so far: {paid}.',
      'what is hatched is done again',
    ],
  },
};

function caseOf({ phase, vainMin }: WayNow, tMs: number): Case {
  if (tMs === 0) return 'begin';
  if (phase === 'delivered' && vainMin === 0) return 'clean';
  if (phase === 'gaveUp' || phase === 'delivered' || phase === 'waiting') return phase;
  return vainMin > 0 ? 'wasted' : 'working';
}

function said(shown: Shown, tMs: number): readonly [Sentence, Sentence | null] {
  const { locale } = shown;
  const now = nowAt(shown, tMs).find(({ way }) => way === chosen(shown)) as WayNow;
  const [sentence, words] = moments[locale][caseOf(now, tMs)];
  const number = (value: number): string => formatNumber(value, locale, value < 10 ? 1 : 0);
  const values = {
    way: wayNames[now.way][locale],
    paid: number(now.paidMin),
    vain: number(now.vainMin),
    kept: formatNumber(100 * now.kept, locale),
  };
  return [fill(sentence, values), words === null ? null : fill(words, values)];
}

export const sayMoment = (shown: Shown, tMs: number): Sentence => said(shown, tMs)[0];

export function sayNote(shown: Shown, tMs: number): string | null {
  const [, words] = said(shown, tMs);
  return words && textOf(words);
}

const gaps: Templates = {
  ko: {
    billed:
      '쓴 시간에 모두 요금이 붙어요. 끝난 것이든 버린 것이든 같아서 **{billed}분치**이고, 그 가운데 버린 것이 {wasted}분치예요.',
    finish: '걸린 시간은 **한 번에 몇 조각을 하느냐**로 정해지고, 요금은 그렇지 않아요.',
    noFinish: '**영상이 나오지 않았어요.** 한도에 걸리거나 다시 할 횟수를 다 썼어요.',
    wasted:
      '끊길 때 잃는 것은 **끝나지 않은 조각**뿐이에요. 조각이 클수록 많이 잃어요. 여기서는 {wasted}분치예요.',
    cost: '요금은 일한 시간의 합을 따라가요. 여기서는 **{billed}분치**예요.',
    ready: '조각마다 준비하는 시간이 들어요. **조각이 많을수록** 늘어서 {ready}분치예요.',
    done: '남은 것은 끝난 조각뿐이에요. **{done}%**예요.',
  },
  en: {
    billed:
      'Every second of work is billed, kept or not: **{billed} minutes**, of which {wasted} were thrown away.',
    finish:
      'How long it takes depends on **how many pieces are worked on at once**. The bill does not.',
    noFinish: '**There was no film.** It hit the limit, or used up its tries.',
    wasted:
      'What breaks off loses **the piece that was not finished**, and the larger the piece the more: {wasted} minutes here.',
    cost: 'The bill follows the sum of all working time: **{billed} minutes** here.',
    ready:
      'Every piece needs time to get ready. **The more pieces, the more of it**: {ready} minutes.',
    done: 'Only finished pieces are kept: **{done}%**.',
  },
};

function numbersOf(metrics: Metrics, locale: Locale): Record<string, string> {
  const minutes = (value: number | null | undefined): string => {
    const min = (value ?? 0) / MINUTE_MS;
    return formatNumber(min, locale, min < 10 ? 1 : 0);
  };
  return {
    finish: minutes(metrics.finish),
    billed: minutes(metrics.billed),
    wasted: minutes(metrics.wasted),
    ready: minutes(metrics.ready),
    done: formatNumber(100 * (metrics.done ?? 0), locale),
  };
}

export function explainGap(asked: string, metrics: Metrics, locale: Locale): Sentence {
  const which = asked === 'finish' && metrics.finish === null ? 'noFinish' : asked;
  return fill(gaps[locale][which] ?? gaps[locale].billed ?? '', numbersOf(metrics, locale));
}

const standing: Localized = {
  ko: '{at} 현재. 고른 방식은 {done}%가 남았고, 요금은 {billed}분치, 버린 것은 {wasted}분치예요.',
  en: 'At {at}: of the chosen way {done}% are kept, {billed} minutes are to be paid, {wasted} were thrown away.',
};

export function describeNow({ tMs, metrics }: Snapshot, locale: Locale): string {
  const at = spell(tMs, locale);
  return textOf(fill(standing[locale], { ...numbersOf(metrics, locale), at }));
}

const ends: Templates = {
  ko: {
    there: '{way}: 영상이 **{finish}분** 만에 나왔고 요금은 {billed}분치예요.',
    none: '{way}: 영상은 아직 없고 요금은 **{billed}분치**예요.',
  },
  en: {
    there: '{way}: the film was there after **{finish} min**, for {billed} paid minutes.',
    none: '{way}: there is no film, and **{billed} minutes** are to be paid.',
  },
};

export function conclude({ final, request }: Recording, locale: Locale): Sentence {
  const { metrics } = final;
  const way = wayNames[request.config.way as Way][locale];
  const which = metrics.finish === null ? 'none' : 'there';
  return fill(ends[locale][which] ?? '', { way, ...numbersOf(metrics, locale) });
}
