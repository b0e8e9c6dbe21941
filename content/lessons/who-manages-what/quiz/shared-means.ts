// What "shared" means: two different tasks, and both must be done.

import type { QuizItem } from '@/content/schema';

const paas = { sim: 'responsibility', scenario: 'paas' } as const;

export const sharedMeans: readonly QuizItem[] = [
  {
    id: 'shared-network',
    idea: 'shared-means',
    kind: 'single',
    step: 'ten-areas',
    stem: {
      ko: 'PaaS에서 네트워크 제어는 ‘함께’ 맡는 칸이에요. 실제로 어떻게 나뉠까요?',
      en: 'On PaaS, network controls are “shared”. How does that work out?',
    },
    options: [
      {
        id: 'half',
        text: {
          ko: '들어오는 길은 제공자가, 나가는 길은 우리가 절반씩 맡아요',
          en: 'What comes in is the provider’s half, what goes out is ours',
        },
        misconception: 'M76',
        because: {
          ko: '‘함께’는 절반으로 자른 것이 아니에요. 바탕의 방어와 앱의 방어처럼 서로 다른 일이에요.',
          en: '“Shared” is not cut in half. Base and app are protected by different tasks.',
        },
      },
      {
        id: 'provider',
        text: {
          ko: '제공자가 모두 하고 우리에게 결과를 알려 줘요',
          en: 'The provider does all of it, and reports to us',
        },
        misconception: 'M71',
        because: {
          ko: '누가 우리 앱에 들어올 수 있는지는 제공자가 정할 수 없어요. 우리가 정하지 않으면 기본 설정이 그대로 쓰여요.',
          en: 'The provider cannot decide who may reach our app. If we do not, the default applies.',
        },
      },
      {
        id: 'layers',
        text: {
          ko: '바탕의 방어는 제공자가, 앱에 들어올 길은 우리가 정해요',
          en: 'The provider protects the base; we set the ways into the app',
        },
        correct: true,
        because: {
          ko: '둘 가운데 하나라도 빠지면 지켜지지 않아요.',
          en: 'If either is missing, nothing is protected.',
        },
      },
      {
        id: 'as-iaas',
        text: {
          ko: 'IaaS에서 하던 대로 방화벽부터 모두 우리가 놓아요',
          en: 'As on IaaS, everything is ours, beginning with the firewall',
        },
        misconception: 'M75',
        because: {
          ko: 'IaaS에서는 그래요. PaaS에서는 기본 방어를 제공자가 깔아요.',
          en: 'On IaaS it is. On PaaS the provider lays down the base.',
        },
      },
    ],
    explanation: {
      ko: '‘함께’는 서로 다른 두 가지 일이라는 뜻이에요. 어디까지가 누구의 일인지는 제품 문서에서 확인해요.',
      en: '“Shared” means two different tasks. Where the line runs is in the product’s documentation.',
    },
    cites: [{ claim: 'C009' }, paas],
  },
  {
    id: 'bug-on-paas',
    idea: 'shared-means',
    kind: 'ox',
    step: 'twelve-chores',
    stem: {
      ko: '“PaaS에서 앱은 함께 맡는 칸이지만, 우리가 짠 코드의 버그는 우리가 고쳐야 한다.”',
      en: '“On PaaS the application is shared; still, bugs in code that we wrote are ours to fix.”',
    },
    answer: true,
    reasons: [
      {
        id: 'half-the-bugs',
        text: {
          ko: '제공자가 버그의 절반까지만 맡아 주기로 했기 때문이에요.',
          en: 'Because the provider has agreed to no more than half of them.',
        },
        misconception: 'M76',
        because: {
          ko: '버그를 수로 나누지 않아요. 할인을 어떻게 빼야 맞는지 아는 쪽이 우리예요.',
          en: 'Bugs are not divided by number. What a discount should be, only we know.',
        },
      },
      {
        id: 'all-ours',
        text: {
          ko: 'PaaS의 앱은 IaaS에서처럼 온전히 우리 몫이기 때문이에요.',
          en: 'Because on PaaS, as on IaaS, the application is all ours.',
        },
        misconception: 'M75',
        because: {
          ko: '온전히 우리 것인 단은 IaaS까지예요. PaaS에서는 앱을 돌리는 층을 제공자가 맡아요.',
          en: 'It is all ours up to IaaS. On PaaS the layer that runs the app is the provider’s.',
        },
      },
      {
        id: 'who-knows',
        text: {
          ko: '제공자는 앱을 돌리는 층을, 우리는 그 위의 코드를 맡아서예요.',
          en: 'Because what runs the app is the provider’s, and the code on it ours.',
        },
        correct: true,
        because: {
          ko: '칸은 함께지만 한 가지 일을 보면 한쪽이 해요.',
          en: 'The area is shared; a single chore in it is one side’s.',
        },
      },
    ],
    explanation: {
      ko: '한 칸 안에도 여러 일이 있어요. 칸이 ‘함께’라고 모든 일을 둘이 하는 것은 아니에요.',
      en: 'An area holds many chores. That it is shared does not mean that two people do each of them.',
    },
    cites: [paas],
  },
  {
    id: 'points-for-one-rule',
    idea: 'shared-means',
    kind: 'numeric',
    step: 'your-turn',
    stem: {
      ko: 'PaaS의 카드 열 장을 “물리 셋은 제공자, 나머지 일곱은 나”로 골랐어요. 표가 ‘함께’인데 한쪽만 고르면 반 점이에요. 모두 몇 점일까요?',
      en: 'Ten PaaS cards are placed by one rule: the three physical areas are the provider’s, the other seven yours. Naming one side of a shared area scores half. How many points?',
    },
    answer: 8,
    tolerance: 0.2,
    unit: { ko: '점', en: 'points' },
    traps: [
      {
        value: 10,
        tolerance: 0.2,
        misconception: 'M75',
        because: {
          ko: '그 규칙이 그대로 맞는 단은 IaaS예요. PaaS에서는 운영체제가 제공자의 것이고 두 칸은 함께예요.',
          en: 'The rule fits IaaS. On PaaS the operating system is the provider’s, and two areas are shared.',
        },
      },
      {
        value: 7,
        tolerance: 0.2,
        misconception: 'M76',
        because: {
          ko: '함께 맡는 두 칸을 0점으로 셌어요. 한쪽은 맞게 골랐으니 반 점씩이에요.',
          en: 'That gives the two shared areas nothing. One side was named, so each scores half.',
        },
      },
      {
        value: 9,
        tolerance: 0.2,
        misconception: 'M75',
        because: {
          ko: '운영체제 한 칸을 더 세었거나 함께를 1점으로 셌어요. 운영체제를 나로 고르면 PaaS에서는 0점이에요.',
          en: 'That counts the operating system, or the shared areas in full. On PaaS, naming yourself for the OS scores nothing.',
        },
      },
    ],
    explanation: {
      ko: '혼자 맡는 넷과 물리 셋으로 7점, 함께 맡는 둘이 반 점씩 1점, 운영체제는 0점. 모두 8점이에요.',
      en: 'Seven for the four alone and the three physical ones, two halves for what is shared, nothing for the operating system: 8.',
    },
    cites: [{ sim: 'responsibility', scenario: 'two-needs', set: { level: 'paas' } }],
  },
];
