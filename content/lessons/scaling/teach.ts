// What a teacher needs for the lesson on scaling: plans, questions for the board, likely answers.

import type { TeachSheet } from '@/content/schema';
import { halfway, wrappingUp } from '@/content/stretches';

export const sheet: TeachSheet = {
  objective: {
    ko: '끝나면 학생이 필요한 동시성을 곱셈으로 구하고, 세 가지 한도 가운데 무엇이 막았는지 가려내고, 뒤가 늘어나지 않을 때 앞을 막는 방법을 고를 수 있어요.',
    en: 'Afterwards students can multiply out the concurrency needed, tell which of three limits is in the way, and choose how to hold a function back from what does not grow.',
  },
  plan: [
    {
      step: 'how-many',
      by: 'students',
      title: { ko: '몇 개가 일할까', en: 'How many are at work?' },
      what: {
        ko: '1초에 500건, 0.2초일 때의 수를 각자 적고 돌린 다음, 시간만 두 배로 바꿔 다시 구해요',
        en: 'Write a number for 500 a second of 0.2 s, play, then work it out for twice the time',
      },
      minutes: { 40: 5, 50: 6, 100: 10 },
    },
    {
      step: 'slow-database',
      by: 'together',
      title: { ko: '손님은 그대로인데', en: 'The same customers' },
      what: {
        ko: '늘어난 손님이 0명이라고 적어 두고, 네모가 차는 이유를 말해요',
        en: 'Write down that no more customers came, and say why the squares fill',
      },
      minutes: { 40: 4, 50: 5, 100: 8 },
    },
    {
      step: 'fast-calls',
      by: 'students',
      title: { ko: '빠르면 괜찮을까', en: 'Is fast enough?' },
      what: {
        ko: '거절되는 몫을 고르고 돌린 다음, 쉬는 환경이 있는데 왜 막혔는지 짝과 나눠요',
        en: 'Choose the share refused, play, and let pairs say why with environments idle',
      },
      minutes: { 40: 5, 50: 6, 100: 10 },
    },
    {
      step: 'how-fast',
      by: 'students',
      title: { ko: '얼마나 빨리', en: 'How fast?' },
      what: {
        ko: '한도를 올리면 거절이 줄지 예측하고, 올려서 확인해요',
        en: 'Predict whether raising the limit helps, raise it, and check',
      },
      minutes: { 40: 4, 50: 5, 100: 9 },
    },
    halfway,
    {
      step: 'what-helps',
      by: 'together',
      title: { ko: '무엇을 바꿀까', en: 'What to change' },
      what: {
        ko: '방법들을 시간과 횟수로 나누고, 이름이 닮은 두 설정을 가려내요',
        en: 'Sort measures into shorter and rarer, and tell apart two settings with similar names',
      },
      minutes: { 40: 4, 50: 5, 100: 8 },
    },
    {
      step: 'one-account',
      by: 'students',
      title: { ko: '한 계정, 두 함수', en: 'One account, two functions' },
      what: {
        ko: '예약 200이 거절과 p99 가운데 무엇을 바꿀지 나눠서 예측해요',
        en: 'Predict separately what 200 reserved does to refusals and to the p99',
      },
      minutes: { 40: 4, 50: 5, 100: 9 },
    },
    {
      step: 'behind',
      by: 'together',
      title: { ko: '늘어나지 않는 것', en: 'What does not grow' },
      what: {
        ko: '그림의 400개가 무엇을 하는지 말하고, 막는 세 가지 방법을 찾아요',
        en: 'Say what the 400 in the drawing are doing, and find three ways to hold back',
      },
      minutes: { 40: 4, 50: 5, 100: 8 },
    },
    {
      step: 'your-turn',
      by: 'students',
      title: { ko: '이번에는 직접', en: 'Now you' },
      what: {
        ko: '두 과제를 짝과 풀고, 어느 슬라이더가 무엇을 줄였는지 말해요',
        en: 'Pairs do both tasks and say which knob lowered what',
      },
      minutes: { 40: 5, 50: 6, 100: 15 },
    },
    {
      step: 'wrap-up',
      by: 'students',
      title: { ko: '발표 QnA', en: 'Questions' },
      what: {
        ko: '한도를 올리면 안전해지는지 한 문장으로 적고 모범 답과 비교해요',
        en: 'Write in one sentence whether raising the limit makes us safe, and compare',
      },
      minutes: { 40: 3, 50: 4, 100: 8 },
    },
    wrappingUp({ 40: 2, 50: 3, 100: 5 }),
  ],
  board: [
    {
      ask: {
        ko: '1초에 100건. 한 건이 1.2초에서 5초가 되면 환경은 몇 개에서 몇 개로?',
        en: 'A hundred a second. From 1.2 s to 5 s each: from how many environments to how many?',
      },
      answer: { ko: '120개에서 500개예요.', en: 'From 120 to 500.' },
    },
    {
      ask: {
        ko: '50ms, 1초에 20,000건, 한도 1,000. 몇 건이 거절될까요?',
        en: '50 ms, 20,000 a second, a limit of 1,000. How many are refused?',
      },
      answer: {
        ko: '1초에 10,000건, 절반이에요. 초당 요청은 한도의 10배까지예요.',
        en: '10,000 a second, half: ten times the limit are let in.',
      },
    },
    {
      ask: {
        ko: '0에서 5,000까지 다 갖추는 데 몇 초?',
        en: 'From nothing to 5,000: how many seconds?',
      },
      answer: { ko: '40초쯤이에요.', en: 'About 40.' },
    },
  ],
  heard: [
    {
      said: { ko: '1초에 500건이니까 500개요', en: '500 a second, so 500' },
      reply: {
        ko: '“0.2초 뒤에 그 요청은 어디에 있나요?” 하고 물어요.',
        en: 'Ask: “Where is that request after 0.2 s?”',
      },
    },
    {
      said: { ko: '한도를 올리면 돼요', en: 'Just raise the limit' },
      reply: {
        ko: '올려 보게 하고, 아래 상자 가운데 어느 것이 줄었는지 물어요.',
        en: 'Let them, and ask which of the bins got emptier.',
      },
    },
    {
      said: { ko: '예약하면 빨라져요', en: 'Reserving makes it fast' },
      reply: {
        ko: '예약 200의 p99를 읽게 해요. 1초쯤이에요.',
        en: 'Have them read the p99 with 200 reserved: about a second.',
      },
    },
  ],
  short: {
    ko: '‘무엇을 바꿀까’는 표와 비교만, ‘한 계정, 두 함수’는 예측만 하고 넘어가요. 두 실험의 예측은 줄이지 않아요.',
    en: 'Of “What to change” show the table and the comparison, of “One account, two functions” only the prediction. Do not cut the two predictions that are run.',
  },
};
