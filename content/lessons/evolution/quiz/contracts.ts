// What mixes while two versions live, how a contract changes without breaking anybody, and what makes releases independent.

import type { QuizItem } from '@/content/schema';

const mixed = {
  formula: {
    ko: '두 버전이 섞인 화면 = 2 × 몫 × (1 − 몫)',
    en: 'pages that meet both versions = 2 × share × (1 − share)',
  },
} as const;

export const contracts: readonly QuizItem[] = [
  {
    id: 'evolution-mixed-pages',
    idea: 'mixed-versions',
    kind: 'numeric',
    step: 'old-meets-new',
    stem: {
      ko: '화면 하나가 서비스를 두 번 부르고, 호출마다 {percent}%의 확률로 새 버전에 가요. 둘 가운데 하나만 새 버전을 만나는 화면은 몇 %일까요?',
      en: 'A page makes two calls. Each goes to the new version with a probability of {percent}%. What percentage of pages meets one old and one new?',
    },
    variables: { percent: { min: 5, max: 50, step: 5 } },
    answer: { formula: 'one-of-two', of: { percent: '$percent' } },
    tolerance: 0.6,
    unit: { ko: '%', en: '%' },
    traps: [
      {
        value: { formula: 'sum', of: { a: '$percent', b: 0 } },
        tolerance: 0.4,
        misconception: 'M414',
        because: {
          ko: '호출 하나가 새 버전에 갈 확률이에요. 두 번 부르니 섞일 길이 둘이에요.',
          en: 'That is one call. With two there are two ways to mix.',
        },
      },
    ],
    explanation: {
      ko: '첫 호출만 새것이거나 둘째만 새것인 경우를 더하면 {answer}%예요.',
      en: 'Only the first new, or only the second: together {answer}%.',
    },
    cites: [mixed, { sim: 'release-train', scenario: 'two-languages' }],
  },
  {
    id: 'evolution-slow-or-fast',
    idea: 'mixed-versions',
    kind: 'single',
    step: 'old-meets-new',
    stem: {
      ko: '옛 버전과 새 버전이 서로의 답을 못 읽는 변경이에요. 어떻게 내보내면 가장 많은 손님이 다칠까요?',
      en: 'After this change old and new cannot read each other’s answers. Which way hurts the most customers?',
    },
    options: [
      {
        id: 'at-once',
        text: { ko: '한꺼번에 모두 바꾸기', en: 'To everybody at once' },
        misconception: 'M414',
        because: {
          ko: '아니에요. 섞여 있는 때가 없으니 이 이유로는 다치지 않아요.',
          en: 'No: nothing is mixed, so nobody is hurt for this reason.',
        },
      },
      {
        id: 'linear',
        text: { ko: '천천히 조금씩 늘리기', en: 'Slowly, bit by bit' },
        correct: true,
        because: {
          ko: '절반쯤에 머무는 동안 화면의 절반이 섞여요.',
          en: 'Around the middle, half of the pages are mixed.',
        },
      },
      {
        id: 'steps',
        text: { ko: '세 걸음에 나눠 바꾸기', en: 'Add, move, then drop' },
        misconception: 'M416',
        because: {
          ko: '아니에요. 걸음마다 앞뒤 버전이 함께 살 수 있어요.',
          en: 'No: at each step the versions before and after get on.',
        },
      },
    ],
    explanation: {
      ko: '섞인 화면은 몫이 절반일 때 가장 많아요.',
      en: 'Most pages are mixed at a share of one half.',
    },
    cites: [mixed, { sim: 'release-train', scenario: 'two-languages', set: { rollout: 'linear' } }],
  },
  {
    id: 'evolution-no-alarm',
    idea: 'mixed-versions',
    kind: 'ox',
    step: 'old-meets-new',
    stem: {
      ko: '“두 버전이 저마다 정상으로 답해도 화면은 깨질 수 있다.”',
      en: '“A page can break although each version answers as it should.”',
    },
    answer: true,
    reasons: [
      {
        id: 'join',
        text: { ko: '한 화면이 둘의 답을 합쳐요.', en: 'One page joins two answers.' },
        correct: true,
        because: {
          ko: '그래서 서버의 오류만 세는 경보는 울리지 않아요.',
          en: 'An alarm that counts errors of servers stays silent.',
        },
      },
      {
        id: 'slow',
        text: {
          ko: '버전이 둘이면 서버가 두 배로 느려지기 때문이에요.',
          en: 'Two versions make servers twice as slow.',
        },
        misconception: 'M414',
        because: {
          ko: '아니에요. 느려서가 아니라 서로 다른 말을 해서 깨져요.',
          en: 'No: it breaks because they speak differently, not because they are slow.',
        },
      },
      {
        id: 'bug',
        text: {
          ko: '새 버전에 시험하지 않은 버그가 있기 때문이에요.',
          en: 'The new version has an untested bug.',
        },
        misconception: 'M410',
        because: {
          ko: '아니에요. 새 버전만 쓰면 멀쩡해요. 옛것과 만날 때만 깨져요.',
          en: 'No: by itself it is fine. It breaks where it meets the old one.',
        },
      },
    ],
    explanation: {
      ko: '한 버전만 시험하면 이 오류는 보이지 않아요.',
      en: 'Test one version alone, and you do not see this error.',
    },
    cites: [{ sim: 'release-train', scenario: 'two-languages' }],
  },
  {
    id: 'evolution-three-steps',
    idea: 'add-move-drop',
    kind: 'order',
    step: 'old-meets-new',
    stem: {
      ko: 'price를 amount로 바꿔요. 아무도 깨뜨리지 않는 순서로 놓으세요.',
      en: 'Rename price to amount. Put the steps in an order that breaks nobody.',
    },
    entries: [
      { id: 'add', text: { ko: 'amount를 price와 함께 보내요', en: 'send amount beside price' } },
      { id: 'move', text: { ko: '부르는 쪽이 amount를 읽어요', en: 'callers read amount' } },
      {
        id: 'look',
        text: { ko: 'price를 읽는 곳이 없는지 봐요', en: 'check that nobody reads price' },
      },
      { id: 'drop', text: { ko: 'price를 빼요', en: 'stop sending price' } },
    ],
    explanation: {
      ko: '더하고, 옮기고, 확인한 다음에 지워요.',
      en: 'Add, move, and drop only after looking.',
    },
    cites: [{ claim: 'C413' }],
  },
  {
    id: 'evolution-drop-early',
    idea: 'add-move-drop',
    kind: 'single',
    step: 'old-meets-new',
    stem: {
      ko: '새 이름을 더하고, 부르는 쪽에 옮겨 달라고 알렸어요. 옛 이름은 언제 지워도 될까요?',
      en: 'The new name was added, and callers were asked to move. When may the old name go?',
    },
    options: [
      {
        id: 'next',
        text: { ko: '다음 배포 때 바로 함께', en: 'With the next release' },
        misconception: 'M413',
        because: {
          ko: '아니에요. 옮기지 않은 쪽이 하나라도 남아 있으면 그쪽이 깨져요.',
          en: 'No: if one caller has not moved, it breaks.',
        },
      },
      {
        id: 'nobody',
        text: { ko: '읽는 곳이 없는 것을 본 뒤', en: 'Once nobody is seen reading it' },
        correct: true,
        because: {
          ko: '계약 시험과 사용 기록이 알려 줘요.',
          en: 'Contract tests and usage logs tell.',
        },
      },
      {
        id: 'version',
        text: { ko: '주소에 v2를 붙인 다음 날', en: 'The day after v2 is in the address' },
        misconception: 'M416',
        because: {
          ko: '아니에요. 번호는 옮겨 주지 않아요. v1을 부르는 쪽이 남아 있어요.',
          en: 'No: a number moves nobody. Callers of v1 remain.',
        },
      },
    ],
    explanation: {
      ko: '지우는 때는 날짜가 아니라 쓰는 곳이 정해요.',
      en: 'Use decides when to drop, not a date.',
    },
    cites: [{ claim: 'C413' }],
  },
  {
    id: 'evolution-name-of-steps',
    idea: 'add-move-drop',
    kind: 'short',
    step: 'old-meets-new',
    stem: {
      ko: '부르는 쪽이 기대는 것을 시험으로 적고, 주는 쪽이 배포 전에 돌려요. ‘소비자 주도 ○○ 시험’의 빈칸에 들어갈 낱말은 무엇인가요?',
      en: 'Callers write what they rely on as tests, run by the provider before a release: “consumer-driven … tests”. Which word is missing?',
    },
    accepted: {
      ko: ['계약', '약속', '계약(contract)', 'contract', 'API 계약'],
      en: ['contract', 'the contract', 'contracts', 'a contract'],
    },
    traps: [
      {
        words: { ko: ['버전', '데이터'], en: ['version', 'data'] },
        because: {
          ko: '버전이나 데이터가 아니라, 부르는 쪽이 기대는 약속이에요.',
          en: 'Not versions or data: what callers rely on.',
        },
      },
    ],
    explanation: {
      ko: '소비자 주도 계약 시험이에요. 함께 띄우지 않고도 누가 깨지는지 알아요.',
      en: 'Consumer-driven contract tests: they tell who would break without starting everything.',
    },
    cites: [{ claim: 'C413' }],
  },
  {
    id: 'evolution-what-makes-independent',
    idea: 'independent',
    kind: 'single',
    step: 'old-meets-new',
    stem: {
      ko: '서비스를 여섯으로 나눴는데 늘 셋을 함께 배포해요. 무엇이 빠졌을까요?',
      en: 'There are six services, and three always ship together. What is missing?',
    },
    options: [
      {
        id: 'finer',
        text: { ko: '더 잘게 나누는 일', en: 'A finer cut' },
        misconception: 'M413',
        because: {
          ko: '아니에요. 더 나누면 함께 배포할 것만 늘어요.',
          en: 'No: a finer cut makes more to ship together.',
        },
      },
      {
        id: 'contracts',
        text: { ko: '앞뒤로 맞는 계약', en: 'Contracts that hold' },
        correct: true,
        because: {
          ko: '옛것과 새것이 서로 읽을 수 있으면 따로 나가도 돼요.',
          en: 'Where old and new can read each other, each may go alone.',
        },
      },
      {
        id: 'servers',
        text: { ko: '서비스마다 제 서버', en: 'A server of its own for each' },
        misconception: 'M413',
        because: {
          ko: '아니에요. 서버가 따로여도 계약이 깨지면 함께 나가야 해요.',
          en: 'No: with servers apart, a broken contract still ties them together.',
        },
      },
    ],
    explanation: {
      ko: '따로 배포하게 해 주는 것은 나눈 선이 아니라 지켜진 계약이에요.',
      en: 'Contracts that are kept, not the cut, let services go alone.',
    },
    cites: [{ claim: 'C413' }],
  },
  {
    id: 'evolution-split-is-enough',
    idea: 'independent',
    kind: 'ox',
    step: 'old-meets-new',
    stem: {
      ko: '“한 서비스를 둘로 나누면 그날부터 둘을 따로 배포할 수 있다.”',
      en: '“Cut a service in two, and from that day each can be deployed alone.”',
    },
    answer: false,
    reasons: [
      {
        id: 'contract',
        text: { ko: '계약을 깨는 변경은 함께 가요.', en: 'Breaking changes ship together.' },
        correct: true,
        because: {
          ko: '앞뒤로 맞게 바꾸는 버릇이 있어야 따로 갈 수 있어요.',
          en: 'Only changes that fit both ways can go alone.',
        },
      },
      {
        id: 'law',
        text: {
          ko: '콘웨이의 법칙이 함께 배포하라고 정했기 때문이에요.',
          en: 'Conway’s law tells them to ship together.',
        },
        misconception: 'M413',
        because: {
          ko: '아니에요. 그 관찰은 배포에 대해 아무것도 정하지 않아요.',
          en: 'No: that observation says nothing of deploying.',
        },
      },
      {
        id: 'tools',
        text: {
          ko: '서비스가 둘이면 배포 도구가 하나를 못 쓰기 때문이에요.',
          en: 'One deployment tool cannot serve two services.',
        },
        misconception: 'M413',
        because: {
          ko: '아니에요. 도구는 몇 개라도 내보내요. 막는 것은 계약이에요.',
          en: 'No: tools ship any number. Contracts are what holds them.',
        },
      },
    ],
    explanation: {
      ko: '나누는 것은 하루, 따로 배포하는 것은 버릇이에요.',
      en: 'A cut takes a day; releasing apart is a habit.',
    },
    cites: [{ claim: 'C413' }],
  },
  {
    id: 'evolution-lets-them-go',
    idea: 'independent',
    kind: 'multiple',
    step: 'old-meets-new',
    stem: {
      ko: '여섯 서비스를 저마다 따로 배포하고 싶어요. 도움이 되는 것을 모두 고르세요.',
      en: 'Six services are to be deployed each by itself. Choose everything that helps.',
    },
    options: [
      {
        id: 'add',
        text: { ko: '지우기 전에 새것을 더해 두기', en: 'Adding the new before dropping the old' },
        correct: true,
        because: {
          ko: '앞뒤 버전이 함께 살 수 있어요.',
          en: 'The versions before and after can live together.',
        },
      },
      {
        id: 'tests',
        text: { ko: '부르는 쪽이 적은 계약 시험', en: 'Contract tests written by callers' },
        correct: true,
        because: {
          ko: '배포하기 전에 누가 깨지는지 알려 줘요.',
          en: 'They tell before a release who would break.',
        },
      },
      {
        id: 'friday',
        text: { ko: '금요일마다 모두 함께 내보내기', en: 'Releasing all together on Fridays' },
        misconception: 'M411',
        because: {
          ko: '아니에요. 함께 내보내는 버릇은 서로를 더 묶어요.',
          en: 'No: the habit of going together ties them closer.',
        },
      },
      {
        id: 'numbers',
        text: { ko: '계약을 바꿀 때마다 번호만 올리기', en: 'Only raising a number at each break' },
        misconception: 'M416',
        because: {
          ko: '아니에요. 부르는 쪽이 옮겨 가야 끝나요.',
          en: 'No: it is done only when callers have moved.',
        },
      },
    ],
    explanation: {
      ko: '계약을 지키며 바꾸는 버릇이 따로 배포하게 해 줘요.',
      en: 'The habit of changing contracts without breaking them lets services go alone.',
    },
    cites: [{ claim: 'C413' }],
  },
];
