// What is counted as a read, and what lowers the bill.

import type { QuizItem } from '@/content/schema';

export const byReads: readonly QuizItem[] = [
  {
    id: 'page-window',
    idea: 'by-reads',
    kind: 'knobs',
    step: 'sixty-cents',
    stem: {
      ko: '2,000명이 20명씩 나뉘어 한 시간에 한 번쯤 앱을 열고, 기기는 읽은 것을 저장해 둬요. 지금은 열 때 200개까지 읽어요. 하루 요금을 0.60달러 안으로 줄이되, 못 보고 지나가는 글이 3%를 넘지 않게 하세요.',
      en: '2,000 people in rooms of 20 open the app about once an hour, and phones keep what they read. Each opening reads up to 200 messages. Bring the day down to $0.60 without more than 3% of the messages going unseen.',
    },
    run: { sim: 'baas-sync', scenario: 'sixty-cents', set: { roomSize: 20, cache: 'on' } },
    knobs: ['page'],
    goals: [
      {
        id: 'cost',
        text: { ko: '하루 요금', en: 'Cost of the day' },
        value: { metric: 'cost' },
        atMost: 0.6,
        unit: { ko: '달러', en: 'dollars' },
      },
      {
        id: 'unseen',
        text: { ko: '못 보고 지나간 글', en: 'Messages never seen' },
        value: { metric: 'unseen', scale: 100 },
        atMost: 3,
        unit: { ko: '%', en: '%' },
      },
    ],
    solution: { page: 50 },
    explanation: {
      ko: '50개쯤이에요. 더 많이 열면 요금이, 더 적게 열면 놓치는 글이 넘어요. 두 목표가 서로를 밀어요.',
      en: 'About 50. With more the bill is too high, with less too much goes unseen: the two goals pull against each other.',
    },
    cites: [{ sim: 'baas-sync', scenario: 'sixty-cents' }],
  },
  {
    id: 'fewest-reads',
    idea: 'by-reads',
    kind: 'order',
    step: 'sixty-cents',
    stem: {
      ko: '읽기가 적은 것부터 많은 것까지 순서대로 놓으세요. 기기는 읽은 것을 저장해 두고, 한 번에 50개까지 열어요.',
      en: 'Put in order, from the fewest reads to the most. Phones keep what they read, and open up to 50 messages at a time.',
    },
    entries: [
      {
        id: 'nobody',
        text: { ko: '아무도 듣지 않는 방에 글 하나', en: 'one message, while nobody listens' },
      },
      { id: 'empty', text: { ko: '빈 방을 여는 기기 하나', en: 'one phone opens an empty room' } },
      {
        id: 'soon',
        text: { ko: '29분 만에 돌아와 밀린 글 4개', en: 'back after 29 minutes, four missed' },
      },
      {
        id: 'late',
        text: {
          ko: '31분 만에 돌아온, 글이 수백 개인 방',
          en: 'back after 31 minutes, hundreds of messages there',
        },
      },
      {
        id: 'room',
        text: { ko: '200대가 듣는 방에 글 하나', en: 'one message, while 200 phones listen' },
      },
    ],
    explanation: {
      ko: '0, 1, 4, 50, 200번이에요. 찾은 글이 없어도 한 번으로 세고, 30분이 넘으면 처음부터 다시 읽어요.',
      en: '0, 1, 4, 50 and 200. A query that finds nothing counts as one, and after 30 minutes all is read again.',
    },
    cites: [{ claim: 'C027' }, { sim: 'baas-sync', scenario: 'sixty-cents' }],
  },
  {
    id: 'bill-without-people',
    idea: 'by-reads',
    kind: 'single',
    step: 'sixty-cents',
    stem: {
      ko: '손님 수도 글의 수도 그대로인데 이번 달 요금만 열 배예요. 어디부터 볼까요?',
      en: 'As many customers and messages as before, but ten times the bill this month. Where do you look first?',
    },
    options: [
      {
        id: 'storage',
        text: { ko: '저장된 글이 얼마나 쌓였는지', en: 'How much has been stored by now' },
        misconception: 'M108',
        because: {
          ko: '쌓인 글은 조금씩 늘어요. 갑자기 열 배가 되지 않아요.',
          en: 'What is stored grows slowly; it does not jump tenfold.',
        },
      },
      {
        id: 'price',
        text: { ko: '제공자가 가격을 올렸는지', en: 'Whether the provider raised its price' },
        misconception: 'M108',
        because: {
          ko: '먼저 세어 볼 것은 읽기예요. 가격이 열 배가 되는 일은 드물고 미리 알려요.',
          en: 'Count the reads first. A tenfold price is rare, and announced.',
        },
      },
      {
        id: 'per-write',
        text: { ko: '글 하나가 몇 번 읽히는지', en: 'How often each message is read' },
        correct: true,
        because: {
          ko: '새 화면 하나가 방을 통째로 듣거나 반복해서 읽고 있을 수 있어요.',
          en: 'A new screen may listen to whole rooms, or read in a loop.',
        },
      },
      {
        id: 'servers',
        text: { ko: '켜져 있는 서버가 몇 대인지', en: 'How many servers are switched on' },
        misconception: 'M107',
        because: {
          ko: '읽은 수로 내는 서비스예요. 서버 시간은 청구서에 없어요.',
          en: 'It is reads that are billed; server time is not on the bill.',
        },
      },
    ],
    explanation: {
      ko: '요금은 읽기를 따라가요. 사람도 글도 그대로라면 한 글이 읽히는 횟수가 달라진 거예요.',
      en: 'The bill follows reads. With people and messages unchanged, each message is read more often.',
    },
    cites: [{ claim: 'C030' }, { claim: 'C027' }],
  },
];
