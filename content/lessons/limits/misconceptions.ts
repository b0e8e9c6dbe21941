// The wrong ideas that this lesson is the first to refute, in the words of someone who holds them.

import type { Misconceptions } from '@/content/schema';

export const misconceptions = {
  M20: {
    ko: '다시 해 보는 것은 공짜 안전장치다.',
    en: 'Trying again is a safety net that costs nothing.',
  },
  M22: {
    ko: 'FaaS로는 WebSocket과 실시간을 할 수 없다.',
    en: 'FaaS cannot do WebSocket and realtime.',
  },
  M190: {
    ko: '15분을 넘는 일은 서버리스로 할 수 없다.',
    en: 'What takes longer than 15 minutes cannot be done serverless.',
  },
  M191: {
    ko: '일을 쪼개면 요금이 쪼갠 수만큼 는다.',
    en: 'Cutting a job up multiplies its bill.',
  },
  M192: {
    ko: '잘게 쪼갤수록 좋다.',
    en: 'The finer a job is cut, the better.',
  },
  M193: {
    ko: '조각내면 고장이 나도 늘 조금만 잃는다.',
    en: 'A job in pieces never loses much.',
  },
  M194: {
    ko: '올라오는 파일은 함수가 받아야 한다.',
    en: 'An uploaded file has to pass through a function.',
  },
  M195: {
    ko: '한도의 값은 어느 회사나 같다.',
    en: 'Limits are the same at every provider.',
  },
  M196: {
    ko: '한 번 이은 연결은 닫을 때까지 이어진다.',
    en: 'A connection stays open until somebody closes it.',
  },
  M197: {
    ko: '코드만 옮기면 다른 클라우드에서도 돈다.',
    en: 'Move the code, and it runs in another cloud.',
  },
  M198: {
    ko: '지속형 함수는 한 번의 실행이 1년 동안 이어진다.',
    en: 'In a durable function one invocation lasts for a year.',
  },
  M199: {
    ko: '끊긴 실행에는 요금이 나오지 않는다.',
    en: 'An invocation that was cut off is not billed.',
  },
} as const satisfies Misconceptions;
