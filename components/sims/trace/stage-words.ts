// Words on the stage of the trace simulator, in both languages.

import type { Localized } from '@/i18n/locales';

const two = (ko: string, en: string): Localized => ({ ko, en });

export const say = {
  order: (n: string): Localized => two(`주문 ${n}번`, `Order ${n}`),
  answer: (time: string): Localized => two(`답 ${time}`, `answer, ${time}`),
  halve: (bar: string): Localized => two(`${bar} 절반으로`, `Halve ${bar}`),
  back: (bar: string): Localized => two(`${bar} 되돌리기`, `Put back ${bar}`),
  server: (n: string): Localized => two(`서버 ${n}`, `server ${n}`),
  average: two('열 p99의 평균', 'average of ten p99s'),
  all: two('모두의 p99', 'p99 of all requests'),
  noAnswers: two('아직 답한 요청이 없어요', 'No answers yet'),
  latest: two('들어오는 요청', 'Requests as they come'),
  kept: two('트레이스가 남은 잘못', 'Faults with a trace'),
  gone: two('흔적 없는 잘못', 'Faults without a trace'),
  rushKept: two('몰린 1분의 잘못, 남음', 'Rush: faults with a trace'),
  rushGone: two('몰린 1분의 잘못, 흔적 없음', 'Rush: without a trace'),
  held: (count: string): Localized =>
    two(`판단을 기다리는 트레이스 ${count}개`, `Traces held: ${count}`),
  budget: two('한 달 예산', 'Budget'),
  empty: two('다 썼어요', 'spent'),
  page: two('호출', 'page'),
  ticket: two('티켓', 'ticket'),
  alarm: (kind: string, window: string, burn: string): Localized =>
    two(`${kind}: ${window}, ${burn}배`, `${kind}: ${window}, × ${burn}`),
  threshold: two('울리는 선', 'rings here'),
  tailOn: two('끝난 뒤 고르기', 'Tail on'),
  tailOff: two('들어올 때만', 'Tail off'),
  fault: (request: string): Localized =>
    two(`잘못된 요청 ${request}번`, `Faulty request ${request}`),
} as const;

/** What is said of a picked fault: what it did, and why it has a trace or none. */
export const fates = {
  held: (n: string, took: string): Localized =>
    two(
      `요청 ${n}번: ${took} 만에 실패. 판단을 기다려요`,
      `Request ${n}: failed after ${took}. To be decided`,
    ),
  kept: (n: string, took: string): Localized =>
    two(
      `요청 ${n}번: ${took} 만에 실패. 트레이스가 있어요`,
      `Request ${n}: failed after ${took}. Its trace is kept`,
    ),
  drawnOut: (n: string, took: string): Localized =>
    two(
      `요청 ${n}번: ${took} 만에 실패. 들어올 때 이미 빠졌어요`,
      `Request ${n}: failed after ${took}. Let go as it came`,
    ),
  tooSlow: (n: string, took: string): Localized =>
    two(
      `요청 ${n}번: ${took} 만에 실패. 기다림이 더 짧았어요`,
      `Request ${n}: failed after ${took}. The wait was shorter`,
    ),
  memoryFull: (n: string, took: string): Localized =>
    two(
      `요청 ${n}번: ${took} 만에 실패. 메모리에서 밀려났어요`,
      `Request ${n}: failed after ${took}. Thrown out of memory`,
    ),
} as const;

export const signs = {
  path: two('손님이 기다리는 시간', 'the customer waits for it'),
  idle: two('아무도 기다리지 않는 시간', 'nobody waits for it'),
  own: two('서버마다 p50에서 p99까지', 'each server, p50 to p99'),
  kept: two('남긴 트레이스', 'trace kept'),
  dropped: two('버린 트레이스', 'trace dropped'),
  faultKept: two('잘못된 요청, 남음', 'faulty, kept'),
  faultLost: two('잘못된 요청, 흔적 없음', 'faulty, gone'),
  long: two('긴 창', 'long window'),
  short: two('짧은 창', 'short window'),
  page: two('호출이 울림', 'a page rings'),
  ticket: two('티켓이 울림', 'the ticket rings'),
} as const;

export const notes = {
  mail: two('메일은 답이 나간 뒤에 가요', 'The mail leaves after the answer'),
  halvedMail: two('메일이 짧아져도 답은 그대로예요', 'A shorter mail, the same answer'),
  chain: two('이어진 막대가 답을 늦춰요', 'The chain of bars delays the answer'),
  alike: two('서버가 모두 같으면 평균도 맞아요', 'Where all are alike, the average is true'),
  slowOne: two('느린 서버 하나에 열 명 중 한 명이 가요', 'One in ten goes to the slow server'),
  headBlind: two('고를 때는 아직 실패하기 전이에요', 'It is chosen before it fails'),
  tailSees: two('끝난 뒤에 골라 잘못이 남아요', 'Chosen after it ended, faults stay'),
  quiet: two('예산은 비어 가는데 호출은 조용해요', 'The budget drains, and no page rings'),
  spent: two('예산이 없는데 호출은 조용해요', 'The budget is gone, and no page rings'),
  paging: two('두 창이 함께 넘어 호출이 울려요', 'Both windows are over: it pages'),
  ticket: two('사흘 창만 넘었어요', 'Only the three-day window is over'),
  calm: two('아무것도 실패하지 않아요', 'Nothing fails'),
} as const;

export const slowOnes = (count: number): Localized =>
  count === 1
    ? notes.slowOne
    : two(
        `느린 서버 ${count}대에 열 명 중 ${count}명이 가요`,
        `${count} in ten go to the slow servers`,
      );

export const rows = {
  orders: two('주문마다 걸린 시간', 'Time of each order'),
  p99s: two('대시보드의 평균과 모두의 p99', 'The average, and the p99 of all requests'),
  average: two('열 p99의 평균', 'average of ten p99s'),
  all: two('모두의 p99', 'p99 of all requests'),
  traces: two('남긴 트레이스와 버린 트레이스', 'Traces kept and dropped'),
  faults: two('잘못된 요청', 'Faulty requests'),
  budget: two('남은 예산', 'Budget left'),
  failing: two('실패한 비율', 'Share that fails'),
} as const;
