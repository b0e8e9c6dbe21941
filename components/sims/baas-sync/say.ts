// A baas-sync run in sentences: what just happened, what it came to, why a guess was wrong; and as a table.

import type { Sentence } from '@/components/figure/definition';
import { eventTable } from '@/components/figure/event-table';
import { happeningAt } from '@/components/figure/telling/event';
import { fill } from '@/components/figure/telling/fill';
import { textOf } from '@/components/figure/telling/text';
import { eventKinds } from '@/engine/models/baas-sync/config';
import { formatCents, formatClock, formatNumber, formatPercent } from '@/i18n/format';
import type { Locale, Localized } from '@/i18n/locales';
import type { Metrics, Recording, Snapshot } from '@/player/types';

type Templates = Localized<Readonly<Record<string, string>>>;

/** By kind of event; after them, what the learner did, where the run itself tells nothing of it. */
const events: Templates = {
  ko: {
    before: '아직 아무 일도 없었어요. 모든 곳이 같은 값을 알고 있어요.',
    message:
      '{subject}번 사람이 {object}번 방에 글을 썼어요. 쓰기는 1번, **읽기는 {value}번**이에요.',
    open: '{subject}번 사람이 앱을 열어 **문서 {value}개를 읽었어요.**',
    close: '{subject}번 사람이 앱을 닫았어요. 이제 새 글을 듣지 않아요.',
    sell: '{object}번 태블릿에서 하나 팔았어요. 이 화면에는 **{value}개**가 남았다고 나와요.',
    turnAway: '{object}번 태블릿에서 손님이 **그냥 돌아갔어요.**',
    write: '{subject}번 태블릿의 쓰기가 도착했어요. 이제 데이터베이스의 값: **{value}**',
    tell: '{subject}번 태블릿에 바뀐 값이 도착했어요. 이제 화면의 값: **{value}**',
    miss: '{subject}번 태블릿은 끊겨 있어서 **바뀐 값을 듣지 못했어요.**',
    cut: '{subject}번 태블릿의 **연결이 끊겼어요.** 화면은 그대로라서 계속 팔 수 있어요.',
    reconnect: '{subject}번 태블릿이 다시 연결됐어요. **못 보낸 쓰기 {value}개**를 이제 보내요.',
    'act:sell': '손님이 태블릿 앞에 섰어요.',
    'act:cut': '연결을 끊었어요.',
    'act:reconnect': '다시 연결했어요.',
    'act:split': '**방을 20명씩 나눴어요.** 이제 글 하나를 많아야 20명이 읽어요.',
    'act:set': '접근 규칙을 바꿨어요.',
  },
  en: {
    before: 'Nothing has happened yet. Every place knows the same value.',
    message: 'Person {subject} wrote into room {object}: one write, and **{value} reads**.',
    open: 'Person {subject} opened the app and read **documents: {value}**.',
    close: 'Person {subject} closed the app and hears of nothing new.',
    sell: 'Tablet {object} sold one. It now shows **{value} left**.',
    turnAway: 'At tablet {object} a customer was **turned away**.',
    write: 'A write of tablet {subject} arrived. The database holds **{value}**.',
    tell: 'The new value reached tablet {subject}, which shows **{value}**.',
    miss: 'Tablet {subject} is cut off and **did not hear of the new value**.',
    cut: 'Tablet {subject} was **cut off**. Its screen stays, so it can go on selling.',
    reconnect: 'Tablet {subject} is back and sends what it could not: **unsent writes: {value}**.',
    'act:sell': 'A customer stands at the tablet.',
    'act:cut': 'The connection was cut.',
    'act:reconnect': 'The tablet was reconnected.',
    'act:split': '**The room was split into rooms of 20.** A message is now read by 20 at most.',
    'act:set': 'The access rules were changed.',
  },
};

export function tell(recording: Recording, index: number, locale: Locale): Sentence {
  const own = events[locale];
  const { name, subject, object, value } = happeningAt(recording, index, eventKinds);
  return fill(own[name] ?? own.before ?? '', {
    subject: formatNumber(subject, locale),
    object: formatNumber(object, locale),
    value: formatNumber(value, locale),
  });
}

const conclusions: Templates = {
  ko: {
    rooms: '쓰기 {writes}번에 **읽기 {reads}번**, 하루 {cost}달러예요.',
    oversold: '**없는 도시락을 {oversold}개 팔았어요.** 데이터베이스와 선반의 차이는 {gap}개예요.',
    gap: '선반에는 {left}개가 남았는데 데이터베이스는 **{gap}개 더 많다고** 해요. 나중에 쓴 값이 먼저 쓴 값을 덮었어요.',
    fine: '**데이터베이스와 선반이 맞아요.** 덮어쓴 값이 없어요.',
  },
  en: {
    rooms: '{writes} writes became **{reads} reads**: {dollars} for the day.',
    oversold: '**{oversold} sold that were not there.** Stock and shelf differ by {gap}.',
    gap: 'The shelf holds {left}, and the database says **{gap} more**. A later value has overwritten an earlier one.',
    fine: '**Database and shelf agree.** Nothing was overwritten.',
  },
};

const numbersOf = (metrics: Metrics, locale: Locale): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(metrics).map(([name, value]) => [name, formatNumber(value ?? 0, locale)]),
  ),
  cost: formatCents(metrics.cost ?? 0, locale),
  dollars: `$${formatCents(metrics.cost ?? 0, locale)}`,
});

export function conclude({ final, request }: Recording, locale: Locale): Sentence {
  const { metrics, counts } = final;
  const isMore = (name: string): boolean => (metrics[name] ?? 0) > 0;
  const tablets = isMore('oversold') ? 'oversold' : isMore('gap') ? 'gap' : 'fine';
  const which = request.config.scene === 'rooms' ? 'rooms' : tablets;
  const left = formatNumber(counts.onShelf ?? 0, locale);
  return fill(conclusions[locale][which] ?? '', { ...numbersOf(metrics, locale), left });
}

/** By what was asked; of what can be none at all, `no:` is why there was none. */
const reasons: Templates = {
  ko: {
    reads:
      '글마다 듣는 기기가 한 번씩 읽어서 쓰기 {writes}번이 읽기 {reads}번이 됐어요. 사람이 열 배면 글도 열 배, 글마다 읽는 사람도 열 배라서 **백 배**예요.',
    readsPerWrite:
      '글 하나를 같은 방에서 듣는 기기가 모두 한 번씩 읽어요: 쓰기 {writes}번에 **읽기 {reads}번**. 요금은 읽은 만큼 나와요.',
    writes:
      '쓰기는 사람이 쓴 만큼만 늘어요. 사람이 열 배면 쓰기도 **열 배**예요. 백 배가 되는 것은 읽기예요.',
    cost: '하루 요금은 거의 모두 **읽기 {reads}번**의 값이에요. 쓰기는 {writes}번뿐이에요.',
    unseen:
      '앱을 오래 닫아 두면 한 번에 여는 글보다 많이 밀려요. **그 너머의 글**은 열어도 보이지 않아요.',
    'no:unseen': '밀린 글이 한 번에 여는 글보다 많았던 적이 없어요. **놓친 글이 없어요.**',
    exposed:
      '규칙이 누구에게나 읽기를 허락하면 모르는 사람의 기기도 **듣는 기기**예요. 그 읽기의 요금도 주인이 내요.',
    leakOnBill:
      '글 {writes}개가 모두 새어 나갔는데, 늘어난 읽기는 {reads}번 가운데 {exposed}번이에요. **요금만 봐서는 새는 줄 몰라요.**',
    'no:exposed': '규칙이 방 사람에게만 읽기를 허락해서 **아무것도 새지 않았어요.**',
    gap: '끊겼던 태블릿은 합치지 않고 **자기가 믿는 값을 그대로 덮어써요.** 먼저 팔린 것이 셈에서 사라져요.',
    'no:gap': '빼기와 트랜잭션은 값을 덮어쓰지 않아서 **모든 판매가 셈에 남아요.**',
    oversold:
      '끊긴 태블릿은 다른 태블릿이 판 것을 몰라요. 셈이 맞더라도 **같은 도시락을 두 번 약속할 수 있어요.**',
    'no:oversold': '선반에 있는 것보다 많이 팔리지 않았어요. **약속을 모두 지켰어요.**',
    unsent: '끊긴 동안의 쓰기는 태블릿에 쌓였다가 **다시 연결될 때** 보내져요.',
    'no:unsent': '끊긴 태블릿이 없으면 쓰기는 쌓이지 않아요. **모두 보냈어요.**',
    dropped: '화면이 0이거나 데이터베이스에 물어볼 수 없으면 **팔지 못해요.**',
    'no:dropped': '화면에 남은 것이 있는 동안에는 태블릿이 **누구에게나 팔아요.**',
    smallestRoom: '방을 나누면 글 하나를 읽는 기기가 **한 방의 사람 수**로 줄어요.',
  },
  en: {
    reads:
      'Each listening phone reads each message once: {writes} writes became {reads} reads. Ten times the writers, and ten times the readers of each message: **a hundred times**.',
    readsPerWrite:
      'Every phone that listens in a room reads its messages once each: {writes} writes, **{reads} reads**. Reads are what is billed.',
    writes:
      'Writes grow with what people write: ten times the people, **ten times** the writes. It is the reads that become a hundred times as many.',
    cost: 'Nearly all of the day’s cost are its **{reads} reads**; there were only {writes} writes.',
    unseen:
      'Whoever is away for long has missed more than one page holds. **What lies beyond it** is not shown on return.',
    'no:unseen': 'Nobody ever missed more than one page holds, so **nothing went unseen**.',
    exposed:
      'With rules that let anyone read, a stranger’s phone **listens as well**, and the owner pays for its reads.',
    leakOnBill:
      'All {writes} messages got out, and that was {exposed} of {reads} reads. **A bill does not show a leak.**',
    'no:exposed': 'The rules let only members read, so **nothing was exposed**.',
    gap: 'A tablet that was offline does not merge: it **overwrites with what it believes**, and an earlier sale is no longer counted.',
    'no:gap': '“One less” and transactions overwrite nothing, so **every sale stays counted**.',
    oversold:
      'A tablet that is cut off does not know what others sell. Even where the count is right, **one box can be promised twice**.',
    'no:oversold': 'No more was sold than lay on the shelf: **every promise was kept**.',
    unsent: 'Writes made offline wait in the tablet until **it is reconnected**.',
    'no:unsent': 'No tablet was cut off in the end, so **all writes were sent**.',
    dropped: 'With zero on the screen, or nobody to ask, a tablet **cannot sell**.',
    'no:dropped': 'As long as its screen shows some left, a tablet **sells to everyone**.',
    smallestRoom: 'In smaller rooms a message is read by **as many as a room holds**, no more.',
  },
};

/** What a choice asks about, in the words of the metric behind it. */
const behind: Readonly<Record<string, string>> = { storeSays: 'gap' };

export function explainGap(asked: string, metrics: Metrics, locale: Locale): Sentence {
  const name = behind[asked] ?? asked;
  const own = reasons[locale];
  const none = (metrics[name] ?? 0) > 0 ? undefined : own[`no:${name}`];
  return fill(none ?? own[name] ?? own.reads ?? '', numbersOf(metrics, locale));
}

const standing: Templates = {
  ko: {
    rooms:
      '{at} 현재. 읽기 {reads}번, 쓰기 {writes}번. 듣고 있는 기기 {listening}대. 못 보고 지나간 글 {share}.',
    tablets:
      '{at} 현재. 읽기 {reads}번, 쓰기 {writes}번. 선반에 남은 도시락 {onShelf}개, 데이터베이스와의 차이 {gap}개. 끊긴 태블릿 {offline}대, 못 보낸 쓰기 {unsent}개.',
  },
  en: {
    rooms:
      'At {at}: {reads} reads, {writes} writes. {listening} phones listen. Messages never seen: {share}.',
    tablets:
      'At {at}: {reads} reads, {writes} writes. {onShelf} on the shelf, the database is off by {gap}. Tablets cut off: {offline}, unsent writes: {unsent}.',
  },
};

export function describeNow({ tMs, metrics, counts }: Snapshot, locale: Locale): string {
  const scene = typeof metrics.gap === 'number' ? 'tablets' : 'rooms';
  const sentence = fill(standing[locale][scene] ?? '', {
    ...numbersOf({ ...counts, ...metrics }, locale),
    at: formatClock(tMs),
    share: formatPercent(metrics.unseen ?? 0, locale),
  });
  return textOf(sentence);
}

export const table = eventTable(tell);
