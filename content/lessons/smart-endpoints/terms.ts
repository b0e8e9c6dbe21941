// The words that this lesson brings, defined in one or two sentences.

import type { GlossaryTerm } from '@/content/schema';

export const terms: readonly GlossaryTerm[] = [
  {
    id: 'endpoint',
    term: { ko: '엔드포인트(endpoint)', en: 'Endpoint' },
    definition: {
      ko: '메시지를 보내거나 받는 서비스 쪽의 끝이에요. 판단과 업무 규칙은 여기에 둬요.',
      en: 'The service at either end of a pipe, which sends or receives. Decisions and business rules live here.',
    },
  },
  {
    id: 'pipe',
    term: { ko: '파이프(pipe)', en: 'Pipe' },
    definition: {
      ko: '서비스와 서비스 사이에서 메시지를 나르는 길이에요. 호출, 큐, 토픽이 모두 파이프예요.',
      en: 'The way by which messages travel between services: a call, a queue or a topic.',
    },
  },
  {
    id: 'esb',
    term: { ko: 'ESB(enterprise service bus)', en: 'ESB (enterprise service bus)' },
    definition: {
      ko: '메시지의 모양을 바꾸고 갈 곳을 고르고 업무 규칙까지 적용하는, 회사 전체가 함께 쓰는 버스예요.',
      en: 'A bus for the whole firm that transforms messages, routes them and applies business rules.',
    },
  },
  {
    id: 'message-queue',
    term: { ko: '메시지 큐(message queue)', en: 'Message queue' },
    definition: {
      ko: '메시지를 맡아 두었다가 받는 쪽 하나에게 빌려주는 줄이에요. 받은 쪽이 처리한 뒤 지워요.',
      en: 'A line that keeps messages and lends each to one receiver, which deletes it when done.',
    },
  },
  {
    id: 'topic',
    term: { ko: '토픽(topic)', en: 'Topic' },
    definition: {
      ko: '한 소식을 듣겠다고 한 모두에게 한 부씩 보내는 파이프예요. 보내는 쪽은 누가 듣는지 몰라도 돼요.',
      en: 'A pipe that sends a copy of the same news to everybody who asked for it. The sender need not know them.',
    },
  },
  {
    id: 'at-least-once',
    term: { ko: '최소 한 번 전달(at least once)', en: 'At-least-once delivery' },
    definition: {
      ko: '잃지 않는 대신 두 번 갈 수 있다는 약속이에요. 확인이 없으면 다시 보내기 때문이에요.',
      en: 'A promise not to lose a message, at the price that it may arrive twice: what is not confirmed is sent again.',
    },
  },
  {
    id: 'dead-letter-queue',
    term: { ko: '배달 못한 메시지 큐(DLQ)', en: 'Dead-letter queue (DLQ)' },
    definition: {
      ko: '정해 둔 만큼 시도해도 처리하지 못한 메시지를 모아 두는 큐예요. 데드 레터 큐라고도 해요.',
      en: 'A queue for messages that could not be carried out within so many tries, to be looked into.',
    },
  },
  {
    id: 'back-pressure',
    term: { ko: '역압(back-pressure)', en: 'Back-pressure' },
    definition: {
      ko: '느린 쪽이 빠른 쪽에게 천천히 보내라고 알리는 신호예요. 가득 찬 큐가 거절하는 것도 역압이에요.',
      en: 'A signal by which the slow side slows down the fast one. A full queue that refuses is one.',
    },
  },
];
