// The wrong ideas that this lesson is the first to refute, in the words of someone who holds them.

import type { Misconceptions } from '@/content/schema';

export const misconceptions = {
  M34: {
    ko: '예제 코드라면 맞을 것이다.',
    en: 'Sample code will be right.',
  },
  M470: {
    ko: '재시도 30번이면 30번 보낸다.',
    en: 'Thirty retries mean thirty attempts.',
  },
  M471: {
    ko: '같은 서비스라면 어떤 구독이든 똑같이 다시 보낸다.',
    en: 'One service tries every kind of subscriber again alike.',
  },
  M472: {
    ko: '다시 보내기가 끝나도 어딘가에 남아 있다.',
    en: 'When retries end, the message is still kept somewhere.',
  },
  M473: {
    ko: '큐가 받는 쪽을 깨운다.',
    en: 'A queue wakes its receiver.',
  },
  M474: {
    ko: '확장이 잘 되는 제품을 고르면 된다.',
    en: 'Pick the product that scales best.',
  },
  M475: {
    ko: '차례를 켜도 실패한 메시지만 다시 온다.',
    en: 'With ordering on, only what failed comes again.',
  },
  M476: {
    ko: '이름이 비슷하면 같은 서비스다.',
    en: 'Services with similar names are the same.',
  },
  M477: {
    ko: '토픽은 한 사람의 우편함이다.',
    en: 'A topic is one person’s mailbox.',
  },
  M478: {
    ko: '서버끼리의 메시징이 화면까지 닿는다.',
    en: 'Messaging between servers reaches the screen.',
  },
  M479: {
    ko: '그 클라우드의 서비스는 그 안에서만 쓸 수 있다.',
    en: 'A cloud’s service can be used only inside that cloud.',
  },
  M480: {
    ko: '횟수를 늘리면 더 오래 버틴다.',
    en: 'More attempts outlast a longer outage.',
  },
  M481: {
    ko: '하나씩 보내도 열 개씩 보내도 요금은 같다.',
    en: 'One by one or ten at a time, the bill is the same.',
  },
  M482: {
    ko: '읽으면 지워진다.',
    en: 'What has been read is gone.',
  },
} as const satisfies Misconceptions;
