// What the simulator of the sleeping function says: its events, its state and why a guess was off, in both languages.

import type { Sentence } from '@/components/figure/definition';
import { eventTable } from '@/components/figure/event-table';
import type { Shown } from '@/components/figure/marks/contract';
import { fill } from '@/components/figure/telling/fill';
import { eventKinds } from '@/engine/models/sleeping-function/config';
import { formatNumber, formatPercent } from '@/i18n/format';
import type { Locale, Localized } from '@/i18n/locales';
import type { Metrics, Recording, Snapshot } from '@/player/types';
import { isKeeping, isLunch, MINE, nowAt } from './now';

type Templates = Localized<Readonly<Record<string, string>>>;

const events: Templates = {
  ko: {
    before: '아직 주문이 없어요. 가게마다 켜 둔 서버는 모두 켜져 있어요.',
    warm: '{shop}의 깨어 있는 함수가 주문을 바로 받았어요.',
    cold: '{shop}에 주문이 와서 **{machine}번 서버에서 함수가 깨어나요.** 0.3초를 더 기다려요.',
    refuse: '{shop}의 주문을 **거절했어요.** 함수를 띄울 빈자리가 없어요.',
    break: '{machine}번 서버와 함께 **{shop}의 주문이 끊겼어요.**',
    reclaim: '{shop}의 함수가 **잠들었어요.** 자리를 비웠고, 이제 요금이 나오지 않아요.',
    boot: '제공자가 **{number}번 서버를 켜는 중이에요.** 60초가 걸려요.',
    ready: '{number}번 서버가 켜졌어요. 자리 여덟 개가 비어 있어요.',
    switchOff: '제공자가 남는 {number}번 서버를 **껐어요.**',
    pulled:
      '{number}번 서버의 전원이 뽑혔어요. **함수 {gone}개가 사라졌어요.** 다음 주문은 다른 서버에서 깨어나요.',
    ownPulled: '**내 서버가 꺼졌어요.** 누가 와서 다시 켤 때까지 주문을 못 받아요.',
    ownLost: '내 서버가 꺼져 있어서 **주문 하나를 놓쳤어요.**',
    ownBack: '사람이 나와서 **내 서버를 다시 켰어요.**',
    pull: '제공자의 서버 가운데 가장 붐비는 것의 전원을 뽑았어요.',
    pullOwn: '내 서버의 전원을 뽑았어요.',
    order: '내 가게에 주문을 하나 넣었어요.',
    mine: '내 가게',
    other: '{shop}번 가게',
  },
  en: {
    before: 'No order yet. Every shop’s own server is on.',
    warm: 'At {shop} a function was awake and took the order at once.',
    cold: 'An order for {shop}: **a function wakes on server {machine}**, and the order waits 0.3 s more.',
    refuse: 'An order for {shop} was **refused**: no free place to wake a function in.',
    break: 'Server {machine} went down, and **an order of {shop} broke with it**.',
    reclaim: 'The function of {shop} **fell asleep**. Its place is free, and it costs nothing now.',
    boot: 'The provider **boots server {number}**. That takes 60 s.',
    ready: 'Server {number} is up, with eight free places.',
    switchOff: 'The provider **switched off** server {number}, which was one too many.',
    pulled:
      'Server {number} lost its power. **Functions that vanished: {gone}.** The next orders wake elsewhere.',
    ownPulled: '**My server is dark**, and takes no orders until somebody comes.',
    ownLost: 'My server is dark: **one more order lost**.',
    ownBack: 'Somebody came in and **switched my server on again**.',
    pull: 'You pulled the plug on the provider’s fullest server.',
    pullOwn: 'You pulled the plug on my own server.',
    order: 'You placed an order at my shop.',
    mine: 'my shop',
    other: 'shop {shop}',
  },
};

/** For which kinds the shop is the subject; for the others it is the object. */
const isAboutShop = (kind: string): boolean => kind === 'reclaim';

export function tell({ log, request }: Recording, index: number, locale: Locale): Sentence {
  const own = events[locale];
  if (index < 0) return fill(own.before ?? '');
  const kind = eventKinds[log.kind[index] ?? -1]?.name;
  if (kind === undefined) return fill(own[request.acts[log.value[index] ?? -1]?.act ?? ''] ?? '');
  const number = (value: number | undefined): string => formatNumber((value ?? 0) + 1, locale);
  const shop = isAboutShop(kind) ? log.subject[index] : log.object[index];
  const name = shop === MINE ? own.mine : own.other?.replace('{shop}', number(shop));
  return fill(own[kind] ?? '', {
    shop: name ?? '',
    machine: number(log.value[index]),
    number: number(log.subject[index]),
    gone: formatNumber(log.value[index] ?? 0, locale),
  });
}

export const table = eventTable(tell);

const moments: Templates = {
  ko: {
    shut: '가게마다 서버를 켜 두면 60대예요. **함께 쓰면 몇 대일까요?**',
    shutAny: '가게마다 서버를 켜 두는 쪽과, **함께 쓰는 쪽**을 나란히 봐요.',
    darkYet: '**내 서버가 꺼졌어요.** 아직 놓친 주문은 없지만, 켤 사람은 아침에 와요.',
    dark: '내 서버는 꺼져 있고 **주문 {own}건을 놓쳤어요.** 제공자 쪽에서는 같은 주문을 모두 받았어요.',
    darkBroken:
      '내 서버는 꺼져 있고 **주문 {own}건을 놓쳤어요.** 제공자 쪽에서 놓친 것은 {theirs}건이에요.',
    refused: '빈자리가 모자라 **{refused}건을 거절했어요.** 지금 {machines}대가 켜져 있어요.',
    asleep: '함수 {awake}개가 깨어 있고 내 함수는 자요. **서버는 {machines}대가 켜져 있어요.**',
    awake: '내 함수가 깨어 있어요. **서버 {machines}대를 모든 가게가 함께 써요.**',
    kept: '모든 가게의 함수가 깨어 있어서 **서버가 {machines}대예요.** 요금도 밤새 나와요.',
    lunch:
      '서버 {machines}대에 깨어 있는 함수가 {places}개예요. **빈자리가 없으면 주문을 거절해요.**',
  },
  en: {
    shut: 'With a server for each shop, sixty are on. **How many when they share?**',
    shutAny: 'A server for each shop, and beside it **servers that all of them share**.',
    darkYet: '**My server is dark.** No order is lost yet, but nobody comes in before the morning.',
    dark: 'My server is dark and has **lost {own} orders**. The provider’s took every one of them.',
    darkBroken: 'My server is dark and has **lost {own} orders**. The provider’s lost {theirs}.',
    refused: 'Too few free places: **{refused} refused**. Servers on: {machines}.',
    asleep: 'Functions awake: {awake}, and mine is asleep. **Servers on: {machines}.**',
    awake: 'My function is awake. **Servers that all shops share: {machines}.**',
    kept: 'Every shop’s function is awake, so **{machines} servers are on**, and all are billed all night.',
    lunch:
      'Servers on: {machines}; functions awake: {places}. **Without a free place an order is refused.**',
  },
};

/** What is going on and why, the most telling case first. */
export function sayMoment(shown: Shown, tMs: number): Sentence {
  const { locale } = shown;
  const now = nowAt(shown, tMs);
  const { refused, broken, own } = now.lost;
  const which = (): string => {
    if (isLunch(shown)) return refused > 0 ? 'refused' : 'lunch';
    if (tMs === 0) return shown.recording.request.config.shops === 60 ? 'shut' : 'shutAny';
    if (now.isDark && own === 0) return 'darkYet';
    if (now.isDark) return refused + broken > 0 ? 'darkBroken' : 'dark';
    if (isKeeping(shown)) return 'kept';
    return now.awake.has(MINE) ? 'awake' : 'asleep';
  };
  const number = (value: number): string => formatNumber(value, locale);
  return fill(moments[locale][which()] ?? '', {
    own: number(own),
    theirs: number(refused + broken),
    refused: number(refused),
    awake: number(now.awake.size),
    places: number(now.places.length),
    machines: number(now.running),
  });
}

const gaps: Templates = {
  ko: {
    machines:
      '**{machines}대예요.** 자는 동안 0이 되는 것은 내 자리와 실행 요금이고, 서버는 제공자가 켜 두고 있어요. 가게들이 제각각 깨어나니 몇 대에 다 들어가요.',
    cold: '주문 사이가 잠들기까지의 시간보다 길면 함수는 자고, 다음 주문이 깨워요. **{cold}가 그랬어요.**',
    asleep: '내 함수는 이 시간의 **{asleep}를 잤어요.** 자는 동안에는 실행 요금이 없어요.',
    none: '아직 주문이 오지 않았어요.',
  },
  en: {
    machines:
      '**{machines}.** Asleep, my function takes no place and costs nothing to run; the servers are kept on by the provider. Shops wake at different times, so a few servers have room for all.',
    cold: 'Where two orders are further apart than it takes to fall asleep, the next one has to wake it: **{cold} did**.',
    asleep: 'My function was asleep for **{asleep}** of the time. Asleep, running costs nothing.',
    none: 'No order has come yet.',
  },
};

/** Why guess and result differ. */
export function explainGap(asked: string, metrics: Metrics, locale: Locale): Sentence {
  const { machines, cold = null, asleep = null } = metrics;
  const values = {
    machines: formatNumber(machines ?? 0, locale),
    cold: formatPercent(cold ?? 0, locale),
    asleep: formatPercent(asleep ?? 0, locale),
  };
  const own = gaps[locale];
  if (asked === 'asleep' && asleep !== null) return fill(own.asleep ?? '', values);
  if (asked === 'cold') return fill((cold === null ? own.none : own.cold) ?? '', values);
  return fill(own.machines ?? '', values);
}

export function describeNow({ counts }: Snapshot, locale: Locale): string {
  const of = (name: string): string => formatNumber(counts[name] ?? 0, locale);
  return locale === 'ko'
    ? `제공자의 서버 ${of('machines')}대, 그 위에 깨어 있는 함수 ${of('environments')}개. 주문 ${of('arrived')}건 가운데 거절 ${of('rejected')}건, 끊김 ${of('failed')}건.`
    : `The provider’s servers on: ${of('machines')}, with functions awake: ${of('environments')}. Orders: ${of('arrived')}, refused: ${of('rejected')}, broken: ${of('failed')}.`;
}
