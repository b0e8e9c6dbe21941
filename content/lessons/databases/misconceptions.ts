// The wrong ideas that this lesson is the first to refute, in the words of someone who holds them.

import type { Misconceptions } from '@/content/schema';

export const misconceptions = {
  M24: {
    ko: 'DynamoDB는 강한 일관성이 없다.',
    en: 'DynamoDB has no strong consistency.',
  },
  M490: {
    ko: '표에 산 용량은 어느 키에나 쓸 수 있다.',
    en: 'Capacity bought for a table can be used by any key.',
  },
  M491: {
    ko: '완료라고 답했으면 모든 사본이 안다.',
    en: 'Once a write is reported done, all copies know it.',
  },
  M492: {
    ko: '강한 일관성은 읽기를 느리게 한다.',
    en: 'Strong consistency makes reads slow.',
  },
  M493: {
    ko: '일관성은 강함과 최종 둘뿐이다.',
    en: 'Consistency is either strong or eventual.',
  },
  M494: {
    ko: '글로벌 테이블은 두 곳의 쓰기를 모두 지킨다.',
    en: 'A global table keeps the writes of both places.',
  },
  M495: {
    ko: '케이블이 끊겨도 거절하지 않고 정확하게 팔 수 있다.',
    en: 'Also during a cut one can refuse nobody and sell exactly what there is.',
  },
  M496: {
    ko: '제품마다 정해진 가격대가 있다.',
    en: 'Each product has its price class.',
  },
  M497: {
    ko: '인덱스로 읽어도 표와 똑같이 새 값이다.',
    en: 'What is read by an index is as new as the table.',
  },
  M498: {
    ko: '세션 일관성이면 남이 쓴 것도 바로 보인다.',
    en: 'With session consistency what others wrote is seen at once, too.',
  },
  M499: {
    ko: '일관성 단계는 높을수록 좋은 등급이다.',
    en: 'A stronger level is simply a better grade.',
  },
  M500: {
    ko: 'NoSQL은 저절로 확장되니 키는 아무렇게나 정해도 된다.',
    en: 'NoSQL scales by itself, so any key will do.',
  },
  M501: {
    ko: 'Firestore는 기본이 최종 일관성이다.',
    en: 'Firestore is eventually consistent by default.',
  },
  M502: {
    ko: '다중 모델이면 같은 데이터를 문서로도 그래프로도 본다.',
    en: 'Multi-model means seeing the same data as documents and as a graph.',
  },
} as const satisfies Misconceptions;
