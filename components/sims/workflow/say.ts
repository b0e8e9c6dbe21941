// What the workflow simulator says: its events, its state and why a guess was off, in whole sentences of both languages.

import type { Sentence } from '@/components/figure/definition';
import { eventTable } from '@/components/figure/event-table';
import { configAt } from '@/components/figure/marks/config-at';
import type { Shown } from '@/components/figure/marks/contract';
import { fill } from '@/components/figure/telling/fill';
import { eventKinds, fates, outcomes } from '@/engine/models/workflow/config';
import { formatCents, formatDuration, formatNumber, formatPercent } from '@/i18n/format';
import type { Locale, Localized } from '@/i18n/locales';
import type { AnyConfig, Metrics, Recording } from '@/player/types';
import { type Now, nowAt } from './now';
import { stepNames } from './stage-words';

type Templates = Localized<Readonly<Record<string, string>>>;

const events: Templates = {
  ko: {
    before: '아직 아무 주문도 없어요.',
    came: '{n}번 주문이 들어왔어요.',
    'tried:done': '{n}번 주문: {step} 단계가 끝났어요.',
    'tried:again': '{n}번 주문이 **두 번째로 결제됐어요.** 카드사는 같은 주문인지 몰라요.',
    'tried:known': '{n}번 주문: 카드사가 주문 번호를 알아보고 **다시 결제하지 않았어요.**',
    'tried:lost': '{n}번 주문은 **결제됐지만 답이 오지 않았어요.** 부른 쪽은 실패로 알아요.',
    'tried:failed': '{n}번 주문: {step} 단계가 **실패했어요.**',
    'tried:refused': '{n}번 주문: 맡을 라이더가 **없어요.** 다시 물어도 같아요.',
    'tried:out': '{n}번 주문: {step} 단계의 서비스가 **멈춰 있어요.**',
    'triedUndo:done': '{n}번 주문: {step} 단계를 **되돌렸어요.**',
    'triedUndo:failed': '{n}번 주문: {step} 단계의 **되돌리기가 실패했어요.**',
    'triedUndo:out': '{n}번 주문: 서비스가 멈춰 있어 {step} 단계를 **되돌리지 못했어요.**',
    pauses: '{n}번 주문: **{time}** 쉬고 다시 해요.',
    waits: '{n}번 주문이 **사장님의 승인**을 기다려요.',
    approved: '{n}번 주문을 사장님이 승인했어요.',
    gaveUp: '{n}번 주문: {step} 단계를 **{value}번 시도하고 포기했어요.**',
    'ended:done': '{n}번 주문이 끝났어요. {time} 걸렸어요.',
    'ended:undone': '{n}번 주문은 **모두 되돌리고** 끝났어요.',
    'ended:half': '{n}번 주문이 **반쯤 끝난 채** 멈췄어요.',
    'ended:orphaned': '{n}번 주문을 부른 함수가 죽었어요. **실패했다는 기록도 없어요.**',
    'ended:cut': '{n}번 주문이 **시간 한도에 끊겼어요.** {time} 동안 기다렸어요.',
    redriven: '{n}번 주문을 {step} 단계부터 **다시 이어요.**',
    down: '{step} 단계의 서비스가 **멈췄어요.**',
    up: '{step} 단계의 서비스가 돌아왔어요.',
    'act:set:undo:on': '이제부터 포기한 주문은 **뒤에서부터 되돌려요.**',
    'act:set:undo:off': '이제부터 포기한 주문을 그대로 둬요.',
    'act:set:key:on': '이제부터 카드사가 **주문 번호를 보고** 한 번만 결제해요.',
    'act:set:key:off': '이제부터 카드사가 주문 번호를 보지 않아요.',
    'act:stop': '한 단계의 서비스를 20초 동안 멈췄어요.',
    'act:redrive': '반쯤 끝난 주문을 **멈춘 단계부터** 다시 이어요.',
  },
  en: {
    before: 'No order has come yet.',
    came: 'Order {n} came.',
    'tried:done': 'Order {n}: {step} is done.',
    'tried:again':
      'Order {n} was **charged a second time**: the card company could not know better.',
    'tried:known': 'Order {n}: its number was known, so it was **not charged again**.',
    'tried:lost': 'Order {n} was **charged, and no answer came**. To the caller it failed.',
    'tried:failed': 'Order {n}: {step} **failed**.',
    'tried:refused': 'Order {n}: there is **no courier**, however often one asks.',
    'tried:out': 'Order {n}: the service behind {step} is **out**.',
    'triedUndo:done': 'Order {n}: {step} was **undone**.',
    'triedUndo:failed': 'Order {n}: **undoing failed** ({step}).',
    'triedUndo:out': 'Order {n}: **not undone**, the service is out ({step}).',
    pauses: 'Order {n} pauses for **{time}** and tries again.',
    waits: 'Order {n} waits for **the owner’s yes**.',
    approved: 'The owner said yes to order {n}.',
    gaveUp: 'Order {n}: {step} was tried {value} × and **given up**.',
    'ended:done': 'Order {n} is done, after {time}.',
    'ended:undone': 'Order {n} ended with **everything undone**.',
    'ended:half': 'Order {n} stopped **half-done**.',
    'ended:orphaned':
      'The function that called for order {n} died. **No log says that it failed.**',
    'ended:cut': 'Order {n} was **cut off by the time limit**, after {time}.',
    redriven: 'Order {n} **goes on** from {step}.',
    down: 'The service behind {step} is **out**.',
    up: 'The service behind {step} is back.',
    'act:set:undo:on': 'From now on whatever is given up is **undone from its end**.',
    'act:set:undo:off': 'From now on whatever is given up stays as it is.',
    'act:set:key:on':
      'From now on the card company **goes by the order’s number** and charges once.',
    'act:set:key:off': 'From now on the card company does not look at numbers.',
    'act:stop': 'You stopped the service of one step for 20 s.',
    'act:redrive': 'Half-done orders **go on where they stopped**.',
  },
};

/** Kinds whose `value` is a place in a list, or a time. */
function keyOf(name: string, object: number, value: number): string {
  if (name === 'tried' || name === 'triedUndo') return `${name}:${outcomes[value] ?? 'failed'}`;
  return name === 'ended' ? `ended:${fates[object] ?? 'done'}` : name;
}

export function describe(recording: Recording, index: number, locale: Locale): Sentence {
  const own = events[locale];
  if (index < 0) return fill(own.before ?? '');
  const { log, request } = recording;
  const subject = log.subject[index] ?? 0;
  const [object, value] = [log.object[index] ?? 0, log.value[index] ?? 0];
  const kind = eventKinds[log.kind[index] ?? -1];
  if (!kind) {
    const act = request.acts[value];
    const key = act?.to === null ? `act:${act.act}` : `act:set:${act?.on}:${act?.to}`;
    return fill(own[key] ?? '');
  }
  const step = kind.subject === 'step' ? subject : object;
  const isTime = kind.name === 'pauses' || kind.name === 'ended';
  return fill(own[keyOf(kind.name, object, value)] ?? '', {
    n: formatNumber(subject, locale),
    step: stepNames[step]?.[locale] ?? '',
    value: isTime || Number.isNaN(value) ? '' : formatNumber(value, locale),
    time: isTime ? formatDuration(value / 1_000, locale) : '',
  });
}

export const table = eventTable(describe);

const moments: Templates = {
  ko: {
    none: '아직 아무 주문도 없어요.',
    out: '{step} 단계가 멈췄어요. 다시 하려고 쉬는 주문 **{pausing}건**, 포기한 주문 **{failed}건**이에요.',
    outBare: '{step} 단계가 멈췄는데 재시도를 적지 않았어요. 실패한 주문 **{failed}건**이에요.',
    undoing: '포기한 주문을 **뒤에서부터 되돌리고** 있어요. 되돌린 주문은 {undone}건이에요.',
    waitingFunction:
      '**{waiting}건**이 승인을 기다려요. 함수가 함께 기다리고, 그 시간도 모두 과금돼요.',
    waitingFree: '**{waiting}건**이 승인을 기다려요. 기다리는 동안은 **0원**이에요.',
    half: '반쯤 끝난 주문이 **{half}건**이에요. 재고나 돈이 잡힌 채 아무도 이어 하지 않아요.',
    twice: '두 번 결제된 주문이 **{twice}건**이에요. 답을 못 받은 결제를 다시 했어요.',
    calm: '끝난 주문 **{done}건**, 되돌린 주문 {undone}건이에요.',
  },
  en: {
    none: 'No order has come yet.',
    out: '“{step}” is out. Pausing before another try: **{pausing}**, given up: **{failed}**.',
    outBare: '“{step}” is out, and no Retry is written. Failed so far: **{failed}**.',
    undoing: 'What was given up is being **undone from its end**. Undone so far: {undone}.',
    waitingFunction:
      '**{waiting}** wait for a yes. Functions wait with them, and every second is paid.',
    waitingFree: '**{waiting}** wait for a yes. Waiting **costs nothing**.',
    half: 'Half-done: **{half}**. Stock or money is taken, and nobody goes on.',
    twice: 'Charged twice: **{twice}**. A charge without an answer was made again.',
    calm: 'Done: **{done}**, undone: {undone}.',
  },
};

/** The most telling case first. */
function momentCase(now: Now, config: AnyConfig): string {
  const { all, out, came, half, twice } = now;
  const isThere = (...places: readonly string[]) => all.some(({ place }) => places.includes(place));
  if (came === 0) return 'none';
  if (isThere('undoing', 'undoPausing')) return 'undoing';
  if (out.includes(true)) {
    const isBare = config.preset === 'none' || (config.preset === 'own' && config.retries === 0);
    return isBare ? 'outBare' : 'out';
  }
  if (isThere('waiting')) return config.conductor === 'chain' ? 'waitingFunction' : 'waitingFree';
  if (half > 0) return 'half';
  return twice > 0 ? 'twice' : 'calm';
}

export function sayMoment(shown: Shown, tMs: number): Sentence {
  const { locale } = shown;
  const now = nowAt(shown, tMs);
  const count = (...places: readonly string[]): string =>
    formatNumber(now.all.filter(({ place }) => places.includes(place)).length, locale);
  const config = configAt(shown.recording.request, tMs);
  return fill(moments[locale][momentCase(now, config)] ?? '', {
    step: stepNames[Math.max(0, now.out.indexOf(true))]?.[locale] ?? '',
    pausing: count('pausing'),
    waiting: count('waiting'),
    failed: formatNumber(now.undone + now.half, locale),
    undone: formatNumber(now.undone, locale),
    half: formatNumber(now.half, locale),
    twice: formatNumber(now.twice, locale),
    done: formatNumber(now.done, locale),
  });
}

const results: Templates = {
  ko: {
    cut: '주문의 **{cut}**가 시간 한도에 끊겼어요. 1,000건에 {cost}를 냈어요.',
    waited: '아무도 끊기지 않았어요. 1,000건에 **{cost}**, 함수가 기다렸다면 **{function}**예요.',
    both: '실패한 주문 **{failed}건** 가운데 **{half}건**은 반쯤 끝난 채 남았고, **{twice}건**은 두 번 결제됐어요.',
    half: '실패한 주문 **{failed}건** 가운데 **{half}건**이 재고나 돈이 잡힌 채 남았어요.',
    twice: '반쯤 끝난 주문은 없지만 **{twice}건**이 두 번 결제됐어요.',
    undone: '실패한 주문 **{failed}건**을 모두 되돌렸어요. 두 번 결제된 주문도 없어요.',
    none: '실패한 주문이 **없어요.**',
  },
  en: {
    cut: '**{cut}** of the orders were cut off by the time limit, for {cost} a thousand.',
    waited: 'Nobody was cut off: **{cost}** a thousand, and **{function}** had functions waited.',
    both: 'Of **{failed}** that failed **{half}** were left half-done, and **{twice}** were charged twice.',
    half: 'Of **{failed}** that failed **{half}** were left with stock or money taken.',
    twice: 'None is half-done, and **{twice}** were charged twice.',
    undone: 'All **{failed}** that failed were undone, and nobody was charged twice.',
    none: '**None** failed.',
  },
};

function resultCase({ failed, half, twice, cut }: Metrics, hasWaited: boolean): string {
  if (hasWaited) return (cut ?? 0) > 0 ? 'cut' : 'waited';
  if ((half ?? 0) > 0) return (twice ?? 0) > 0 ? 'both' : 'half';
  if ((twice ?? 0) > 0) return 'twice';
  return (failed ?? 0) > 0 ? 'undone' : 'none';
}

function resultOf(metrics: Metrics, hasWaited: boolean, locale: Locale): Sentence {
  const number = (metric: string): string => formatNumber(metrics[metric] ?? 0, locale);
  const dollars = (metric: string): string => `$${formatCents(metrics[metric] ?? 0, locale)}`;
  return fill(results[locale][resultCase(metrics, hasWaited)] ?? '', {
    failed: number('failed'),
    half: number('half'),
    twice: number('twice'),
    cut: formatPercent(metrics.cut ?? 0, locale),
    cost: dollars('cost'),
    function: dollars('ifFunction'),
  });
}

export const conclude = ({ final, request }: Recording, locale: Locale): Sentence =>
  resultOf(
    final.metrics,
    Number(request.config.waitMin) > 0 && Number(request.config.orders) !== 1,
    locale,
  );

const gaps: Templates = {
  ko: {
    failed:
      '**재시도가 버티는 시간은 쉬는 시간을 모두 더한 만큼이에요.** 마지막 시도 뒤까지 서비스가 돌아오지 않으면 포기해요.',
    half: '**되돌리기는 적어야 생겨요.** 적지 않으면 앞 단계에서 잡은 재고와 돈이 그대로 남아요.',
    twice:
      '**답을 못 받은 것과 안 한 것은 달라요.** 다시 하면 두 번 결제돼요. 주문 번호를 아는 카드사만 막을 수 있어요.',
    cost: '**함수는 기다리는 시간도 과금돼요.** 워크플로는 상태가 바뀔 때만 과금돼요.',
  },
  en: {
    failed:
      '**Retries cover as long as their pauses add up to.** Whoever has had the last try before the service is back gives up.',
    half: '**Undoing exists only if it is written.** Without it stock and money of the steps before stay taken.',
    twice:
      '**No answer does not mean not done.** Trying again charges again, unless the card company knows the order’s number.',
    cost: '**A function is paid while it waits.** A workflow is paid when its state changes.',
  },
};

const CAUSES: Readonly<Record<string, string>> = {
  half: 'half',
  twice: 'twice',
  cost: 'cost',
  ifFunction: 'cost',
  cut: 'cost',
};

/** Why guess and result differ. */
export const explainGap = (asked: string, metrics: Metrics, locale: Locale): Sentence => [
  ...resultOf(metrics, CAUSES[asked] === 'cost', locale),
  ' ',
  ...fill(gaps[locale][CAUSES[asked] ?? 'failed'] ?? ''),
];
