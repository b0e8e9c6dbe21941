// People’s time is a cost, too, and what was bought already may be the right place.

import type { QuizItem } from '@/content/schema';

export const hours: readonly QuizItem[] = [
  {
    id: 'use-cases-wage-zero',
    idea: 'use-cases-hours',
    kind: 'single',
    step: 'ask-first',
    stem: {
      ko: '메뉴 API에서 시급을 0원으로 두면 가장 싼 곳이 컨테이너에서 VM으로 바뀌어요. 왜일까요?',
      en: 'With wages at nothing the cheapest place for the menu API changes from containers to VMs. Why?',
    },
    options: [
      {
        id: 'bill-less',
        text: {
          ko: '요금은 적고, 손이 더 가요',
          en: 'A smaller bill, but more work',
        },
        correct: true,
        because: {
          ko: '손이 가는 시간을 0원으로 치니 그 차이가 사라져요.',
          en: 'At no wage, the work does not count.',
        },
      },
      {
        id: 'faster',
        text: {
          ko: '시급이 없으면 VM이 더 빨라져요',
          en: 'Without wages the VMs become faster',
        },
        misconception: 'M204',
        because: {
          ko: '시급은 걸리는 시간을 바꾸지 않아요.',
          en: 'Wages do not change how long anything takes.',
        },
      },
      {
        id: 'fewer-needed',
        text: {
          ko: '시급이 없으면 VM이 덜 필요해요',
          en: 'Without wages fewer VMs are needed',
        },
        misconception: 'M204',
        because: {
          ko: '대수는 약속이 정하고, 여전히 두 대예요.',
          en: 'The promise sets their number, and it is still two.',
        },
      },
    ],
    explanation: {
      ko: 'VM 두 대의 요금은 98달러, 컨테이너 세 대는 141달러예요. VM에는 한 달에 7.3시간, 컨테이너에는 0.9시간이 든다고 가정했어요.',
      en: 'Two VMs are billed $98, three containers $141. A VM group is assumed to take 7.3 hours a month, containers 0.9.',
    },
    cites: [
      {
        sim: 'pick-architecture',
        scenario: 'no-wage',
      },
    ],
  },
  {
    id: 'use-cases-smallest-bill',
    idea: 'use-cases-hours',
    kind: 'ox',
    step: 'four-numbers',
    stem: {
      ko: '“요금이 가장 적은 곳이 언제나 한 달 비용도 가장 적다.”',
      en: '“Where the bill is smallest, the month always costs least, too.”',
    },
    answer: false,
    reasons: [
      {
        id: 'people-same',
        text: {
          ko: '사람의 시간은 어디에나 똑같이 드니까요',
          en: 'People’s time is the same everywhere',
        },
        misconception: 'M204',
        because: {
          ko: 'VM에는 한 달에 7.3시간, 컨테이너에는 0.9시간이 든다고 봤어요.',
          en: 'It was 7.3 hours a month for VMs and 0.9 for containers.',
        },
      },
      {
        id: 'add-hours',
        text: {
          ko: '돌보는 시간까지 더해야 하니까요',
          en: 'The hours of care have to be added',
        },
        correct: true,
        because: {
          ko: '시급과 시간은 가정이라, 자기 값으로 바꿔 봐야 해요.',
          en: 'Wage and hours are assumptions, to be replaced by your own.',
        },
      },
      {
        id: 'bill-is-all',
        text: {
          ko: '청구서에 모든 비용이 적혀 있으니까요',
          en: 'Every cost stands on the bill',
        },
        misconception: 'M204',
        because: {
          ko: '사람의 시간은 청구서에 없어요.',
          en: 'People’s time is on no bill.',
        },
      },
    ],
    explanation: {
      ko: '메뉴 API에서는 VM의 요금이 가장 적었지만, 사람의 시간을 더하면 컨테이너가 가장 쌌어요.',
      en: 'For the menu API the VMs’ bill was smallest; with people’s time the containers cost least.',
    },
    cites: [
      {
        sim: 'pick-architecture',
        scenario: 'menu-api',
      },
    ],
  },
  {
    id: 'use-cases-fridge',
    idea: 'use-cases-hours',
    kind: 'single',
    step: 'wrap-up',
    stem: {
      ko: '냉장고의 온도를 적는 일을 거실 서버에 두기로 했어요. 어떤 이유가 옳을까요?',
      en: 'Noting the fridges’ temperatures goes to the living-room server. Which reason is right?',
    },
    options: [
      {
        id: 'own-best',
        text: {
          ko: '내 서버가 어느 일에서나 가장 싸서',
          en: 'An own server costs least at any job',
        },
        misconception: 'M204',
        because: {
          ko: '여섯 장에서는 한 번도 가장 싸지 않았어요. 새로 사는 값까지 들면 비싸요.',
          en: 'Of the six it was never the cheapest; to buy one costs a lot.',
        },
      },
      {
        id: 'same-place',
        text: {
          ko: '가게의 일은 한곳에 모아야 해서',
          en: 'All of a shop’s jobs belong in one place',
        },
        misconception: 'M207',
        because: {
          ko: '일마다 맞는 곳이 달랐어요.',
          en: 'Each job had its own right place.',
        },
      },
      {
        id: 'lose-little',
        text: {
          ko: '이미 있고, 멈춰도 괜찮아서',
          en: 'It is there, and can stop',
        },
        correct: true,
        because: {
          ko: '늦어도 되고 돌볼 사람이 곁에 있는 일이에요.',
          en: 'It may be late, and whoever looks after it is at hand.',
        },
      },
    ],
    explanation: {
      ko: '네 숫자를 물으면 이미 가진 것이 맞을 때도 있어요. 사다리는 내려올 수도 있어요.',
      en: 'Ask the four numbers, and what is there already may fit. One may climb down a ladder, too.',
    },
    cites: [
      {
        sim: 'pick-architecture',
        scenario: 'six-cards',
      },
    ],
  },
];
