// What the responsibility simulator says: its events, its state and why a guess was off, in whole sentences of both languages.

import type { Sentence } from '@/components/figure/definition';
import { eventTable } from '@/components/figure/event-table';
import type { Shown } from '@/components/figure/marks/contract';
import { fill } from '@/components/figure/telling/fill';
import {
  areas,
  eventKinds,
  FACES,
  type Holder,
  holderOf,
  holders,
  ladder,
  lasting,
  type Stair,
} from '@/engine/models/responsibility/config';
import { formatNumber, formatPercent } from '@/i18n/format';
import type { Locale, Localized } from '@/i18n/locales';
import type { Metrics, Recording, Snapshot } from '@/player/types';
import { areaWords, cardOf, holderWords, stairWords } from './deck';
import { dealtOf, isOpen, isWhole, missedAt, ownAt, placedAt, sharedAt } from './now';

const events = {
  ko: {
    before: '**누가 맡을지 한 장씩 골라 보세요.** 열 장을 모두 고르면 표가 열려요.',
    mine: '{title}. {line} {area}: **내가 맡아요.**',
    shared: '{title}. {line} {area}: **함께 맡아요.**',
    theirs: '{title}. {line} {area}: **제공자가 처리해요.**',
    placed: '{area}: **{holder}**.',
    moved: '**{stair}** 단으로 옮겼어요. 지금까지 온 카드도 새 단의 표대로 다시 나뉘어요.',
    all: '**10점**이에요. 열 영역을 모두 표와 똑같이 골랐어요.',
    some: '10점 가운데 **{points}점**이에요. 표와 다르게 고른 것: {missed}.',
  },
  en: {
    before: '**Say who handles each, card by card.** After ten of them the table opens.',
    mine: '{title}. {line} {area}: **yours**.',
    shared: '{title}. {line} {area}: **shared**.',
    theirs: '{title}. {line} {area}: **the provider’s**.',
    placed: '{area}: **{holder}**.',
    moved: 'You moved to **{stair}**. Cards that had come are dealt again by its column.',
    all: '**10 points**: all ten areas as the table has them.',
    some: '**{points} points** of 10. Not as in the table: {missed}.',
  },
} as const;

const list = (names: readonly string[]): string => names.join(', ');

export function describe(recording: Recording, index: number, locale: Locale): Sentence {
  const t = events[locale];
  if (index < 0) return fill(t.before);
  const { log, request } = recording;
  const [subject = -1, object = -1, value = -1] = [log.subject, log.object, log.value].map(
    (column) => column[index] ?? -1,
  );
  const kind = eventKinds[log.kind[index] ?? -1]?.name;
  if (kind === 'card') {
    const { title, line, area } = cardOf(FACES * (subject - 1) + object, locale);
    return fill(t[holders[value] ?? 'theirs'], { title, line, area: areaWords[area][locale] });
  }
  if (kind === 'sorted') {
    const missed = missedAt(recording, log.atMs[index] ?? 0);
    return fill(missed.length === 0 ? t.all : t.some, {
      points: formatNumber(value, locale, 1),
      missed: list(missed.map((area) => areaWords[area][locale])),
    });
  }
  const act = request.acts[value];
  if (act?.act === 'set') return fill(t.moved, { stair: stairWords[act.to as Stair][locale] });
  const area = areas[object] ?? 'data';
  return fill(t.placed, {
    area: areaWords[area][locale],
    holder: holderWords[act?.act as Holder][locale],
  });
}

export const table = eventTable(describe);

const moments = {
  ko: {
    sorting: '{placed}장을 골랐어요. **열 장을 모두 고르면 표가 열려요.** 재생해도 열려요.',
    year: '지금까지 온 {come}장 가운데 **{reached}장이 내게** 왔어요. 그중 {shared}장은 제공자와 함께 맡아요.',
    alone: '지금까지 온 {come}장 가운데 **{reached}장이 내게** 왔어요. 모두 혼자 맡아요.',
    whole:
      '지금까지 온 {come}장 가운데 **{reached}장이 내게** 왔어요. 그중 {kept}장이 데이터, 설정, 계정이에요.',
  },
  en: {
    sorting: '{placed} placed. **After ten the table opens**, or when you press Play.',
    year: 'Of {come} cards so far **{reached} reached you**; {shared} of those you share with the provider.',
    alone: 'Of {come} cards so far **{reached} reached you**, all of them yours alone.',
    whole:
      'Of {come} cards so far **{reached} reached you**; {kept} of those are data, settings and accounts.',
  },
} as const satisfies Localized<Readonly<Record<string, string>>>;

export function sayMoment(shown: Shown, tMs: number): Sentence {
  const { locale } = shown;
  const number = (count: number): string => formatNumber(count, locale);
  if (!isOpen(shown, tMs)) {
    const placed = placedAt(shown, tMs);
    return placed === 0
      ? fill(events[locale].before)
      : fill(moments[locale].sorting, { placed: number(placed) });
  }
  const own = ownAt(shown, tMs);
  const both = sharedAt(shown, tMs);
  const which = isWhole(shown, tMs) ? 'whole' : both.length === 0 ? 'alone' : 'year';
  return fill(moments[locale][which], {
    come: number(dealtOf(shown, areas, tMs)),
    reached: number(dealtOf(shown, own, tMs)),
    shared: number(dealtOf(shown, both, tMs)),
    kept: number(dealtOf(shown, lasting, tMs)),
  });
}

const ends = {
  ko: {
    all: '**{reached}장이 모두 내게** 왔어요.',
    alone: '{come}장 가운데 **{reached}장이 내게** 왔고, 모두 혼자 맡아요.',
    some: '{come}장 가운데 **{reached}장이 내게** 왔고, 그중 {shared}장은 제공자와 함께 맡아요.',
    whole:
      '{come}장 가운데 **{reached}장이 내게** 왔고, **그중 {share}가 데이터, 설정, 계정**이에요.',
  },
  en: {
    all: '**All {reached} cards reached you.**',
    alone: 'Of {come} cards **{reached} reached you**, all of them yours alone.',
    some: 'Of {come} cards **{reached} reached you**, and {shared} of those you share with the provider.',
    whole:
      'Of {come} cards **{reached} reached you**, and **{share} of those are data, settings and accounts**.',
  },
} as const;

/** Which of the sentences fits: the areas that never leave are named once the column of SaaS was open. */
function endOf(
  { acts, config: { level, cards } }: Recording['request'],
  reached: number | null | undefined,
  shared: number | null | undefined,
): keyof (typeof ends)[Locale] {
  const isWhole = level === 'saas' || acts.some(({ act, to }) => act === 'set' && to === 'saas');
  if (isWhole) return 'whole';
  if (reached === Number(cards)) return 'all';
  return shared === 0 ? 'alone' : 'some';
}

/** What the whole year came to. */
export function conclude({ final, request }: Recording, locale: Locale): Sentence {
  const { reached, shared, lasting: share } = final.metrics;
  const { cards } = request.config;
  return fill(ends[locale][endOf(request, reached, shared)], {
    come: formatNumber(Number(cards), locale),
    reached: formatNumber(reached ?? 0, locale),
    shared: formatNumber(shared ?? 0, locale),
    share: formatPercent(share ?? 0, locale),
  });
}

const gaps = {
  ko: {
    areas:
      '{alone}가지는 혼자, {shared}가지는 함께 맡아요. **줄어든 것은 장비를 돌보는 일이에요.** 남은 칸에서 할 수 있는 실수는 그대로예요.',
    always:
      '**데이터, 설정, 계정은 네 단 모두에서 내 몫**이에요. 운영체제는 PaaS부터, 네트워크 제어는 SaaS부터 제공자가 맡아요. 접속 기기는 SaaS에서 함께 맡아요.',
    cards:
      '카드는 열 영역에 고르게 와요. 이 단에서 내가 맡는 영역이 **{areas}가지**니까, 열 장에 {areas}장꼴로 내게 와요.',
  },
  en: {
    areas:
      '{alone} are yours alone, {shared} are shared. **What left was the work on machines**, not the mistakes that can be made in what is left.',
    always:
      '**Data, settings and accounts are yours on all four rungs.** The OS goes to the provider from PaaS on, network rules from SaaS on, and SaaS shares your devices.',
    cards:
      'Cards come evenly to ten areas. On this rung **{areas} areas** are yours or shared, so about {areas} cards in ten reach you.',
  },
} as const;

/** Areas of a stair with this holder. */
const countOf = (stair: Stair, holder: Holder): number =>
  areas.filter((area) => holderOf(area, stair) === holder).length;

/** Why guess and result differ. The number of areas tells the stair. */
export function explainGap(asked: string, metrics: Metrics, locale: Locale): Sentence {
  const stair = ladder.find((one) => areas.length - countOf(one, 'theirs') === metrics.areas);
  const number = (count: number): string => formatNumber(count, locale);
  const which = asked === 'areas' || asked === 'always' ? asked : 'cards';
  return fill(gaps[locale][which], {
    areas: number(metrics.areas ?? 0),
    alone: number(stair ? countOf(stair, 'mine') : 0),
    shared: number(stair ? countOf(stair, 'shared') : 0),
  });
}

export function describeNow({ counts, metrics }: Snapshot, locale: Locale): string {
  const of = (name: string): string => formatNumber(counts[name] ?? 0, locale);
  const stair = stairWords[ladder[counts.stair ?? 0] ?? 'paas'][locale];
  const isClosed = metrics.areas === null;
  if (locale === 'ko') {
    return isClosed
      ? `${stair} 단. 열 영역 가운데 ${of('placed')}개를 골랐고, 표는 아직 닫혀 있어요.`
      : `${stair} 단. 온 카드 ${of('arrived')}장 가운데 혼자 맡는 것 ${of('waiting')}장, 함께 맡는 것 ${of('running')}장, 제공자가 처리한 것 ${of('completed')}장.`;
  }
  return isClosed
    ? `${stair}. Of ten areas ${of('placed')} are placed, and the table is closed.`
    : `${stair}. Of ${of('arrived')} cards ${of('waiting')} are yours alone, ${of('running')} shared, ${of('completed')} the provider’s.`;
}
