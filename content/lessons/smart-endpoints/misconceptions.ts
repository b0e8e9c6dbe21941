// The wrong ideas that this lesson is the first to refute, in the words of someone who holds them.

import type { Misconceptions } from '@/content/schema';

export const misconceptions = {
  M19: {
    ko: '메시지는 정확히 한 번 온다.',
    en: 'A message arrives exactly once.',
  },
  M370: {
    ko: '묶음에서 하나가 실패하면 그 하나만 다시 온다.',
    en: 'If one of a batch fails, only that one comes again.',
  },
  M371: {
    ko: '받는 순간 메시지는 큐에서 지워진다.',
    en: 'Receiving a message removes it from the queue.',
  },
  M372: {
    ko: '큐를 두면 느린 서비스도 일을 따라잡는다.',
    en: 'With a queue a slow service catches up.',
  },
  M373: {
    ko: '서비스끼리는 반드시 메시지 버스로 통신해야 한다.',
    en: 'Services have to talk over a message bus.',
  },
  M374: {
    ko: '업무 규칙은 파이프에 모아 두는 것이 낫다.',
    en: 'Business rules are best kept in the pipe.',
  },
  M375: {
    ko: '멱등 처리를 하면 메시지를 잃지 않는다.',
    en: 'Idempotency keeps messages from being lost.',
  },
  M376: {
    ko: '배달 못한 메시지 큐에는 나쁜 메시지만 들어간다.',
    en: 'Only bad messages end in a dead-letter queue.',
  },
  M377: {
    ko: '보냈으면 처리된 것이다.',
    en: 'What has been sent has been done.',
  },
  M378: {
    ko: '받는 쪽이 멈춘 동안의 소식은 모두 사라진다.',
    en: 'Whatever is sent while a receiver is off is gone.',
  },
  M380: {
    ko: '한 서비스가 멈춰도 나머지는 저절로 계속된다.',
    en: 'If one service stops, the others go on by themselves.',
  },
  M379: {
    ko: '빌려주는 시간은 길수록 좋다.',
    en: 'The longer a lease, the better.',
  },
} as const satisfies Misconceptions;
