// What the trace simulator says: its events, its moments and why a guess was off, in whole sentences of both languages.

import type { Sentence } from '@/components/figure/definition';
import { eventTable } from '@/components/figure/event-table';
import type { Shown } from '@/components/figure/marks/contract';
import { fill } from '@/components/figure/telling/fill';
import { type Bar, bars, eventKinds, reasons } from '@/engine/models/trace/config';
import { formatDuration, formatNumber, formatPercent } from '@/i18n/format';
import type { Locale, Localized } from '@/i18n/locales';
import { barNames } from '@/i18n/messages/order-bars';
import type { Metrics, Recording } from '@/player/types';
import {
  alarmsAt,
  areAlike,
  faultsAt,
  isAhead,
  isLost,
  latencyAt,
  orderAt,
  savedAt,
  sceneOf,
  watchAt,
} from './now';

type Templates = Localized<Readonly<Record<string, string>>>;

const events: Templates = {
  ko: {
    before: '아직 아무 일도 없어요.',
    came: '주문 {n}번이 들어왔어요.',
    answered: '주문 {n}번이 **{took}** 만에 답을 받았어요.',
    mailed: '주문 {n}번의 메일이 나갔어요. **아무도 기다리지 않았어요.**',
    drawn: '{n}분의 대시보드: 열 p99의 평균이 **{took}**예요.',
    failed: '요청 {n}번이 {took} 만에 **오류로 끝났어요.**',
    kept: '요청 {n}번의 트레이스는 **들어올 때 뽑혀서 남았어요.**',
    keptTail: '요청 {n}번의 트레이스는 **오류로 끝난 것을 보고 남겼어요.**',
    drawnOut: '요청 {n}번은 **트레이스가 없어요.** 들어올 때 이미 빠졌어요.',
    tooSlow: '요청 {n}번은 **트레이스가 없어요.** 오류가 나기 전에 판단이 끝났어요.',
    memoryFull: '요청 {n}번은 **트레이스가 없어요.** 판단하기 전에 메모리에서 밀려났어요.',
    breaks: '이제 요청의 **{share}**가 실패해요.',
    well: '이제 아무것도 실패하지 않아요.',
    rush: '1분에 요청 **{value}건**이 몰렸고, 그 가운데 **{object}건**이 잘못됐어요.',
    rings: '**{alarm}이 울려요.** 긴 창에서 예산이 {value}배로 타요.',
    quiet: '{alarm}이 그쳤어요.',
    spent: '**한 달 예산을 다 썼어요.**',
    'act:halve': '**{bar}** 막대를 절반으로 줄이거나 되돌렸어요. 다음 주문부터예요.',
    'act:oneCall': '재고를 **한 번에** 묻거나, 다시 열두 번 물어요.',
    'act:break': '요청의 **2%가 실패하게** 하거나, 되돌렸어요.',
    'act:set': '끝난 뒤에 고르기를 **켜거나 껐어요.**',
  },
  en: {
    before: 'Nothing has happened yet.',
    came: 'Order {n} came.',
    answered: 'Order {n} was answered after **{took}**.',
    mailed: 'The mail of order {n} is out. **Nobody waited for it.**',
    drawn: 'The dashboard of minute {n}: the ten p99s average **{took}**.',
    failed: 'Request {n} **ended in an error** after {took}.',
    kept: 'The trace of request {n} **was drawn as it came**, and is kept.',
    keptTail: 'The trace of request {n} is kept **because it ended in an error**.',
    drawnOut: 'Request {n} **has no trace**: it was let go as it came.',
    tooSlow: 'Request {n} **has no trace**: it was decided before the error came.',
    memoryFull: 'Request {n} **has no trace**: it was thrown out of memory undecided.',
    breaks: 'From now on **{share}** of the requests fail.',
    well: 'From now on nothing fails.',
    rush: '**{value} requests** came within a minute, **{object}** of them faulty.',
    rings: '**The {alarm} rings.** In its long window the budget burns {value} times too fast.',
    quiet: 'The {alarm} is quiet again.',
    spent: '**The month’s budget is gone.**',
    'act:halve': 'The bar **{bar}** was halved or put back, from the next order on.',
    'act:oneCall': 'The stock service is asked **once**, or twelve times again.',
    'act:break': '**2% of the requests fail**, or as many as before.',
    'act:set': 'Choosing after the end was **switched on or off**.',
  },
};

const alarmWords: Localized<readonly string[]> = {
  ko: ['내 호출 경보', '6시간 호출 경보', '사흘 티켓'],
  en: ['page that you set', 'six-hour page', 'three-day ticket'],
};

/** Which sentence tells an event: some depend on how it went. */
function keyOf(name: string, object: number, value: number): string {
  if (name === 'kept' && object === 1) return 'keptTail';
  if (name === 'lost') return reasons[object] ?? 'drawnOut';
  return name === 'breaks' && value === 0 ? 'well' : name;
}

export function describe(recording: Recording, index: number, locale: Locale): Sentence {
  const own = events[locale];
  if (index < 0) return fill(own.before ?? '');
  const { log, request } = recording;
  const [subject, object] = [log.subject[index] ?? 0, log.object[index] ?? 0];
  const raw = log.value[index] ?? 0;
  const value = Number.isNaN(raw) ? 0 : raw;
  const name = eventKinds[log.kind[index] ?? -1]?.name;
  const act = name === undefined ? request.acts[value] : undefined;
  const key = name === undefined ? `act:${act?.act ?? ''}` : keyOf(name, object, value);
  const bar = bars[Number(/\d+$/.exec(act?.on ?? '')?.[0] ?? 1) - 1] as Bar | undefined;
  return fill(own[key] ?? '', {
    n: formatNumber(subject, locale),
    object: formatNumber(object, locale),
    value: formatNumber(value, locale, value < 100 ? 1 : 0),
    took: formatDuration(Math.round(value) / 1000, locale),
    share: formatPercent(Math.min(1, value), locale),
    alarm: alarmWords[locale][subject] ?? '',
    bar: bar ? barNames[bar][locale] : '',
  });
}

export const table = eventTable(describe);

const moments: Templates = {
  ko: {
    none: '첫 주문을 기다려요.',
    waiting: '주문 {n}번이 **{since}째** 기다려요. 이어진 막대를 하나씩 지나요.',
    answered: '주문 {n}번은 **{took}** 만에 답을 받았어요. 메일은 그다음이에요.',
    plain: '주문 {n}번은 **{took}** 만에 답을 받았어요.',
    saved: '주문 {n}번은 {took} 만에 답을 받았어요. 막대를 바꾼 뒤로 평균 **{saved}** 빨라졌어요.',
    average:
      '대시보드는 **{average}**, 손님 100명 가운데 가장 느린 한 명은 **{all}** 넘게 기다려요.',
    nothing: '아직 답한 요청이 없어요.',
    sieve: '잘못된 요청 **{faults}건** 가운데 **{gone}건은 트레이스가 없어요.**',
    noFault: '아직 잘못된 요청이 없어요.',
    ringing: '경보 **{rings}개가 울려요.** 남은 예산은 {budget}예요.',
    silent: '울리는 경보가 없어요. 남은 예산은 **{budget}**예요.',
  },
  en: {
    none: 'Waiting for the first order.',
    waiting: 'Order {n} has waited **{since}**, bar after bar of the chain.',
    answered: 'Order {n} was answered after **{took}**. The mail comes after that.',
    plain: 'Order {n} was answered after **{took}**.',
    saved:
      'Order {n} was answered after {took}. Since the bars were changed, answers come **{saved}** sooner on average.',
    average:
      'The dashboard says **{average}**; the slowest of a hundred customers waits **longer than {all}**.',
    nothing: 'No request has been answered yet.',
    sieve: 'Faulty requests: **{faults}**. **Without a trace: {gone}.**',
    noFault: 'No request has been faulty yet.',
    ringing: '**Alarms that ring: {rings}.** Budget left: {budget}.',
    silent: 'No alarm rings. Budget left: **{budget}**.',
  },
};

export function sayMoment(shown: Shown, tMs: number): Sentence {
  const { locale } = shown;
  const own = moments[locale];
  const ms = (value: number) => formatDuration(Math.round(value) / 1000, locale);
  const scene = sceneOf(shown);
  if (scene === 'path') {
    const order = orderAt(shown, tMs);
    if (order === null) return fill(own.none ?? '');
    const saved = savedAt(shown, tMs);
    const answered = isAhead(shown, tMs) ? 'plain' : saved > 1 ? 'saved' : 'answered';
    const key = order.tookMs === null ? 'waiting' : answered;
    return fill(own[key] ?? '', {
      n: formatNumber(order.number, locale),
      since: ms(order.sinceMs),
      took: ms(order.tookMs ?? 0),
      saved: ms(saved),
    });
  }
  if (scene === 'average') {
    const [average, all] = [latencyAt(shown, 'average', tMs), latencyAt(shown, 'all', tMs)];
    return fill(own[all === 0 ? 'nothing' : 'average'] ?? '', {
      average: ms(average),
      all: ms(all),
    });
  }
  if (scene === 'sieve') {
    const faults = faultsAt(shown, tMs);
    return fill(own[faults.length === 0 ? 'noFault' : 'sieve'] ?? '', {
      faults: formatNumber(faults.length, locale),
      gone: formatNumber(faults.filter(isLost).length, locale),
    });
  }
  const rings = alarmsAt(shown, tMs).filter(({ isRinging }) => isRinging).length;
  return fill(own[rings > 0 ? 'ringing' : 'silent'] ?? '', {
    rings: formatNumber(rings, locale),
    budget: formatPercent(watchAt(shown, 'budget', tMs), locale),
  });
}

const results: Templates = {
  ko: {
    path: '주문의 절반이 **{time}** 안에 답을 받았어요. 바꾼 막대로 빨라진 시간은 **{saved}**예요.',
    average: '대시보드의 **{average}**는 누구의 p99도 아니에요. 손님 모두의 p99는 **{all}**이에요.',
    alike: '서버 열 대가 모두 같아서 평균 **{average}**와 손님 모두의 p99 **{all}**이 거의 같아요.',
    sieve:
      '트레이스의 {kept}를 남겼고, 잘못된 요청 {faults}건 가운데 **{faultsKept}**가 남았어요. 한 달이면 **{cost}**예요.',
    paged: '첫 실패부터 **{page}** 만에 호출이 울렸어요. 남은 예산은 {budget}예요.',
    silent: '**호출은 한 번도 울리지 않았어요.** 남은 예산은 {budget}예요.',
    month:
      '몰린 1분의 잘못 가운데 **{faultsKept}**가 남았고, 호출은 고장 난 지 **{page}** 만에 울렸어요. 헛호출은 {falsePages}번, 한 달 {cost}예요.',
  },
  en: {
    path: 'Half of the orders were answered within **{time}**. What was changed brought it **{saved}** sooner.',
    average: 'The dashboard’s **{average}** is nobody’s p99. That of all customers is **{all}**.',
    alike:
      'The ten servers are alike, so the average, **{average}**, is nearly the p99 of all customers, **{all}**.',
    sieve:
      'Of all traces {kept} were kept, and **{faultsKept}** of the {faults} faulty ones. A month of this is **{cost}**.',
    paged: 'The page rang **{page}** after the first failure. Budget left: {budget}.',
    silent: '**No page ever rang.** Budget left: {budget}.',
    month:
      'Of the rush’s faults **{faultsKept}** have a trace, and the page rang **{page}** after the break. Needless pages: {falsePages}; a month costs {cost}.',
  },
};

function resultOf(scene: string, hasPage: boolean, slowServers: number): string {
  if (scene === 'alarm') return hasPage ? 'paged' : 'silent';
  return scene === 'average' && areAlike(slowServers) ? 'alike' : scene;
}

export function conclude({ request, final }: Recording, locale: Locale): Sentence {
  const { metrics } = final;
  const scene = String(request.config.scene);
  const hasPage = typeof metrics.pageAfter === 'number';
  const key = resultOf(scene, hasPage, Number(request.config.slowServers));
  const ms = (value: number | null | undefined) =>
    formatDuration(Math.round(value ?? 0) / 1000, locale);
  const count = (value: number | null | undefined) => formatNumber(value ?? 0, locale);
  const share = (value: number | null | undefined) => formatPercent(value ?? 0, locale);
  const money = (usd: number) =>
    locale === 'ko' ? `${count(Math.round(usd))}달러` : `$${count(Math.round(usd))}`;
  return fill(results[locale][key] ?? '', {
    time: ms(metrics.time),
    saved: ms(metrics.saved),
    average: ms(metrics.averageP99),
    all: ms(metrics.trueP99),
    kept: share(metrics.kept),
    faults: count(metrics.faults),
    faultsKept: share(metrics.faultsKept),
    page: hasPage ? ms(metrics.pageAfter) : '–',
    budget: share(metrics.budgetLeft),
    falsePages: count(metrics.falsePages),
    cost: money(metrics.cost ?? 0),
  });
}

const gaps: Templates = {
  ko: {
    mailHalved:
      '**아무도 메일을 기다리지 않아요.** 답을 늦추는 건 서로를 기다리는 이어진 막대뿐이에요.',
    trueP99:
      '손님 열 명 가운데 한 명이 느린 서버로 가요. 모두의 1%는 **그 서버 손님의 10%**라서, 모두의 p99는 느린 서버의 p90이에요. 평균에서는 빠른 아홉이 이것을 덮어요.',
    averageP99:
      '빠른 서버 아홉의 p99는 90ms쯤이고 느린 하나는 1.8초쯤이에요. **열로 나누면 그 사이 어딘가**가 나와요.',
    kept: '초마다 첫 요청 하나와 나머지의 일부예요. **적게 오는 서비스일수록 더 많은 몫이 남아요.**',
    faultsKept:
      '들어올 때 고르면 **아직 실패하기 전이에요.** 잘못된 요청도 다른 요청과 똑같은 비율로만 남아요.',
    faults: '요청 수에 잘못되는 비율을 곱하면 돼요. **제비라서 조금 흔들려요.**',
    pageAfter:
      '긴 창에 실패가 쌓여야 울려요. **창 × 배수 × 허용 비율 ÷ 실패율**이고, 실패율이 배수 × 허용 비율보다 낮으면 끝까지 울리지 않아요.',
    whoRings:
      '호출은 예산이 14.4배나 6배로 탈 때만 울려요. 0.2%는 **두 배**예요. 사흘짜리 티켓만 36시간 뒤에 울려요.',
    ticketAfter: '사흘의 창이 0.1%를 넘으려면 0.2%로는 **하루 반**이 걸려요.',
    cost: '비용은 **남긴 트레이스 수**를 따라가요. 오류만 더 남기는 데는 거의 들지 않아요.',
    time: '순서대로 기다린 막대만 더해요. 나란히 있는 것은 **긴 쪽만** 세요.',
    saved: '바꾼 막대를 **손님이 기다렸을 때만** 빨라져요.',
  },
  en: {
    mailHalved:
      '**Nobody waits for the mail.** Only the chain of bars that wait for each other delays the answer.',
    trueP99:
      'One customer in ten goes to the slow server. One per cent of all is **ten per cent of that server’s**, so the p99 of all requests is its p90. In the average, nine quick servers cover it up.',
    averageP99:
      'Nine quick servers have p99s of some 90 ms and the slow one of 1.8 s. **Divided by ten, that is somewhere in between.**',
    kept: 'The first of each second and a share of the rest: **the fewer requests come, the larger the share**.',
    faultsKept:
      'Whoever chooses as requests come **chooses before they fail**. Faulty ones are kept at the rate of all.',
    faults: 'Requests times the faulty share, **give or take chance**.',
    pageAfter:
      'Failures must fill the long window: **window × burn × allowed share ÷ failing share**. Where less fails than burn × the allowed share, it never rings.',
    whoRings:
      'Pages ring where the budget burns 14.4 or 6 times too fast. 0.2% is **twice** too fast: only the three-day ticket rings, after 36 hours.',
    ticketAfter: 'To fill a three-day window to 0.1%, failing at 0.2% takes **a day and a half**.',
    cost: 'The bill follows **how many traces are kept**. Keeping the errors as well costs next to nothing.',
    time: 'Only bars that were waited for one after the other are added up. Of two side by side **the longer counts**.',
    saved: 'An answer comes sooner **only where the customer waited for the bar**.',
  },
};

/** Why guess and result differ. */
export function explainGap(asked: string, _metrics: Metrics, locale: Locale): Sentence {
  return fill(gaps[locale][asked] ?? gaps[locale].time ?? '');
}
