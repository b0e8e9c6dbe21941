// A run of the gateway simulator in sentences: what goes on, what just happened, what it came to, why a guess was off.

import type { Sentence } from '@/components/figure/definition';
import { eventTable } from '@/components/figure/event-table';
import type { Shown } from '@/components/figure/marks/contract';
import { fill } from '@/components/figure/telling/fill';
import { textOf } from '@/components/figure/telling/text';
import { eventKinds } from '@/engine/models/gateway/config';
import { formatClock, formatLatency, formatNumber, formatPercent } from '@/i18n/format';
import type { Locale, Localized } from '@/i18n/locales';
import type { Metrics, Recording, Snapshot } from '@/player/types';
import { caseAt, hitShareBy, levelAt, nowOf, refusedBy } from './now';

type Templates = Localized<Readonly<Record<string, string>>>;

const moments: Templates = {
  ko: {
    quiet: '아직 아무도 부르지 않았어요. 버킷은 **가득 차 있어요.**',
    fine: '온 호출이 **모두 지나가요.** 채워지는 만큼보다 적게 써요.',
    draining:
      '초당 {rate}개씩 채우는 것보다 빨리 써서 **모아 둔 토큰이 {tokens}개** 남았어요. 남아 있는 동안은 모두 지나가요.',
    dry: '버킷이 비었어요. **초당 {rate}건씩만 지나가고** 나머지는 429예요. 지금까지 {refused}건이에요.',
    limited: '파트너의 버킷만 비었어요. **파트너만 429를 받고** 다른 손님은 그대로 지나가요.',
    full: '문은 지났지만 **뒤가 가득 찼어요.** 한도를 올려도 백엔드는 빨라지지 않아요.',
    cached: '지금까지 메뉴 호출의 **{hits}**를 캐시가 답했어요. 나머지만 백엔드로 가요.',
    waits: '백엔드가 일하고, **부른 사람이 기다려요.** {limit}초가 지나면 게이트웨이가 끊어요.',
    vain: '게이트웨이는 {limit}초에 끊었지만 **백엔드는 계속 일해요.** 지금 {vain}건은 받을 사람이 없어요.',
  },
  en: {
    quiet: 'Nobody has called yet, and the bucket is **full**.',
    fine: '**Every call passes**: fewer come than tokens flow in.',
    draining:
      'More are spent than the {rate} that flow in each second: **{tokens} saved tokens are left**. While they last, everybody passes.',
    dry: 'The bucket is empty. **{rate} calls a second pass**, the rest get 429: {refused} so far.',
    limited: 'Only the partner’s bucket is empty. **The partner alone gets 429**, the others pass.',
    full: 'They got through the gate, and **the backend is full**. A higher limit makes nothing behind it faster.',
    cached:
      'So far the cache has answered **{hits}** of the calls for the menu. Only the rest go on.',
    waits: 'The backend works, and **the caller waits**. At {limit} s the gateway hangs up.',
    vain: 'The gateway hung up at {limit} s, but **the backend works on**. For nobody, now: {vain}.',
  },
};

export function sayMoment(shown: Shown, tMs: number): Sentence {
  const { locale } = shown;
  const { ratePerSec, timeoutSec } = nowOf(shown, tMs);
  const count = (value: number): string => formatNumber(value, locale);
  return fill(moments[locale][caseAt(shown, tMs)] ?? '', {
    rate: count(ratePerSec),
    tokens: count(Math.floor(levelAt(shown, 'tokens', 'shared', tMs))),
    refused: count(refusedBy(shown, tMs)),
    hits: formatPercent(hitShareBy(shown, tMs), locale),
    limit: count(timeoutSec),
    vain: count(levelAt(shown, 'backend', 'vain', tMs)),
  });
}

const events: Templates = {
  ko: {
    before: '아직 아무도 부르지 않았어요.',
    hit: '{n}번째 요청은 **캐시가** 답해요.',
    passed: '{n}번째 요청이 토큰을 받고 **백엔드로** 갔어요.',
    began: '{n}번째 요청의 일이 {time} 기다린 끝에 시작됐어요.',
    refused: '{n}번째 요청이 **429로 거절됐어요.** 버킷에 토큰이 없었어요.',
    refusedOwn: '{n}번째 요청이 **429로 거절됐어요.** 파트너의 버킷에 토큰이 없었어요.',
    overloaded: '{n}번째 요청은 문을 지났지만 **503을 받았어요.** 대기열까지 가득 찼어요.',
    timedOut: '{n}번째 요청이 **504를 받았어요.** 백엔드는 아직 일하고 있어요.',
    answered: '{n}번째 요청이 {time} 만에 **답을 받았어요.**',
    inVain: '{n}번째 요청의 실행이 {time} 만에 끝났지만 **받을 사람이 없어요.**',
    'act:set': '값을 바꿨어요.',
  },
  en: {
    before: 'Nobody has called yet.',
    hit: '**The cache** answers request {n}.',
    passed: 'Request {n} took a token and went **to the backend**.',
    began: 'Work on request {n} began after {time} in line.',
    refused: 'Request {n} **got 429**: there was no token in the bucket.',
    refusedOwn: 'Request {n} **got 429**: there was no token in the partner’s bucket.',
    overloaded: 'Request {n} got through the gate and **got 503**: even the queue was full.',
    timedOut: 'Request {n} **got 504**. The backend is still at work on it.',
    answered: 'Request {n} **was answered** after {time}.',
    inVain: 'A run for request {n} is done after {time}, and **there is nobody to take it**.',
    'act:set': 'A value was changed.',
  },
};

export function tell({ log, request }: Recording, index: number, locale: Locale): Sentence {
  const own = events[locale];
  if (index < 0) return fill(own.before ?? '');
  const value = log.value[index] ?? 0;
  const name = eventKinds[log.kind[index] ?? -1]?.name;
  const kind = name === 'refused' && log.object[index] === 0 ? 'refusedOwn' : name;
  return fill(own[kind ?? `act:${request.acts[value]?.act ?? ''}`] ?? own.before ?? '', {
    n: formatNumber(log.subject[index] ?? 0, locale),
    time: formatLatency(Number.isFinite(value) ? value : 0, locale),
  });
}

export const table = eventTable(tell);

const conclusions: Templates = {
  ko: {
    none: '아무도 부르지 않았어요.',
    refused:
      '요청 {arrived}건 가운데 **{refused}건이 429로 끝났어요.** 버킷에 모아 둔 만큼은 그냥 지나갔어요.',
    late: '요청 {arrived}건 가운데 **{late}건이 504로 끝났어요.** 그래도 실행은 모두 {passed}번이에요.',
    full: '요청 {arrived}건 가운데 {refused}건이 429, **{overloaded}건이 503**으로 끝났어요.',
    cached: '메뉴 호출 {arrived}건 가운데 **{hits}건을 캐시가** 답했어요.',
    fine: '요청 {arrived}건이 **모두 지나갔어요.**',
  },
  en: {
    none: 'Nobody called.',
    refused:
      'Of {arrived} requests **{refused} ended in 429**. What the bucket had saved up simply passed.',
    late: 'Of {arrived} requests **{late} ended in 504**. The backend ran {passed} times all the same.',
    full: 'Of {arrived} requests {refused} ended in 429 and **{overloaded} in 503**.',
    cached: 'Of {arrived} calls for the menu **the cache answered {hits}**.',
    fine: 'All of {arrived} requests **passed**.',
  },
};

function endingOf({
  arrived = 0,
  refused = 0,
  overloaded = 0,
  timedOut = 0,
  hits = 0,
}: Snapshot['counts']) {
  if (arrived === 0) return 'none';
  if (timedOut > 0) return 'late';
  if (overloaded > 0) return 'full';
  if (refused > 0) return 'refused';
  return hits > 0 ? 'cached' : 'fine';
}

export function conclude({ final: { counts } }: Recording, locale: Locale): Sentence {
  const count = (name: string): string => formatNumber(counts[name] ?? 0, locale);
  return fill(conclusions[locale][endingOf(counts)] ?? '', {
    arrived: count('arrived'),
    refused: count('refused'),
    overloaded: count('overloaded'),
    late: count('timedOut'),
    passed: count('passed'),
    hits: count('hits'),
  });
}

/** By what was asked. */
const reasons: Templates = {
  ko: {
    refusedFirst:
      '모아 둔 토큰이 **1초쯤을 버텨 줘요.** 초당 15,000건이 와도 채우는 10,000개에 모아 둔 5,000개를 더해 다 지나가요.',
    refusedAfter:
      '버킷이 빈 뒤에는 **들어오는 토큰만큼만** 지나가요. 15,000건 가운데 10,000건이에요.',
    throttled:
      '429는 버킷이 빈 동안에만 나와요. **모아 둔 토큰이 남아 있는 동안은** 하나도 없어요.',
    calls: '거절된 손님이 바로 다시 부르면 **그 호출도 같은 빈 버킷**을 만나요. 호출만 늘어요.',
    hits: '캐시에 담긴 시간 동안 온 호출만 캐시가 답해요. **한 번 비고 나서 다음 호출이 와야** 다시 담겨요. x ÷ (1 + x), x는 TTL 동안 오는 호출 수예요.',
    runs: '504를 받고 다시 부르면 **처음부터 다시 실행해요.** 앞의 실행도 끝까지 가요.',
    paid: '다시 부르는 것은 오래 걸리는 요청이고, **걸리는 시간은 그대로예요.** 그래서 같은 긴 일을 여러 번 내요.',
    answered:
      '답을 받는지는 **걸리는 시간이 제한 시간보다 짧은지**, 그리고 토큰이 있는지에 달렸어요.',
    answeredOrders: '한 버킷을 함께 쓰면 **누가 많이 부르든 같은 비율로** 거절돼요.',
  },
  en: {
    refusedFirst:
      'What was saved up lasts **for about a second**: 15,000 come, 10,000 flow in, and the 5,000 in the bucket make up the rest.',
    refusedAfter: 'Once the bucket is dry, **only what flows in passes**: 10,000 of 15,000.',
    throttled:
      '429 comes only while the bucket is dry. **While saved tokens last**, there is none.',
    calls: 'Whoever calls again at once **meets the same empty bucket**. Only the calls multiply.',
    hits: 'The cache answers only what comes while it holds the page, and **the next call after that fills it again**: x ÷ (1 + x), where x calls come in one TTL.',
    runs: 'To call again after a 504 is **to run again from the start**, and the run before goes on to its end.',
    paid: 'It is the long requests that call again, and **they are as long as before**. The same long work is paid for several times.',
    answered:
      'Who is answered depends on **whether the work is shorter than the limit**, and on a token being there.',
    answeredOrders:
      'Where all share one bucket, **everybody is refused at the same rate**, however few their calls.',
  },
};

/** What a choice asks about, in the words of the metric behind it. */
const behind: Readonly<Record<string, string>> = { timeWorked: 'runs' };

export function explainGap(asked: string, _metrics: Metrics, locale: Locale): Sentence {
  const own = reasons[locale];
  return fill(own[behind[asked] ?? asked] ?? own.answered ?? '');
}

const standing: Localized = {
  ko: '{at} 현재. 온 요청 {arrived}건, 답을 받은 요청 {completed}건. 429로 끝난 요청 {refused}건, 503 {overloaded}건, 504 {timedOut}건. 백엔드로 간 호출 {passed}건, 캐시가 답한 호출 {hits}건. 받을 사람 없이 이어지는 실행 {vain}건.',
  en: 'At {at}: {arrived} requests came, {completed} were answered. Ended in 429: {refused}, in 503: {overloaded}, in 504: {timedOut}. Calls to the backend: {passed}, answered by the cache: {hits}. Runs for nobody: {vain}.',
};

export function describeNow({ tMs, counts }: Snapshot, locale: Locale): string {
  const numbers = Object.fromEntries(
    Object.entries(counts).map(([name, value]) => [name, formatNumber(value, locale)]),
  );
  return textOf(fill(standing[locale], { ...numbers, at: formatClock(tMs) }));
}
