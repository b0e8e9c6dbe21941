// Words on the stage of the data-ownership simulator, in both languages.

import type { Localized } from '@/i18n/locales';

const two = (ko: string, en: string): Localized => ({ ko, en });

export const names = {
  owner: two('재고 서비스, 주인', 'Stock service, owner'),
  copy: two('주문 서비스, 사본', 'Order service, copy'),
  asks: two('주문 서비스', 'Order service'),
  agrees: two('주문 서비스', 'Order service'),
  table: two('함께 쓰는 표', 'One shared table'),
  orders: two('주문 서비스가 적은 주문', 'Orders, as written'),
  kitchen: two('주방이 아는 주문', 'Orders the kitchen knows'),
} as const;
/** The same where there is room for half of it. */
export const shortNames: Readonly<Record<keyof typeof names, Localized>> = {
  owner: two('재고, 주인', 'Stock, owner'),
  copy: two('주문, 사본', 'Orders, copy'),
  asks: two('주문 서비스', 'Order service'),
  agrees: two('주문 서비스', 'Order service'),
  table: two('함께 쓰는 표', 'Shared table'),
  orders: two('적은 주문', 'Written'),
  kitchen: two('주방이 아는 것', 'Kitchen knows'),
};

export const signs = {
  news: two('변경 소식', 'word of a change'),
  old: two('사본이 옛 숫자인 칸', 'the copy is old here'),
  fresh: two('최신 값을 본 손님', 'reader with the latest'),
  stale: two('옛 숫자를 본 손님', 'reader with an old one'),
  failed: two('답을 못 받은 손님', 'reader without an answer'),
  lock: two('두 쪽이 함께 잠근 칸', 'held by both sides'),
  slice: two('지나간 시간의 주문, ×는 사라진 것', 'orders so far; × is lost'),
} as const;

export const say = {
  down: two('멈춤', 'down'),
  stock: two('재고 서비스', 'Stock'),
  order: two('주문 서비스', 'Orders'),
  noCopy: two('사본 없음', 'no copy'),
  outbox: two('아웃박스', 'Outbox'),
  direct: two('적은 뒤에 보내요', 'Sent once written'),
  queue: two('차례를 기다리는 변경', 'Changes waiting'),
  noReport: two('월말 보고서: 아직', 'Report: not yet'),
  reportHere: two('보고서가 절반을 써요', 'The report takes half'),
  reportElsewhere: two('보고서는 따로 돌아요', 'Report: elsewhere'),
  trayShort: two('모르는 변경', 'Nobody knows'),
  tray: two('아무도 모르는 변경', 'Changes nobody knows'),
  doubled: (count: string): Localized => two(`두 번 간 소식 ${count}`, `sent twice: ${count}`),
  readers: two('손님', 'readers'),
  picked: (dish: string, owner: string, copy: string): Localized =>
    two(`메뉴 ${dish}: 주인 ${owner}, 사본 ${copy}`, `Dish ${dish}: owner ${owner}, copy ${copy}`),
  age: (sec: string): Localized => two(`${sec}초째 옛 숫자예요`, `old for ${sec} s`),
  right: two('지금 같아요', 'the same now'),
} as const;

export const notes = {
  old: (count: string): Localized =>
    two(`지금 옛 숫자 ${count}칸`, `Old right now: ${count} cells`),
  allRight: two('지금은 모든 칸이 같아요', 'Every cell agrees now'),
  copyStands: two('주인은 멈췄고 사본은 서 있어요', 'The owner is down, its copy stands'),
  ask: two('물어볼 때마다 최신이에요', 'Whoever asks gets the latest'),
  nobodyAnswers: two('물어볼 곳이 멈췄어요', 'Nobody is there to ask'),
  shared: two('둘이 한 표를 읽고 써요', 'Both read and write one table'),
  broken: two('바뀐 표를 아직 못 읽어요', 'It cannot read the new table yet'),
  together: two('두 쪽이 함께 적어요', 'Both sides write together'),
  waiting: (count: string): Localized =>
    two(`기다리는 변경 ${count}건`, `Waiting: ${count} changes`),
  bothStand: two('하나가 멈추자 둘 다 서 있어요', 'One is down, and both stand still'),
  reportSlows: two('보고서 하나에 모두가 줄을 서요', 'One report, and everybody waits'),
  stillWaiting: two('끝났어도 밀린 줄이 남았어요', 'It is over, the queue is not'),
  reportApart: two('보고서가 돌아도 줄이 없어요', 'It runs, and nobody waits'),
  paidUnknown: two('돈은 받았고, 주방은 몰라요', 'Paid, and the kitchen never heard'),
  noneLost: two('사라진 주문이 아직 없어요', 'No order is lost so far'),
} as const;

export const rows = {
  differs: two('사본이 옛 숫자인 칸', 'Cells in which the copy is old'),
  readers: two('손님이 본 것', 'What readers saw'),
  waiting: two('기다리는 변경', 'Changes waiting'),
  standing: two('데이터베이스를 기다리는 손님', 'Readers waiting for the database'),
  report: two('보고서', 'report'),
  lost: two('사라진 변경, 두 번 간 소식', 'Changes lost, word sent twice'),
  lostLine: two('사라진 변경', 'changes lost'),
  doubledLine: two('두 번 간 소식', 'word sent twice'),
  down: two('주인이 멈춤', 'owner down'),
  changed: two('표가 바뀜', 'table changed'),
} as const;
