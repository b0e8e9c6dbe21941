// No noon is saved for free: a long queue makes customers pay, spare room the shop.

import type { QuizItem } from '@/content/schema';

const noon = { sim: 'four-eras', scenario: 'shop-noon' } as const;

export const whoPaysNoon: readonly QuizItem[] = [
  {
    id: 'a-queue-ten-times-as-long',
    idea: 'who-pays-noon',
    kind: 'single',
    step: 'who-pays',
    stem: {
      ko: '서버 두 대는 그대로 두고 줄만 40명에서 400명으로 늘렸더니 놓친 손님이 0명이 됐어요. 무엇이 달라졌을까요?',
      en: 'The two servers stay, and only the queue grows from 40 to 400. Nobody is lost any more. What has changed?',
    },
    options: [
      {
        id: 'waits',
        text: {
          ko: '떠나던 손님이 오래 기다리게 됐어요',
          en: 'Those who left now wait for a long time',
        },
        correct: true,
        because: {
          ko: 'p95가 8.8초에서 62초로 늘었어요. 처리하는 속도는 그대로니까요.',
          en: 'p95 went from 8.8 s to 62 s, since orders are served no faster.',
        },
      },
      {
        id: 'faster',
        text: {
          ko: '서버가 줄을 보고 더 빨리 처리하게 됐어요',
          en: 'Servers see the queue and work faster now',
        },
        misconception: 'M67',
        because: {
          ko: '한 건에 걸리는 시간은 같아요. 서버는 이미 쉬지 않고 일하고 있었어요.',
          en: 'An order takes as long as before. They were busy all the time already.',
        },
      },
      {
        id: 'solved',
        text: {
          ko: '손님에게는 나빠진 것 없이 문제가 풀렸어요',
          en: 'Nothing got worse for customers, so it is solved',
        },
        misconception: 'M121',
        because: {
          ko: '놓친 수만 보면 그래 보여요. 기다린 시간을 함께 보면 손님이 낸 것이 보여요.',
          en: 'So it looks by losses alone. Look at the wait as well to see what customers paid.',
        },
      },
      {
        id: 'less-come',
        text: {
          ko: '긴 줄을 본 손님이 덜 오게 됐어요',
          en: 'Customers see a long queue and fewer come',
        },
        misconception: 'M121',
        because: {
          ko: '실험의 손님은 똑같이 와요. 현실에서 그렇게 된다면 그것도 잃은 손님이에요.',
          en: 'In the run as many come. Were it so in reality, those would be lost, too.',
        },
      },
    ],
    explanation: {
      ko: '놓침은 기다림으로 바뀔 수 있어요. 그래서 약속에는 놓친 비율과 p95를 함께 적어요.',
      en: 'Losses can be turned into waits. That is why a promise names both the share lost and p95.',
    },
    cites: [{ ...noon, set: { serverQueue: 400 } }],
  },
  {
    id: 'who-pays-for-which',
    idea: 'who-pays-noon',
    kind: 'match',
    step: 'who-pays',
    stem: {
      ko: '정오에 아무도 놓치지 않는 길이에요. 저마다 누가 무엇을 내나요?',
      en: 'Ways to lose nobody at noon. Who pays what for each?',
    },
    pairs: [
      {
        id: 'buy',
        left: { ko: '서버를 두 대 더 사요', en: 'Buy two more servers' },
        right: { ko: '가게가 미리 목돈을', en: 'The shop, a sum in advance' },
        because: {
          ko: '산 서버의 값은 쓰지 않는 날에도 돌아오지 않아요.',
          en: 'What a server cost does not come back on days without use.',
        },
      },
      {
        id: 'keep-on',
        left: { ko: 'VM을 두 대 더 켜 둬요', en: 'Keep two more VMs on' },
        right: { ko: '가게가 켜 둔 시간만큼', en: 'The shop, for the time on' },
        misconception: 'M31',
        because: {
          ko: '미리 산 것이 아니라 켜 둔 시간의 요금이에요. 끄면 그쳐요.',
          en: 'It was not bought ahead: the time on is billed, until you turn it off.',
        },
      },
      {
        id: 'by-the-clock',
        left: { ko: '정오 앞뒤 20분만 더 켜요', en: 'More, for 20 minutes around noon' },
        right: { ko: '시각을 챙기는 누군가의 주의', en: 'Somebody’s care for the hour' },
        misconception: 'M81',
        because: {
          ko: '요금은 적지만, 몰리는 시각을 알고 잊지 않을 때만 통해요.',
          en: 'It costs little, and works only if the hour is known and not forgotten.',
        },
      },
      {
        id: 'queue',
        left: { ko: '줄을 열 배로 늘려요', en: 'Make the queue ten times as long' },
        right: { ko: '손님이 기다림으로', en: 'The customers, by waiting' },
        misconception: 'M121',
        because: {
          ko: '놓친 손님이 기다리는 손님이 돼요.',
          en: 'Those who were lost become those who wait.',
        },
      },
    ],
    others: [
      {
        id: 'nobody',
        text: { ko: '아무도 내지 않아요', en: 'Nobody pays anything' },
      },
    ],
    explanation: {
      ko: '공짜는 없어요. 돈, 시간, 주의, 기다림 가운데 무엇을 낼지 고르는 거예요.',
      en: 'Nothing is free. What you choose is what to pay with: money, time, care or waiting.',
    },
    cites: [noon],
  },
  {
    id: 'by-the-clock-on-tv-day',
    idea: 'who-pays-noon',
    kind: 'ox',
    step: 'who-pays',
    stem: {
      ko: '“11시 50분에 두 대를 더 켜 두는 방법은, 시각을 미리 아는 몰림에만 통한다.”',
      en: '“Starting two more at 11:50 only helps against a rush whose hour is known beforehand.”',
    },
    answer: true,
    reasons: [
      {
        id: 'cheap-vms',
        text: {
          ko: '싼 시간대에만 더 켤 수 있기 때문이에요.',
          en: 'Because more can be started only at cheap hours.',
        },
        misconception: 'M31',
        because: {
          ko: '켜 둔 시간만큼 내는 것은 어느 시각이나 같아요.',
          en: 'The time on is billed alike at any hour.',
        },
      },
      {
        id: 'autoscaling-does',
        text: {
          ko: '다른 몰림은 자동 확장이 제때 막아 주기 때문이에요.',
          en: 'Because autoscaling stops any other rush in time.',
        },
        misconception: 'M81',
        because: {
          ko: '몇 초 만에 오르는 몰림에는 늦어요. 그래서 미리 켠 것이고요.',
          en: 'It is late for what rises in seconds, which is why they were started ahead.',
        },
      },
      {
        id: 'must-know',
        text: {
          ko: '손님보다 먼저 켜져 있어야 하기 때문이에요.',
          en: 'Because they have to be up before the customers come.',
        },
        correct: true,
        because: {
          ko: '정오네는 정오를 스스로 정했으니 알아요. TV에 나온 날은 아무도 몰랐어요.',
          en: 'Jeongo’s chose the hour itself. On the day on TV nobody knew.',
        },
      },
    ],
    explanation: {
      ko: '예보가 있으면 빠르지 않아도 돼요. 모르는 몰림에는 속도나 남는 자리가 필요해요.',
      en: 'With a forecast you need not be fast. Against the unknown it takes speed or room to spare.',
    },
    cites: [{ ...noon, set: { dynoMin: 4 } }],
  },
];
