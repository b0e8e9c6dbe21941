// What takes the time: not how often something happens, but how often times how long.

import type { QuizItem } from '@/content/schema';

export const rareAndLong: readonly QuizItem[] = [
  {
    id: 'halve-the-standstill',
    idea: 'rare-and-long',
    kind: 'single',
    step: 'the-plug',
    stem: {
      ko: '어느 서버실이 십 년 동안 정전 두 번에 160분, 디스크 한 번에 480분, 화재 한 번에 7,650분을 멈췄어요. 다음 십 년에도 같은 일이 생긴다면, 멈춘 시간을 절반 아래로 줄이는 것은 무엇일까요?',
      en: 'In ten years a server room was down for 160 minutes because of two power cuts, 480 because of a disk and 7,650 because of a fire. If the next ten years bring the same, what cuts the total to less than half?',
    },
    options: [
      {
        id: 'power',
        text: {
          ko: '가장 잦은 정전부터, 큰 배터리와 발전기로 막기',
          en: 'Stopping the most frequent trouble, with a big battery and a generator',
        },
        misconception: 'M56',
        because: {
          ko: '가장 잦다고 가장 긴 것은 아니에요. 정전을 모두 막아도 8,290분 가운데 160분이 줄 뿐이에요.',
          en: 'Most frequent is not longest. Without any power cut, 160 of 8,290 minutes are saved.',
        },
      },
      {
        id: 'place',
        text: {
          ko: '두 번째 장소를 두고 옮기는 연습 하기',
          en: 'A second place, and practice in moving there',
        },
        correct: true,
        because: {
          ko: '화재의 7,650분을 줄일 수 있는 것은 같은 건물에 없는 자리와, 그리로 옮겨 본 사람들이에요.',
          en: 'The 7,650 minutes of the fire shrink only with a place in another building, and people who have moved there before.',
        },
      },
      {
        id: 'twins',
        text: {
          ko: '가장 약한 부품부터, 디스크마다 짝을 두기',
          en: 'Starting with the weakest part, and giving each disk a twin',
        },
        misconception: 'M56',
        because: {
          ko: '약한 부품이 시간을 가장 많이 가져간 것은 아니에요. 짝을 두면 480분이 줄고 7,810분이 남아요.',
          en: 'The weakest part did not take the most time. Twins save 480 minutes and leave 7,810.',
        },
      },
      {
        id: 'battery',
        text: {
          ko: '배터리를 60분짜리로 바꾸기',
          en: 'A battery that lasts for 60 minutes',
        },
        misconception: 'M53',
        because: {
          ko: '배터리는 전기가 끊긴 동안만 버텨요. 불이 난 건물에서는 배터리도 함께 멈춰요.',
          en: 'A battery helps while the power is away. In a building that burns it stops with everything else.',
        },
      },
    ],
    explanation: {
      ko: '멈춘 시간은 횟수가 아니라 횟수에 한 번의 길이를 곱한 값이에요. 7,650분은 8,290분의 92%라서, 화재를 그대로 두면 나머지를 다 막아도 절반 아래로 내려가지 않아요.',
      en: 'Time is how often times how long. 7,650 minutes are 92% of 8,290, so as long as the fire takes its time, nothing else brings the total below half.',
    },
    cites: [{ claim: 'C158' }, { sim: 'server-room', scenario: 'one-fire' }],
  },
  {
    id: 'fire-in-years',
    idea: 'rare-and-long',
    kind: 'numeric',
    step: 'the-plug',
    stem: {
      ko: '어느 나라의 가정은 평균 한 해에 {cut}분씩 정전을 겪어요. 데이터센터의 사고 한 번이 {total}분 이어졌다면 정전 몇 년 치일까요?',
      en: 'In some country an average home loses its power for {cut} minutes a year. One accident in a data centre lasted {total} minutes. How many years of power cuts is that?',
    },
    variables: {
      total: { min: 3_000, max: 9_000, step: 600 },
      cut: { min: 8, max: 12, step: 1 },
    },
    answer: { formula: 'quotient', of: { a: '$total', b: '$cut' } },
    tolerance: 2,
    unit: { ko: '년', en: 'years' },
    traps: [
      {
        value: { formula: 'quotient', of: { a: '$total', b: 60 } },
        tolerance: 0.5,
        because: {
          ko: '분을 시간으로 바꾼 값이에요. 몇 년 치인지는 한 해의 {cut}분으로 나누어야 나와요.',
          en: 'That turns minutes into hours. For years of power cuts, divide by the {cut} minutes of one year.',
        },
      },
      {
        value: { formula: 'quotient', of: { a: '$cut', b: '$total' } },
        tolerance: 0.01,
        misconception: 'M56',
        because: {
          ko: '거꾸로 나누었어요. 정전이 잦아서 더 길 것 같지만, 한 해의 정전이 사고 한 번보다 훨씬 짧아요.',
          en: 'That is the other way round. Power cuts are frequent, yet a year of them is far shorter than one such accident.',
        },
      },
    ],
    explanation: {
      ko: '{total} ÷ {cut} ≈ {answer}. 한국의 9.05분과 카카오의 7,650분이라면 845년 치예요.',
      en: '{total} ÷ {cut} ≈ {answer}. With Korea’s 9.05 minutes and Kakao’s 7,650 it is 845 years.',
    },
    cites: [
      {
        formula: {
          ko: '몇 년 치 = 멈춘 시간 ÷ 한 해의 정전',
          en: 'years = downtime ÷ power cuts of a year',
        },
      },
      { claim: 'C158' },
    ],
  },
  {
    id: 'a-hundred-times-as-often',
    idea: 'rare-and-long',
    kind: 'ox',
    step: 'one-fire',
    stem: {
      ko: '“어떤 사고가 다른 사고보다 백 배 자주 나도, 멈춘 시간은 드문 쪽이 더 많이 가져갈 수 있다.”',
      en: '“Even if one kind of trouble comes a hundred times as often as another, the rare one can cost more time.”',
    },
    answer: true,
    reasons: [
      {
        id: 'unknown',
        text: {
          ko: '드문 사고는 언제 날지 몰라 막을 길이 없어서예요.',
          en: 'Because nobody knows when the rare one comes, nothing can be done about it.',
        },
        misconception: 'M53',
        because: {
          ko: '언제 날지 몰라도 대비할 수 있어요. 장비로는 못 막지만 두 번째 장소와 연습으로 짧게 만들 수 있어요.',
          en: 'It can be prepared for without knowing when. Equipment will not stop it, but a second place and practice make it short.',
        },
      },
      {
        id: 'times',
        text: {
          ko: '횟수에 한 번의 길이를 곱해야 하니까요.',
          en: 'Because how often has to be multiplied by how long.',
        },
        correct: true,
        because: {
          ko: '7,650분짜리 한 번은 60분짜리 백 번보다도 길어요.',
          en: 'One of 7,650 minutes is longer than a hundred of 60.',
        },
      },
      {
        id: 'data',
        text: {
          ko: '드문 사고는 늘 데이터까지 없애기 때문이에요.',
          en: 'Because the rare one always takes the data, too.',
        },
        misconception: 'M54',
        because: {
          ko: '늘 그렇지는 않아요. 2022년 판교에서는 서버가 있는 층이 타지 않았지만 127시간 30분이 걸렸어요.',
          en: 'Not always. In Pangyo in 2022 the floors with the servers did not burn, and it still took 127 h 30 min.',
        },
      },
    ],
    explanation: {
      ko: '한 시간짜리 정전이 백 번이면 6,000분이고, 화재 한 번은 7,650분이었어요. 잦은 일은 눈에 잘 띄고, 긴 일은 시간을 가져가요.',
      en: 'A hundred one-hour cuts are 6,000 minutes; the one fire took 7,650. What is frequent catches the eye, what is long takes the time.',
    },
    cites: [{ claim: 'C158' }, { sim: 'server-room', scenario: 'one-fire' }],
  },
];
