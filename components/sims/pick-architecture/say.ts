// What the pick-architecture simulator says: its events, its state and why a guess was off, in whole sentences of both languages.

import type { Sentence } from '@/components/figure/definition';
import type { Shown } from '@/components/figure/marks/contract';
import { sayMetric } from '@/components/figure/quantities';
import { fill } from '@/components/figure/telling/fill';
import type { Table } from '@/components/ui/data-table';
import {
  type Bay,
  bays,
  type CardId,
  deck,
  declaration,
  GRADED,
  WAS_RIGHT,
  ways,
} from '@/engine/models/pick-architecture/config';
import { formatNumber } from '@/i18n/format';
import type { Locale, Localized } from '@/i18n/locales';
import type { Metrics, Recording, Snapshot } from '@/player/types';
import { bayWords, contestants, nameOf } from './briefs';
import { krwPerUsd } from './cost';
import { countPlaced, isAlone, rightCards, tableOf, turnedCards } from './now';
import { columns } from './words';

const measured = { metrics: declaration.metrics, krwPerUsd };

type Texts = Localized<Readonly<Record<string, string>>>;

const events = {
  ko: {
    before: '**카드를 한 장씩 자리에 두어 보세요.** 두지 않은 카드는 함수에 있는 것으로 쳐요.',
    alone: '**재생을 누르면** 네 방식으로 한 번씩 돌려 봐요.',
    placed: '{card}: **{bay}**.',
    right: '{card}: 고른 곳은 **{bay}**, 잘 맞아요. 가장 싼 곳: {best}.',
    wrong: '{card}: 고른 곳은 {bay}. **더 알맞은 곳: {best}.**',
    only: '{card}: 약속을 지키는 가장 싼 곳은 **{best}**.',
  },
  en: {
    before: '**Put the cards where they belong, one by one.** Those left over lie in functions.',
    alone: '**Press Play**, and each of the four ways is tried.',
    placed: '{card}: **{bay}**.',
    right: '{card}: you chose **{bay}**, and it fits. Cheapest: {best}.',
    wrong: '{card}: you chose {bay}. **Better: {best}.**',
    only: '{card}: the cheapest that keeps the promise is **{best}**.',
  },
} as const satisfies Texts;

const bayName = (place: number, locale: Locale): string => bayWords[bays[place] ?? 'ask'][locale];

export function tell(recording: Recording, index: number, locale: Locale): Sentence {
  const t = events[locale];
  const { log, request } = recording;
  const isOne = request.config.table !== 'six';
  if (index < 0) return fill(isOne ? t.alone : t.before);
  const [subject = -1, object = -1, value = -1] = [log.subject, log.object, log.value].map(
    (column) => column[index] ?? -1,
  );
  if (log.kind[index] !== GRADED) {
    const act = request.acts[value];
    return fill(t.placed, {
      card: nameOf(deck[object] ?? 'trap', locale),
      bay: bayWords[(act?.act ?? 'ask') as Bay][locale],
    });
  }
  const isRight = value >= WAS_RIGHT;
  return fill(isOne ? t.only : isRight ? t.right : t.wrong, {
    card: nameOf(deck[subject - 1] as CardId, locale),
    bay: bayName(object, locale),
    best: bayName(isRight ? value - WAS_RIGHT : value, locale),
  });
}

const moments = {
  ko: {
    sorting: '{of}장 가운데 {placed}장을 두었어요. **모두 두면 재생을 눌러 채점해요.**',
    graded: '지금까지 채점한 {turned}장 가운데 **{right}장이 맞았어요.**',
  },
  en: {
    sorting: '{placed} of {of} placed. **Once all are, press Play to grade them.**',
    graded: '**{right} of {turned}** graded so far are right.',
  },
} as const satisfies Texts;

export function sayMoment(shown: Shown, tMs: number): Sentence {
  const { locale, recording } = shown;
  const number = (count: number): string => formatNumber(count, locale);
  const turned = turnedCards(shown, tMs).length;
  if (isAlone(shown)) return tell(recording, turned === 0 ? -1 : 0, locale);
  if (turned > 0) {
    const right = rightCards(shown, tMs).length;
    return fill(moments[locale].graded, { turned: number(turned), right: number(right) });
  }
  const placed = countPlaced(shown, tMs);
  if (placed === 0) return fill(events[locale].before);
  return fill(moments[locale].sorting, {
    of: number(tableOf(shown).length),
    placed: number(placed),
  });
}

const ends = {
  ko: {
    all: '**여섯 장을 모두 맞혔어요.** 한 방식에 다 둔 것이 아니라 일마다 골랐기 때문이에요.',
    some: '여섯 장 가운데 **{right}장**이 맞았어요. 칸의 빗금과 색을 비교해 보세요.',
  },
  en: {
    all: '**All six are right**, and no single way holds them all.',
    some: '**{right}** of six are right. Compare what is filled and what is hatched in the cells.',
  },
} as const;

export function conclude(recording: Recording, locale: Locale): Sentence {
  const { final, request, log } = recording;
  if (request.config.table !== 'six') return tell(recording, log.length - 1, locale);
  const right = final.metrics.right ?? 0;
  return fill(ends[locale][right === deck.length ? 'all' : 'some'], {
    right: formatNumber(right, locale),
  });
}

const gaps = {
  ko: {
    times:
      '함수는 {functions}, 컨테이너는 {containers}예요. **쉬는 시간이 없으면 ‘쓴 만큼만’이 가장 비싼 요금제가 돼요.**',
    cold: '띄엄띄엄 오면 환경이 사라진 뒤에 다음 요청이 와요. **그래도 약속 안이면 괜찮아요.**',
    right: '네 가지를 봐요. **얼마나 자주, 얼마나 오래, 얼마나 늦어도 되나, 누가 돌보나.**',
    other: '같은 요청에 방식마다 다른 것이 붙어요. **켜 둔 시간, 일한 시간, 사람의 시간.**',
  },
  en: {
    times:
      'Functions cost {functions} and containers {containers}. **With no idle time, paying by use is the most expensive way to pay.**',
    cold: 'Where requests are rare, the environment is gone before the next one. **Within the promise that is fine.**',
    right:
      'Four things decide: **how often, how long, how late it may be, and who looks after it.**',
    other: 'The same requests are charged in other ways: **time on, time at work, people’s time.**',
  },
} as const;

/** Why guess and result differ. `asked` is a metric. */
export function explainGap(asked: string, metrics: Metrics, locale: Locale): Sentence {
  const t = gaps[locale];
  const say = (metric: string) => sayMetric(measured, metric, metrics[metric] ?? null, locale);
  if (asked === 'timesContainers') {
    return fill(t.times, {
      functions: say('functions.cost'),
      containers: say('containers.cost'),
    });
  }
  if (asked === 'cold') return fill(t.cold);
  return fill(asked === 'right' ? t.right : t.other);
}

export function describeNow({ counts, metrics }: Snapshot, locale: Locale): string {
  const number = (name: string): string => formatNumber(counts[name] ?? 0, locale);
  if ((counts.arrived ?? 0) === 0) {
    return locale === 'ko'
      ? `${number('placed')}장을 자리에 두었고, 아직 채점하지 않았어요.`
      : `${number('placed')} cards are placed; none is graded yet.`;
  }
  const each = contestants
    .filter(({ id }) => metrics[`${id}.total`] !== null)
    .map(
      ({ id, words }) =>
        `${words[locale]} ${sayMetric(measured, `${id}.total`, metrics[`${id}.total`] ?? null, locale)}`,
    )
    .join(', ');
  const last =
    each === '' ? '' : locale === 'ko' ? ` 마지막 카드: ${each}.` : ` Last card: ${each}.`;
  return locale === 'ko'
    ? `${number('arrived')}장을 채점해 ${number('completed')}장이 맞았어요.${last}`
    : `${number('arrived')} graded, ${number('completed')} of them right.${last}`;
}

const heads: Localized<Pick<Table, 'caption' | 'head'>> = {
  ko: {
    caption: '마지막으로 채점한 카드의 한 달',
    head: ['방식', ...columns.map(({ words }) => words.ko)],
  },
  en: {
    caption: 'A month of the card that was graded last',
    head: ['Way', ...columns.map(({ words }) => words.en)],
  },
};

export function table(
  _recording: Recording,
  _endIndex: number,
  locale: Locale,
  { metrics }: Snapshot,
): Table {
  const rows = ways.map((way) => [
    bayWords[way][locale],
    ...columns.map(({ metric }) => {
      const name = `${way}.${metric}`;
      return sayMetric(measured, name, metrics[name] ?? null, locale);
    }),
  ]);
  return { ...heads[locale], rows };
}
