// The words that this lesson brings, defined in one or two sentences.

import type { GlossaryTerm } from '@/content/schema';

export const terms: readonly GlossaryTerm[] = [
  {
    id: 'fan-out',
    term: { ko: '팬아웃(fan-out)', en: 'Fan-out' },
    definition: {
      ko: '한 소식을 받는 쪽마다 한 부씩 나눠 보내는 일이에요. 토픽 뒤에 큐를 하나씩 두면 한 곳이 멈춰도 다른 곳은 받아요.',
      en: 'Sending one piece of news to every receiver, a copy each. With a queue for each behind a topic, one that is off does not keep the others from theirs.',
    },
  },
  {
    id: 'visibility-timeout',
    term: { ko: '가시성 제한 시간(visibility timeout)', en: 'Visibility timeout' },
    definition: {
      ko: '큐가 빌려준 메시지를 남에게 감춰 두는 시간이에요. 그 안에 지우지 않으면 다시 보여요. SQS의 기본값은 30초예요.',
      en: 'How long a queue hides a message that it has lent. Unless it is deleted by then, it is seen again. SQS hides it for 30 s by default.',
    },
  },
  {
    id: 'event-bus',
    term: { ko: '이벤트 버스(event bus)', en: 'Event bus' },
    definition: {
      ko: '이벤트의 내용을 규칙과 비교해서 갈 곳을 고르는 서비스예요. EventBridge와 Event Grid가 여기에 들어요.',
      en: 'A service that holds events against rules and so chooses where they go. EventBridge and Event Grid are such.',
    },
  },
  {
    id: 'event-stream',
    term: { ko: '스트림(stream)', en: 'Stream' },
    definition: {
      ko: '이벤트를 차례대로 쌓아 두고 읽는 쪽마다 어디까지 읽었는지 기억하는 기록이에요. 읽어도 지워지지 않아 처음부터 다시 읽을 수 있어요.',
      en: 'A record to which events are added in order, and of which each reader remembers how far it has read. Reading deletes nothing, so it can be read again.',
    },
  },
  {
    id: 'time-to-live',
    term: { ko: '유효 시간(TTL)', en: 'Time to live (TTL)' },
    definition: {
      ko: '메시지를 배달하려고 애쓰는 가장 긴 시간이에요. 지나면 남은 횟수가 있어도 그만둬요.',
      en: 'How long at most a message is to be delivered. Afterwards nobody tries again, however many attempts are left.',
    },
  },
];
