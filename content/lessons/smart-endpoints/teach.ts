// What a teacher needs for the lesson on pipes and endpoints: plans, questions for the board, likely answers.

import type { TeachSheet } from '@/content/schema';
import { halfway, wrappingUp } from '@/content/stretches';

export const sheet: TeachSheet = {
  objective: {
    ko: '끝나면 학생이 메시지가 왜 두 번 올 수 있는지 설명하고, 바로 호출과 큐와 토픽 가운데 무엇을 쓸지 고르고, 받는 쪽이 무엇을 해야 하는지 말할 수 있어요.',
    en: 'Afterwards students can explain why a message may come twice, choose between a call, a queue and a topic, and say what the receiver has to do.',
  },
  plan: [
    {
      step: 'thirty-seconds',
      by: 'together',
      title: { ko: '480건은 어디에', en: 'Where are the 480?' },
      what: {
        ko: '어디에 있을지 손을 든 다음 돌리고, 파이프를 바꿔 다시 돌려요',
        en: 'Hands up for where they are, play, change the pipe, play again',
      },
      minutes: { 40: 5, 50: 6, 100: 11 },
    },
    {
      step: 'nine-good-ones',
      by: 'students',
      title: { ko: '멀쩡한 아홉 장', en: 'Nine good receipts' },
      what: {
        ko: '몇 번인지 적고 돌린 다음, 메시지 하나를 눌러 일생을 읽어요',
        en: 'Write down how often, play, then press one message and read its life',
      },
      minutes: { 40: 6, 50: 7, 100: 12 },
    },
    {
      step: 'dragged-along',
      by: 'students',
      title: { ko: '다섯 번을 다 쓰면', en: 'After five receives' },
      what: {
        ko: 'DLQ에 몇 장일지 예측하고, 줄이는 방법 두 가지를 찾아요',
        en: 'Predict the dead letters, then find two ways to have fewer',
      },
      minutes: { 40: 5, 50: 6, 100: 11 },
    },
    {
      step: 'paid-twice',
      by: 'together',
      title: { ko: '두 번 결제', en: 'Charged twice' },
      what: {
        ko: '왜 지워지지 않았는지 차례대로 말하고, 멱등 키를 켜 봐요',
        en: 'Tell step by step why nothing was deleted, then keep keys',
      },
      minutes: { 40: 5, 50: 6, 100: 12 },
    },
    halfway,
    {
      step: 'dumb-pipes',
      by: 'students',
      title: { ko: '무엇을 쓸까', en: 'Which pipe?' },
      what: {
        ko: '버스와 파이프의 그림을 비교하고, 표의 첫 행만 보고 예를 하나씩 더해요',
        en: 'Compare bus and pipe, then add an example to each column of the table',
      },
      minutes: { 40: 5, 50: 7, 100: 13 },
    },
    {
      step: 'waits-only',
      by: 'together',
      title: { ko: '기다려 줄 뿐', en: 'It only waits' },
      what: {
        ko: '5분을 예측하고, 밀린 수 ÷ 속도의 차이를 계산해요',
        en: 'Predict the five minutes, then divide backlog by the difference of rates',
      },
      minutes: { 40: 4, 50: 5, 100: 9 },
    },
    {
      step: 'your-turn',
      by: 'students',
      title: { ko: '험한 날', en: 'A rough day' },
      what: {
        ko: '모둠마다 하나씩만 바꿔 본 다음, 셋을 함께 바꿔 목표에 닿아요',
        en: 'Each group turns one knob alone, then three together reach the goal',
      },
      minutes: { 40: 5, 50: 6, 100: 13 },
    },
    {
      step: 'wrap-up',
      by: 'students',
      title: { ko: '발표 QnA', en: 'Questions' },
      what: {
        ko: '“정확히 한 번” 질문에 답을 써 보고 모범 답과 비교해요',
        en: 'Write an answer to “exactly once”, then compare',
      },
      minutes: { 40: 3, 50: 4, 100: 4 },
    },
    wrappingUp({ 40: 2, 50: 3, 100: 5 }),
  ],
  board: [
    {
      ask: {
        ko: '열 개 묶음에 나쁜 것 하나, 수신 세 번이면 멀쩡한 아홉은 모두 몇 번 처리되나요?',
        en: 'A batch of ten with a bad one, three receives: how often do the nine good ones run?',
      },
      answer: { ko: '27번이에요. 9 × 3.', en: '27 times: 9 × 3.' },
    },
    {
      ask: {
        ko: '60통이 밀렸고 1분에 20통을 보내는데 14통이 새로 와요. 몇 분 뒤에 없어지나요?',
        en: '60 mails are waiting, 20 are sent a minute and 14 new ones come. When is the backlog gone?',
      },
      answer: { ko: '10분이에요. 60 ÷ (20 − 14).', en: 'After 10 minutes: 60 ÷ (20 − 14).' },
    },
    {
      ask: {
        ko: '지우라고 했는데 왜 지워지지 않았나요?',
        en: 'It was to be deleted. Why was it not?',
      },
      answer: {
        ko: '빌린 시간이 지나 다른 일꾼이 다시 가져갔기 때문이에요.',
        en: 'Its lease was over, and another worker had taken it again.',
      },
    },
  ],
  heard: [
    {
      said: { ko: '나쁜 것만 다시 오면 되잖아요', en: 'Only the bad one has to come again' },
      reply: {
        ko: '“큐는 어느 것이 나쁜지 어떻게 아나요?” 하고 물어요.',
        en: 'Ask: “How would the queue know which one that is?”',
      },
    },
    {
      said: { ko: '큐가 중복을 막아 주면 되죠', en: 'The queue should prevent duplicates' },
      reply: {
        ko: '결제 회사를 부른 직후에 일꾼이 쓰러진 장면을 그리게 해요.',
        en: 'Have them draw a worker that dies right after calling the payment company.',
      },
    },
    {
      said: { ko: '큐를 두면 절대 안 잃어요', en: 'With a queue nothing is ever lost' },
      reply: {
        ko: '배달 못한 메시지 큐를 가리키고 “이것은 누가 언제 보나요?” 하고 물어요.',
        en: 'Point at the dead letters: “Who looks at these, and when?”',
      },
    },
    {
      said: { ko: '버스에 규칙을 모으면 편해요', en: 'Rules in the bus are convenient' },
      reply: {
        ko: '“그 규칙을 바꾸려면 어느 줄에 서나요?” 하고 물어요.',
        en: 'Ask: “And in whose queue does a change of that rule stand?”',
      },
    },
  ],
  short: {
    ko: '‘무엇을 쓸까’는 표만, ‘기다려 줄 뿐’은 예측까지만 봐요. 45번과 두 번 결제는 줄이지 않아요.',
    en: 'Of “Which pipe?” show only the table, of “It only waits” only the prediction. Do not cut the 45 and the double charges.',
  },
};
