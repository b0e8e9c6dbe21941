// What the messaging simulator says: its events, its state and why a guess was off, in whole sentences of both languages.

import type { Sentence } from '@/components/figure/definition';
import { eventTable } from '@/components/figure/event-table';
import { configAt } from '@/components/figure/marks/config-at';
import type { Shown } from '@/components/figure/marks/contract';
import { fill } from '@/components/figure/telling/fill';
import { eventKinds, outcomes, receiversOf } from '@/engine/models/messaging/config';
import { formatNumber } from '@/i18n/format';
import type { Locale, Localized } from '@/i18n/locales';
import type { AnyConfig, Metrics, Recording } from '@/player/types';
import { isLent, isSix, type Now, nowAt, numberOf, pipeOf, receiversIn } from './now';
import { receiverName } from './stage-words';

type Templates = Localized<Readonly<Record<string, string>>>;

const events: Templates = {
  ko: {
    before: '아직 아무 주문도 없어요.',
    published: '{number}번 주문의 소식이 나갔어요.',
    refused: '{number}번 주문이 **거절됐어요.**',
    taken: '{number}번 메시지를 **{object}번째** 가져갔어요. 한 묶음에 {size}개예요.',
    'ran:first': '{number}번 메시지를 처리했어요.',
    'ran:again': '{number}번 메시지를 **또 처리했어요.** 이미 한 일이에요.',
    'ran:skipped': '{number}번 메시지는 키가 적혀 있어서 **건너뛰었어요.**',
    'ran:failed': '{number}번 메시지의 처리가 **실패했어요.**',
    returned: '빌려준 시간이 끝나 **{object}개**가 큐로 돌아왔어요.',
    sentAgain: '처리하지 못했다는 답에 **{object}개**가 바로 다시 나가요.',
    deleted: '{number}번 메시지가 끝나 지워졌어요.',
    late: '{number}번 메시지를 지우려 했지만 **이미 늦었어요.** 다른 일꾼이 다시 가져갔어요.',
    died: '**{object}개**가 수신 횟수를 다 써서 배달 못한 메시지 큐로 갔어요.',
    gaveUp: '{number}번 메시지를 {value}번 시도하고 **버렸어요.**',
    stopped: '받는 쪽이 **멈췄어요**: {receiver}.',
    failing: '받는 쪽이 가져간 것마다 **오류를 내기 시작했어요**: {receiver}.',
    recovered: '받는 쪽이 돌아왔어요: {receiver}. **{object}개**가 기다리고 있어요.',
    'act:set:partial:on': '이제부터 **실패한 것만** 큐로 돌아가요.',
    'act:set:partial:off': '이제부터 하나가 실패하면 **묶음 전부** 돌아가요.',
    'act:set:idempotent:on': '이제부터 받는 쪽이 **키를 보고** 두 번째는 건너뛰어요.',
    'act:set:idempotent:off': '이제부터 받는 쪽이 키를 보지 않아요.',
    'act:stop': '받는 쪽을 멈췄어요: {receiver}.',
    'act:start': '받는 쪽을 다시 켰어요: {receiver}.',
    'act:redrive': '배달 못한 메시지를 **다시 큐에** 넣었어요.',
  },
  en: {
    before: 'No order has come yet.',
    published: 'Order {number} is announced.',
    refused: 'Order {number} was **refused**.',
    taken: 'Message {number} was taken, receive **{object}**, in a batch of {size}.',
    'ran:first': 'Message {number} was carried out.',
    'ran:again': 'Message {number} was **carried out again**: it had been done already.',
    'ran:skipped': 'The key of message {number} was known, so it was **skipped**.',
    'ran:failed': 'Message {number} **failed**.',
    returned: 'A lease was over: **{object}** came back into the queue.',
    sentAgain: 'One was refused: **{object}** are handed out again at once.',
    deleted: 'Message {number} is done and deleted.',
    late: 'Message {number} was to be deleted, **too late**: another worker had taken it again.',
    died: '**{object}** had used up their receives and went to the dead-letter queue.',
    gaveUp: 'Message {number} was tried {value} times and **given up**.',
    stopped: 'A receiver **stopped**: {receiver}.',
    failing: 'A receiver **fails** at whatever it takes from now on: {receiver}.',
    recovered: 'A receiver is back: {receiver}. **{object}** are waiting.',
    'act:set:partial:on': 'From now on **only what failed** comes back.',
    'act:set:partial:off': 'From now on one failure brings **the whole batch** back.',
    'act:set:idempotent:on':
      'From now on the receiver **looks at keys** and skips what it has done.',
    'act:set:idempotent:off': 'From now on the receiver looks at no keys.',
    'act:stop': 'You stopped a receiver: {receiver}.',
    'act:start': 'You started a receiver: {receiver}.',
    'act:redrive': 'The dead letters **wait in the queue again**.',
  },
};

export function describe(recording: Recording, index: number, locale: Locale): Sentence {
  const own = events[locale];
  if (index < 0) return fill(own.before ?? '');
  const { log, request } = recording;
  const subject = log.subject[index] ?? 0;
  const [object, value] = [log.object[index] ?? 0, log.value[index] ?? 0];
  const kind = eventKinds[log.kind[index] ?? -1];
  const count = receiversOf(request.config as never);
  const number = (of: number): string => formatNumber(of, locale);
  const values = {
    number: number(kind?.subject === 'copy' ? numberOf(subject) : subject),
    object: number(object),
    size: number(value),
    value: number(value),
    receiver: receiverName(kind?.subject === 'receiver' ? subject : object, count)[locale],
  };
  if (kind) {
    const key = kind.name === 'ran' ? `ran:${outcomes[object] ?? 'failed'}` : kind.name;
    return fill(own[key] ?? '', values);
  }
  const act = request.acts[value];
  const key = act?.to === null ? `act:${act.act}` : `act:set:${act?.on}:${act?.to}`;
  return fill(own[key] ?? '', values);
}

export const table = eventTable(describe);

const moments: Templates = {
  ko: {
    calm: '기다리는 메시지가 없어요. 끝난 메시지는 {done}개예요.',
    refusing:
      '**{receiver}**에 문제가 있어서 주문을 받지 못해요. 거절된 주문은 **{refused}건**이에요.',
    stopped: '{receiver}: 멈췄어요. 그 앞에서 **{waiting}개**가 기다려요.',
    failing: '{receiver}: 가져가는 것마다 오류예요. **수신 횟수만 줄어들어요.**',
    pushing: '{receiver}: 답이 없어요. 다시 보낼 메시지 {waiting}개, 버려진 메시지 **{lost}개**.',
    side: '여섯 통로로 같은 소식을 보내요. 다시 보낼 것은 모두 {all}개, 버려진 것은 **{lost}개**예요.',
    dead: '배달 못한 메시지 큐에 **{dead}개**가 있어요. 그 가운데 멀쩡한 것은 **{good}개**예요.',
    again: '큐는 잘됐는지 모르고 다시 내줘요. 이미 한 일을 또 한 것이 **{again}번**이에요.',
    lent: '{taken}개를 빌려 갔어요. 지우지 않으면 {lease}초 뒤에 **돌아와요.**',
    waiting: '**{waiting}개**가 기다리고 있어요.',
  },
  en: {
    calm: 'No message waits. Done so far: {done}.',
    refusing:
      '**{receiver}** is in trouble, so no order can be taken. Refused so far: **{refused}**.',
    stopped: '{receiver}: stopped. **{waiting}** wait for it.',
    failing: '{receiver}: fails at whatever it takes. **Receives are used up.**',
    pushing: '{receiver}: no answer. To be tried again: {waiting}, lost: **{lost}**.',
    side: 'Six pipes carry the same news. To be tried again: {all}, lost: **{lost}**.',
    dead: 'In the dead-letter queue: **{dead}**. Good ones among them: **{good}**.',
    again:
      'The queue cannot know what went well and hands it out again. Needless runs: **{again}**.',
    lent: '{taken} are lent. Unless they are deleted, they **come back** after {lease} s.',
    waiting: '**{waiting}** are waiting.',
  },
};

/** The most telling case first. */
function momentCase(shown: Shown, now: Now, again: number): string {
  const pipe = pipeOf(shown);
  if (isSix(shown)) return 'side';
  const ill = now.ill.find((one) => one !== null);
  if (ill) return pipe === 'direct' ? 'refusing' : pipe === 'topic' ? 'pushing' : ill;
  if (now.dead.length > 0) return 'dead';
  if (isLent(shown) && again > 0) return 'again';
  if (isLent(shown) && now.taken.length > 0) return 'lent';
  return now.waiting.some((cards) => cards.length > 0) ? 'waiting' : 'calm';
}

export function sayMoment(shown: Shown, tMs: number): Sentence {
  const { locale } = shown;
  const now = nowAt(shown, tMs);
  const { leaseSec } = configAt(shown.recording.request, tMs);
  const again = shown.tracks.level('copies', 'again').at(tMs);
  const ill = now.ill.findIndex((one) => one !== null);
  const place = Math.max(0, ill);
  const before = ill < 0 ? now.waiting : [now.waiting[place] ?? []];
  const number = (of: number): string => formatNumber(of, locale);
  return fill(moments[locale][momentCase(shown, now, again)] ?? '', {
    receiver: receiverName(place, receiversIn(shown))[locale],
    refused: number(now.refused),
    waiting: number(before.reduce((sum, cards) => sum + cards.length, 0)),
    all: number(now.waiting.reduce((sum, cards) => sum + cards.length, 0)),
    lost: number(now.lost.length),
    dead: number(now.dead.length),
    good: number(now.dead.filter(({ isBad }) => !isBad).length),
    again: number(again),
    taken: number(now.taken.length),
    lease: number(Number(leaseSec)),
    done: number(now.done),
  });
}

const results: Templates = {
  ko: {
    direct: '받는 쪽 하나가 없는 동안 주문 **{refused}건**이 거절됐어요.',
    full: '큐가 가득 차서 주문 **{refused}건**을 돌려보냈어요. 느린 쪽이 보내는 쪽을 늦춘 거예요.',
    pushed: '다시 보내기가 끝난 뒤에 버려진 메시지가 **{dropped}개**예요.',
    pushedWell: '다시 보내서 **모두 배달됐어요.**',
    dragged:
      '배달 못한 메시지 큐의 **{dead}개** 가운데 **{good}개**는 멀쩡했어요. 두 번 이상 처리된 메시지는 **{twice}개**예요.',
    twice: '**{twice}개**가 두 번 이상 처리됐어요. 파이프가 약속한 것은 한 번이 아니에요.',
    tried: '보내려고 시도한 것은 모두 **{tries}번**이에요.',
    handedOut: '메시지를 모두 **{deliveries}번** 내줬어요.',
    kept: '하나도 잃지 않았어요. 가장 많을 때 **{most}개**가 큐에서 기다렸어요.',
    clean: '배달 못한 메시지 큐에 **{dead}개**, 두 번 처리된 메시지는 없어요.',
  },
  en: {
    direct: 'While one receiver was missing, **{refused}** orders were refused.',
    full: 'The queue was full, so **{refused}** orders were turned away: the slow side slowed down the fast one.',
    pushed: 'Once there were no more tries, **{dropped}** messages were lost.',
    pushedWell: 'Trying again **delivered everything**.',
    dragged:
      'Of the **{dead}** dead letters **{good}** were good. Carried out twice or more: **{twice}**.',
    twice: '**{twice}** were carried out twice or more. Once is not what the pipe promised.',
    tried: 'Attempts to deliver, all in all: **{tries}**.',
    handedOut: 'Messages were handed out **{deliveries}** times.',
    kept: 'Nothing was lost. At most **{most}** waited in the queue.',
    clean: 'In the dead-letter queue: **{dead}**. Nothing was carried out twice.',
  },
};

/** What there is to be said of a run, the worst first; nothing of it, and nothing was lost. */
const TOLD = [
  ['direct', 'refused'],
  ['pushed', 'dropped'],
  ['dragged', 'goodDead'],
  ['twice', 'twice'],
  ['clean', 'dead'],
] as const;

/** What of a run answers a question about these. */
const ANSWERS: Readonly<Record<string, string>> = { tries: 'tried', deliveries: 'handedOut' };

function resultOf(
  metrics: Metrics,
  pipe: AnyConfig[string] | undefined,
  locale: Locale,
  asked = '',
): Sentence {
  const worst = TOLD.find(([, metric]) => (metrics[metric] ?? 0) > 0);
  const number = (metric: string): string => formatNumber(metrics[metric] ?? 0, locale);
  const isFull = worst?.[0] === 'direct' && pipe !== 'direct';
  const told = ANSWERS[asked] ?? (isFull ? 'full' : (worst?.[0] ?? 'kept'));
  return fill(results[locale][told] ?? '', {
    tries: number('tries'),
    deliveries: number('deliveries'),
    refused: number('refused'),
    dropped: number('dropped'),
    dead: number('dead'),
    good: number('goodDead'),
    twice: number('twice'),
    most: number('mostWaiting'),
  });
}

export function conclude({ final, request }: Recording, locale: Locale): Sentence {
  const { metrics } = final;
  const isPushedWell =
    request.config.pipe === 'topic' && metrics.dropped === 0 && metrics.dead === 0;
  return isPushedWell
    ? fill(results[locale].pushedWell ?? '')
    : resultOf(metrics, request.config.pipe, locale);
}

const gaps: Templates = {
  ko: {
    batch:
      '**묶음이 실패하면 아무것도 지워지지 않아요.** 큐는 어느 것이 잘됐는지 몰라서 멀쩡한 것도 함께 다시 내줘요.',
    lease:
      '**일이 빌려준 시간보다 길면** 끝나기 전에 다른 일꾼이 또 가져가요. 늦은 영수증으로는 지울 수 없어요.',
    schedule: '**다시 보내기는 시간표예요.** 마지막 시도까지 받는 쪽이 돌아오지 않으면 버려요.',
    direct: '바로 호출하면 **모두가 있어야** 주문을 받을 수 있어요.',
    attempts:
      '**적힌 횟수는 한도일 뿐이에요.** 쉬는 시간이 점점 길어져서, 정해 둔 시간 안에 들어가는 시도는 그보다 적어요.',
    key: '**차례를 지키는 데도 값이 있어요.** 하나가 실패하면 같은 손님의 뒤 메시지가 다시 나가거나 기다려요. 이미 확인한 것도요.',
  },
  en: {
    batch:
      '**A batch that fails deletes nothing.** The queue cannot know which went well, so the good ones are handed out again, too.',
    lease:
      '**Where work is longer than its lease**, another worker takes it before it is done, and an old receipt deletes nothing.',
    schedule:
      '**Trying again is a timetable.** If nobody is back by its last entry, the message is given up.',
    direct: 'With direct calls **everybody must be there** before an order can be taken.',
    attempts:
      '**The number that is set is only a bound.** Pauses grow longer, and fewer attempts than that fit into the time.',
    key: '**Order has its price.** When one fails, the customer’s later messages come again or wait, those already confirmed included.',
  },
};

const CAUSES: Readonly<Record<string, string>> = {
  refused: 'direct',
  dropped: 'schedule',
  twice: 'lease',
  tries: 'attempts',
  deliveries: 'key',
};

/** Why guess and result differ. */
export const explainGap = (asked: string, metrics: Metrics, locale: Locale): Sentence => [
  ...resultOf(metrics, 'direct', locale, asked),
  ' ',
  ...fill(gaps[locale][CAUSES[asked] ?? 'batch'] ?? ''),
];
