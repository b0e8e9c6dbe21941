// What is going on in the shop at a moment, and why: one sentence, the most telling of those that are true.

import type { Sentence } from '@/components/figure/definition';
import { configAt } from '@/components/figure/marks/config-at';
import type { Shown } from '@/components/figure/marks/contract';
import { inFlightTo, workAt } from '@/components/figure/marks/hub-spec';
import { fill } from '@/components/figure/telling/fill';
import { entries, services } from '@/engine/models/resilience/config';
import { formatNumber } from '@/i18n/format';
import type { Localized } from '@/i18n/locales';
import { said } from './names';
import { shop } from './stage';

const ko = {
  nobody: '아직 아무 손님도 오지 않았어요.',
  openStuck:
    '브레이커가 열려 새 요청은 {slow} 서비스를 기다리지 않고 바로 돌아와요. 하지만 이미 매달린 **자리 {held}개**가 비어야 다른 손님도 들어와요.',
  openVain:
    '브레이커가 열려 새 요청은 바로 실패하고 **자리 {free}개가 비었어요**. {slow} 서비스는 떠난 손님의 일 {vain}건을 아직 하고 있어요.',
  open: '브레이커가 열려 새 요청은 {slow} 서비스를 부르지 않고 바로 실패해요. 그래서 **자리 {free}개**를 나머지 손님이 써요.',
  halfOpen:
    '브레이커가 반만 열려 **몇 건만 보내** 보고 있어요. 결과가 좋으면 닫히고, 나쁘면 다시 열려요.',
  full: '자리 {slots}개 가운데 {held}개가 {slow} 서비스의 답만 기다리고 **줄도 가득 찼어요**. 그 서비스가 필요 없는 손님도 들어오지 못해요.',
  line: '자리 {slots}개 가운데 {held}개가 {slow} 서비스의 답만 기다려요. 빈자리가 없어 **{waiting}건이 줄**을 서고, 그 서비스가 필요 없는 손님도 함께 기다려요.',
  vain: '기다리다 포기해서 자리는 돌아왔어요. 하지만 포기는 전달되지 않아서, {slow} 서비스에 남은 **{vain}건은 기다리는 사람이 없는 일**이에요.',
  storm:
    '{slow} 서비스는 이미 제 속도예요. 그런데 떠난 호출의 일 {vain}건이 앞에 있고, 재시도가 그 뒤에 **계속 쌓여요**.',
  backlog:
    '{slow} 서비스는 다시 제 속도예요. 떠난 손님의 일 **{vain}건**을 다 해야 새 손님의 차례가 와요.',
  bulkheadPart:
    '벌크헤드가 {slow} 서비스에 자리를 {places}개까지만 내줘요. 넘친 호출은 바로 돌아와 추천을 뺀 답이 되고, **빈자리는 {free}개**예요.',
  bulkhead:
    '벌크헤드가 {slow} 서비스에 자리를 {places}개까지만 내줘요. 넘친 호출은 바로 실패하지만, **빈자리 {free}개**는 나머지 손님의 몫이에요.',
  pausing:
    '호출 {pausing}건이 쉬었다가 다시 부르려고 해요. 쉬는 동안에도 **자리를 쥐고 있어요**. 빈자리는 {free}개예요.',
  rising:
    '{slow} 서비스가 {factor}배 느려져 **자리 {held}개**가 그 답을 기다려요. 빈자리는 아직 {free}개예요.',
  crowd: '손님이 한꺼번에 와서 **{waiting}건이 줄**을 서요. 빈자리는 {free}개예요.',
  after:
    '{slow} 서비스가 제 속도로 돌아왔고 빈자리가 {free}개예요. 그동안 **손님 {lost}명**을 놓쳤어요.',
  lost: '지금은 줄이 없고 빈자리가 {free}개예요. 지금까지 **손님 {lost}명**을 놓쳤어요.',
  calm: '서비스 다섯이 모두 제때 답하고 있어요. 주문 서비스의 **빈자리는 {free}개**예요.',
} as const;

type Case = keyof typeof ko;

const en: Readonly<Record<Case, string>> = {
  nobody: 'No customer has come yet.',
  openStuck:
    'The breaker is open, so new requests turn around without waiting for {slow}. But the **{held} slots** already stuck must come free before anyone else gets in.',
  openVain:
    'The breaker is open: new requests fail at once and **{free} slots are free**. Meanwhile {slow} must still work through {vain} calls that nobody waits for.',
  open: 'The breaker is open: new requests fail at once without calling {slow}, which leaves **{free} slots** to the other customers.',
  halfOpen:
    'The breaker is half open and **lets a few probes through**. If they go well it closes; if not, it opens again.',
  full: 'Of {slots} slots {held} do nothing but wait for {slow}, and **the queue is full as well**. Even customers who do not need it cannot get in.',
  line: 'Of {slots} slots {held} do nothing but wait for {slow}. None is free, so **{waiting} requests queue**, including those that do not need it.',
  vain: 'Giving up has brought the slots back. But nobody told {slow}, where **{vain} calls are work for no one**.',
  storm:
    'The usual speed of {slow} is back. But {vain} abandoned calls come first, and retries **keep piling up** behind them.',
  backlog:
    'The usual speed of {slow} is back, but **{vain} abandoned calls** have to be worked off before anyone new.',
  bulkheadPart:
    'The bulkhead lends {slow} at most {places} slots. Calls beyond that turn around and leave the picks out; **{free} slots are free**.',
  bulkhead:
    'The bulkhead lends {slow} at most {places} slots. Calls beyond that fail at once, but **{free} free slots** remain for the other customers.',
  pausing:
    'Calls that pause before a retry: {pausing}. A pause **keeps its slot**; {free} are free.',
  rising:
    'With {slow} {factor} times slower, **{held} slots** wait for its answers. Still free: {free}.',
  crowd: 'Many customers came at once: **{waiting} requests queue**, and {free} slots are free.',
  after:
    'The usual speed of {slow} is back, and {free} slots are free. Meanwhile **{lost} customers** were lost.',
  lost: 'Nobody queues and {free} slots are free. So far **{lost} customers** were lost.',
  calm: 'All five services answer in time. The order service has **{free} free slots**.',
};

const templates: Localized<Readonly<Record<Case, string>>> = { ko, en };

/** From so many calls on, what nobody waits for is what keeps a service busy, if it is nearly all. */
const MANY_IN_VAIN = 8;
const NEARLY_ALL = 0.9;
/** A pause is worth a sentence from so many on. */
const MANY_PAUSES = 10;

function situationAt(shown: Shown, tMs: number) {
  const { tracks, recording } = shown;
  const config = configAt(recording.request, tMs);
  const slow = shop.slow(shown);
  const own = workAt(shop, shown, 0, tMs);
  const there = workAt(shop, shown, slow, tMs);
  const breakers = tracks.spans('breaker');
  const breaker = breakers.at(tMs).find((row) => breakers.data.thing[row] === slow);
  const slots = shop.slots(shown, 0, tMs);
  return {
    config,
    slow,
    hasBegun: tracks.flights('call').begunBetween(-1, tMs)[1] > 0,
    factor: shop.slowness(shown, tMs),
    isOver: tMs >= 1000 * (Number(config.slowAtSec) + Number(config.slowForSec)),
    slots,
    free: Math.max(0, slots - own.taken),
    held: inFlightTo(shown, slow, tMs),
    waiting: own.waiting,
    pausing: tracks.flights('pause').at(tMs).length,
    places: shop.places(shown, tMs),
    vain: there.vain,
    isVain: there.vain >= MANY_IN_VAIN && there.vain >= NEARLY_ALL * (there.taken + there.waiting),
    breaker:
      breaker === undefined ? 'closed' : breakers.data.states[breakers.data.state[breaker] ?? 0],
    lost: entries.reduce((sum, { name }) => sum + shop.lost(shown, name, tMs), 0),
  };
}

type Situation = ReturnType<typeof situationAt>;

/** What is most telling comes first. */
function caseOf(now: Situation): Case {
  const { config, factor, free, held, slots, waiting, places } = now;
  const isSlow = factor > 1;
  if (!now.hasBegun) return 'nobody';
  if (now.breaker === 'half-open') return 'halfOpen';
  if (now.breaker === 'open') {
    if (held >= slots / 2) return 'openStuck';
    return now.isVain ? 'openVain' : 'open';
  }
  if (free === 0 && held >= slots / 2) {
    return waiting >= Math.max(1, Number(config.queueLimit)) ? 'full' : 'line';
  }
  if (now.isVain) {
    if (isSlow) return 'vain';
    return Number(config.retries) + Number(config.reloads) > 0 ? 'storm' : 'backlog';
  }
  if (isSlow && places > 0 && held >= places) {
    const isPart = config.fallback === 'on' && config.slowService === 'recommendation';
    return isPart ? 'bulkheadPart' : 'bulkhead';
  }
  if (now.pausing >= MANY_PAUSES) return 'pausing';
  if (isSlow) return 'rising';
  if (waiting > 0) return 'crowd';
  if (now.lost === 0) return 'calm';
  return now.isOver && Number(config.slowFactor) > 1 ? 'after' : 'lost';
}

export function sayMoment(shown: Shown, tMs: number): Sentence {
  const now = situationAt(shown, tMs);
  const { locale } = shown;
  const numbers = Object.entries(now).flatMap(([name, value]) =>
    typeof value === 'number' ? [[name, formatNumber(value, locale)] as const] : [],
  );
  const slow = said[services[now.slow] ?? 'payment'][locale];
  return fill(templates[locale][caseOf(now)], { ...Object.fromEntries(numbers), slow });
}
