// What is going on at a moment and why: one sentence under the figure, and a shorter one on the stage.

import type { Sentence } from '@/components/figure/definition';
import { configAt } from '@/components/figure/marks/config-at';
import type { Shown } from '@/components/figure/marks/contract';
import { fill } from '@/components/figure/telling/fill';
import { textOf } from '@/components/figure/telling/text';
import { eventKinds } from '@/engine/models/stateless/config';
import { formatNumber } from '@/i18n/format';
import type { Localized } from '@/i18n/locales';
import { answersBy } from './answers';
import { heldBy } from './environments';
import { stageWords } from './stage-words';

/** By case: what the figure says, and what the stage says where there is a cause to point at. */
type Said = readonly [sentence: string, note: string | null];

const ko = {
  quiet: ['아직 답을 받은 손님이 없어요. 환경은 **첫 주문이 올 때** 만들어져요.', null],
  gone: [
    '환경이 모두 사라졌어요. **그 안의 값도 함께** 사라져서 다음 손님은 다시 1번이에요.',
    '값도 함께 사라졌어요',
  ],
  alone: [
    '환경이 하나뿐이라 **번호가 모두 맞아요.** 주문이 겹치지 않으면 이렇게 보여요.',
    '하나뿐이라 모두 맞아요',
  ],
  aloneLeak: [
    '환경이 하나뿐이라 번호는 모두 맞아요. 그런데 비회원 **{leaks}명이 앞 손님의 이름**을 봤어요.',
    '번호는 맞고, 이름은 새요',
  ],
  reset: [
    '환경이 바뀌면서 **센 것이 사라졌어요.** 주문은 {orders}건인데 가장 큰 번호는 {highest}번이에요.',
    '새 환경은 1번부터 세요',
  ],
  many: [
    '환경 **{alive}개가 저마다 1번부터** 세요. 주문은 {orders}건인데 가장 큰 번호는 **{highest}번**이에요.',
    '지금 변수는 {alive}개예요',
  ],
  setFine: ['데이터베이스에서 읽고, 하나 더해서 다시 써요. **아직 겹친 주문이 없어요.**', null],
  setLost: [
    '두 주문이 같은 값을 읽고 **같은 값을 썼어요.** 주문 {lost}건이 셈에서 빠졌어요.',
    '같은 값을 읽은 {lost}건이 빠졌어요',
  ],
  cartFine: [
    '다시 온 손님 {returned}명이 **모두 찾았어요.** {place}에 두었거든요.',
    '모두 찾았어요',
  ],
  cartLuck: [
    '다시 온 손님 {returned}명이 모두 찾았어요. **같은 환경으로 왔기 때문**이에요. 약속된 것은 아니에요.',
    '같은 환경으로 왔어요',
  ],
  cartLost: [
    '다시 온 손님 {returned}명 가운데 **{missing}명이 빈손**이에요. 담은 환경과 다시 온 환경이 달라요.',
    '다른 환경에는 없어요',
  ],
  cartOver: [
    '다시 온 손님 {returned}명 가운데 **{missing}명이 빈손**이에요. 세션의 시간이 지났어요.',
    '세션의 시간이 지났어요',
  ],
  cartFirst: ['담은 손님이 아직 **다시 오지 않았어요.**', null],
  add: [
    '더하기를 **데이터베이스가** 해요. 어느 환경에서 와도 번호가 하나씩 이어져요.',
    '더하기를 한 곳에서 해요',
  ],
} as const satisfies Readonly<Record<string, Said>>;

type Case = keyof typeof ko;

const en: Readonly<Record<Case, Said>> = {
  quiet: [
    'Nobody has been answered yet. An environment is made **when the first order comes**.',
    null,
  ],
  gone: [
    'All environments are gone, **and what they held with them**: the next customer is number 1 again.',
    'what they held is gone, too',
  ],
  alone: [
    'There is only one environment, so **every number is right**. It looks like this while no two orders overlap.',
    'only one, so all is right',
  ],
  aloneLeak: [
    'With one environment every number is right. Yet guests have seen **the name of a customer before them**: {leaks} so far.',
    'numbers right, names leak',
  ],
  reset: [
    'Environments were replaced, **and their counts with them**: {orders} orders, and the highest number is {highest}.',
    'a new one counts from 1',
  ],
  many: [
    '**Each of {alive} environments counts from 1.** {orders} orders, and the highest number is **{highest}**.',
    'variables just now: {alive}',
  ],
  setFine: [
    'The number is read from the database, raised by one and written back. **No two orders have overlapped yet.**',
    null,
  ],
  setLost: [
    'Orders read the same value and **wrote the same value**. Missing from the count: {lost}.',
    '{lost} read an old value',
  ],
  cartFine: [
    '**All {returned} who came back found it.** It was kept in {place}.',
    'all of them found it',
  ],
  cartLuck: [
    'All {returned} who came back found it, **because they met the same environment**. Nobody promises that.',
    'the same environment again',
  ],
  cartLost: [
    'Of {returned} who came back, **{missing} found nothing**: another environment has not what one of them holds.',
    'not in this environment',
  ],
  cartOver: [
    'Of {returned} who came back, **{missing} found nothing**: their session had run out.',
    'the session ran out',
  ],
  cartFirst: ['Nobody has come back **for what they put down** yet.', null],
  add: [
    '**The database does the adding.** Whichever environment asks, numbers follow each other.',
    'adding happens in one place',
  ],
};

const templates: Localized<Readonly<Record<Case, Said>>> = { ko, en };

interface Situation {
  readonly which: Case;
  readonly numbers: Readonly<Record<string, number>>;
  /** Where what they come back for is kept, in words. */
  readonly place: string;
}

function situation(shown: Shown, tMs: number): Situation {
  const { tracks } = shown;
  const orders = answersBy(shown, tMs);
  const { about } = tracks.flights('answer').data;
  let highest = 0;
  for (let row = 0; row < orders; row += 1) highest = Math.max(highest, about[row] ?? 0);
  const alive = heldBy(shown, tMs).length;
  const leaks = tracks.level('totals', 'leaks').at(tMs);
  const lost = orders - highest;
  const missing = tracks.level('totals', 'missing').at(tMs);
  const returned = returnedBy(shown, tMs);
  const numbers = { orders, highest, alive, leaks, lost, missing, returned };
  const config = configAt(shown.recording.request, tMs);
  const place = stageWords.places[keptAtOf(config.keptAt)][shown.locale];
  const which =
    config.keeps === 'none' || orders === 0
      ? caseOf(String(config.countAt), numbers)
      : keptCase(keptAtOf(config.keptAt), numbers);
  return { which, numbers, place };
}

type KeptAt = keyof typeof stageWords.places;

const keptAtOf = (value: unknown): KeptAt =>
  value === 'tmp' || value === 'session' || value === 'database' ? value : 'global';

/** How many have come back by a moment, whether or not they found anything. */
function returnedBy({ recording }: Shown, tMs: number): number {
  const { kind, atMs, length } = recording.log;
  let returned = 0;
  for (let row = 0; row < length && (atMs[row] ?? 0) <= tMs; row += 1) {
    if (kind[row] === kindOf.found || kind[row] === kindOf.missing) returned += 1;
  }
  return returned;
}

const kindOf = {
  found: eventKinds.findIndex(({ name }) => name === 'found'),
  missing: eventKinds.findIndex(({ name }) => name === 'missing'),
};

function keptCase(at: KeptAt, { returned, missing }: Record<'returned' | 'missing', number>): Case {
  if (returned === 0) return 'cartFirst';
  const isInside = at === 'global' || at === 'tmp';
  if (missing === 0) return isInside ? 'cartLuck' : 'cartFine';
  return at === 'session' ? 'cartOver' : 'cartLost';
}

type Numbers = Readonly<Record<'orders' | 'alive' | 'leaks' | 'lost', number>>;

function caseOf(countAt: string, { orders, alive, leaks, lost }: Numbers): Case {
  if (orders === 0) return 'quiet';
  if (countAt === 'store-add') return 'add';
  if (countAt === 'store-set') return lost > 0 ? 'setLost' : 'setFine';
  if (alive === 0) return 'gone';
  if (alive > 1) return 'many';
  if (lost > 0) return 'reset';
  return leaks > 0 ? 'aloneLeak' : 'alone';
}

function said(shown: Shown, tMs: number): readonly [Sentence, Sentence | null] {
  const { which, numbers, place } = situation(shown, tMs);
  const [sentence, words] = templates[shown.locale][which];
  const values = {
    ...Object.fromEntries(
      Object.entries(numbers).map(([name, value]) => [name, formatNumber(value, shown.locale)]),
    ),
    place,
  };
  return [fill(sentence, values), words === null ? null : fill(words, values)];
}

export const sayMoment = (shown: Shown, tMs: number): Sentence => said(shown, tMs)[0];

/** The cause in a few words; null where there is none to point at. */
export function sayNote(shown: Shown, tMs: number): string | null {
  const [, words] = said(shown, tMs);
  return words && textOf(words);
}
