// Where what is given up is kept, or that it is kept nowhere.

import type { QuizItem } from '@/content/schema';

const partner = { sim: 'messaging', scenario: 'partner-off' } as const;

export const kept: readonly QuizItem[] = [
  {
    id: 'events-where-is-the-rest',
    idea: 'dropped-in-silence',
    kind: 'single',
    step: 'timetables',
    stem: {
      ko: 'Event Grid를 기본 설정으로 썼고 시도가 모두 끝났어요. 그 이벤트는 지금 어디에 있을까요?',
      en: 'Event Grid, default settings, and all attempts are over. Where is the event now?',
    },
    options: [
      {
        id: 'blob',
        text: { ko: '저장소의 한 폴더에 있어요', en: 'In a folder of storage' },
        misconception: 'M472',
        because: {
          ko: '그렇게 하려면 배달 못한 이벤트의 저장을 켜고 컨테이너를 정해야 해요.',
          en: 'That takes dead-lettering switched on, and a container chosen.',
        },
      },
      {
        id: 'nowhere',
        text: { ko: '버려져서 어디에도 없어요', en: 'Nowhere: it was dropped' },
        correct: true,
        because: {
          ko: '배달 못한 이벤트의 저장은 처음에 꺼져 있어요.',
          en: 'Dead-lettering is off unless somebody switches it on.',
        },
      },
      {
        id: 'topic',
        text: {
          ko: '토픽에 남아 다음 구독을 기다려요',
          en: 'Still on the topic, for later readers',
        },
        misconception: 'M482',
        because: {
          ko: '쌓아 두고 다시 읽는 것은 스트림이에요. 토픽은 나눠 주고 나면 갖고 있지 않아요.',
          en: 'A stream keeps things to be read again. A topic hands them out and has no more.',
        },
      },
    ],
    explanation: {
      ko: '버려지는 곳을 정하지 않으면 조용히 버려져요.',
      en: 'Unless a place is chosen, it is dropped in silence.',
    },
    cites: [{ claim: 'C450' }],
  },
  {
    id: 'events-keep-the-given-up',
    idea: 'dropped-in-silence',
    kind: 'predict',
    step: 'timetables',
    stem: {
      ko: '이웃 가게가 5분 멈춘 날이에요. SNS의 HTTP 구독에 배달 못한 메시지 큐(DLQ)를 켜 두었다면, 버려지는 알림은 몇 건일까요?',
      en: 'A partner is off for five minutes. With a dead-letter queue on the HTTP subscription of SNS, how many notices are dropped?',
    },
    run: { ...partner, set: { deadLetters: 'on' } },
    unit: { ko: '건', en: '' },
    asks: { metric: 'dropped', tolerance: 0.4 },
    explanation: {
      ko: '0건이에요. 배달되지 않은 것은 여전히 64건이지만, 이제 DLQ에 있어요.',
      en: 'None. As many as before were not delivered, 64, but they are in the dead-letter queue.',
    },
    cites: [{ ...partner, set: { deadLetters: 'on' } }],
  },
  {
    id: 'events-dead-letters-do-not-deliver',
    idea: 'dropped-in-silence',
    kind: 'ox',
    step: 'timetables',
    stem: {
      ko: '“배달 못한 메시지 큐(DLQ)를 켜면 소식은 잃지 않지만, 아직 배달된 것은 아니다.”',
      en: '“With a dead-letter queue news is not lost, but it is not delivered yet either.”',
    },
    answer: true,
    reasons: [
      {
        id: 'later',
        text: { ko: 'DLQ가 나중에 스스로 보내요.', en: 'The DLQ delivers it later by itself.' },
        misconception: 'M472',
        because: {
          ko: '아니에요. DLQ는 갖고 있기만 해요. 다시 보내는 것은 사람이나 프로그램이에요.',
          en: 'No: it only keeps things. Somebody has to send them again.',
        },
      },
      {
        id: 'someone',
        text: { ko: '누가 꺼내 다시 보내야 해요.', en: 'Somebody has to send it again.' },
        correct: true,
        because: {
          ko: '모아 둔 64건은 받는 쪽에 닿지 않았어요.',
          en: 'The 64 that were kept have not reached their receiver.',
        },
      },
      {
        id: 'copy',
        text: { ko: '받는 쪽에도 사본이 있어요.', en: 'The receiver has a copy, too.' },
        misconception: 'M377',
        because: {
          ko: '아니에요. 받는 쪽은 꺼져 있어서 한 부도 받지 못했어요.',
          en: 'No: it was off, and got none.',
        },
      },
    ],
    explanation: {
      ko: '그래서 DLQ에는 보는 사람과 알림이 함께 있어야 해요.',
      en: 'So a dead-letter queue wants somebody who looks, and an alarm.',
    },
    cites: [{ ...partner, set: { deadLetters: 'on' } }],
  },
];
