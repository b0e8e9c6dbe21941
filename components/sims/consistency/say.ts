// What the consistency simulator says: its events, how a run ended and why a guess was off, in both languages.

import type { Sentence } from '@/components/figure/definition';
import { eventTable } from '@/components/figure/event-table';
import { fill } from '@/components/figure/telling/fill';
import { eventKinds } from '@/engine/models/consistency/config';
import { formatLatency, formatNumber, formatPercent } from '@/i18n/format';
import type { Locale, Localized } from '@/i18n/locales';
import type { Metrics, Recording } from '@/player/types';
import { say } from './stage-words';

type Templates = Localized<Readonly<Record<string, string>>>;

const events: Templates = {
  ko: {
    before: '아직 아무 일도 없었어요.',
    written: 'v{n}을 사본 {value}개에 쓰고 **완료**라고 했어요.',
    copied: '사본 {object}번도 **v{n}을 알게 됐어요.**',
    fresh: '손님 {n}번은 **새 값**을 읽었어요.',
    old: '손님 {n}번은 **옛 값**을 읽었어요. 물어본 사본이 아직 몰라요.',
    asked: '{place}에서 메뉴판 v{n}을 쓰기 시작했어요.',
    done: '{place}의 쓰기가 **{took} 만에 끝났어요.** 이제 v{n}이 맞는 메뉴예요.',
    reached: 'v{n}이 **{place}에 닿았어요.**',
    sawNew: '{place}에서 손님 {n}번이 **새 메뉴**를 봤어요.',
    sawOld: '{place}에서 손님 {n}번이 **옛 메뉴**를 봤어요.',
    waits: '{place}에서 쓴 사람이 **v{n}이 오기를 기다려요.**',
    sold: '{place}의 손님 {n}번이 샀어요. 정한 곳에서 알기로 **{value}개** 남았어요.',
    soldOut: '{place}의 손님 {n}번은 **품절**이라는 답을 들었어요.',
    refused: '{place}의 손님 {n}번은 **거절됐어요.** 물어야 할 곳에 닿지 못해요.',
    told: '{place}에 소식이 왔어요. 이제 **{value}개** 남았다고 알아요.',
    older: '{place}에 더 이른 소식이 왔어요. **나중 값이 이겨** {value}개 그대로예요.',
    cut: '**케이블이 끊겼어요.**',
    mended: '케이블을 이었어요. **밀린 소식**이 한꺼번에 떠나요.',
    let: '{n}번째 쓰기를 키 {object}번이 **받았어요.**',
    throttled: '{n}번째 쓰기를 키 {object}번이 **거절했어요.**',
    'act:cut': '케이블을 **끊었어요.**',
    'act:mend': '케이블을 **이었어요.**',
    'act:move': '정하는 곳을 **옮겼어요.**',
  },
  en: {
    before: 'Nothing has happened yet.',
    written: 'v{n} was reported **done**; copies that hold it: {value}.',
    copied: 'Copy {object} **has v{n} now**.',
    fresh: 'Reader {n} got **the newest value**.',
    old: 'Reader {n} got **an old value**: none of the copies asked knew better.',
    asked: 'In {place} menu v{n} is being written.',
    done: 'The write in {place} was **done after {took}**: v{n} is the menu now.',
    reached: 'v{n} **has reached {place}**.',
    sawNew: 'Customer {n} in {place} saw **the new menu**.',
    sawOld: 'Customer {n} in {place} saw **the old menu**.',
    waits: 'In {place} whoever wrote it **waits for v{n}**.',
    sold: 'Customer {n} in {place} got a box. Left, as whoever decided knows: **{value}**.',
    soldOut: 'Customer {n} in {place} was told **sold out**.',
    refused: 'Customer {n} in {place} **was refused**: who has to be asked cannot be reached.',
    told: 'Word reached {place}. It now knows of **{value} left**.',
    older: 'Earlier word reached {place}. **The later value wins**: {value}, as before.',
    cut: '**The cable is cut.**',
    mended: 'The cable is mended, and **all that was held back** leaves at once.',
    let: 'Key {object} **took** write {n}.',
    throttled: 'Key {object} **throttled** write {n}.',
    'act:cut': 'The cable was **cut**.',
    'act:mend': 'The cable was **mended**.',
    'act:move': 'The home was **moved**.',
  },
};

export function describe(recording: Recording, index: number, locale: Locale): Sentence {
  const own = events[locale];
  if (index < 0) return fill(own.before ?? '');
  const { log, request } = recording;
  const value = log.value[index] ?? 0;
  const object = log.object[index] ?? 0;
  const name = eventKinds[log.kind[index] ?? -1]?.name;
  const count = (one: number) => formatNumber(Number.isNaN(one) ? 0 : one, locale);
  return fill(own[name ?? `act:${request.acts[value]?.act ?? ''}`] ?? '', {
    n: count(log.subject[index] ?? 0),
    value: count(Math.max(0, value)),
    object: count(object + 1),
    place: say.places[object]?.[locale] ?? '',
    took: formatLatency(Number.isNaN(value) ? 0 : value, locale),
  });
}

export const table = eventTable(describe);

const results: Templates = {
  ko: {
    quorum:
      '쓰고 {after} 뒤에 읽은 손님의 **{stale}**가 옛 값을 봤어요. 읽기 하나에 사본 {readCost}개를 물었어요.',
    places:
      '읽은 손님의 **{stale}**가 옛 메뉴를 봤어요. 쓰기는 {write}, 읽기는 {read}, 읽기 비용은 {readCost}배예요.',
    stock:
      '넘치게 판 도시락 **{oversold}개**, 거절된 손님 **{refused}**. 주문의 95%가 {write} 안에 정해졌어요.',
    hotKey: '초당 {perSec}번 가운데 **{throttled}**가 거절됐어요. 한 키가 받는 만큼만 지나가요.',
    sale: '넘치게 판 도시락 {oversold}개, 거절된 손님 {refused}, 옛 값을 본 주문 {stale}, 읽기 비용 {readCost}배, 거절된 쓰기 {throttled}.',
  },
  en: {
    quorum:
      '**{stale}** of those who read {after} after the write got an old value. Copies asked for each read: {readCost}.',
    places:
      '**{stale}** of readers saw an old menu. A write took {write}, a read {read}, and reading cost {readCost}×.',
    stock:
      'Boxes sold that were not there: **{oversold}**. Refused: **{refused}**. 95% of orders were decided within {write}.',
    hotKey:
      'Of {perSec} writes a second **{throttled}** were throttled: as many pass as the keys take.',
    sale: 'Boxes too many: {oversold}. Refused: {refused}. Orders read back old: {stale}. Reading cost {readCost}×. Throttled: {throttled}.',
  },
};

export function conclude({ request, final }: Recording, locale: Locale): Sentence {
  const { stale, write, read, oversold, refused, readCost, throttled } = final.metrics;
  const { scene, afterMs, keyPerSec } = request.config;
  const percent = (share: number | null | undefined) => formatPercent(share ?? 0, locale);
  const count = (value: number | string | null | undefined) =>
    formatNumber(Number(value ?? 0), locale);
  const at = { ko: '바로', en: 'right' }[locale];
  return fill(results[locale][String(scene)] ?? '', {
    stale: percent(stale),
    refused: percent(refused),
    throttled: percent(throttled),
    oversold: count(oversold),
    readCost: count(readCost),
    perSec: count(keyPerSec),
    write: formatLatency(write ?? 0, locale),
    read: formatLatency(read ?? 0, locale),
    after: Number(afterMs) === 0 ? at : formatLatency(Number(afterMs), locale),
  });
}

const gaps: Templates = {
  ko: {
    stale:
      '완료라고 했을 때 **쓴 사본만** 새 값을 알아요. 쓴 수와 묻는 수를 더해 사본 수보다 많으면 반드시 하나가 겹쳐요.',
    oversold:
      '두 리전이 **서로 모르는 채 팔면** 같은 도시락을 두 번 약속해요. 한곳에서 정하거나 함께 정하면 그런 일이 없어요.',
    refused:
      '끊긴 동안 **물어야만 정할 수 있는 손님**이 거절돼요. 저마다 정하면 거절은 없지만 넘치게 팔아요.',
    throttled:
      '표가 아니라 **키 하나가 초당 1,000번**을 받아요. 나머지 용량은 다른 키의 것이라 빌려 쓸 수 없어요.',
    passed: '얼마를 샀든 **키 하나는 초당 1,000번**이에요. 나눠 쓴 키의 수만큼 늘어요.',
    write: '강한 쓰기는 **가장 먼 두 곳 사이를 두 번 오가요.** 다른 단계의 쓰기는 기다리지 않아요.',
    read: '읽기는 가까운 사본이 답해요. **내가 쓴 것을 기다릴 때만** 그만큼 늦어져요.',
    readCost: '강한 읽기는 **사본 두 개에 물어서** 두 배로 세요.',
    whatSlows:
      '여러 리전에 강하게 쓰면 **쓰기가 왕복을 기다려요.** 읽기는 가까운 곳이 답해서 그대로이고, 대신 두 배로 세요.',
    other: '값의 사본이 언제 그 값을 아는지가 답을 정해요.',
  },
  en: {
    stale:
      'When a write is reported done, **only the copies written to** know it. If written and asked together are more than there are copies, one of them must be both.',
    oversold:
      'Two regions that sell **without hearing of each other** promise the same box twice. Where one decides, or both agree, that cannot be.',
    refused:
      'While the cable is cut, **whoever must be asked about is refused**. Where each decides alone nobody is, and boxes are sold twice.',
    throttled:
      'Not the table but **one key takes 1,000 a second**. The rest belongs to other keys and cannot be borrowed.',
    passed:
      'Whatever was bought, **one key takes 1,000 a second**: as many times that as there are keys.',
    write:
      'A strong write **goes there and back twice** between the two places farthest apart. At other levels nothing waits.',
    read: 'The nearest copy answers. **Only who waits for what they wrote** waits longer.',
    readCost: 'A strong read **asks two copies**, and counts twice.',
    whatSlows:
      'A strong write to several regions **waits for round trips**. Reads are answered nearby as before; they just count twice.',
    other: 'What decides is when each copy comes to know the value.',
  },
};

export const explainGap = (asked: string, _metrics: Metrics, locale: Locale): Sentence =>
  fill(gaps[locale][asked] ?? gaps[locale].other ?? '');
