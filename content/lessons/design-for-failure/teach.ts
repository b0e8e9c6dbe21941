// What a teacher needs for the lesson on failures: plans, questions for the board, likely answers.

import type { TeachSheet } from '@/content/schema';
import { halfway, wrappingUp } from '@/content/stretches';

export const sheet: TeachSheet = {
  objective: {
    ko: '끝나면 학생이 느린 서비스 하나가 왜 모두를 멈추는지 자리의 수로 계산하고, 보호 장치마다 무엇을 막고 무엇을 치르는지 말하며, 맞는 둘을 골라 실험으로 보일 수 있어요.',
    en: 'Afterwards students can work out in slots why one slow service stops all, tell what each protection prevents and costs, and choose two that fit and show it in a run.',
  },
  plan: [
    {
      step: 'forty-times',
      by: 'students',
      title: { ko: '누가 떠났을까', en: 'Who left?' },
      what: {
        ko: '메뉴 손님의 길을 따라간 다음 고르고, 재생해서 주문 서비스의 칸을 봐요',
        en: 'Follow a menu visitor’s way, choose, play, and watch the cells of the order service',
      },
      minutes: { 40: 6, 50: 7, 100: 11 },
    },
    {
      step: 'held-slots',
      by: 'students',
      title: { ko: '2.5초', en: '2.5 seconds' },
      what: {
        ko: '16 × 0.15와 16 × 6, 40 ÷ 16을 계산하고 그림에서 확인해요',
        en: 'Work out 16 × 0.15, 16 × 6 and 40 ÷ 16, and check them in the figure',
      },
      minutes: { 40: 4, 50: 5, 100: 9 },
    },
    {
      step: 'nobody-waits',
      by: 'students',
      title: { ko: '떠난 손님의 일', en: 'Work for nobody' },
      what: {
        ko: '105건 가운데 몇 건인지 적고, 빗금 칸과 빈 점을 세요',
        en: 'Write how many of the 105, then count hatched cells and hollow dots',
      },
      minutes: { 40: 5, 50: 7, 100: 10 },
    },
    {
      step: 'retry-storm',
      by: 'students',
      title: { ko: '재시도 폭풍', en: 'The retry storm' },
      what: {
        ko: '몇 %인지 적고, 재시도를 0부터 3까지 바꿔 봐요. 그림으로 백오프와 지터를 설명해요',
        en: 'Write the share, turn retries from 0 to 3, and explain backoff and jitter by the drawing',
      },
      minutes: { 40: 6, 50: 8, 100: 13 },
    },
    halfway,
    {
      step: 'cut-and-divide',
      by: 'together',
      title: { ko: '스위치와 벽', en: 'Switch and wall' },
      what: {
        ko: '표의 두 열을 가리고 줄마다 누가 살지 말한 다음 대가를 읽어요',
        en: 'Cover two columns, say row by row who is saved, then read the prices',
      },
      minutes: { 40: 4, 50: 5, 100: 9 },
    },
    {
      step: 'your-turn',
      by: 'students',
      title: { ko: '두 가지만', en: 'Only two' },
      what: {
        ko: '모둠마다 하나씩 켜 본 다음, 이기는 두 가지를 찾고 하나를 더해 져 봐요',
        en: 'Each group tries one alone, then finds two that win, and loses by adding one',
      },
      minutes: { 40: 7, 50: 9, 100: 15 },
    },
    {
      step: 'on-purpose',
      by: 'together',
      title: { ko: '일부러 고장 내기', en: 'Breaking on purpose' },
      what: {
        ko: '실험실에서 이긴 둘을 켜고 결제를 느리게 해 가설을 깨고, 대시보드에 둘 숫자를 골라요',
        en: 'In the lab, break the hypothesis of the winning pair with slow payment, and choose the numbers for a dashboard',
      },
      minutes: { 40: 3, 50: 3, 100: 10 },
    },
    {
      step: 'wrap-up',
      by: 'students',
      title: { ko: '발표 QnA', en: 'Questions' },
      what: {
        ko: '“모두 켜면 안전하다”에 찬반을 들고 모범 답과 비교해요',
        en: 'For or against “all of them is safest”, then compare with the model answer',
      },
      minutes: { 40: 3, 50: 4, 100: 8 },
    },
    wrappingUp({ 40: 2, 50: 2, 100: 5 }),
  ],
  board: [
    {
      ask: {
        ko: '초당 16건, 한 건에 6초, 자리 40개. 몇 초 만에 차나요?',
        en: '16 a second, 6 s each, 40 slots: full after how long?',
      },
      answer: { ko: '2.5초예요. 40 ÷ 16.', en: '2.5 s: 40 ÷ 16.' },
    },
    {
      ask: {
        ko: '서비스가 두 번, 손님이 두 번 다시 하면 몇 번 부르나요?',
        en: 'The service tries twice more, and so does the customer: how many calls?',
      },
      answer: { ko: '9번이에요. 3 × 3.', en: '9: 3 × 3.' },
    },
    {
      ask: {
        ko: '폴백만 켜면 왜 아무것도 달라지지 않나요?',
        en: 'Why does a fallback alone change nothing?',
      },
      answer: {
        ko: '느릴 뿐 실패가 없어서 나설 때가 오지 않아요.',
        en: 'Slow is not failed, so its moment never comes.',
      },
    },
  ],
  heard: [
    {
      said: { ko: '결제 손님만 손해예요', en: 'Only those who pay are hurt' },
      reply: {
        ko: '“메뉴 손님과 결제 손님이 함께 쓰는 것은?” 하고 물어요.',
        en: 'Ask: “What do both kinds of customer share?”',
      },
    },
    {
      said: { ko: '끊으면 상대도 멈춰요', en: 'Giving up stops the other side' },
      reply: {
        ko: '30초의 빗금 칸을 가리키고 누구의 일인지 물어요.',
        en: 'Point at the hatched cells at 30 s: “Whose work is this?”',
      },
    },
    {
      said: { ko: '실패하면 다시 하면 돼요', en: 'If it fails, try again' },
      reply: {
        ko: '재시도 3과 0을 나란히 돌려 보게 해요.',
        en: 'Have them run 3 retries beside none.',
      },
    },
    {
      said: { ko: '다 켜면 제일 안전해요', en: 'All of them is safest' },
      reply: {
        ko: '이긴 둘에 제한 시간 1초를 더해 보게 해요.',
        en: 'Have them add a limit of 1 s to the winning pair.',
      },
    },
  ],
  short: {
    ko: '‘스위치와 벽’은 표만, ‘일부러 고장 내기’는 가설 하나만 봐요. 예측 세 번과 ‘두 가지만’은 줄이지 않아요.',
    en: 'Of “Switch and wall” show only the table, of “Breaking on purpose” one hypothesis. Do not cut the three predictions and “Only two”.',
  },
};
