// What is going on at a moment and why: one sentence under the figure, and a shorter one on the stage.

import type { Sentence } from '@/components/figure/definition';
import type { Shown } from '@/components/figure/marks/contract';
import { fill } from '@/components/figure/telling/fill';
import { formatLatency, formatNumber } from '@/i18n/format';
import type { Localized } from '@/i18n/locales';
import { copiesAt, keyRatesAt, menuAt, shopAt, totalAt } from './now';
import { configOf, numberOf, sceneOf } from './plan';
import { notes, say } from './stage-words';

type Templates = Localized<Readonly<Record<string, string>>>;

const moments: Templates = {
  ko: {
    quiet: '아직 아무것도 쓰지 않았어요. 사본은 모두 같은 값이에요.',
    late: 'v{version}을 쓰고 완료라고 했지만 **아직 모르는 사본이 {late}개**예요. 거기에 물은 손님은 옛 값을 봐요.',
    lateMeet:
      'v{version}을 모르는 사본이 {late}개지만 **{writes}곳에 쓰고 {reads}곳에 물으니** 적어도 하나는 새 값을 알아요.',
    lateToken: 'v{version}을 모르는 사본이 {late}개예요. **증표를 든 손님은 아는 사본이 답해요.**',
    same: '사본 {copies}개가 모두 **v{version}**이에요. 이제 누구에게 물어도 같아요.',
    menuQuiet: '아직 새 메뉴판이 없어요. 세 곳이 같아요.',
    agreeing:
      '메뉴판을 바꾸려고 **세 곳이 모두 동의하기를** 기다려요. 지금까지 {ms}. 그동안은 어디서나 옛 메뉴가 맞는 메뉴예요.',
    onWay: '쓴 곳은 이미 v{version}인데 **{place}에는 아직 닿지 않았어요.** {restMs} 더 걸려요.',
    there: '읽는 곳인 {place}도 **v{version}**이에요. 다음 메뉴를 쓸 때까지 같아요.',
    waitsOwn:
      '내가 쓴 v{version}이 {place}에 올 때까지 **내 읽기가 기다려요.** {restMs} 더 걸려요.',
    strong: '두 리전이 함께 정해서 **두 곳의 수가 늘 같아요.** 주문 하나에 {ms}가 걸려요.',
    strongCut: '케이블이 끊겨 **둘이 함께 정할 수 없어요.** 아무에게도 팔지 않아요.',
    home: '{place}에서 모두 정해요. 다른 리전의 손님은 **왕복 {rtt}를 더** 기다려요.',
    homeCut: '{other}의 손님은 정하는 곳에 **물을 수 없어 거절돼요.** {place}에서는 그대로 팔아요.',
    alone:
      '저마다 아는 수에서 팔고 서로 알려요. 서울은 {seoul}개, 도쿄는 {tokyo}개라고 알고 **정말은 {left}개**예요.',
    aloneCut:
      '서로 모르는 채 **둘 다 계속 팔아요.** 서울은 {seoul}개, 도쿄는 {tokyo}개라고 알고 정말은 {left}개예요.',
    over: '있던 도시락보다 **{over}개를 더 약속했어요.** 서울은 {seoul}개, 도쿄는 {tokyo}개라고 알고 있어요.',
    soldOut: '도시락 {boxes}개가 다 팔렸어요. **넘치게 판 것은 없어요.**',
    keyQuiet: '아직 쓰기가 오지 않았어요.',
    jammed:
      '40칸을 샀지만 **{keys}칸에만 써요.** 초당 {throttled}번이 거절되고 나머지 칸은 쓰이지 않아요.',
    flows:
      '키 {keys}개에 나눠 쓰니 **초당 {passed}번이 지나가요.** 대신 읽을 때는 {keys}개를 모아야 해요.',
  },
  en: {
    quiet: 'Nothing has been written yet; all copies are alike.',
    late: 'v{version} was reported done, but **copies that do not know it yet: {late}**. Whoever asks one of them gets the old value.',
    lateMeet:
      'Copies that do not know v{version} yet: {late}. But **with {writes} written and {reads} asked**, at least one of those asked knows.',
    lateToken:
      'Copies that do not know v{version} yet: {late}. **Whoever brings proof is answered by one that does.**',
    same: 'All {copies} copies hold **v{version}**. It no longer matters who is asked.',
    menuQuiet: 'There is no new menu yet; the three places agree.',
    agreeing:
      'Before the menu changes, **all three places must agree**: {ms} so far. Until then the old menu is the right one everywhere.',
    onWay:
      'Where it was written it is v{version} already, **but {place} has not heard**. It takes {restMs} more.',
    there: 'Readers in {place} see **v{version}**, too. They agree until the next menu is written.',
    waitsOwn: 'My own read **waits until v{version}** is in {place}: {restMs} more.',
    strong:
      'Both regions decide together, **so both counts are always the same**. An order takes {ms}.',
    strongCut: 'The cable is cut, **and the two cannot agree**: nobody is sold a box.',
    home: '{place} decides for both. Customers of the other region wait **another {rtt}**, there and back.',
    homeCut:
      'Customers in {other} are refused: **whoever decides cannot be asked**. {place} goes on selling.',
    alone:
      'Each sells from what it knows and tells the other. Seoul knows of {seoul}, Tokyo of {tokyo}, **and there are {left}**.',
    aloneCut:
      '**Both go on selling**, and neither hears of the other: {seoul} left in Seoul, {tokyo} in Tokyo, {left} really.',
    over: '**{over} more boxes were promised** than there were. Left, as they know it: {seoul} in Seoul, {tokyo} in Tokyo.',
    soldOut: 'All {boxes} boxes are sold, **and none of them twice**.',
    keyQuiet: 'No write has come yet.',
    jammed:
      'Forty lanes were bought, **and {keys} used**: {throttled} writes a second are throttled beside lanes that nobody uses.',
    flows:
      'Spread over {keys} keys, **{passed} a second pass**. In return a read has to gather {keys}.',
  },
};

type Told = readonly [sentence: string, values: Readonly<Record<string, string>>, note: Localized];

function copiesSaid(shown: Shown, tMs: number): Told {
  const now = copiesAt(shown, tMs);
  const count = (value: number) => formatNumber(value, shown.locale);
  const { writes, reads, token } = configOf(shown);
  const values = {
    version: count(now.version),
    late: count(now.late.length),
    writes: String(writes),
    reads: String(reads),
    copies: count(now.held.length),
  };
  if (now.version === 0) return ['quiet', values, notes.allKnow];
  if (now.late.length === 0) return ['same', values, notes.allKnow];
  if (token === 'on') return ['lateToken', values, notes.sentOn];
  const isMeeting = Number(writes) + Number(reads) > now.held.length;
  return isMeeting ? ['lateMeet', values, notes.meet] : ['late', values, notes.allOld];
}

function menuSaid(shown: Shown, tMs: number): Told {
  const { locale } = shown;
  const now = menuAt(shown, tMs);
  const { readAt, writeAt, level, reader, rttMs, oceanMs, ownAfterMs } = configOf(shown);
  const at: Readonly<Record<string, number>> = {
    seoul: 0,
    tokyo: Number(rttMs) / 2,
    virginia: Number(oceanMs) / 2,
  };
  const wayMs = Math.abs((at[String(readAt)] ?? 0) - (at[String(writeAt)] ?? 0));
  const place = ['seoul', 'tokyo', 'virginia'].indexOf(String(readAt));
  const restMs = Math.max(0, wayMs - now.sinceMs);
  const values = {
    version: formatNumber(now.version, locale),
    place: say.places[place]?.[locale] ?? '',
    restMs: formatLatency(restMs, locale),
    ms: formatLatency(now.agreeingMs ?? 0, locale),
  };
  if (now.agreeingMs !== null) return ['agreeing', values, notes.agree];
  if (now.version === 0) return ['menuQuiet', values, notes.there];
  if (now.held[place] === now.version) return ['there', values, notes.there];
  const isWaiting = level === 'session' && reader === 'self' && now.sinceMs >= Number(ownAfterMs);
  return [isWaiting ? 'waitsOwn' : 'onWay', values, notes.onWay];
}

function shopSaid(shown: Shown, tMs: number): Told {
  const { locale } = shown;
  const now = shopAt(shown, tMs);
  const { stock } = configOf(shown);
  const boxes = numberOf(shown, 'boxes');
  const count = (value: number) => formatNumber(Math.max(0, value), locale);
  const name = (region: number) => say.places[region]?.[locale] ?? '';
  const values = {
    seoul: count(now.left[0] ?? 0),
    tokyo: count(now.left[1] ?? 0),
    left: count(boxes - now.sold),
    over: count(now.over),
    boxes: count(boxes),
    place: name(now.home),
    other: name(1 - now.home),
    rtt: formatLatency(numberOf(shown, 'rttMs'), locale),
    ms: formatLatency(10 + 2 * numberOf(shown, 'rttMs'), locale),
  };
  if (now.over > 0) return ['over', values, notes.over];
  if (now.sold >= boxes) return ['soldOut', values, notes.soldOut];
  if (stock === 'strong') {
    return now.isCut ? ['strongCut', values, notes.refusesAll] : ['strong', values, notes.agreed];
  }
  if (stock === 'home') {
    return now.isCut ? ['homeCut', values, notes.refusesOne] : ['home', values, notes.oneDecides];
  }
  if (now.isCut) return ['aloneCut', values, notes.goOn];
  // More is believed to be left than there is, though all word has come.
  const isUndone = stock === 'lastWins' && Math.min(...now.left) > boxes - now.sold;
  return ['alone', values, isUndone ? notes.undone : notes.calm];
}

function keySaid(shown: Shown, tMs: number): Told {
  const { locale } = shown;
  const keys = numberOf(shown, 'suffixes');
  const [passed, throttled] = keyRatesAt(shown, tMs);
  const round = (value: number) => formatNumber(Math.round(value), locale);
  const values = { keys: round(keys), passed: round(passed), throttled: round(throttled) };
  if (totalAt(shown, 'let', tMs) === 0) return ['keyQuiet', values, notes.nobodyYet];
  if (throttled < 0.02 * passed) return ['flows', values, notes.flows];
  return ['jammed', values, keys === 1 ? notes.jammed : notes.jammedSome];
}

function toldAt(shown: Shown, tMs: number): Told {
  switch (sceneOf(shown)) {
    case 'quorum':
      return copiesSaid(shown, tMs);
    case 'places':
      return menuSaid(shown, tMs);
    case 'hotKey':
      return keySaid(shown, tMs);
    default:
      return shopSaid(shown, tMs);
  }
}

export function sayMoment(shown: Shown, tMs: number): Sentence {
  const [which, values] = toldAt(shown, tMs);
  return fill(moments[shown.locale][which] ?? '', values);
}

export const sayNote = (shown: Shown, tMs: number): Localized => toldAt(shown, tMs)[2];
