// What a teacher needs for the lesson on splitting: plans, questions for the board, likely answers.

import type { TeachSheet } from '@/content/schema';
import { halfway, wrappingUp } from '@/content/stretches';

export const sheet: TeachSheet = {
  objective: {
    ko: '끝나면 학생이 나누어서 얻는 것과 내는 대가를 숫자로 말하고, 어느 선을 자르고 어느 선을 남길지 이유를 들어 정할 수 있어요.',
    en: 'Afterwards students can put numbers on what splitting brings and costs, and give reasons for cutting one line and leaving another.',
  },
  plan: [
    {
      step: 'typo',
      by: 'together',
      title: { ko: '오타와 결제', en: 'A typo and payments' },
      what: {
        ko: '그림의 한 덩어리만 보고 무엇이 남는지 말해요. “그럼 안심인가요?”는 열어 둬요',
        en: 'Look at the one piece and say what is left; leave “Are we safe now?” open',
      },
      minutes: { 40: 3, 50: 4, 100: 7 },
    },
    {
      step: 'four-services',
      by: 'students',
      title: { ko: '튼튼한 서비스 넷', en: 'Four good services' },
      what: {
        ko: '22, 44, 88 가운데 찍고 돌린 다음, 금이 겹치는지 띠에서 찾아요',
        en: 'Guess 22, 44 or 88, play, then look for overlapping ticks in the strip',
      },
      minutes: { 40: 7, 50: 9, 100: 14 },
    },
    {
      step: 'what-it-buys',
      by: 'students',
      title: { ko: '나누어서 얻는 것', en: 'What splitting brings' },
      what: {
        ko: '세 선을 자르고 변경이 나가는 시간을 읽어요. 변경을 0.1로 줄여 다시 비교해요',
        en: 'Cut three lines and read how soon changes go live; compare again at 0.1 an hour',
      },
      minutes: { 40: 6, 50: 7, 100: 13 },
    },
    {
      step: 'where-to-cut',
      by: 'students',
      title: { ko: '수다스러운 선', en: 'A chatty line' },
      what: {
        ko: '몇 %일지 고르고 0.99를 스물한 번 곱한 값을 어림해요',
        en: 'Choose the share, and estimate 0.99 multiplied twenty-one times',
      },
      minutes: { 40: 5, 50: 6, 100: 11 },
    },
    halfway,
    {
      step: 'what-micro-means',
      by: 'together',
      title: { ko: '마이크로의 뜻', en: 'What micro means' },
      what: {
        ko: '적어 둔 줄 수를 지우고 “누가, 언제 따로 배포하나요?”로 바꿔요',
        en: 'Cross out the numbers of lines: “Who deploys it alone, and when?”',
      },
      minutes: { 40: 4, 50: 6, 100: 10 },
    },
    {
      step: 'both-ways',
      by: 'students',
      title: { ko: '네 회사', en: 'Four firms' },
      what: {
        ko: '회사 하나를 맡아 그 조건이 정오네에도 있는지 찾아요',
        en: 'Take one firm each and look for its conditions at Jeongo’s',
      },
      minutes: { 40: 3, 50: 4, 100: 12 },
    },
    {
      step: 'your-turn',
      by: 'students',
      title: { ko: '선을 그을 차례', en: 'Draw the line' },
      what: {
        ko: '모둠마다 선 하나만 잘라 본 다음, 함께 목표에 닿아요',
        en: 'Each group cuts one line alone; then reach the goal together',
      },
      minutes: { 40: 7, 50: 8, 100: 13 },
    },
    {
      step: 'wrap-up',
      by: 'students',
      title: { ko: '발표 QnA', en: 'Questions' },
      what: {
        ko: '“다섯 명이면 처음부터?”에 찬반을 들고 모범 답과 비교해요',
        en: 'For or against “five people, from the first day”, then compare',
      },
      minutes: { 40: 3, 50: 4, 100: 6 },
    },
    wrappingUp({ 40: 2, 50: 2, 100: 4 }),
  ],
  board: [
    {
      ask: {
        ko: '한 달에 22분 멈추는 서비스 넷이 모두 필요하면 몇 분 멈추나요?',
        en: 'Four services, each down for 22 minutes a month, are all needed. How long is the shop down?',
      },
      answer: {
        ko: '86분쯤이에요. 1 − 0.9995 × 0.9995 × 0.9995 × 0.9995 = 0.2%, 30일의 0.2%예요.',
        en: 'About 86 minutes: 1 − 0.9995 × 0.9995 × 0.9995 × 0.9995 = 0.2%, of thirty days.',
      },
    },
    {
      ask: {
        ko: '같은 넷을 하나로 합치면 왜 22분인가요?',
        en: 'Why is it 22 minutes if the four are one?',
      },
      answer: {
        ko: '멈출 수 있는 프로세스가 하나뿐이기 때문이에요. 대신 멈추면 다 멈춰요.',
        en: 'There is only one process that can be down. If it is, everything is.',
      },
    },
    {
      ask: {
        ko: '추천을 고칠 때마다 메뉴도 고쳐요. 둘 사이를 자르면 무엇이 달라지나요?',
        en: 'Every change of the picks also changes the menu. What does a cut between them bring?',
      },
      answer: {
        ko: '배포는 여전히 함께 하고, 호출은 네트워크를 지나요. 분산 모놀리스예요.',
        en: 'They are still released together, and calls now go over the network: a distributed monolith.',
      },
    },
  ],
  heard: [
    {
      said: { ko: '나누면 더 안전해져요', en: 'Splitting makes it safer' },
      reply: {
        ko: '“무엇이 작아지고 무엇이 많아졌나요?” 하고 물어요.',
        en: 'Ask: “What got smaller, and what got more?”',
      },
    },
    {
      said: { ko: '작을수록 마이크로예요', en: 'The smaller, the more micro' },
      reply: {
        ko: '다섯 선을 모두 자르게 하고 느린 페이지를 읽게 해요.',
        en: 'Have them cut all five lines and read the slow pages.',
      },
    },
    {
      said: { ko: '넷플릭스도 나눴으니 우리도요', en: 'Netflix split, so we should' },
      reply: {
        ko: '“그 회사에는 하루에 변경이 몇 개인가요? 우리는요?” 하고 물어요.',
        en: 'Ask: “How many changes a day do they make? And we?”',
      },
    },
    {
      said: { ko: '서비스마다 서버가 있어야 해요', en: 'Each service needs a server' },
      reply: {
        ko: '“따로 배포하려면 무엇이 따로여야 하나요?” 하고 물어요.',
        en: 'Ask: “What has to be apart so that it can be deployed apart?”',
      },
    },
  ],
  short: {
    ko: '‘네 회사’는 한 곳만, ‘마이크로의 뜻’은 다섯 가지까지만 봐요. 예측 두 번과 ‘선을 그을 차례’는 줄이지 않아요.',
    en: 'Of “Four firms” take one, of “What micro means” only the five marks. Do not cut the two predictions and the line of your own.',
  },
};
