// What is going on at a moment and why: one sentence under the figure, and a shorter one on the stage.

import type { Sentence } from '@/components/figure/definition';
import { configAt } from '@/components/figure/marks/config-at';
import type { Shown } from '@/components/figure/marks/contract';
import { heldAt, stateAt } from '@/components/figure/marks/held';
import { fill } from '@/components/figure/telling/fill';
import { textOf } from '@/components/figure/telling/text';
import { STORE } from '@/engine/models/baas-sync/config';
import { formatNumber } from '@/i18n/format';
import type { Localized } from '@/i18n/locales';
import { isTablets, roomSizeAt, tabletsIn } from './plan';

/** By case: what the figure says, and what the stage says where there is a cause to point at. */
type Said = readonly [sentence: string, note: string | null];

const ko = {
  oversold: [
    '선반에 있던 것보다 **{over}개를 더 팔았어요.** 끊긴 태블릿은 다른 태블릿이 판 것을 몰라요.',
    '빈 선반에서 {over}개 더',
  ],
  sameWrong: [
    '태블릿도 데이터베이스도 모두 **{store}개**로 알아요. 그런데 {sold}개를 팔아서 선반에는 **{left}개**뿐이에요.',
    '화면은 모두 {store}, 선반은 {left}',
  ],
  lost: [
    '모두 연결됐는데 데이터베이스는 선반보다 **{gap}개 많게** 알아요. 나중에 쓴 값이 먼저 쓴 값을 덮었어요.',
    '셈에서 {gap}개가 사라졌어요',
  ],
  unsent: [
    '끊긴 태블릿에 **못 보낸 쓰기가 {unsent}개** 쌓였어요. 데이터베이스는 그 판매를 아직 몰라요.',
    '데이터베이스는 {unsent}개를 몰라요',
  ],
  asking: [
    '끊긴 태블릿은 물어볼 수 없어서 **미리 떼어 둔 몫만** 팔아요. 그래서 넘치게 팔리지 않아요.',
    null,
  ],
  offline: [
    '태블릿 {offline}대가 끊겼어요. 그 화면의 숫자는 **마지막으로 들은 값**이에요.',
    '끊긴 화면은 옛 값이에요',
  ],
  under: ['방금 바뀐 값이 **가는 중**이에요. 한쪽으로 0.1초가 걸려요.', null],
  agree: ['모두 연결되어 있고, 데이터베이스와 선반이 **{left}개로 같아요.**', null],
  quiet: ['아직 아무도 글을 쓰지 않았어요. 기기 **{listening}대**가 듣고 있어요.', null],
  open: [
    '규칙이 누구에게나 읽기를 허락해서 **모르는 사람이 글 {writes}개**를 모두 읽었어요. 그 읽기도 요금에 들어가요.',
    '모르는 사람도 다 읽어요',
  ],
  split: [
    '방을 나눠서 글 하나를 많아야 **{size}대**만 읽어요. 글 {writes}개에 읽기 {reads}번이에요.',
    '글 하나를 한 방만 읽어요',
  ],
  coming: [
    '글 하나를 듣는 기기마다 읽고, **앱을 열 때마다** 밀린 글을 또 읽어요. 글 {writes}개에 읽기 {reads}번이에요.',
    '열 때마다 또 읽어요',
  ],
  room: [
    '글 하나를 한 방의 듣는 기기가 **모두 한 번씩** 읽어요. 글 {writes}개가 읽기 **{reads}번**이 됐어요.',
    '글 하나를 {listening}대가 읽어요',
  ],
} as const satisfies Readonly<Record<string, Said>>;

type Case = keyof typeof ko;

const en: Readonly<Record<Case, Said>> = {
  oversold: [
    '**{over} more** were sold than lay on the shelf. A tablet that is cut off does not know what others sell.',
    '{over} sold off an empty shelf',
  ],
  sameWrong: [
    'Tablets and database all say **{store}**. But {sold} were sold, and the shelf holds only **{left}**.',
    'all say {store}, the shelf has {left}',
  ],
  lost: [
    'All are connected, yet the database counts **{gap} more** than the shelf holds. A later value has overwritten an earlier one.',
    '{gap} gone from the count',
  ],
  unsent: [
    'Tablets that are cut off hold **unsent writes: {unsent}**. The database knows nothing of those sales yet.',
    'the database misses {unsent}',
  ],
  asking: [
    'A tablet that is cut off has nobody to ask and sells **only its own share**. So no more is sold than there is.',
    null,
  ],
  offline: [
    'Tablets cut off: {offline}. What they show is **the last value they heard**.',
    'a cut screen shows the past',
  ],
  under: ['The new value is **on its way**; each way takes 0.1 s.', null],
  agree: ['All are connected, and database and shelf **agree on {left}**.', null],
  quiet: ['Nobody has written yet. **{listening} phones** listen.', null],
  open: [
    'The rules let anyone read, so **a stranger has read all {writes} messages**. Those reads are billed, too.',
    'a stranger reads it all',
  ],
  split: [
    'With smaller rooms a message is read by **{size} phones** at most: {writes} messages, {reads} reads.',
    'only one room reads it',
  ],
  coming: [
    'Each listening phone reads a message, and **whoever opens the app** reads what was missed: {writes} messages, {reads} reads.',
    'every opening reads again',
  ],
  room: [
    'Every listening phone of the room reads **each message once**: {writes} messages became **{reads} reads**.',
    '{listening} phones read each message',
  ],
};

const templates: Localized<Readonly<Record<Case, Said>>> = { ko, en };
/** Rooms of at most so many are small. */
const SMALL = 20;

type Situation = readonly [which: Case, numbers: Readonly<Record<string, number>>];

function tabletsAt(shown: Shown, tMs: number): Situation {
  const config = configAt(shown.recording.request, tMs);
  const things = Array.from({ length: tabletsIn(shown) }, (_, i) => i + 1);
  const held = (thing: number): number => heldAt(shown, 'holds', thing, tMs) ?? 0;
  const sold = shown.tracks.level('totals', 'sold').at(tMs);
  const store = held(STORE);
  const left = Number(config.stock) - sold;
  const unsent = things.reduce((sum, thing) => sum + (heldAt(shown, 'unsent', thing, tMs) ?? 0), 0);
  const offline = things.filter(
    (thing) => stateAt(shown, 'tablet', thing, tMs) === 'offline',
  ).length;
  const numbers = { store, sold, left, over: -left, gap: store - left, unsent, offline };
  const isSame = things.every((thing) => held(thing) === store);
  const isFlying = shown.tracks.flights('message').at(tMs).length > 0;
  if (left < 0) return ['oversold', numbers];
  if (isSame && store !== left) return [offline > 0 ? 'sameWrong' : 'lost', numbers];
  if (isFlying) return ['under', numbers];
  if (offline > 0 && config.writeMode === 'transaction') return ['asking', numbers];
  if (unsent > 0) return ['unsent', numbers];
  if (offline > 0) return ['offline', numbers];
  return [store === left ? 'agree' : 'lost', numbers];
}

function roomsAt(shown: Shown, tMs: number): Situation {
  const config = configAt(shown.recording.request, tMs);
  const of = (name: string): number => shown.tracks.level('totals', name).at(tMs);
  const size = roomSizeAt(shown, tMs);
  const numbers = { reads: of('reads'), writes: of('writes'), listening: of('listening'), size };
  if (numbers.writes === 0) return ['quiet', numbers];
  if (config.rules === 'anyone' && Number(config.strangers) > 0) return ['open', numbers];
  if (size <= SMALL) return ['split', numbers];
  return [Number(config.offSec) > 0 ? 'coming' : 'room', numbers];
}

function said(shown: Shown, tMs: number): Readonly<Record<'sentence' | 'note', Sentence | null>> {
  const [which, numbers] = (isTablets(shown) ? tabletsAt : roomsAt)(shown, tMs);
  const [sentence, note] = templates[shown.locale][which];
  const values = Object.fromEntries(
    Object.entries(numbers).map(([name, value]) => [name, formatNumber(value, shown.locale)]),
  );
  return { sentence: fill(sentence, values), note: note === null ? null : fill(note, values) };
}

export const sayMoment = (shown: Shown, tMs: number): Sentence => said(shown, tMs).sentence ?? [];

/** The cause in a few words; null where there is none to point at. */
export function sayNote(shown: Shown, tMs: number): string | null {
  const { note } = said(shown, tMs);
  return note && textOf(note);
}
