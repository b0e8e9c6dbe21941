// What redrawing teams brings, what one shared queue brings, and what doing everything costs.

import type { QuizItem } from '@/content/schema';

export const organisations: readonly QuizItem[] = [
  {
    id: 'teams-lead-of-layers',
    idea: 'domains-not-half',
    kind: 'predict',
    step: 'by-domain',
    stem: {
      ko: '세 겹 팀과 같은 일감, 같은 사람을 업무별 팀 셋으로 나눴어요. 이번에는 팀이 90% 바빠요. 부탁부터 완성까지 평균 며칠 걸릴까요?',
      en: 'The same tickets and people as three domain teams. This time they are 90% busy. How many days pass from asking to done on average?',
    },
    run: { sim: 'team-lines', scenario: 'by-domain', set: { utilization: 0.9 } },
    unit: { ko: '일', en: 'days' },
    asks: { metric: 'lead', tolerance: 10, scale: 7.927447995941146e-9 },
    explanation: {
      ko: '식으로는 6 + 9 × 6 × 4/6 = 42일이에요. 다섯 해의 실험은 그 둘레에서 꽤 흔들려요.',
      en: 'By formula 6 + 9 × 6 × 4/6 = 42. Five years of a run lie around that, with a good deal of chance.',
    },
    cites: [
      { sim: 'team-lines', scenario: 'by-domain', set: { utilization: 0.9 } },
      {
        formula: {
          ko: '6 + 0.9 ÷ 0.1 × 6 × (1 + 1/3) ÷ 2 (폴라체크·힌친)',
          en: '6 + 0.9 ÷ 0.1 × 6 × (1 + 1/3) ÷ 2 (Pollaczek–Khinchine)',
        },
      },
    ],
  },
  {
    id: 'teams-three-to-domains',
    idea: 'domains-not-half',
    kind: 'single',
    step: 'by-domain',
    stem: {
      ko: '세 겹 팀에서 30일이 걸리던 일감이에요. 같은 사람을 업무별 팀 셋으로 나누고 줄은 팀마다 따로 서면 어떻게 될까요?',
      en: 'Tickets took 30 days with layer teams. The same people form three domain teams, each with a queue of its own. What happens?',
    },
    options: [
      {
        id: 'six',
        text: { ko: '6일쯤으로 줄어요', en: 'It falls to about 6 days' },
        misconception: 'M221',
        because: {
          ko: '아니에요. 넘기는 일은 없어졌지만 줄은 남았어요. 6일짜리 일들 뒤에 서요.',
          en: 'No: hand-offs are gone, queues are not. One stands behind work of six days.',
        },
      },
      {
        id: 'thirty',
        text: { ko: '30일 그대로예요', en: 'It stays at 30 days' },
        misconception: 'M220',
        because: {
          ko: '아니에요. 세 번의 줄이 한 번이 되면서 조금 빨라져요.',
          en: 'No: one queue instead of three is somewhat quicker.',
        },
      },
      {
        id: 'twenty',
        text: { ko: '20일쯤이 돼요', en: 'It falls to some 20' },
        correct: true,
        because: {
          ko: '식으로는 22일이에요. 세 번 서던 줄을 한 번 서요.',
          en: '22 by formula: one queue instead of three.',
        },
      },
    ],
    explanation: {
      ko: '나누는 것만으로는 반도 줄지 않아요.',
      en: 'Redrawing alone does not even halve it.',
    },
    cites: [{ sim: 'team-lines', scenario: 'by-domain' }],
  },
  {
    id: 'teams-always-quicker',
    idea: 'domains-not-half',
    kind: 'ox',
    step: 'wrap-up',
    stem: {
      ko: '“팀을 업무별로 나눠도 일이 더 느려질 수 있다.”',
      en: '“Dividing teams by domain may make work slower.”',
    },
    answer: true,
    reasons: [
      {
        id: 'slower-hands',
        text: {
          ko: '느려진 손이 바쁜 팀의 줄을 늘려요.',
          en: 'Slower hands make long queues.',
        },
        correct: true,
        because: {
          ko: '1.2배만 느려져도 80%가 96%가 돼요.',
          en: 'Just 1.2 times as slow turns 80% into 96%.',
        },
      },
      {
        id: 'more-meetings',
        text: {
          ko: '업무별 팀은 회의를 더 많이 하기 때문이에요.',
          en: 'Domain teams hold more meetings than layer teams.',
        },
        misconception: 'M221',
        because: {
          ko: '아니에요. 넘기는 회의는 오히려 줄어요.',
          en: 'No: meetings for handing on become fewer.',
        },
      },
      {
        id: 'more-tickets',
        text: {
          ko: '업무별로 나누면 일감의 수가 늘기 때문이에요.',
          en: 'Dividing by domain makes more tickets.',
        },
        misconception: 'M228',
        because: {
          ko: '아니에요. 부탁받는 일감은 그대로예요.',
          en: 'No: as many are asked for as before.',
        },
      },
    ],
    explanation: {
      ko: '서른 번 모두, 1.2배 느린 업무별 팀이 세 겹 팀보다 오래 걸렸어요.',
      en: 'In all thirty runs, domain teams 1.2 times as slow took longer than layers.',
    },
    cites: [{ sim: 'team-lines', scenario: 'jack-of-all' }],
  },
  {
    id: 'teams-why-one-queue',
    idea: 'one-queue',
    kind: 'single',
    step: 'by-domain',
    stem: {
      ko: '같은 사람 셋, 같은 일감이에요. 줄을 하나로 합치면 8.3일, 따로 서면 20.6일이었어요. 왜일까요?',
      en: 'The same three people and tickets: 8.3 days with one queue, 20.6 with three. Why?',
    },
    options: [
      {
        id: 'work',
        text: { ko: '한 줄이면 사람들이 더 빨리 일해서', en: 'In one queue people work faster' },
        misconception: 'M227',
        because: {
          ko: '아니에요. 일감마다 걸리는 일은 똑같아요.',
          en: 'No: every ticket is exactly as much work.',
        },
      },
      {
        id: 'idle',
        text: { ko: '옆 줄이 긴데 쉬는 사람이 없어져서', en: 'Nobody idles by a queue' },
        correct: true,
        because: {
          ko: '손이 빈 사람이 다음 일감을 바로 맡아요.',
          en: 'Whoever is free takes the next ticket.',
        },
      },
      {
        id: 'fewer',
        text: { ko: '한 줄이면 일감이 덜 들어와서', en: 'Fewer tickets come to one queue' },
        misconception: 'M228',
        because: { ko: '아니에요. 일감은 똑같이 들어와요.', en: 'No: the same tickets come.' },
      },
    ],
    explanation: {
      ko: '라우터 앞에 줄 하나를 세웠을 때와 같은 이유예요.',
      en: 'It is what one queue at the router did.',
    },
    cites: [
      { sim: 'team-lines', scenario: 'one-queue' },
      { sim: 'team-lines', scenario: 'by-domain' },
    ],
  },
  {
    id: 'teams-order-by-days',
    idea: 'one-queue',
    kind: 'order',
    step: 'by-domain',
    stem: {
      ko: '팀은 80% 바쁘고 일감은 똑같아요. 부탁부터 완성까지 짧은 것부터 놓으세요.',
      en: 'Teams are 80% busy, the tickets the same. Put the shortest time from asking to done first.',
    },
    entries: [
      { id: 'shared', text: { ko: '줄 하나를 함께', en: 'One shared queue' } },
      { id: 'domains', text: { ko: '업무별 팀, 줄은 따로', en: 'Domain teams, separate queues' } },
      { id: 'layers', text: { ko: '세 겹 팀', en: 'Three layer teams' } },
      {
        id: 'slow',
        text: { ko: '업무별 팀, 1.2배 느린 손', en: 'Domain teams, 1.2 times as slow' },
      },
    ],
    explanation: {
      ko: '10, 22, 30일, 그리고 96% 바쁜 줄이에요.',
      en: '10, 22 and 30 days, and then a queue that is 96% busy.',
    },
    cites: [
      { sim: 'team-lines', scenario: 'one-queue' },
      { sim: 'team-lines', scenario: 'jack-of-all' },
    ],
  },
  {
    id: 'teams-price-of-sharing',
    idea: 'one-queue',
    kind: 'ox',
    step: 'learning-costs',
    stem: {
      ko: '“줄을 함께 쓰는 데에는 드는 것이 없으니 어느 회사나 당장 그렇게 하면 된다.”',
      en: '“Sharing a queue costs nothing, so any firm can do it at once.”',
    },
    answer: false,
    reasons: [
      {
        id: 'more-people',
        text: {
          ko: '사람을 반드시 더 뽑아야 하기 때문이에요.',
          en: 'More people must be hired for it.',
        },
        misconception: 'M227',
        because: {
          ko: '아니에요. 같은 사람 셋으로 8.3일이 됐어요.',
          en: 'No: the same three people came to 8.3 days.',
        },
      },
      {
        id: 'law',
        text: {
          ko: '콘웨이의 법칙이 줄을 함께 쓰지 못하게 하기 때문이에요.',
          en: 'Conway’s law forbids it.',
        },
        misconception: 'M225',
        because: {
          ko: '아니에요. 구조가 닮는다는 관찰이지 금지가 아니에요.',
          en: 'No: it is an observation, not a prohibition.',
        },
      },
      {
        id: 'learn',
        text: {
          ko: '모두가 익히는 시간이 들어요.',
          en: 'Everybody has a lot to learn first.',
        },
        correct: true,
        because: {
          ko: '익히는 동안 손이 느려지고, 바쁜 팀에서는 줄이 더 길어져요.',
          en: 'While learning, hands are slow, and busy teams’ queues grow.',
        },
      },
    ],
    explanation: {
      ko: '빨라진 만큼 어딘가에서 대가를 치러요. 여기서는 배우는 시간이에요.',
      en: 'Every gain is paid for somewhere. Here it is learning.',
    },
    cites: [
      { sim: 'team-lines', scenario: 'jack-of-all' },
      { sim: 'team-lines', scenario: 'one-queue' },
    ],
  },
  {
    id: 'teams-busy-after-slower',
    idea: 'slower-hands',
    kind: 'numeric',
    step: 'learning-costs',
    stem: {
      ko: '근무 시간의 {percent}%가 차 있던 팀이에요. 혼자 여러 일을 하느라 모든 일이 {times}배 걸리게 됐어요. 이제 몇 % 바쁠까요?',
      en: 'A team was {percent}% busy. Now everybody does everything, and all work takes {times} times as long. How busy is it, in per cent?',
    },
    variables: { percent: { min: 50, max: 75, step: 5 }, times: { min: 1.1, max: 1.3, step: 0.1 } },
    answer: { formula: 'product', of: { a: '$percent', b: '$times' } },
    tolerance: 0.6,
    unit: { ko: '%', en: '%' },
    traps: [
      {
        value: { formula: 'quotient', of: { a: '$percent', b: '$times' } },
        tolerance: 0.6,
        because: {
          ko: '나누었어요. 일이 오래 걸리면 더 바빠져요.',
          en: 'This divides. Longer work makes the team busier.',
        },
      },
      {
        value: { formula: 'sum', of: { a: '$percent', b: 0 } },
        tolerance: 0.6,
        misconception: 'M224',
        because: {
          ko: '그대로예요. 같은 일감이 더 오래 걸리니 시간도 더 차요.',
          en: 'That is as before. The same tickets now fill more time.',
        },
      },
    ],
    explanation: {
      ko: '{percent} × {times} = {answer}%예요.',
      en: '{percent} × {times} = {answer}%.',
    },
    cites: [
      {
        formula: {
          ko: '새로 바쁜 정도 = 바쁜 정도 × 느려진 배수',
          en: 'busy now = busy × slowdown',
        },
      },
    ],
  },
  {
    id: 'teams-fifth-slower',
    idea: 'slower-hands',
    kind: 'single',
    step: 'learning-costs',
    stem: {
      ko: '80% 바쁜 팀에서 모든 일이 1.2배 걸리게 됐어요. 이 팀의 줄은 어떻게 될까요?',
      en: 'In a team that is 80% busy all work now takes 1.2 times as long. What about its queue?',
    },
    options: [
      {
        id: 'several',
        text: { ko: '5배 넘게 길어져요', en: 'It grows more than 5 times' },
        correct: true,
        because: {
          ko: '비어 있는 시간이 20%에서 4%로, 5분의 1이 됐어요. 일도 1.2배예요.',
          en: 'Free time is down to a fifth, from 20% to 4%, and the work is 1.2 times as long.',
        },
      },
      {
        id: 'fifth',
        text: { ko: '20%쯤 길어져요', en: 'It grows by about 20%' },
        misconception: 'M224',
        because: {
          ko: '아니에요. 20%는 일하는 시간이 늘어난 몫이에요. 줄은 비어 있는 시간에 달렸고, 그것이 20%에서 4%로 줄었어요.',
          en: 'No: 20% is how much longer the work is. The queue depends on free time, which fell from 20% to 4%.',
        },
      },
      {
        id: 'none',
        text: { ko: '아직 100%가 아니니 그대로예요', en: 'No change below 100%' },
        misconception: 'M222',
        because: {
          ko: '아니에요. 96%면 줄은 이미 아주 길어요.',
          en: 'No: at 96% it is very long already.',
        },
      },
    ],
    explanation: {
      ko: '0.8 × 1.2 = 0.96이에요. 실험에서는 20.6일이 58.2일이 됐어요.',
      en: '0.8 × 1.2 = 0.96. In the run, 20.6 days became 58.2.',
    },
    cites: [
      { sim: 'team-lines', scenario: 'jack-of-all' },
      {
        formula: {
          ko: '머무는 시간 = 일하는 시간 ÷ (1 − 바쁜 정도)',
          en: 'time there = work ÷ (1 − how busy)',
        },
      },
    ],
  },
  {
    id: 'teams-when-learning-hurts',
    idea: 'slower-hands',
    kind: 'ox',
    step: 'learning-costs',
    stem: {
      ko: '“배우느라 조금 느려지는 것은, 한가한 팀보다 바쁜 팀에서 훨씬 큰 문제가 된다.”',
      en: '“Slowing down a little to learn hurts a busy team far more than one with time to spare.”',
    },
    answer: true,
    reasons: [
      {
        id: 'stress',
        text: {
          ko: '바쁜 팀에서는 사람들이 배우기를 싫어하기 때문이에요.',
          en: 'People in busy teams do not like to learn.',
        },
        misconception: 'M227',
        because: {
          ko: '마음의 문제가 아니에요. 같은 사람이라도 줄이 그렇게 돼요.',
          en: 'It is no matter of liking: queues do that to anybody.',
        },
      },
      {
        id: 'margin',
        text: {
          ko: '빈 시간이 적을수록 크게 잃어요.',
          en: 'Little slack is soon used up.',
        },
        correct: true,
        because: {
          ko: '머무는 시간이 50%에서 60%가 되면 1.5배, 80%에서 96%가 되면 여섯 배가 돼요.',
          en: 'From 50% to 60% the stay is 1.5 times as long; from 80% to 96% it is sixfold.',
        },
      },
      {
        id: 'amount',
        text: {
          ko: '바쁜 팀은 배울 것이 더 많기 때문이에요.',
          en: 'Busy teams have more to learn.',
        },
        misconception: 'M224',
        because: {
          ko: '아니에요. 배우는 양이 같아도 차이가 나요.',
          en: 'No: it is so with as much to learn.',
        },
      },
    ],
    explanation: {
      ko: '배울 시간은 바쁘지 않을 때 만들어 둬요.',
      en: 'Make time for learning while there is some.',
    },
    cites: [
      { sim: 'team-lines', scenario: 'jack-of-all' },
      {
        formula: {
          ko: '머무는 시간 = 일하는 시간 ÷ (1 − 바쁜 정도)',
          en: 'time there = work ÷ (1 − how busy)',
        },
      },
    ],
  },
];
