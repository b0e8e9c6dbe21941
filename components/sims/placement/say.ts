// What the placement simulator says: its events, its state and why a guess was off, in whole sentences of both languages.

import type { Sentence } from '@/components/figure/definition';
import { eventTable } from '@/components/figure/event-table';
import type { Shown } from '@/components/figure/marks/contract';
import { fill } from '@/components/figure/telling/fill';
import { eventKinds, SHARED } from '@/engine/models/placement/config';
import { formatNumber, formatPercent } from '@/i18n/format';
import type { Locale, Localized } from '@/i18n/locales';
import type { Metrics, Recording } from '@/player/types';
import { nowAt } from './now';

type Templates = Localized<Readonly<Record<string, string>>>;

const events: Templates = {
  ko: {
    before: '아직 아무도 오지 않았어요.',
    warm: '{visit}번째 손님이 조각 {piece}의 쉬던 환경을 만났어요. 바로 시작해요.',
    cold: '{visit}번째 손님: 조각 {piece}에 쉬는 환경이 없어요. **새 환경을 1초 기다려요.**',
    served: '{visit}번째 손님이 조각 {piece}의 서버에서 바로 시작해요.',
    queued: '{visit}번째 손님이 조각 {piece}의 서버 앞에 섰어요. 줄에는 **{waiting}명**이에요.',
    answered: '{visit}번째 손님이 답을 받았어요. **{seconds}초** 걸렸어요.',
    left: '{visit}번째 손님이 5초를 기다리다 **떠났어요.**',
    reclaimed: '조각 {piece}의 환경 하나가 할 일이 없어 사라졌어요.',
    coupons: '조각 {piece}에 쓸 **쿠폰을 보냈어요.** 1분 동안 1초에 20명이 와요.',
    'act:move': '조각 {thing}의 자리를 옮겼어요.',
    'act:coupons': '조각 하나에 쓸 **쿠폰을 지금 보냈어요.**',
    'act:set:shared': '땅의 조각들이 이제 **서버 하나를 함께** 써요.',
    'act:set:own': '땅의 조각마다 이제 **서버가 따로** 있어요.',
  },
  en: {
    before: 'Nobody has come yet.',
    warm: 'Visit {visit} found an idle environment of piece {piece}. It begins at once.',
    cold: 'Visit {visit}: piece {piece} has no idle environment. **It waits a second for a new one.**',
    served: 'Visit {visit} begins at once on the server of piece {piece}.',
    queued: 'Visit {visit} stands before the server of piece {piece}. **In the queue: {waiting}.**',
    answered: 'Visit {visit} is answered, after **{seconds} s**.',
    left: 'Visit {visit} had waited for five seconds, and **left**.',
    reclaimed: 'An environment of piece {piece} had nothing to do, and is gone.',
    coupons: '**Coupons are out** for piece {piece}: 20 visits a second, for a minute.',
    'act:move': 'Piece {thing} was moved.',
    'act:coupons': '**Coupons were sent** for one piece.',
    'act:set:shared': 'The pieces on the ground now **share one server**.',
    'act:set:own': 'Each piece on the ground now has **a server of its own**.',
  },
};

export function describe(recording: Recording, index: number, locale: Locale): Sentence {
  const own = events[locale];
  if (index < 0) return fill(own.before ?? '');
  const { log, request } = recording;
  const [object, value] = [log.object[index] ?? 0, log.value[index] ?? 0];
  const kind = eventKinds[log.kind[index] ?? -1]?.name;
  const number = (of: number): string => formatNumber(of, locale);
  if (kind === undefined) {
    const act = request.acts[value];
    const name = act?.to === null ? `act:${act.act}` : `act:set:${act?.to}`;
    return fill(own[name] ?? '', { thing: number(object + 1) });
  }
  return fill(own[kind === 'served' && value > 0 ? 'queued' : kind] ?? '', {
    visit: number(log.subject[index] ?? 0),
    piece: number(object === SHARED ? 0 : object + 1),
    waiting: number(value),
    seconds: formatNumber(value / 1000, locale, 2),
  });
}

export const table = eventTable(describe);

const moments: Templates = {
  ko: {
    begin: '조각을 눌러 하늘과 땅 사이를 옮겨 보세요. **무엇이 자고, 무엇이 넘칠까요?**',
    leaving:
      '서버의 두 자리가 찼어요. 손님은 줄을 서고, **5초를 넘기면 떠나요.** 서버는 저절로 늘지 않아요.',
    asleep:
      '하늘의 조각 {inSky}개 가운데 **{asleep}개가 자요.** 자는 조각을 찾은 손님은 1초를 기다려요.',
    awake: '하늘의 조각이 모두 깨어 있어요. **쉬는 동안에는 요금이 없어요.**',
    ground: '조각이 모두 땅에 있어요. 콜드 스타트는 없고, **손님이 없어도 요금이 나와요.**',
  },
  en: {
    begin: 'Press a piece to move it between sky and ground. **What sleeps, and what overflows?**',
    leaving:
      'Both slots are taken. Visits queue, and **leave after five seconds**. A server does not grow by itself.',
    asleep:
      'Of {inSky} in the sky, **{asleep} asleep**. The next visit to one of them waits a second.',
    awake: 'Everything in the sky is awake. **While it idles, it is not billed.**',
    ground: 'All pieces are on the ground: no cold starts, and **a bill even when nobody comes**.',
  },
};

export function sayMoment(shown: Shown, tMs: number): Sentence {
  const { locale } = shown;
  const now = nowAt(shown, tMs, 1);
  const isFull = now.shared > 2 || now.pieces.some(({ standing }) => standing > 2);
  const which = (): string => {
    if (tMs === 0) return 'begin';
    if (now.left > 0 || isFull) return 'leaving';
    if (now.inSky === 0) return 'ground';
    return now.asleep > 0 ? 'asleep' : 'awake';
  };
  return fill(moments[locale][which()] ?? '', {
    inSky: formatNumber(now.inSky, locale),
    asleep: formatNumber(now.asleep, locale),
  });
}

const results: Templates = {
  ko: {
    none: '아직 아무도 오지 않았어요.',
    some: '손님 가운데 **{cold}가 콜드 스타트를 겪고 {dropped}는 떠났어요.**',
  },
  en: {
    none: 'Nobody has come yet.',
    some: '**{cold} of the visits hit a cold start, and {dropped} left.**',
  },
};

function resultOf(metrics: Metrics, locale: Locale): Sentence {
  const { cold = null, dropped = null } = metrics;
  return fill(results[locale][cold === null ? 'none' : 'some'] ?? '', {
    cold: formatPercent(cold ?? 0, locale),
    dropped: formatPercent(dropped ?? 0, locale),
  });
}

export const conclude = ({ final }: Recording, locale: Locale): Sentence =>
  resultOf(final.metrics, locale);

const gaps: Templates = {
  ko: {
    cold: '조각이 많을수록 한 조각을 찾는 손님이 뜸해져요. **2분마다 오던 손님이 여섯 조각이면 12분마다 와서, 10분 유지 시간을 자주 넘겨요.**',
    dropped:
      '서버 하나는 **한 번에 두 명**만 맡고 저절로 늘지 않아요. 쿠폰을 든 손님은 1초에 20명이에요.',
    cost: '서버는 **대수 곱하기 시간**이고, 함수는 **준비하고 일한 시간과 호출 수**예요. 조각의 수가 아니라 어디에서 돌리는지가 정해요.',
    units: '따로 배포할 수 있는 조각의 수예요. **서버 하나를 함께 써도 줄지 않아요.**',
  },
  en: {
    cold: 'The more pieces, the fewer visits to each. **A visit every two minutes is one every twelve for each of six, often beyond the keep-alive of ten.**',
    dropped:
      'A server takes **two at once** and does not grow by itself. Coupons bring twenty a second.',
    cost: 'Servers are **their number times hours**; functions are **starts, work and calls**. What decides is where they run, not how many pieces there are.',
    units:
      'Pieces that can be deployed by themselves. **They may share one server and still be so many.**',
  },
};

/** Why guess and result differ. */
export function explainGap(asked: string, metrics: Metrics, locale: Locale): Sentence {
  const why = gaps[locale][asked];
  if (metrics.cold === null || why === undefined) return resultOf(metrics, locale);
  return [...resultOf(metrics, locale), ' ', ...fill(why)];
}
