// What circulating tables and samples get wrong.

import type { QuizItem } from '@/content/schema';

export const cells: readonly QuizItem[] = [
  {
    id: 'events-grid-or-hubs',
    idea: 'wrong-cells',
    kind: 'single',
    step: 'wrong-cells',
    stem: {
      ko: '어느 글이 Event Grid의 예로 EventHubClient와 send_event를 보여 줘요. 무엇이 문제일까요?',
      en: 'A post shows EventHubClient and send_event as an example of Event Grid. What is the matter?',
    },
    options: [
      {
        id: 'language',
        text: { ko: '파이썬으로는 쓸 수 없는 서비스예요', en: 'Python cannot use that service' },
        misconception: 'M34',
        because: {
          ko: '파이썬 라이브러리가 있어요. 그런데 그 클래스와 메서드가 아니에요.',
          en: 'There are Python libraries, with other classes and methods.',
        },
      },
      {
        id: 'service',
        text: { ko: '다른 서비스의, 없어진 클래스예요', en: 'It is another service’s old class' },
        correct: true,
        because: {
          ko: 'Event Hubs는 스트림이고, 그 클래스는 v5에서 사라졌어요.',
          en: 'Event Hubs is a stream, and the class is gone since v5.',
        },
      },
      {
        id: 'fine',
        text: { ko: '이름이 비슷하니 결과는 같아요', en: 'Nothing: the names mean the same' },
        misconception: 'M476',
        because: {
          ko: '하나는 사실을 밀어 알리고, 하나는 기록을 쌓아 읽어요.',
          en: 'One pushes facts, the other keeps a record to be read.',
        },
      },
    ],
    explanation: {
      ko: 'Event Grid라면 EventGridPublisherClient의 send예요.',
      en: 'For Event Grid it is send of EventGridPublisherClient.',
    },
    cites: [{ claim: 'C124' }],
  },
  {
    id: 'events-cells-to-correct',
    idea: 'wrong-cells',
    kind: 'multiple',
    step: 'wrong-cells',
    stem: {
      ko: '돌아다니는 비교표의 네 칸이에요. 고쳐야 하는 칸을 모두 고르세요.',
      en: 'Four cells of a table that goes round. Choose every one that needs correcting.',
    },
    options: [
      {
        id: 'azure-only',
        text: { ko: 'Event Grid는 Azure 안에서만 써요', en: 'Event Grid works inside Azure only' },
        correct: true,
        because: {
          ko: '웹훅으로 밖에도 보내고, 밖에서도 게시해요.',
          en: 'It delivers to webhooks outside, and is published to from there.',
        },
      },
      {
        id: 'filter',
        text: {
          ko: 'SNS는 구독마다 필터를 걸 수 있어요',
          en: 'SNS can filter for each subscription',
        },
        misconception: 'M471',
        because: {
          ko: '맞는 칸이에요. 속성이나 본문으로 걸러요.',
          en: 'That cell is right: by attributes, or by the body.',
        },
      },
      {
        id: 'welcome',
        text: {
          ko: '가입한 사람에게 SNS 토픽으로 메일을 보내요',
          en: 'A topic mails whoever signed up',
        },
        correct: true,
        because: {
          ko: '토픽의 구독자 모두에게 가요. 한 사람의 메일은 메일 서비스의 일이에요.',
          en: 'It reaches every subscriber. One person’s mail is a mail service’s job.',
        },
      },
      {
        id: 'fifo',
        text: {
          ko: 'SQS에는 차례를 지키는 FIFO 큐가 있어요',
          en: 'SQS has FIFO queues that keep order',
        },
        misconception: 'M482',
        because: {
          ko: '맞는 칸이에요. 그룹 안에서 차례를 지켜요.',
          en: 'That cell is right: they keep it within a group.',
        },
      },
    ],
    explanation: {
      ko: '틀린 두 칸은 모두 “어디까지인가”를 잘못 적었어요.',
      en: 'Both wrong cells mistake how far something reaches.',
    },
    cites: [{ claim: 'C123' }, { claim: 'C117' }],
  },
  {
    id: 'events-chat-on-screen',
    idea: 'wrong-cells',
    kind: 'ox',
    step: 'wrong-cells',
    stem: {
      ko: '“채팅을 Pub/Sub에 게시하면 그것만으로 다른 사람의 휴대폰 화면까지 닿는다.”',
      en: '“Publish chat to Pub/Sub, and with that alone it reaches other people’s phones.”',
    },
    answer: false,
    reasons: [
      {
        id: 'slow',
        text: { ko: 'Pub/Sub가 너무 느려서예요.', en: 'Pub/Sub is too slow for it.' },
        misconception: 'M474',
        because: {
          ko: '아니에요. 속도의 문제가 아니라 누가 구독하는지의 문제예요.',
          en: 'No: it is not about speed but about who subscribes.',
        },
      },
      {
        id: 'servers',
        text: { ko: '구독하는 것은 서버예요.', en: 'Its subscribers are servers.' },
        correct: true,
        because: {
          ko: '마지막 구간은 WebSocket 서버나 푸시 알림이 맡아요.',
          en: 'The last hop is for WebSockets or push notifications.',
        },
      },
      {
        id: 'google-only',
        text: { ko: '구글 안에서만 쓸 수 있어서예요.', en: 'It works inside Google only.' },
        misconception: 'M479',
        because: {
          ko: '아니에요. 공개 HTTPS 주소라면 어디로든 밀어 보내요.',
          en: 'No: it pushes to any public HTTPS address.',
        },
      },
    ],
    explanation: {
      ko: '사용자마다 구독을 하나씩 만드는 것도 답이 아니에요. 한도와 비용이 막아요.',
      en: 'A subscription for each user is no answer either: limits and cost forbid it.',
    },
    cites: [{ claim: 'C127' }],
  },
];
