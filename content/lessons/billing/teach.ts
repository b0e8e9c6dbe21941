// What a teacher needs for the lesson on the bill: plans, questions for the board, likely answers.

import type { TeachSheet } from '@/content/schema';
import { halfway, wrappingUp } from '@/content/stretches';

export const sheet: TeachSheet = {
  objective: {
    ko: '끝나면 학생이 함수의 청구서를 줄마다 읽고, 메모리와 둘레의 비용이 요금을 어떻게 바꾸는지 계산하고, 손익 분기가 손님에 따라 다른 이유와 폭주를 막는 한도와 알림을 말할 수 있어요.',
    en: 'Afterwards students can read a function’s bill line by line, calculate what memory and what stands around do to it, and say why break-evens differ and how limit and alarm hold a runaway.',
  },
  plan: [
    {
      step: 'first-bill',
      by: 'students',
      title: { ko: '0.60달러와 13.29달러', en: '$0.60 and $13.29' },
      what: {
        ko: '빠진 줄을 추측하고, 함수가 더는 싸지 않은 요청 수를 고른 다음 열어요',
        en: 'Guess the missing lines, choose where functions stop being cheapest, then open',
      },
      minutes: { 40: 5, 50: 6, 100: 11 },
    },
    {
      step: 'what-is-counted',
      by: 'together',
      title: { ko: '무엇을 세었을까', en: 'What was counted?' },
      what: {
        ko: '540,000GB-초를 함께 구하고, 세는 법이 바뀐 세 시기를 줄 세워요',
        en: 'Work out 540,000 GB-seconds, and put the three ways of counting in order',
      },
      minutes: { 40: 4, 50: 5, 100: 9 },
    },
    {
      step: 'what-stands-around',
      by: 'together',
      title: { ko: '손님이 0명인 달', en: 'A month without customers' },
      what: {
        ko: '0건인 달에도 나오는 것을 적고, 표를 열어요',
        en: 'List what is billed in a month with no requests, then open the table',
      },
      minutes: { 40: 3, 50: 4, 100: 8 },
    },
    {
      step: 'memory-and-price',
      by: 'students',
      title: { ko: '메모리를 줄이면', en: 'Less memory' },
      what: {
        ko: '12분의 1이 무엇이 되는지 고르고, 표에서 식이 깨지는 줄을 찾아요',
        en: 'Choose what a twelfth becomes, and find the row in which the sum breaks',
      },
      minutes: { 40: 4, 50: 5, 100: 10 },
    },
    {
      step: 'where-they-cross',
      by: 'students',
      title: { ko: '교차점 줄 세우기', en: 'Crossings in order' },
      what: {
        ko: '오른쪽 열을 가리고 여섯 가지 일을 순서대로 놓아요',
        en: 'With the right column covered, put six kinds of work in order',
      },
      minutes: { 40: 4, 50: 5, 100: 9 },
    },
    halfway,
    {
      step: 'night-of-one-photo',
      by: 'students',
      title: { ko: '사진 한 장의 밤', en: 'The night of one photo' },
      what: {
        ko: '아침의 요금을 적고, 처음 10초를 한 단계씩 넘긴 다음 재생해요',
        en: 'Write down the bill of the morning, step through ten seconds, then play',
      },
      minutes: { 40: 6, 50: 7, 100: 12 },
    },
    {
      step: 'one-dollar',
      by: 'students',
      title: { ko: '1달러의 밤', en: 'A night for a dollar' },
      what: {
        ko: '모둠마다 한도와 알림을 하나씩, 다음에는 함께 바꿔 목표에 닿아요',
        en: 'Groups change limit and alarm one by one, then together, to reach the goal',
      },
      minutes: { 40: 7, 50: 9, 100: 16 },
    },
    {
      step: 'wrap-up',
      by: 'students',
      title: { ko: '발표 QnA', en: 'Questions' },
      what: {
        ko: '싼지 비싼지를 두 문장으로 적고 모범 답과 비교해요',
        en: 'Say in two sentences whether it is cheap, and compare with the model answer',
      },
      minutes: { 40: 5, 50: 6, 100: 10 },
    },
    wrappingUp({ 40: 2, 50: 3, 100: 5 }),
  ],
  board: [
    {
      ask: {
        ko: '300만 건 × 0.12초 × 1.5GB는 몇 GB-초일까요?',
        en: 'How many GB-seconds are 3 million × 0.12 s × 1.5 GB?',
      },
      answer: { ko: '540,000GB-초, 9.00달러예요.', en: '540,000: $9.00.' },
    },
    {
      ask: {
        ko: '일하는 1분이 7.5배 비싸면, 하루의 몇 %를 일할 때 같아질까요?',
        en: 'If a minute of work costs 7.5 times as much, at what share of the day is it even?',
      },
      answer: { ko: '13%쯤이에요. 1 ÷ 7.5.', en: 'About 13%: 1 ÷ 7.5.' },
    },
    {
      ask: {
        ko: '1분에 1.66달러씩 아홉 시간이면?',
        en: '$1.66 a minute for nine hours?',
      },
      answer: { ko: '899달러쯤이에요. 540분이에요.', en: 'About $899: 540 minutes.' },
    },
  ],
  heard: [
    {
      said: { ko: '100만 건에 20센트잖아요', en: 'It is twenty cents a million' },
      reply: {
        ko: '“그 줄은 무엇을 세나요? 시간은 어디에 있나요?” 하고 물어요.',
        en: 'Ask: “What does that line count? Where is time?”',
      },
    },
    {
      said: { ko: '메모리를 줄이면 싸져요', en: 'Less memory is cheaper' },
      reply: {
        ko: '“그 함수는 계산하나요, 기다리나요?” 하고 물어요.',
        en: 'Ask: “Does that function compute, or wait?”',
      },
    },
    {
      said: { ko: '알림이 10달러니까 10달러예요', en: 'The alarm stands at $10, so $10' },
      reply: {
        ko: '“알림이 무엇을 끄나요? 언제 오나요?” 하고 되물어요.',
        en: 'Ask: “What does an alarm switch off? When does it come?”',
      },
    },
    {
      said: { ko: '한도를 걸었으니 안전해요', en: 'There is a limit, so we are safe' },
      reply: {
        ko: '한도 20으로 아침까지 돌려 요금을 읽게 해요.',
        en: 'Have it run until the morning with a limit of 20, and the bill read out.',
      },
    },
  ],
  short: {
    ko: '‘무엇을 세었을까’는 첫 표만, ‘손님이 0명인 달’은 두 줄 표만 보여 줘요. ‘사진 한 장의 밤’과 ‘1달러의 밤’은 줄이지 않아요.',
    en: 'Of “What was counted?” show the first table only, of “A month without customers” the two rows. Do not cut the night of one photo and the night for a dollar.',
  },
};
