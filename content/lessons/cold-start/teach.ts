// What a teacher needs for the lesson on cold starts: plans, questions for the board, likely answers.

import type { TeachSheet } from '@/content/schema';
import { halfway, wrappingUp } from '@/content/stretches';

export const sheet: TeachSheet = {
  objective: {
    ko: '끝나면 학생이 콜드 스타트가 언제 생기는지 예측하고, 횟수와 한 번의 길이 가운데 무엇을 줄일지 고를 수 있어요.',
    en: 'Afterwards students can predict when cold starts happen, and choose whether to make them rarer or shorter.',
  },
  plan: [
    {
      step: 'who-waits',
      by: 'together',
      title: { ko: '새벽 2시의 손님', en: 'A customer at 2 a.m.' },
      what: {
        ko: '0.22초 가운데 0.17초가 무엇이었을지 물어요',
        en: 'Ask what 0.17 of the 0.22 seconds were',
      },
      minutes: { 40: 3, 50: 3, 100: 5 },
    },
    {
      step: 'who-waits',
      by: 'students',
      title: { ko: '먼저 예측하기', en: 'Predict first' },
      what: {
        ko: '1분에 한 명, 유지 시간 5분일 때의 비율을 적고 손을 든 다음 네 시간을 돌려요',
        en: 'One order a minute, five minutes of keep-alive: write down the share, show hands, play four hours',
      },
      minutes: { 40: 6, 50: 8, 100: 13 },
    },
    {
      step: 'phases',
      by: 'together',
      title: { ko: '새 환경이 뜨는 동안', en: 'While an environment starts' },
      what: {
        ko: '그림의 세 상자 가운데 손님마다 되풀이되는 것을 골라요',
        en: 'Of the three boxes, pick the one that happens for every customer',
      },
      minutes: { 40: 4, 50: 5, 100: 9 },
    },
    {
      step: 'how-long',
      by: 'together',
      title: { ko: '얼마나 오래', en: 'How long' },
      what: {
        ko: '표를 보기 전에 Node.js의 중앙값을 적게 하고, 평균과 꼬리를 나란히 적어요',
        en: 'Before the table, have them guess the median of Node.js; write mean and tail side by side',
      },
      minutes: { 40: 4, 50: 5, 100: 10 },
    },
    {
      step: 'all-at-once',
      by: 'students',
      title: { ko: '12시, 한꺼번에', en: 'Noon, all at once' },
      what: {
        ko: '12시 직전에 멈추고 예측한 다음 10초를 느리게 봐요',
        en: 'Stop just before noon, guess, then play ten seconds slowly',
      },
      minutes: { 40: 6, 50: 8, 100: 13 },
    },
    halfway,
    {
      step: 'no-promise',
      by: 'together',
      title: { ko: '약속이 아니에요', en: 'No promise' },
      what: {
        ko: '표의 다음 값을 맞혀 보게 하고, 맞힐 수 없다는 것을 확인해요',
        en: 'Let them guess the next line of the table, and find that nobody can',
      },
      minutes: { 40: 3, 50: 4, 100: 8 },
    },
    {
      step: 'one-ping',
      by: 'students',
      title: { ko: '핑 하나', en: 'One ping' },
      what: {
        ko: '핑이 있을 때와 없을 때를 예측하고 둘 다 돌려요',
        en: 'Guess with and without the ping, and play both',
      },
      minutes: { 40: 5, 50: 6, 100: 11 },
    },
    {
      step: 'platform-seat',
      by: 'students',
      title: { ko: '플랫폼의 자리', en: 'The platform’s seat' },
      what: {
        ko: '둘씩 손님과 플랫폼을 맡아 두 숫자를 함께 맞춰요',
        en: 'In pairs, customer and platform, meet both numbers together',
      },
      minutes: { 40: 5, 50: 6, 100: 13 },
    },
    {
      step: 'wrap-up',
      by: 'students',
      title: { ko: '발표 QnA', en: 'Questions' },
      what: {
        ko: '답을 열기 전에 한 문장으로 적고 짝과 비교해요',
        en: 'Write one sentence before opening the answer, and compare in pairs',
      },
      minutes: { 40: 2, 50: 3, 100: 5 },
    },
    wrappingUp({ 40: 2, 50: 2, 100: 3 }),
  ],
  board: [
    {
      ask: {
        ko: '1분에 한 명, 유지 시간 5분이면 몇 %가 기다릴까요?',
        en: 'One a minute, five minutes of keep-alive: what percentage waits?',
      },
      answer: {
        ko: '이 밤에는 1.3%(235명 가운데 3명), 식으로는 e^(−5) = 0.7%예요.',
        en: '1.3% on this night (3 of 235); by the formula e^(−5) = 0.7%.',
      },
    },
    {
      ask: {
        ko: '환경이 하나 떠 있는데 왜 또 새로 만들까요?',
        en: 'An environment is there. Why is another one made?',
      },
      answer: {
        ko: '바쁘기 때문이에요. 한 환경은 한 번에 한 건만 처리해요.',
        en: 'Because it is busy: one environment serves one request at a time.',
      },
    },
    {
      ask: {
        ko: '4분마다 보내는 핑은 몰려온 50명 가운데 몇 명을 구할까요?',
        en: 'Of 50 who come at once, how many does a ping every four minutes save?',
      },
      answer: {
        ko: '한 명이에요. 49명이 기다렸어요. 핑이 데운 환경은 하나예요.',
        en: 'One; 49 waited. A ping keeps one environment warm.',
      },
    },
  ],
  heard: [
    {
      said: { ko: '줄을 서서 기다려요', en: 'They queue' },
      reply: {
        ko: '은행 창구를 떠올린 답이에요. “창구가 하나 더 열리면요?”',
        en: 'They think of a bank. “And if one more counter opens?”',
      },
    },
    {
      said: { ko: '첫 손님만 느려요', en: 'Only the first one is slow' },
      reply: {
        ko: '“두 손님이 같은 순간에 오면요?” 하고 물어요.',
        en: '“And if two come at the same moment?”',
      },
    },
    {
      said: { ko: '핑을 보내면 돼요', en: 'Just send pings' },
      reply: {
        ko: '핑이 데워 둔 환경이 몇 개인지 세게 해요. “쉰 명이 오면요?”',
        en: 'Let them count the environments that a ping keeps warm. “And if fifty come?”',
      },
    },
    {
      said: { ko: '1%도 안 되니 괜찮아요', en: 'Below 1%, so never mind' },
      reply: {
        ko: '그 1%가 언제 몰리는지 찾게 해요. “점심 첫 10초에는요?”',
        en: 'Let them find when that 1% comes. “And in the first ten seconds of lunch?”',
      },
    },
  ],
  short: {
    ko: '‘얼마나 오래’와 ‘약속이 아니에요’는 표만 보여 줘요. ‘먼저 예측하기’와 ‘12시, 한꺼번에’는 줄이지 않아요.',
    en: 'Show only the tables of “How long” and “No promise”. Do not cut “Predict first” and “Noon, all at once”.',
  },
};
