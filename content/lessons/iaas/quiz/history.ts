// What each step from machines to rented servers changed.

import type { QuizItem } from '@/content/schema';

export const history: readonly QuizItem[] = [
  {
    id: 'step-and-gain',
    idea: 'machine-to-rent',
    kind: 'match',
    step: 'rented',
    stem: {
      ko: '두 걸음과 그때 달라진 것을 짝지어 보세요.',
      en: 'Match each with what it changed.',
    },
    pairs: [
      {
        id: 'virtual',
        left: {
          ko: '물리 서버에서 내 데이터센터의 VM으로',
          en: 'From physical servers to VMs in your own data centre',
        },
        right: {
          ko: '장비 하나를 나눠 써 노는 몫이 줄어요',
          en: 'One server is shared out, and less of it idles',
        },
        misconception: 'M86',
        because: {
          ko: '가상화는 한 대를 나누는 기술이에요. 서버가 빨라지는 것이 아니라 노는 몫이 줄어요.',
          en: 'Virtualisation shares one server out. It makes no server faster; it leaves less of it idle.',
        },
      },
      {
        id: 'cloud',
        left: {
          ko: '내 데이터센터에서 클라우드의 VM으로',
          en: 'From your own data centre to VMs in a cloud',
        },
        right: {
          ko: '사는 돈이 다달이 내는 돈으로 바뀌어요',
          en: 'Money for buying becomes money by the month',
        },
        because: {
          ko: '장비를 사지 않고 켜 둔 만큼 내요.',
          en: 'No hardware is bought; time switched on is paid for.',
        },
      },
      {
        id: 'stays',
        left: { ko: '두 걸음을 다 지나도 그대로인 것', en: 'What stays through both steps' },
        right: {
          ko: '운영체제의 보안 업데이트는 우리 일이에요',
          en: 'Security updates of the operating system are ours',
        },
        misconception: 'M83',
        because: {
          ko: 'IaaS에서도 운영체제부터는 우리가 맡아요.',
          en: 'Even with IaaS, the operating system is ours.',
        },
      },
    ],
    others: [
      {
        id: 'auto',
        text: { ko: '서버가 알아서 늘고 줄어요', en: 'Servers multiply by themselves' },
      },
      { id: 'zero', text: { ko: '손님이 없으면 요금도 없어요', en: 'No customers, no charge' } },
    ],
    explanation: {
      ko: '가상화는 노는 몫을 줄였고, 빌리기는 사서 기다리는 일을 없앴어요. 운영체제를 돌보는 일은 남았어요.',
      en: 'Virtualisation left less idle, and renting did away with buying and waiting. Looking after the operating system stayed.',
    },
    cites: [{ claim: 'C090' }],
  },
  {
    id: 'idle-machines',
    idea: 'machine-to-rent',
    kind: 'single',
    step: 'rented',
    stem: {
      ko: '2008년의 한 보고에서 서버는 평균으로 성능의 6%를 좀처럼 넘겨 쓰지 않았어요. 가상화는 이것을 어떻게 바꿀까요?',
      en: 'By a report of 2008, servers seldom used more than 6% of their capacity on average. How does virtualisation change that?',
    },
    options: [
      {
        id: 'faster',
        text: { ko: '서버 한 대를 더 빠르게 만들어요', en: 'It makes each of the servers faster' },
        misconception: 'M86',
        because: {
          ko: '서버가 빨라지면 오히려 더 놀아요. 가상화는 속도를 높이지 않고 성능을 나눠 줘요.',
          en: 'Faster servers would idle more. Virtualisation adds no speed; it shares capacity out.',
        },
      },
      {
        id: 'more',
        text: {
          ko: '필요할 때 서버를 자동으로 사 줘요',
          en: 'It buys more servers when they are needed',
        },
        misconception: 'M80',
        because: {
          ko: '장비의 수는 그대로예요. 있는 장비를 더 알뜰하게 써요.',
          en: 'There are as many servers as before. Less of each idles.',
        },
      },
      {
        id: 'share',
        text: {
          ko: '여러 일을 서버 한 대에 나눠 담아요',
          en: 'It puts several jobs on one server',
        },
        correct: true,
        because: {
          ko: '노는 몫에 다른 일을 담으니 장비가 덜 필요해요.',
          en: 'Idle capacity takes other jobs, so fewer servers are needed.',
        },
      },
      {
        id: 'off',
        text: {
          ko: '노는 서버의 전원을 대신 꺼 줘요',
          en: 'It switches off the servers that idle',
        },
        misconception: 'M86',
        because: {
          ko: '끄는 것은 다른 일이에요. 여러 일을 한 서버에 모은 다음에 남는 서버를 끌 수는 있어요.',
          en: 'That is another matter, possible once jobs share a server.',
        },
      },
    ],
    explanation: {
      ko: '조사마다 숫자는 다르지만, 앱마다 서버를 두면 서버가 대부분의 시간을 논다는 점은 같아요.',
      en: 'Reports differ, but they agree that with a server for every application, servers idle most of the time.',
    },
    cites: [{ claim: 'C090' }],
  },
  {
    id: 'ec2-began-it',
    idea: 'machine-to-rent',
    kind: 'ox',
    step: 'rented',
    stem: {
      ko: '“2006년에 EC2가 나오기 전에는 컴퓨터를 빌려 쓰는 일이 없었다.”',
      en: '“Before EC2 in 2006 there was no renting of computers.”',
    },
    answer: false,
    reasons: [
      {
        id: 'first',
        text: {
          ko: 'EC2가 처음으로 컴퓨터를 나눠 쓴 서비스니까요.',
          en: 'EC2 was the first to share computers.',
        },
        misconception: 'M86',
        because: {
          ko: '나눠 쓰고 빌려 쓰는 일은 그 전에도 있었어요.',
          en: 'Sharing and renting are older than that.',
        },
      },
      {
        id: 'cloud',
        text: {
          ko: '클라우드라는 말이 그때 생겼으니까요.',
          en: 'That is when the word “cloud” was coined.',
        },
        misconception: 'M80',
        because: {
          ko: '말이 언제 생겼는지와 빌려 쓴 때는 다른 이야기예요.',
          en: 'When a word was coined and when something began are two questions.',
        },
      },
      {
        id: 'older',
        text: {
          ko: '호스팅과 가상화는 그보다 오래됐어요.',
          en: 'Hosting and virtualisation are older.',
        },
        correct: true,
        because: {
          ko: 'EC2가 바꾼 것은 몇 분 만에, 시간 단위로 빌리는 방법이에요.',
          en: 'What EC2 changed was renting within minutes, by the hour.',
        },
      },
    ],
    explanation: {
      ko: 'EC2는 큰 전환점이지만 시작은 아니에요.',
      en: 'EC2 was a turning point, not the beginning.',
    },
    cites: [{ claim: 'C017' }],
  },
];
