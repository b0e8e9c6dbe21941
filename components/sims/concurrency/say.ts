// A run of the concurrency simulator in sentences: what just happened, what it came to, why a guess was wrong.

import type { Sentence } from '@/components/figure/definition';
import { eventTable } from '@/components/figure/event-table';
import { happeningAt } from '@/components/figure/telling/event';
import { fill } from '@/components/figure/telling/fill';
import { textOf } from '@/components/figure/telling/text';
import { eventKinds } from '@/engine/models/concurrency/config';
import { formatClock, formatLatency, formatNumber, formatPercentNumber } from '@/i18n/format';
import type { Locale, Localized } from '@/i18n/locales';
import type { Metrics, Recording, Snapshot } from '@/player/types';

type Templates = Localized<Readonly<Record<string, string>>>;

/** By kind of event; after them, what the learner did. */
const events: Templates = {
  ko: {
    before: '아직 아무 일도 없었어요. 환경은 요청이 올 때 만들어져요.',
    coldStart: '쉬는 환경이 없어서 {subject}번째 요청을 위해 **환경을 새로 만들어요.**',
    warmStart: '{subject}번째 요청이 **떠 있던 환경**으로 갔어요.',
    answer: '{subject}번째 요청이 {time} 만에 **답을 받았어요.**',
    noConnection:
      '{subject}번째 요청은 {time} 동안 환경을 붙들고도 **데이터베이스에 연결하지 못했어요.**',
    refusedLimit: '{subject}번째 요청이 429로 거절됐어요. **한도**까지 다 일하고 있어요.',
    refusedGrowth:
      '{subject}번째 요청이 429로 거절됐어요. 환경을 **더 빨리 늘릴 수 없어요.** 한도는 아직 남아 있어요.',
    refusedRate: '{subject}번째 요청이 429로 거절됐어요. **초당 요청 수**의 한도를 넘었어요.',
    'act:slow': '**데이터베이스가 느려졌어요.** 이제부터 온 요청은 10배 오래 걸려요.',
    'act:mend': '데이터베이스가 제 속도로 돌아왔어요.',
    'act:raise': '**동시성 한도를 두 배로** 올렸어요.',
    'act:set': '값을 바꿨어요.',
  },
  en: {
    before: 'Nothing has happened yet. Environments are made when requests come.',
    coldStart: 'No environment is idle, so **a new one is made** for request {subject}.',
    warmStart: 'Request {subject} goes to **an environment that was there**.',
    answer: 'Request {subject} **was answered** after {time}.',
    noConnection:
      'Request {subject} held an environment for {time} and **never got a connection**.',
    refusedLimit: 'Request {subject} got 429: all that **the limit** allows are at work.',
    refusedGrowth:
      'Request {subject} got 429: there is room under the limit, but environments **may not grow any faster**.',
    refusedRate: 'Request {subject} got 429: too many **requests in this second**.',
    'act:slow': '**The database has slowed down.** Requests from now on take ten times as long.',
    'act:mend': 'The database is as fast as before.',
    'act:raise': 'The concurrency limit was **doubled**.',
    'act:set': 'A value was changed.',
  },
};

export function tell(recording: Recording, index: number, locale: Locale): Sentence {
  const own = events[locale];
  const { name, subject, value } = happeningAt(recording, index, eventKinds);
  return fill(own[name] ?? own.before ?? '', {
    subject: formatNumber(subject, locale),
    time: formatLatency(Number.isFinite(value) ? value : 0, locale),
  });
}

const conclusions: Templates = {
  ko: {
    none: '온 요청이 없었어요.',
    fine: '요청 {arrived}건이 **모두 들어왔어요.** 환경은 {instances}개까지 만들어졌어요.',
    limit: '요청 {arrived}건 가운데 **{rejected}건이 한도**에 막혔어요.',
    growth:
      '요청 {arrived}건 가운데 **{rejected}건이 늘어나는 속도**에 막혔어요. 한도는 남아 있었어요.',
    rate: '요청 {arrived}건 가운데 **{rejected}건이 초당 요청 수**에 막혔어요. 환경은 {instances}개면 됐어요.',
    connection:
      '요청 {arrived}건 가운데 **{failed}건이 연결을 얻지 못했어요.** 함수는 늘었지만 뒤의 연결은 그대로였어요.',
  },
  en: {
    none: 'No request came.',
    fine: 'All of {arrived} requests **were let in**. Environments made: {instances}.',
    limit: 'Of {arrived} requests **{rejected} met the limit**.',
    growth:
      'Of {arrived} requests **{rejected} met the speed of growth**, with room left under the limit.',
    rate: 'Of {arrived} requests **{rejected} were too many in a second**. {instances} environments were enough.',
    connection:
      'Of {arrived} requests **{failed} got no connection**: the function grew, what is behind it did not.',
  },
};

const COUNT_OF = {
  limit: 'refusedLimit',
  growth: 'refusedGrowth',
  rate: 'refusedRate',
  connection: 'failed',
} as const;

/** What turned most requests away; null where nothing did. */
function causeOf(counts: Snapshot['counts']): keyof typeof COUNT_OF | null {
  const all = (Object.keys(COUNT_OF) as (keyof typeof COUNT_OF)[])
    .map((cause) => ({ cause, count: counts[COUNT_OF[cause]] ?? 0 }))
    .filter(({ count }) => count > 0);
  return all.toSorted((a, b) => b.count - a.count)[0]?.cause ?? null;
}

const SHARES = ['refused', 'failed', 'jobRefused'];

const numbersOf = (numbers: Metrics, locale: Locale): Record<string, string> =>
  Object.fromEntries(
    Object.entries(numbers).map(([name, value]) => [
      name,
      SHARES.includes(name) && (value ?? 0) <= 1
        ? `${formatPercentNumber(value ?? 0, locale)}%`
        : name === 'p99'
          ? formatLatency(value ?? 0, locale)
          : formatNumber(value ?? 0, locale, name === 'busy' || name === 'cost' ? 2 : 0),
    ]),
  );

export function conclude({ final }: Recording, locale: Locale): Sentence {
  const { metrics, counts } = final;
  const which = counts.arrived === 0 ? 'none' : (causeOf(counts) ?? 'fine');
  const all = { ...metrics, ...counts };
  return fill(conclusions[locale][which] ?? '', {
    arrived: formatNumber(all.arrived ?? 0, locale),
    rejected: formatNumber(all.rejected ?? 0, locale),
    failed: formatNumber(counts.failed ?? 0, locale),
    instances: formatNumber(metrics.instances ?? 0, locale),
  });
}

/** By what was asked; `no:` where it came to nothing. */
const reasons: Templates = {
  ko: {
    busy: '동시에 일하는 환경은 초당 요청 수가 아니라 **초당 요청 × 걸리는 시간**이에요. 평균 {busy}개였어요.',
    instances:
      '환경은 동시에 필요했던 만큼 만들어져요. 한꺼번에 가장 많이 필요했을 때까지 **{instances}개**예요.',
    refused:
      '429를 받은 요청은 **{refused}**예요. 한도, 늘어나는 속도, 초당 요청 수 가운데 하나만 모자라도 거절돼요.',
    'no:refused': '거절된 요청이 없어요. **세 한도 어디에도** 닿지 않았어요.',
    throttled: '429를 받은 요청은 **{throttled}건**이에요. 가장 먼저 막은 한도로 세요.',
    failed:
      '연결을 얻지 못한 요청은 **{failed}**예요. 환경은 필요한 만큼 늘지만 연결의 수는 그대로예요.',
    'no:failed': '모두 연결을 얻었어요.',
    p99: 'p99는 **{p99}**예요. 새 환경을 기다린 요청이 백에 하나를 넘으면 그 시간이 보여요.',
    jobRefused:
      '이웃 함수의 요청 가운데 **{jobRefused}**가 거절됐어요. 한 계정의 한도를 함께 써요.',
    'no:jobRefused': '이웃 함수의 요청은 하나도 거절되지 않았어요.',
    cost: '프로비저닝한 환경은 요청이 없어도 켜져 있어요. 하루 **{cost}달러**예요.',
  },
  en: {
    busy: 'What works at once is not requests per second but **requests per second times duration**: {busy} on average.',
    instances:
      'As many environments are made as were ever needed at the same time: **{instances}**.',
    refused:
      '**{refused}** of the requests got 429. One limit is enough: concurrency, the speed of growth, or requests per second.',
    'no:refused': 'None was refused: **none of the three limits** was reached.',
    throttled: '**{throttled}** requests got 429, each counted under the first limit in its way.',
    failed:
      '**{failed}** of the requests got no connection. Environments grow as needed; connections do not.',
    'no:failed': 'Every request got a connection.',
    p99: 'The p99 is **{p99}**. Where more than one in a hundred waited for a new environment, it shows.',
    jobRefused:
      '**{jobRefused}** of the neighbour’s requests were refused: both share the limit of one account.',
    'no:jobRefused': 'None of the neighbour’s requests was refused.',
    cost: 'Provisioned environments are on without any request: **{cost} dollars a day**.',
  },
};

/** What a choice asks about, in the words of the metric behind it. */
const behind: Readonly<Record<string, string>> = { shareRefused: 'refused' };

export function explainGap(asked: string, metrics: Metrics, locale: Locale): Sentence {
  const name = behind[asked] ?? asked;
  const own = reasons[locale];
  const none = metrics[name] === 0 ? own[`no:${name}`] : undefined;
  return fill(none ?? own[name] ?? own.busy ?? '', numbersOf(metrics, locale));
}

const standing: Localized = {
  ko: '{at} 현재. 온 요청 {arrived}건, 답을 받은 요청 {completed}건. 우리 함수의 일하는 환경 {working}개. 거절: 한도 {refusedLimit}건, 증가 속도 {refusedGrowth}건, 초당 요청 {refusedRate}건. 연결 없이 실패 {failed}건.',
  en: 'At {at}: {arrived} requests came, {completed} were answered. Our environments at work: {working}. Refused by the limit: {refusedLimit}, by growth: {refusedGrowth}, per second: {refusedRate}. Failed without a connection: {failed}.',
};

export function describeNow({ tMs, counts }: Snapshot, locale: Locale): string {
  const numbers = Object.fromEntries(
    Object.entries(counts).map(([name, value]) => [name, formatNumber(value, locale)]),
  );
  return textOf(fill(standing[locale], { ...numbers, at: formatClock(tMs) }));
}

export const table = eventTable(tell);
