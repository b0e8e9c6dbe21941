// Words on the stage of the workflow simulator, in both languages.

import type { Localized } from '@/i18n/locales';

export const stepNames: readonly Localized[] = [
  { ko: '재고 잡기', en: 'Take stock' },
  { ko: '카드 결제', en: 'Charge card' },
  { ko: '라이더 배정', en: 'Find courier' },
  { ko: '알림 넣기', en: 'Queue notice' },
];
export const shortNames: readonly Localized[] = [
  { ko: '재고', en: 'Stock' },
  { ko: '카드', en: 'Card' },
  { ko: '라이더', en: 'Courier' },
  { ko: '알림', en: 'Notice' },
];
export const backNames: readonly Localized[] = [
  { ko: '재고 풀기', en: 'Free stock' },
  { ko: '결제 취소', en: 'Refund' },
];

export const signs = {
  trying: { ko: '처리 중인 주문', en: 'at work' },
  pausing: { ko: '쉬는 주문, 고리는 남은 시간', en: 'pausing; the ring is what is left' },
  waiting: { ko: '승인을 기다리는 주문', en: 'waiting for approval' },
  charged: { ko: '반쯤 끝남, 돈까지 나감', en: 'half-done, charged' },
  taken: { ko: '반쯤 끝남, 재고만 잡힘', en: 'half-done, stock only' },
  lost: { ko: '결제됐지만 답을 못 받음', en: 'charged, answer lost' },
  failed: { ko: '실패한 시도', en: 'failed try' },
} as const satisfies Record<string, Localized>;

export const say = {
  approval: { ko: '사장님 승인', en: 'Approval' },
  waiting: (count: string): Localized => ({ ko: `${count}건 기다림`, en: `${count} waiting` }),
  done: (count: string): Localized => ({ ko: `끝난 주문 ${count}건`, en: `Done: ${count}` }),
  out: { ko: '멈춤', en: 'out' },
  backWritten: { ko: '뒤에서부터 되돌려요', en: 'Undone from the end' },
  backMissing: { ko: '적지 않음', en: 'not written' },
  half: (count: string): Localized => ({
    ko: `반쯤 끝난 주문 ${count}건`,
    en: `Half-done: ${count}`,
  }),
  twice: (count: string): Localized => ({
    ko: `두 번 결제 ${count}건`,
    en: `Charged twice: ${count}`,
  }),
  workflow: { ko: '워크플로', en: 'Workflow' },
  byTheStep: { ko: '전환할 때만', en: 'per transition' },
  function: { ko: '함수가 기다리면', en: 'A function' },
  allPaid: { ko: '기다린 시간 모두 과금', en: 'all of it is paid' },
  free: { ko: '기다리는 동안 0원', en: 'waiting is free' },
  undo: { ko: '되돌리기', en: 'Undo' },
} as const;

/** What is said of an order, by how it ended or stands. */
export const told = {
  done: { ko: '{n}번 주문: 다 끝났어요', en: 'Order {n}: done' },
  undone: { ko: '{n}번 주문: 모두 되돌렸어요', en: 'Order {n}: all undone' },
  half: { ko: '{n}번 주문: 반쯤 끝난 채 섰어요', en: 'Order {n}: stopped half-done' },
  orphaned: { ko: '{n}번 주문: 부른 함수가 죽어 아무도 몰라요', en: 'Order {n}: its caller died' },
  cut: { ko: '{n}번 주문: 시간 한도에 끊겼어요', en: 'Order {n}: cut off by the time limit' },
  trying: { ko: '{n}번 주문: {step}', en: 'Order {n}: {step}' },
  pausing: {
    ko: '{n}번 주문: {tries}번 실패, 쉬는 중',
    en: 'Order {n}: failed {tries} ×, pausing',
  },
  waiting: { ko: '{n}번 주문: 승인을 기다려요', en: 'Order {n}: waits for approval' },
  undoing: { ko: '{n}번 주문: 되돌리는 중', en: 'Order {n}: being undone' },
  undoPausing: {
    ko: '{n}번 주문: 되돌리기도 실패, 쉬는 중',
    en: 'Order {n}: undoing failed, pausing',
  },
  twice: {
    ko: '{n}번 주문: 결제됐지만 답을 못 받아 또 결제',
    en: 'Order {n}: charged, answer lost, charged again',
  },
} as const satisfies Record<string, Localized>;

export const acts = {
  stops: [
    { ko: '재고 멈춤', en: 'Stop stock' },
    { ko: '카드 멈춤', en: 'Stop card' },
    { ko: '라이더 멈춤', en: 'Stop courier' },
  ],
  undoOn: { ko: '되돌리기 적기', en: 'Write the undo' },
  undoOff: { ko: '되돌리기 지우기', en: 'Drop the undo' },
  keyOn: { ko: '멱등 키 쓰기', en: 'Use a key' },
  keyOff: { ko: '멱등 키 끄기', en: 'Drop the key' },
} as const;

export const rows = {
  half: { ko: '반쯤 끝난 주문', en: 'Half-done so far' },
} as const satisfies Record<string, Localized>;
