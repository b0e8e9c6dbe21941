// What is going on at a moment and why: one sentence under the figure, and a shorter one on the stage.

import type { Sentence } from '@/components/figure/definition';
import type { Shown } from '@/components/figure/marks/contract';
import { fill } from '@/components/figure/telling/fill';
import { textOf } from '@/components/figure/telling/text';
import { formatNumber } from '@/i18n/format';
import type { Localized } from '@/i18n/locales';
import { REASONS, type Reason, requestsBy } from './flow';
import { hasDatabase, hasNeighbor, standingAt } from './grid';

/** What was refused within so long is going on. */
const JUST_NOW_MS = 1_000;

/** By case: what the figure says, and what the stage says where there is a cause to point at. */
type Said = readonly [sentence: string, note: string | null];

const ko = {
  quiet: ['아직 요청이 오지 않았어요. 요청이 오면 **그때 환경을 만들어요.**', null],
  fine: ['온 요청이 **모두 들어왔어요.** 지금 환경 {working}개가 일하고 {idle}개가 쉬어요.', null],
  slow: [
    '손님은 그대로인데 **한 건이 10배 오래 걸려요.** 지금 환경 {working}개가 일해요.',
    '요청은 그대로예요',
  ],
  limit: [
    '환경 {working}개가 일해서 **한도 {quota}에 닿았어요.** 넘친 요청은 기다리지 못하고 429를 받아요.',
    '한도까지 다 일하고 있어요',
  ],
  neighbor: [
    '이웃 함수가 {job}개를 쓰고 있어요. **한 계정의 한도({quota}개)를 함께 쓰니** 남은 자리가 없어요.',
    '이웃이 쓰는 만큼 내 몫이 줄어요',
  ],
  growth: [
    '한도는 남았지만 **늘어나는 속도**에 막혔어요. 지금 환경은 {alive}개이고, 새로 만들 몫을 다 썼어요.',
    '한도가 아니라 속도에 막혔어요',
  ],
  rate: [
    '환경은 {working}개만 일하는데 **초당 요청 수**의 한도에 막혔어요. 한도 {quota}의 10배까지만 들어와요.',
    '환경이 아니라 초당 요청에 막혔어요',
  ],
  connection: [
    '환경 {working}개가 일하지만 **연결은 {connected}개**뿐이에요. {failing}개는 연결을 얻지 못해요.',
    '연결은 늘어나지 않아요',
  ],
} as const satisfies Readonly<Record<string, Said>>;

type Case = keyof typeof ko;

const en: Readonly<Record<Case, Said>> = {
  quiet: ['No request has come yet. An environment is made **when one does**.', null],
  fine: ['**Every request was let in.** At work now: {working} environments; idle: {idle}.', null],
  slow: [
    'The same customers come, but **each takes ten times as long**. At work now: {working} environments.',
    'just as many requests',
  ],
  limit: [
    'With {working} environments at work **the limit of {quota} is reached**. What goes beyond cannot wait and gets 429.',
    'all that the limit allows are at work',
  ],
  neighbor: [
    'The neighbour uses {job} environments. **Both share the account’s {quota}**, and there is no room left.',
    'the neighbour’s share is not ours',
  ],
  growth: [
    'There is room under the limit, but **growth is too slow**. There are {alive} environments, and no more may start yet.',
    'not the limit: the speed of growth',
  ],
  rate: [
    'Only {working} environments are at work, yet **requests per second** are at their limit: ten times {quota}.',
    'not environments: requests per second',
  ],
  connection: [
    '{working} environments are at work, but **there are {connected} connections**. Without one: {failing}.',
    'connections do not grow along',
  ],
};

const templates: Localized<Readonly<Record<Case, Said>>> = { ko, en };

/** The reason that refused most just now; null where none did. */
function reasonNow(shown: Shown, tMs: number): Reason | null {
  const lately = REASONS.map((reason) => ({
    reason,
    count: requestsBy(shown, reason, tMs) - requestsBy(shown, reason, tMs - JUST_NOW_MS),
  })).filter(({ count }) => count > 0);
  return lately.toSorted((a, b) => b.count - a.count)[0]?.reason ?? null;
}

function caseAt(shown: Shown, tMs: number): Case {
  if (requestsBy(shown, 'arrived', tMs) === 0) return 'quiet';
  const { failing, job } = standingAt(shown, tMs);
  if (hasDatabase(shown) && failing > 0) return 'connection';
  const reason = reasonNow(shown, tMs);
  if (reason === 'limit') return hasNeighbor(shown) && job > 0 ? 'neighbor' : 'limit';
  if (reason) return reason;
  return shown.tracks.level('bounds', 'slow').at(tMs) === 1 ? 'slow' : 'fine';
}

function said(shown: Shown, tMs: number): readonly [Sentence, Sentence | null] {
  const now = standingAt(shown, tMs);
  const alive = now.working + now.job + now.starting + now.idle;
  const [sentence, words] = templates[shown.locale][caseAt(shown, tMs)];
  const values = Object.fromEntries(
    Object.entries({ ...now, alive }).map(([name, value]) => [
      name,
      formatNumber(value, shown.locale),
    ]),
  );
  return [fill(sentence, values), words === null ? null : fill(words, values)];
}

export const sayMoment = (shown: Shown, tMs: number): Sentence => said(shown, tMs)[0];

/** The cause in a few words; null where there is none to point at. */
export function sayNote(shown: Shown, tMs: number): string | null {
  const [, words] = said(shown, tMs);
  return words && textOf(words);
}
