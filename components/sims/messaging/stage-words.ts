// Words on the stage of the messaging simulator, in both languages.

import type { Localized } from '@/i18n/locales';

export const signs = {
  first: { ko: '처리', en: 'carried out' },
  again: { ko: '또 한 번 처리', en: 'carried out again' },
  skipped: { ko: '키를 보고 건너뜀', en: 'skipped by its key' },
  failed: { ko: '실패', en: 'failed' },
  waiting: { ko: '기다리는 메시지', en: 'waiting' },
  delivered: { ko: '배달', en: 'delivered' },
  tried: { ko: '실패한 시도', en: 'failed attempt' },
  lost: { ko: '버려진 메시지', en: 'lost' },
  lent: { ko: '빌려 간 메시지, 고리는 남은 시간', en: 'lent; the ring is what is left' },
  bad: { ko: '나쁜 메시지', en: 'bad message' },
} as const satisfies Record<string, Localized>;

const receiverNames: readonly Localized[] = [
  { ko: '알림', en: 'Notices' },
  { ko: '재고', en: 'Stock' },
  { ko: '추천', en: 'Picks' },
];
/** Six subscribers of one topic: whose rules, and what they are. In the order of `sideBySide`. */
const products: readonly { readonly name: Localized; readonly rule: Localized }[] = [
  {
    name: { ko: 'Google 함수', en: 'Google functions' },
    rule: { ko: '기본값은 다시 안 함', en: 'by default never again' },
  },
  {
    name: { ko: 'SNS의 HTTP 구독', en: 'SNS over HTTP' },
    rule: { ko: '20초 간격으로 3번 더', en: '3 more, 20 s apart' },
  },
  {
    name: { ko: 'Lambda 비동기', en: 'Lambda, async' },
    rule: { ko: '1분 뒤, 다시 2분 뒤', en: 'after 1 min, then 2' },
  },
  {
    name: { ko: 'EventBridge 새 버스', en: 'EventBridge, new bus' },
    rule: { ko: '5번 더, 길어도 5분', en: '5 more, within 5 min' },
  },
  {
    name: { ko: 'Event Grid', en: 'Event Grid' },
    rule: { ko: '10초부터 12시간 간격, 하루', en: '10 s to 12 h apart, a day' },
  },
  {
    name: { ko: 'Pub/Sub 재시도 정책', en: 'Pub/Sub, a policy' },
    rule: { ko: '10초부터 10분 간격, 7일', en: '10 s to 10 min, 7 days' },
  },
];
export const ruleOf = (place: number): Localized => products[place]?.rule ?? only;

export const only: Localized = { ko: '받는 쪽', en: 'Receiver' };

/** A receiver's name: of three they are services of the shop, of six subscribers by other rules. */
export function receiverName(place: number, count: number): Localized {
  if (count === 1) return only;
  return (count === products.length ? products[place]?.name : receiverNames[place]) ?? only;
}

export const say = {
  sender: { ko: '주문', en: 'Orders' },
  queue: (count: string): Localized => ({ ko: `큐 · ${count}개`, en: `Queue: ${count}` }),
  pushed: (count: string): Localized => ({
    ko: `다시 보낼 메시지 ${count}개`,
    en: `To be tried again: ${count}`,
  }),
  filtered: { ko: ' · 배달만', en: ', deliveries' },
  ordered: { ko: ' · 손님별 차례', en: ', in order' },
  asked: { ko: '바로 물어보기', en: 'asks and waits' },
  dead: (count: string): Localized => ({
    ko: `배달 못한 메시지 큐 ${count}개`,
    en: `Dead letters: ${count}`,
  }),
  lost: (count: string): Localized => ({ ko: `버려진 메시지 ${count}개`, en: `Lost: ${count}` }),
  refused: (count: string): Localized => ({
    ko: `거절된 주문 ${count}건`,
    en: `Orders refused: ${count}`,
  }),
  tries: (count: string): Localized => ({ ko: `시도 ${count}번`, en: `Attempts: ${count}` }),
  clock: { ko: '처음 보낸 뒤 지난 시간', en: 'time since it was first sent' },
  allIll: { ko: '모두 오류', en: 'all failing' },
  outcome: (lost: string, done: string): Localized => ({
    ko: `버려짐 ${lost} · 배달 ${done}`,
    en: `lost ${lost}, done ${done}`,
  }),
  again: (count: string): Localized => ({
    ko: `다시 보낼 ${count}개`,
    en: `to try again: ${count}`,
  }),
  pickedIn: (name: string, number: string, tries: string): Localized => ({
    ko: `${name}, ${number}번 메시지: 시도 ${tries}번`,
    en: `${name}, message ${number}, attempts: ${tries}`,
  }),
  full: (count: string): Localized => ({ ko: `거절 ${count}건`, en: `Refused ${count}` }),
  stopped: { ko: '멈춤', en: 'stopped' },
  failing: { ko: '오류', en: 'failing' },
  done: (count: string): Localized => ({ ko: `처리 ${count}`, en: `${count} done` }),
  time: (n: number): Localized => ({ ko: `${n}번째`, en: `run ${n}` }),
  now: { ko: '지금', en: 'now' },
  needed: (needed: string, ran: string): Localized => ({
    ko: `${needed}번이면 될 일을 ${ran}번 했어요`,
    en: `${needed} runs would do. It took ${ran}`,
  }),
  returned: (count: string): Localized => ({
    ko: `시간이 다 되어 ${count}개가 돌아왔어요`,
    en: `Time is up: ${count} came back`,
  }),
  picked: (number: string, runs: string): Localized => ({
    ko: `${number}번 메시지, 처리 ${runs}번`,
    en: `Message ${number}, runs: ${runs}`,
  }),
  pickedTried: (number: string, tries: string): Localized => ({
    ko: `${number}번 메시지, 시도 ${tries}번`,
    en: `Message ${number}, attempts: ${tries}`,
  }),
  ended: {
    waiting: { ko: '기다리는 중', en: 'waiting' },
    taken: { ko: '빌려 간 중', en: 'lent' },
    dead: { ko: '배달 못한 메시지 큐', en: 'dead letters' },
    lost: { ko: '버려짐', en: 'lost' },
    refused: { ko: '거절됨', en: 'refused' },
    done: { ko: '끝남', en: 'done' },
  },
} as const;

export const acts = {
  partialOn: { ko: '실패만 돌려주기', en: 'Return failures' },
  partialOff: { ko: '묶음째 돌려주기', en: 'Return batch' },
  idempotentOn: { ko: '멱등 키 쓰기', en: 'Keep keys' },
  idempotentOff: { ko: '멱등 키 끄기', en: 'Drop keys' },
} as const satisfies Record<string, Localized>;

export const rows = {
  runs: { ko: '처리 한 번에 점 하나', en: 'A dot for each run' },
  waiting: { ko: '기다리는 메시지', en: 'Messages waiting' },
} as const satisfies Record<string, Localized>;
