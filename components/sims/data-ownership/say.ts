// What the data-ownership simulator says: its events, its state and why a guess was off, in whole sentences of both languages.

import type { Sentence } from '@/components/figure/definition';
import { eventTable } from '@/components/figure/event-table';
import type { Shown } from '@/components/figure/marks/contract';
import { happeningAt } from '@/components/figure/telling/event';
import { fill } from '@/components/figure/telling/fill';
import { eventKinds } from '@/engine/models/data-ownership/config';
import { formatDuration, formatNumber, formatPercent } from '@/i18n/format';
import type { Locale, Localized } from '@/i18n/locales';
import type { Metrics, Recording } from '@/player/types';
import { isChanged, isDown, reportAt, totalAt } from './now';
import { isOrders, isQuerying, wayOf } from './plan';

type Templates = Localized<Readonly<Record<string, string>>>;

const events: Templates = {
  ko: {
    before: '아직 아무것도 바뀌지 않았어요.',
    written: '변경 {n}번을 주인이 적었어요.',
    refused: '변경 {n}번은 **적지 못했어요.** 주인이 멈춰 있어요.',
    sent: '변경 {n}번의 소식이 떠났어요.',
    sentAgain: '변경 {n}번의 소식이 **한 번 더** 떠났어요. 보냈는지 확인하지 못했거든요.',
    told: '변경 {n}번의 소식이 도착했어요.',
    lost: '변경 {n}번은 적혔지만 **소식이 사라졌어요.** 보내기 전에 다시 시작했어요.',
    queued: '변경 {n}번이 왔어요. 지금 기다리는 변경은 **{value}건**이에요.',
    agreed: '변경 {n}번을 두 쪽이 함께 적었어요. **{took}** 걸렸어요.',
    fresh: '손님 {n}번은 **최신 값**을 봤어요.',
    old: '손님 {n}번은 **옛 숫자**를 봤어요.',
    failed: '손님 {n}번은 **답을 받지 못했어요.**',
    down: '**주인이 멈췄어요.**',
    up: '주인이 돌아왔어요.',
    restart: '주인이 **다시 시작했어요.**',
    schema: '주인이 표를 바꿨어요. **다른 서비스는 눈치채지 못해요.**',
    broken: '주인이 표를 바꿨어요. **주문 서비스는 이제 읽지 못해요.**',
    fixed: '주문 서비스가 바뀐 표에 맞춰 고쳤어요.',
    'act:stop': '주인을 **1분 동안 멈췄어요.**',
    'act:restart': '주인을 **다시 시작했어요.**',
    'act:schema': '주인의 **표를 바꿨어요.**',
    report: '월말 보고서가 돌기 시작했어요. **손님이 읽는 데이터베이스의 절반을 써요.**',
    reportApart: '월말 보고서가 **제 데이터베이스에서** 돌기 시작했어요.',
    reported: '월말 보고서가 끝났어요.',
    'act:report': '**월말 보고서를 돌렸어요.**',
  },
  en: {
    before: 'Nothing has changed yet.',
    written: 'The owner wrote change {n}.',
    refused: 'Change {n} **could not be written**: the owner is down.',
    sent: 'Word of change {n} has left.',
    sentAgain: 'Word of change {n} left **once more**: nobody could be sure that it had.',
    told: 'Word of change {n} has arrived.',
    lost: 'Change {n} is written, but **word of it is lost**: a restart came before the sending.',
    queued: 'Change {n} came. Waiting now: **{value}**.',
    agreed: 'Both sides wrote change {n}. It took **{took}**.',
    fresh: 'Reader {n} got **the latest**.',
    old: 'Reader {n} got **an old number**.',
    failed: 'Reader {n} got **no answer**.',
    down: '**The owner is down.**',
    up: 'The owner is back.',
    restart: 'The owner **restarted**.',
    schema: 'The owner changed its table, and **no other service noticed**.',
    broken: 'The owner changed its table. **The order service can no longer read it.**',
    fixed: 'The order service has followed the new table.',
    'act:stop': 'The owner was stopped **for a minute**.',
    'act:restart': 'The owner was **restarted**.',
    'act:schema': 'The owner’s **table was changed**.',
    report: 'The month’s report began, **in the database that readers ask, and takes half of it**.',
    reportApart: 'The month’s report began, **in a database of its own**.',
    reported: 'The report is done.',
    'act:report': '**The month’s report was started.**',
  },
};

export function describe(recording: Recording, index: number, locale: Locale): Sentence {
  const own = events[locale];
  const { name, subject, value } = happeningAt(recording, index, eventKinds);
  const isBroken = name === 'schema' && value === 1;
  const isApart = name === 'report' && value === 0;
  return fill(own[isBroken ? 'broken' : isApart ? 'reportApart' : name] ?? '', {
    n: formatNumber(subject, locale),
    value: formatNumber(Number.isNaN(value) ? 0 : value, locale),
    took: formatDuration((Number.isNaN(value) ? 0 : value) / 1000, locale),
  });
}

export const table = eventTable(describe);

const moments: Templates = {
  ko: {
    copy: '주인과 **다른 칸이 {differs}개**예요. 소식이 오는 동안만 옛 숫자예요.',
    same: '사본이 주인과 **모두 같아요.**',
    copyDown: '주인이 멈춰 아무것도 바뀌지 않아요. **그래서 사본도 틀리지 않아요.**',
    ask: '물어볼 때마다 주인이 **최신 값**을 답해요.',
    askDown: '주인이 멈춰 **묻는 손님마다 실패해요.**',
    shared: '둘이 같은 표를 읽어 **언제나 최신이에요.**',
    sharedDown: '데이터베이스가 멈춰 **두 서비스가 함께 멈췄어요.**',
    changed: '재고 서비스가 표를 바꿨어요. **주문 서비스가 따라 고칠 때까지 읽지 못해요.**',
    together: '두 쪽이 함께 적어요. 차례를 기다리는 변경은 **{waiting}건**이에요.',
    togetherDown: '한쪽이 멈추자 **두 쪽이 함께 서 있어요.**',
    reportSlows:
      '보고서가 절반을 써서, 들어오는 손님보다 답이 느려요. 줄에 **{standing}명**이 서 있어요.',
    stillWaiting: '보고서는 끝났지만 **밀린 손님 {standing}명**이 아직 줄에 있어요.',
    reportApart: '보고서가 **제 데이터베이스에서** 돌아요. 손님은 아무것도 느끼지 못해요.',
    orders: '적힌 주문 {written}건. **소식이 사라진 주문 {lost}건**, 두 번 간 소식 {doubled}건.',
  },
  en: {
    copy: '**Cells that differ from the owner: {differs}.** They are old while word is on its way.',
    same: 'The copy says **the same as its owner** everywhere.',
    copyDown: 'While the owner is down nothing changes, **so its copy is right**.',
    ask: 'The owner answers each reader with **the latest**.',
    askDown: 'The owner is down, and **everybody who asks fails**.',
    shared: 'Both read the same table: **always the latest**.',
    sharedDown: 'The database is down, and **both services with it**.',
    changed:
      'The stock service changed the table. **Until the order service follows, it cannot read it.**',
    together: 'Both sides write together. Changes waiting: **{waiting}**.',
    togetherDown: 'One side is down, and **both stand still**.',
    reportSlows:
      'The report takes half, so that more readers come than are answered. **{standing} stand in line.**',
    stillWaiting: 'The report is done, and **{standing} readers** are still in line.',
    reportApart: 'The report runs **in a database of its own**. No reader notices.',
    orders: 'Orders written: {written}. **Word lost of {lost}**, sent twice of {doubled}.',
  },
};

/** More than usually stand before a database that has time enough. */
const MANY = 20;

function keyOfMoment(shown: Shown, tMs: number): string {
  if (isOrders(shown)) return 'orders';
  const where = reportAt(shown, tMs);
  if (where !== null) return where === 'here' ? 'reportSlows' : 'reportApart';
  if (isQuerying(shown) && totalAt(shown, 'standing', tMs) > MANY) return 'stillWaiting';
  const way = wayOf(shown);
  if (way === 'copy' && totalAt(shown, 'differs', tMs) > 0) return 'copy';
  if (isDown(shown, tMs)) return `${way}Down`;
  if (way === 'copy') return 'same';
  return way === 'shared' && isChanged(shown, tMs) ? 'changed' : way;
}

export function sayMoment(shown: Shown, tMs: number): Sentence {
  const { locale } = shown;
  const count = (name: string): string => formatNumber(totalAt(shown, name, tMs), locale);
  return fill(moments[locale][keyOfMoment(shown, tMs)] ?? '', {
    differs: count('differs'),
    standing: count('standing'),
    waiting: count('waiting'),
    written: count('written'),
    lost: count('lost'),
    doubled: count('doubled'),
  });
}

const results: Templates = {
  ko: {
    copy: '답을 받은 손님의 **{stale}**가 옛 숫자를 봤어요. 답을 못 받은 손님은 {failed}예요.',
    ask: '모두 최신 값을 봤고, **{failed}**는 답을 받지 못했어요.',
    report: '손님의 95%가 **{answer}** 안에 답을 받았어요.',
    together:
      '변경 **{written}건**을 두 쪽이 함께 적었고 {waiting}건이 아직 기다려요. 95%는 {p95} 안에 적혔어요.',
    orders:
      '주문 {written}건 가운데 **{lost}건은 주방이 끝내 몰라요.** 두 번 간 소식은 {doubled}건이에요.',
  },
  en: {
    copy: 'Of the readers who got an answer, **{stale}** got an old number. {failed} got none.',
    ask: 'Everybody who got an answer got the latest; **{failed}** got none.',
    report: '95% of readers had their answer within **{answer}**.',
    together:
      'Both sides wrote **{written} changes**, and {waiting} still wait. 95% were written within {p95}.',
    orders:
      'Of {written} orders the kitchen will **never hear of {lost}**. Word went out twice of {doubled}.',
  },
};

function resultOf(which: string, metrics: Metrics, locale: Locale): Sentence {
  const { stale, failed, written, lost, doubled, waiting, p95, answerP95 } = metrics;
  const count = (value: number | null | undefined) => formatNumber(value ?? 0, locale);
  return fill(results[locale][which] ?? '', {
    stale: formatPercent(stale ?? 0, locale),
    failed: formatPercent(failed ?? 0, locale),
    written: count(written),
    lost: count(lost),
    doubled: count(doubled),
    waiting: count(waiting),
    p95: formatDuration((p95 ?? 0) / 1000, locale),
    answer: formatDuration((answerP95 ?? 0) / 1000, locale),
  });
}

export function conclude({ request, final }: Recording, locale: Locale): Sentence {
  const { data, way, queryMs } = request.config;
  if (Number(queryMs) > 0) return resultOf('report', final.metrics, locale);
  const which = data === 'orders' ? 'orders' : way === 'shared' ? 'ask' : String(way);
  return resultOf(which, final.metrics, locale);
}

const gaps: Templates = {
  ko: {
    stale:
      '사본은 **소식이 오는 동안 한 번도 안 바뀐 칸만** 맞아요. 자주 바뀔수록, 소식이 늦을수록 그런 칸이 줄어요.',
    failed:
      '물어봐야 아는 손님은 **주인이 멈춘 동안 모두 실패해요.** 사본을 읽는 손님은 실패하지 않아요.',
    lost: '재시작 횟수 × 초당 변경 × **적은 뒤 보내기까지의 틈**이에요. 아웃박스에는 그 틈이 없어요.',
    doubled:
      '재시작 횟수 × 초당 변경 × **보낸 뒤 지우기까지의 틈**이에요. 사라지는 대신 두 번 가요.',
    p95: '한 칸은 **잠금 시간마다 한 건**만 적을 수 있어요. 그보다 자주 오면 대기열이 끝없이 길어져요.',
    answerP95:
      '데이터베이스 하나를 함께 쓰면 **보고서가 가져간 만큼 모두의 몫이 줄어요.** 들어오는 손님보다 답이 느려지면 줄이 계속 길어져요.',
    written: '변경은 아무 때나 와요. **주인이 멈춘 동안 온 변경은 적히지 않아요.**',
  },
  en: {
    stale:
      'A copy is right only in cells that **did not change while word was on its way**. The busier the number and the later the word, the fewer there are.',
    failed:
      'Those who must ask **all fail while the owner is down**. Those who read a copy do not.',
    lost: 'Restarts × changes a second × **the gap between writing and sending**. An outbox has no such gap.',
    doubled:
      'Restarts × changes a second × **the gap between sending and ticking off**: twice instead of never.',
    p95: 'One number takes **one change for each time that it is held**. Where more come, the queue has no end.',
    answerP95:
      'In one database **what a report takes is taken from everybody**. Once fewer are answered than come, the line only grows.',
    written:
      'Changes come at random, and **those that come while the owner is down are not written**.',
  },
};

/** Why guess and result differ. */
export function explainGap(asked: string, _metrics: Metrics, locale: Locale): Sentence {
  return fill(gaps[locale][asked === 'waiting' ? 'p95' : asked] ?? '');
}
