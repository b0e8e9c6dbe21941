// What a teacher needs for the lesson on limits: plans, questions for the board, likely answers.

import type { TeachSheet } from '@/content/schema';
import { halfway, wrappingUp } from '@/content/stretches';

export const sheet: TeachSheet = {
  objective: {
    ko: '끝나면 학생이 함수의 한도를 말하고, 긴 일을 쪼갤지 저장할지 옮길지 고르고, 고장 났을 때 무엇을 잃는지 계산할 수 있어요.',
    en: 'Afterwards students can name the limits of a function, choose whether to cut up, store or move a long job, and work out what a failure costs.',
  },
  plan: [
    {
      step: 'ninety-minutes',
      by: 'students',
      title: { ko: '몇 분치를 낼까', en: 'How many minutes are billed?' },
      what: {
        ko: '끊기면 누가 아는지 말하고, 요금을 적은 다음 돌려요',
        en: 'Say who learns that it was cut off, write down the bill, then play',
      },
      minutes: { 40: 5, 50: 6, 100: 11 },
    },
    {
      step: 'four-ways',
      by: 'students',
      title: { ko: '네 방식', en: 'Four ways' },
      what: {
        ko: '요금 줄을 가리고 90조각의 요금을 맞힌 다음, 방식을 바꿔 비교해요',
        en: 'With the bills covered, guess that of ninety pieces, then compare the ways',
      },
      minutes: { 40: 6, 50: 7, 100: 12 },
    },
    {
      step: 'at-eighty-percent',
      by: 'students',
      title: { ko: '80%에서 고장', en: 'Failure at 80%' },
      what: {
        ko: '가장 많이 다시 하는 쪽에 손을 들고, 모두 꺼질 때 버릴 시간을 계산해요',
        en: 'Raise a hand for who does most again, and work out what is lost when all stop',
      },
      minutes: { 40: 7, 50: 8, 100: 13 },
    },
    halfway,
    {
      step: 'too-large',
      by: 'students',
      title: { ko: '파일이 가는 길', en: 'The way of a file' },
      what: {
        ko: '2GB 파일의 길을 그리고, 6MB를 본 다음 다시 그려요',
        en: 'Draw the way of a 2 GB file, then once more, knowing of 6 MB',
      },
      minutes: { 40: 4, 50: 5, 100: 9 },
    },
    {
      step: 'open-connections',
      by: 'together',
      title: { ko: '누가 붙들고 있나', en: 'Who holds it?' },
      what: {
        ko: '연결을 붙드는 것을 그림에서 찾고, 끊기면 할 일을 차례로 말해요',
        en: 'Find in the drawing what holds the connection, and say what to do when it ends',
      },
      minutes: { 40: 3, 50: 4, 100: 8 },
    },
    {
      step: 'moving-out',
      by: 'together',
      title: { ko: '이사 가는 날', en: 'Moving day' },
      what: {
        ko: '두 파일에서 회사의 줄을 찾고, 표에서 가장 오래 걸릴 줄을 골라요',
        en: 'Find the provider’s lines in two files, and the row that takes longest',
      },
      minutes: { 40: 4, 50: 5, 100: 9 },
    },
    {
      step: 'your-turn',
      by: 'students',
      title: { ko: '6분 안에', en: 'Within six minutes' },
      what: {
        ko: '모둠마다 하나만 바꿔 보고 진 이유를 말한 다음, 셋을 함께 정해요',
        en: 'Each group turns one knob and says why it lost, then sets all three',
      },
      minutes: { 40: 5, 50: 7, 100: 13 },
    },
    {
      step: 'wrap-up',
      by: 'students',
      title: { ko: '정직한 목록', en: 'The honest list' },
      what: {
        ko: '모둠마다 한 줄씩 맡아 가운데 열과 마지막 열을 채워요',
        en: 'Each group fills in one row: what helps, and what remains',
      },
      minutes: { 40: 4, 50: 5, 100: 10 },
    },
    wrappingUp({ 40: 2, 50: 3, 100: 5 }),
  ],
  board: [
    {
      ask: {
        ko: '한도 15분, 두 번 더 실행. 끊긴 일의 요금은 몇 분치일까요?',
        en: 'A limit of 15 minutes, run twice more. How many minutes are billed?',
      },
      answer: { ko: '45분치예요. 15 × 3.', en: '45: 15 × 3.' },
    },
    {
      ask: {
        ko: '90개가 저마다 50초 하다가 모두 꺼졌어요. 버린 시간은?',
        en: 'Ninety have worked 50 seconds each when all stop. What is lost?',
      },
      answer: { ko: '75분이에요. 90 × 50초 = 4,500초.', en: '75 minutes: 90 × 50 s = 4,500 s.' },
    },
    {
      ask: {
        ko: '고장이 1시간에 한 번이면, 90분을 처음부터 다시 하는 일은 평균 몇 분 걸릴까요?',
        en: 'With one failure an hour, how long does a 90-minute job take that restarts from zero?',
      },
      answer: { ko: '209분이에요. (e^1.5 − 1) × 60.', en: '209 minutes: (e^1.5 − 1) × 60.' },
    },
  ],
  heard: [
    {
      said: { ko: '15분에 끊기니까 15분치예요', en: 'Cut off at 15, so 15 are billed' },
      reply: {
        ko: '“실패하면 플랫폼은 무엇을 하나요?” 하고 물어요.',
        en: 'Ask: “What does the platform do after a failure?”',
      },
    },
    {
      said: { ko: '90개로 나누면 90배 비싸요', en: 'Ninety pieces cost ninety times as much' },
      reply: {
        ko: '“90명이 1분씩 일하면 몇 분치 일당인가요?” 하고 되물어요.',
        en: 'Ask: “Ninety people for a minute each: how many minutes of pay?”',
      },
    },
    {
      said: { ko: '조각내면 고장 나도 괜찮아요', en: 'In pieces, failures do no harm' },
      reply: {
        ko: '“모두 같은 코드를 쓰는데, 그 코드가 틀렸다면요?” 하고 물어요.',
        en: 'Ask: “All run the same code. What if that is wrong?”',
      },
    },
    {
      said: { ko: '코드만 옮기면 되잖아요', en: 'Just move the code' },
      reply: {
        ko: '“옮긴 함수를 누가 부르나요?” 하고 물어요.',
        en: 'Ask: “And who calls it there?”',
      },
    },
  ],
  short: {
    ko: '‘파일이 가는 길’은 그림만, ‘이사 가는 날’은 표만 보여 줘요. ‘몇 분치를 낼까’와 ‘80%에서 고장’은 줄이지 않아요.',
    en: 'Of “The way of a file” show the drawing, of “Moving day” the table. Do not cut the bill and the failure at 80%.',
  },
};
