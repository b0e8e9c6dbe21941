// What a teacher needs for the lesson on the life of a function: plans, questions for the board, likely answers.

import type { TeachSheet } from '@/content/schema';
import { halfway, wrappingUp } from '@/content/stretches';

export const sheet: TeachSheet = {
  objective: {
    ko: '끝나면 학생이 요청에서 회수까지의 다섯 단계를 말하고, 한 줄을 핸들러 안과 밖 가운데 어디에 둘지 누가 기다리는지로 설명할 수 있어요.',
    en: 'Afterwards students can name the five steps from request to reclaiming, and say by who waits whether a line belongs inside or outside the handler.',
  },
  plan: [
    {
      step: 'same-order-twice',
      by: 'together',
      title: { ko: '0.27초와 0.12초', en: '0.27 s and 0.12 s' },
      what: {
        ko: '두 숫자만 보여 주고 무엇이 달랐을지 칠판에 모아요',
        en: 'Show only the two numbers and collect on the board what may have differed',
      },
      minutes: { 40: 3, 50: 3, 100: 6 },
    },
    {
      step: 'in-your-browser',
      by: 'students',
      title: { ko: '내 브라우저의 배수', en: 'The ratio on my device' },
      what: {
        ko: '몇 배일지 손을 든 다음, 저마다 재서 배수를 칠판에 적어요',
        en: 'Show hands for a ratio, then everybody measures and writes theirs on the board',
      },
      minutes: { 40: 7, 50: 8, 100: 13 },
    },
    {
      step: 'five-steps',
      by: 'together',
      title: { ko: '다섯 단계 카드', en: 'Five cards' },
      what: {
        ko: '단계를 순서대로 놓고, 두 번째 호출에서 버릴 카드를 골라요',
        en: 'Put the steps in order, then pick the cards that a second call throws away',
      },
      minutes: { 40: 4, 50: 5, 100: 9 },
    },
    {
      step: 'five-steps',
      by: 'students',
      title: { ko: '끝나지 않는 함수', en: 'The function without an end' },
      what: {
        ko: '한 번씩 열 번 불러 환경을 세고, 끝나지 않는 함수를 부르며 페이지를 움직여요',
        en: 'Call ten times, one by one, and count environments; call the endless one while scrolling',
      },
      minutes: { 40: 4, 50: 5, 100: 9 },
    },
    {
      step: 'inside-or-outside',
      by: 'students',
      title: { ko: '한 줄의 자리', en: 'Where a line stands' },
      what: {
        ko: '큰 라이브러리를 잰 다음, 둘씩 한 줄을 맡아 함수를 고쳐요',
        en: 'Measure the big library, then mend the function in pairs, a line each',
      },
      minutes: { 40: 8, 50: 10, 100: 19 },
    },
    halfway,
    {
      step: 'who-calls',
      by: 'students',
      title: { ko: '누가 부를까', en: 'Who calls?' },
      what: {
        ko: '표의 가운데 열을 맞히고, 모두 몇 번 실행될지 손을 들어요',
        en: 'Guess the middle column, then show hands on how many times it runs',
      },
      minutes: { 40: 6, 50: 7, 100: 12 },
    },
    {
      step: 'three-providers',
      by: 'together',
      title: { ko: '회사의 줄 색칠하기', en: 'Colour the provider’s lines' },
      what: {
        ko: '네 파일에서 회사마다 다른 줄을 찾아 색칠해요',
        en: 'Find the lines in the four files that belong to a provider',
      },
      minutes: { 40: 3, 50: 5, 100: 10 },
    },
    {
      step: 'wrap-up',
      by: 'students',
      title: { ko: '발표 QnA', en: 'Questions' },
      what: {
        ko: '“답하고 나면 환경도 없어지나요?”에 한 문장으로 답해 봐요',
        en: 'Answer in one sentence: once it has answered, is the environment gone?',
      },
      minutes: { 40: 3, 50: 4, 100: 7 },
    },
    wrappingUp({ 40: 2, 50: 3, 100: 5 }),
  ],
  board: [
    {
      ask: {
        ko: '준비와 초기화 0.145초, 실행 0.12초. 환경이 없을 때 차례로 열 번 부르면 모두 몇 초를 기다릴까요?',
        en: 'Preparing and init 0.145 s, running 0.12 s. Ten calls in turn, no environment at first. How many seconds in all?',
      },
      answer: { ko: '1.345초예요. 0.145 + 10 × 0.12.', en: '1.345 s: 0.145 + 10 × 0.12.' },
    },
    {
      ask: {
        ko: '0.3초짜리 준비를 밖으로 옮겼어요. 하루 1,000번 불리고 환경 20개가 새로 생겨요. 몇 명이 기다릴까요?',
        en: 'A preparation of 0.3 s moves outside. 1,000 calls a day, 20 new environments. How many wait?',
      },
      answer: { ko: '20명이에요. 옮기기 전에는 1,000명이었어요.', en: '20. Before, it was 1,000.' },
    },
    {
      ask: {
        ko: '부를 때마다 실패하는 함수에 비동기 이벤트 30건이 왔어요. Lambda에서 모두 몇 번 실행될까요?',
        en: 'A function fails at every call, and 30 asynchronous events come. How many runs on Lambda?',
      },
      answer: { ko: '90번이에요. 처음 한 번에 두 번 더.', en: '90: once, and twice more each.' },
    },
    {
      ask: {
        ko: '핸들러 밖에서 잰 시각을 주문 시각으로 쓰면 무엇이 잘못될까요?',
        en: 'What goes wrong if the time of an order is taken outside the handler?',
      },
      answer: {
        ko: '환경이 생긴 시각이 돼요. 다시 쓰이는 동안 모든 주문의 시각이 같아요.',
        en: 'It is when the environment was made, and the same for every order after.',
      },
    },
  ],
  heard: [
    {
      said: {
        ko: '첫 번째는 네트워크가 느려서 오래 걸렸어요',
        en: 'The first was slow because of the network',
      },
      reply: {
        ko: '“이 페이지 안의 함수에는 네트워크가 없어요. 그런데 왜 느렸을까요?”',
        en: '“The functions in this page use no network. So why were they slow?”',
      },
    },
    {
      said: {
        ko: '부를 때마다 새로 뜨니까 안전해요',
        en: 'Each call starts afresh, so it is safe',
      },
      reply: {
        ko: '1번 호출을 열 번 누르고 환경을 세게 해요. “몇 개가 떠 있나요?”',
        en: 'Have them press Call once ten times. “How many environments are there?”',
      },
    },
    {
      said: {
        ko: '실패하면 오류가 올 테니 그때 고치면 돼요',
        en: 'If it fails we get an error and fix it then',
      },
      reply: {
        ko: '“사진을 올린 손님은 지금 어디에 있나요? 오류는 누가 받나요?”',
        en: '“Where is the customer who uploaded the photo now? Who gets the error?”',
      },
    },
    {
      said: { ko: '무거운 것은 다 밖에 두면 돼요', en: 'Put everything heavy outside' },
      reply: {
        ko: '“스무 번에 한 번 쓰는 표라면 누가 기다리나요?” 하고 물어요.',
        en: '“If one call in twenty needs it, who waits?”',
      },
    },
  ],
  short: {
    ko: '‘같은 함수, 세 회사’는 표와 order.ts만 보여 줘요. ‘여러분의 브라우저에서’와 ‘안에 쓸까, 밖에 쓸까’의 과제는 줄이지 않아요.',
    en: 'Of “One function, three providers” show only the table and order.ts. Do not cut “In your own browser” and the task of “Inside, or outside?”.',
  },
};
