// How long work waits before a busy team, how much piles up meanwhile, and why slack is no waste.

import type { QuizItem } from '@/content/schema';

export const queues: readonly QuizItem[] = [
  {
    id: 'teams-days-at-one-team',
    idea: 'busy-team',
    kind: 'numeric',
    step: 'five-times',
    stem: {
      ko: '일감이 아무 때나 오고 걸리는 시간이 들쭉날쭉해요. 일감 하나는 평균 {days}일의 일이고, 팀은 근무 시간의 {percent}%가 차 있어요. 일감은 이 팀에 평균 며칠 머물까요?',
      en: 'Tickets come at random and take unequal times, {days} days of work each on average. The team is {percent}% busy. How many days does a ticket stay with it on average?',
    },
    variables: { days: { min: 1, max: 4, step: 1 }, percent: { min: 50, max: 95, step: 5 } },
    answer: { formula: 'time-at-busy', of: { work: '$days', percent: '$percent' } },
    tolerance: 0.5,
    unit: { ko: '일', en: 'days' },
    traps: [
      {
        value: { formula: 'sum', of: { a: '$days', b: 0 } },
        tolerance: 0.4,
        misconception: 'M220',
        because: {
          ko: '일하는 시간만 셌어요. 앞에 선 일감을 기다리는 시간이 빠졌어요.',
          en: 'That is the work alone. Waiting behind other tickets is missing.',
        },
      },
    ],
    explanation: {
      ko: '{days} ÷ (1 − {percent}%) = {answer}일이에요. 비어 있는 시간이 반으로 줄면 머무는 시간은 두 배가 돼요.',
      en: '{days} ÷ (1 − {percent}%) = {answer} days. Halve the free time, and the stay doubles.',
    },
    cites: [
      {
        formula: {
          ko: '머무는 시간 = 일하는 시간 ÷ (1 − 바쁜 정도)',
          en: 'time there = work ÷ (1 − how busy)',
        },
      },
      { sim: 'team-lines', scenario: 'three-layers' },
    ],
  },
  {
    id: 'teams-five-points-more',
    idea: 'busy-team',
    kind: 'single',
    step: 'five-times',
    stem: {
      ko: '팀이 바쁜 정도가 90%에서 95%로 올랐어요. 일감이 이 팀에 머무는 시간은 어떻게 될까요?',
      en: 'A team goes from 90% busy to 95%. What becomes of the time that tickets stay with it?',
    },
    options: [
      {
        id: 'double',
        text: { ko: '두 배가 돼요', en: 'It doubles' },
        correct: true,
        because: {
          ko: '1 ÷ 0.1은 10이고 1 ÷ 0.05는 20이에요.',
          en: '1 ÷ 0.1 is 10, and 1 ÷ 0.05 is 20.',
        },
      },
      {
        id: 'a-bit',
        text: { ko: '5%쯤 길어져요', en: 'It grows by about 5%' },
        misconception: 'M224',
        because: {
          ko: '아니에요. 바쁜 정도가 아니라 비어 있는 시간이 나누는 수예요. 10%가 5%로 반이 됐어요.',
          en: 'No: what divides is the free time, and that was halved, from 10% to 5%.',
        },
      },
      {
        id: 'same',
        text: { ko: '그대로예요', en: 'It stays as it was' },
        misconception: 'M222',
        because: {
          ko: '아니에요. 아직 100%가 아니라도 줄은 길어져요. 들쭉날쭉하게 오기 때문이에요.',
          en: 'No: queues grow long before 100%, because tickets come irregularly.',
        },
      },
    ],
    explanation: {
      ko: '비어 있는 시간이 반이 되면 줄은 두 배가 돼요.',
      en: 'With half the free time the queue is twice as long.',
    },
    cites: [
      {
        formula: {
          ko: '머무는 시간 = 일하는 시간 ÷ (1 − 바쁜 정도)',
          en: 'time there = work ÷ (1 − how busy)',
        },
      },
    ],
  },
  {
    id: 'teams-eighty-percent-slack',
    idea: 'busy-team',
    kind: 'ox',
    step: 'five-times',
    stem: {
      ko: '“80%만 바쁜 팀은 20%를 놀리고 있으니, 일감이 기다릴 일은 거의 없다.”',
      en: '“A team that is 80% busy has 20% to spare, so tickets hardly wait for it.”',
    },
    answer: false,
    reasons: [
      {
        id: 'lazy',
        text: {
          ko: '사람들이 80%의 힘으로만 일하기 때문이에요.',
          en: 'People then work with only 80% of their strength.',
        },
        misconception: 'M227',
        because: {
          ko: '아니에요. 일하는 속도는 그대로예요. 기다림은 앞에 선 일감에서 와요.',
          en: 'No: they work as fast as ever. The wait comes from the tickets ahead.',
        },
      },
      {
        id: 'irregular',
        text: {
          ko: '일감이 고르게 오지 않아서예요.',
          en: 'Tickets come irregularly: lulls, then jams.',
        },
        correct: true,
        because: {
          ko: '그래서 평균 일의 다섯 배 동안 머물러요.',
          en: 'So on average they stay for five times their work.',
        },
      },
      {
        id: 'fifth',
        text: {
          ko: '다섯 개 가운데 하나만 기다리기 때문이에요.',
          en: 'Just one ticket in five has to wait.',
        },
        misconception: 'M220',
        because: {
          ko: '아니에요. 80% 바쁜 팀에서는 다섯 가운데 넷이 누군가의 뒤에 서요.',
          en: 'No: with a team that is 80% busy, four in five stand behind another.',
        },
      },
    ],
    explanation: {
      ko: '80% 바쁜 줄에서는 일의 다섯 배가 걸려요.',
      en: 'In a queue that is 80% busy, work takes five times its length.',
    },
    cites: [
      {
        formula: {
          ko: '머무는 시간 = 일하는 시간 ÷ (1 − 바쁜 정도)',
          en: 'time there = work ÷ (1 − how busy)',
        },
      },
      { sim: 'team-lines', scenario: 'three-layers' },
    ],
  },
  {
    id: 'teams-work-in-progress',
    idea: 'in-progress',
    kind: 'numeric',
    step: 'five-times',
    stem: {
      ko: '일감이 하루에 {rate}개씩 오고, 부탁받은 때부터 끝날 때까지 평균 {days}일 걸려요. 진행 중인 일은 평균 몇 개일까요?',
      en: '{rate} tickets come a day, and each takes {days} days from asking to done on average. How many are in progress on average?',
    },
    variables: { rate: { min: 0.2, max: 0.6, step: 0.2 }, days: { min: 15, max: 55, step: 10 } },
    answer: { formula: 'littles-law', of: { ratePerSec: '$rate', sec: '$days' } },
    tolerance: 0.5,
    unit: { ko: '개', en: '' },
    traps: [
      {
        value: { formula: 'quotient', of: { a: '$days', b: '$rate' } },
        tolerance: 0.5,
        because: {
          ko: '나누었어요. 많이 올수록, 오래 머물수록 많아지니 곱해야 해요.',
          en: 'This divides. More come, or stay longer: both mean more. Multiply.',
        },
      },
      {
        value: { formula: 'sum', of: { a: '$days', b: 0 } },
        tolerance: 0.5,
        because: {
          ko: '하루에 하나씩 온다고 셌어요. 오는 속도를 곱해요.',
          en: 'This counts one a day. Multiply by the rate.',
        },
      },
    ],
    explanation: {
      ko: '{rate} × {days} = {answer}개예요. 동시성을 셀 때와 같은 식이에요.',
      en: '{rate} × {days} = {answer}: the law that counts concurrency.',
    },
    cites: [
      {
        formula: {
          ko: '진행 중인 일 = 오는 속도 × 머무는 시간',
          en: 'work in progress = rate × time',
        },
      },
    ],
  },
  {
    id: 'teams-read-the-board',
    idea: 'in-progress',
    kind: 'single',
    step: 'five-times',
    stem: {
      ko: '게시판에 진행 중인 일감이 24개 있어요. 하루에 평균 0.4개가 끝나요. 지금 부탁한 일은 며칠쯤 뒤에 나올까요?',
      en: 'The board shows 24 tickets in progress, and 0.4 are finished a day on average. About when will a ticket asked for now be done?',
    },
    options: [
      {
        id: 'ten',
        text: { ko: '10일쯤 뒤', en: 'In about 10 days' },
        misconception: 'M220',
        because: {
          ko: '아니에요. 24에 0.4를 곱했어요. 하루에 반 개도 끝나지 않으니 더 걸려요.',
          en: 'No: that multiplies. Less than half a ticket is done a day.',
        },
      },
      {
        id: 'work',
        text: { ko: '그 일을 하는 날만큼 뒤', en: 'In as many days as it is work' },
        misconception: 'M220',
        because: {
          ko: '아니에요. 앞에 있는 24개를 지나야 해요.',
          en: 'No: the 24 that are there come first.',
        },
      },
      {
        id: 'sixty',
        text: { ko: '60일쯤 뒤', en: 'In about 60 days' },
        correct: true,
        because: { ko: '24 ÷ 0.4 = 60이에요.', en: '24 ÷ 0.4 = 60.' },
      },
    ],
    explanation: {
      ko: '리틀의 법칙을 거꾸로 읽으면 예상 날짜가 돼요.',
      en: 'Little’s law, read backwards, is a forecast.',
    },
    cites: [
      {
        formula: {
          ko: '진행 중인 일 = 오는 속도 × 머무는 시간',
          en: 'work in progress = rate × time',
        },
      },
    ],
  },
  {
    id: 'teams-start-more',
    idea: 'in-progress',
    kind: 'ox',
    step: 'five-times',
    stem: {
      ko: '“끝나는 속도가 같다면, 일감을 많이 열어 둘수록 하나하나는 늦게 끝난다.”',
      en: '“At the same rate of finishing, the more tickets are open, the later each is done.”',
    },
    answer: true,
    reasons: [
      {
        id: 'longer',
        text: {
          ko: '머무는 시간은 열린 수 나누기 속도예요.',
          en: 'The stay is how many are open over the rate.',
        },
        correct: true,
        because: {
          ko: '머무는 시간은 진행 중인 일 나누기 끝나는 속도예요.',
          en: 'The stay is work in progress over the rate of finishing.',
        },
      },
      {
        id: 'forget',
        text: {
          ko: '많이 시작하면 무엇을 시작했는지 잊기 때문이에요.',
          en: 'Who starts many forgets which ones they were.',
        },
        misconception: 'M227',
        because: {
          ko: '그럴 수도 있지만, 잊지 않아도 줄은 길어져요.',
          en: 'Perhaps, but the queue grows even for those who forget nothing.',
        },
      },
      {
        id: 'faster',
        text: {
          ko: '많이 시작하면 하루에 끝나는 수도 함께 줄기 때문이에요.',
          en: 'Fewer are then finished a day.',
        },
        misconception: 'M228',
        because: {
          ko: '아니에요. 여기서는 끝나는 수는 그대로예요. 늘어나는 것은 기다리는 시간이에요.',
          en: 'No: as many are finished. It is the wait that grows.',
        },
      },
    ],
    explanation: {
      ko: '진행 중인 일을 줄이는 것이 기다림을 줄이는 가장 싼 방법이에요.',
      en: 'Fewer in progress is the cheapest way to a shorter wait.',
    },
    cites: [
      {
        formula: {
          ko: '진행 중인 일 = 오는 속도 × 머무는 시간',
          en: 'work in progress = rate × time',
        },
      },
    ],
  },
  {
    id: 'teams-everyone-full',
    idea: 'slack',
    kind: 'single',
    step: 'wrap-up',
    stem: {
      ko: '지안이 말해요. “모두가 100% 바쁜 것이 가장 좋아요.” 무엇이라고 답할까요?',
      en: 'Jian says: “It is best if everybody is 100% busy.” What do you answer?',
    },
    options: [
      {
        id: 'yes',
        text: { ko: '맞아요. 쉬는 시간은 그대로 손해예요', en: 'True: idle time is money lost' },
        misconception: 'M222',
        because: {
          ko: '아니에요. 사람이 쉬지 않으면 일감이 쉬어요. 95%에서 벌써 이틀 일이 40일이 돼요.',
          en: 'No: then tickets are idle. At 95% two days of work are 40 already.',
        },
      },
      {
        id: 'price',
        text: { ko: '빈 시간은 짧은 줄의 대가예요', en: 'Slack buys a short queue' },
        correct: true,
        because: {
          ko: '100%에 다가갈수록 줄은 끝없이 길어져요.',
          en: 'Towards 100% the queue grows without end.',
        },
      },
      {
        id: 'hire',
        text: { ko: '사람을 더 뽑으면 100%여도 괜찮아요', en: 'With more people 100% would do' },
        misconception: 'M227',
        because: {
          ko: '아니에요. 몇 명이든 모두 100% 바쁘면 그 앞의 줄은 끝없이 길어져요.',
          en: 'No: however many there are, at 100% the queue before them has no end.',
        },
      },
    ],
    explanation: {
      ko: '일하는 사람의 빈 시간이 줄면 일감이 기다리는 시간이 늘어요.',
      en: 'People’s idle time and tickets’ waiting time are traded for each other.',
    },
    cites: [
      {
        formula: {
          ko: '머무는 시간 = 일하는 시간 ÷ (1 − 바쁜 정도)',
          en: 'time there = work ÷ (1 − how busy)',
        },
      },
      { sim: 'team-lines', scenario: 'three-layers' },
    ],
  },
  {
    id: 'teams-less-work',
    idea: 'slack',
    kind: 'numeric',
    step: 'five-times',
    stem: {
      ko: '일감 하나가 세 팀을 차례로 지나고, 팀마다 이틀의 일이에요. 팀이 바쁜 정도를 80%에서 {percent}%로 낮추면 부탁부터 완성까지 평균 며칠 걸릴까요?',
      en: 'A ticket passes three teams, with two days of work in each. If the teams are {percent}% busy instead of 80%, how many days pass from asking to done on average?',
    },
    variables: { percent: { min: 25, max: 70, step: 5 } },
    answer: { formula: 'time-at-busy', of: { work: 6, percent: '$percent' } },
    tolerance: 0.5,
    unit: { ko: '일', en: 'days' },
    traps: [
      {
        value: 30,
        tolerance: 0.5,
        because: {
          ko: '80%일 때의 값이에요. 비어 있는 시간이 늘었으니 짧아져요.',
          en: 'That is at 80%. With more free time it is shorter.',
        },
      },
      {
        value: { formula: 'time-at-busy', of: { work: 2, percent: '$percent' } },
        tolerance: 0.5,
        because: {
          ko: '한 팀에서 머무는 시간이에요. 세 팀을 지나요.',
          en: 'That is one team. There are three.',
        },
      },
      {
        value: 6,
        tolerance: 0.5,
        misconception: 'M220',
        because: {
          ko: '일하는 시간만 더했어요. 줄에서 기다리는 시간이 빠졌어요.',
          en: 'That adds up the work. The waiting is missing.',
        },
      },
    ],
    explanation: {
      ko: '2 ÷ (1 − {percent}%)이 세 번이면 {answer}일이에요. 대신 끝나는 일감의 수도 그만큼 줄어요.',
      en: 'Three times 2 ÷ (1 − {percent}%) is {answer} days. As many fewer tickets are finished, too.',
    },
    cites: [
      {
        formula: {
          ko: '머무는 시간 = 일하는 시간 ÷ (1 − 바쁜 정도)',
          en: 'time there = work ÷ (1 − how busy)',
        },
      },
    ],
  },
  {
    id: 'teams-which-shortens',
    idea: 'slack',
    kind: 'multiple',
    step: 'your-turn',
    stem: {
      ko: '사람 수와 부탁받는 일감의 수는 그대로예요. 부탁부터 완성까지를 짧게 하는 것을 모두 고르세요.',
      en: 'As many people, as many tickets. Choose everything that shortens the time from asking to done.',
    },
    options: [
      {
        id: 'share',
        text: { ko: '줄 하나를 함께 써요', en: 'They share one queue' },
        correct: true,
        because: {
          ko: '쉬는 사람이 있는데 기다리는 일이 없어져요.',
          en: 'Nobody is idle while somebody waits.',
        },
      },
      {
        id: 'handoff',
        text: { ko: '넘길 때의 날을 줄여요', en: 'Hand-offs are quicker' },
        correct: true,
        because: {
          ko: '넘길 때마다 걸리던 날이 그대로 빠져요.',
          en: 'Each hand-off’s days are simply gone.',
        },
      },
      {
        id: 'returns',
        text: { ko: '되돌아오는 일을 줄여요', en: 'Less work comes back' },
        correct: true,
        because: {
          ko: '되돌아온 일은 팀을 더 바쁘게도 해요.',
          en: 'What comes back makes teams busier, too.',
        },
      },
      {
        id: 'start',
        text: {
          ko: '일감을 더 많이 열어 두고 시작해요',
          en: 'More tickets are started and kept open',
        },
        misconception: 'M228',
        because: {
          ko: '아니에요. 끝나는 수가 같으면 하나하나가 더 오래 머물러요.',
          en: 'No: with as many finished, each stays longer.',
        },
      },
      {
        id: 'labels',
        text: { ko: '팀의 이름을 업무별로만 바꿔 불러요', en: 'The same teams get new names' },
        misconception: 'M221',
        because: {
          ko: '아니에요. 넘기는 일과 줄이 그대로면 걸리는 날도 그대로예요.',
          en: 'No: with the same hand-offs and queues it takes the same days.',
        },
      },
    ],
    explanation: {
      ko: '줄, 넘기기, 되돌아오기. 셋 가운데 하나만 고쳐서는 15일에 닿지 못했어요.',
      en: 'Queues, hand-offs, returns: mending one of them alone did not reach fifteen days.',
    },
    cites: [{ sim: 'team-lines', scenario: 'fifteen-days' }],
  },
];
