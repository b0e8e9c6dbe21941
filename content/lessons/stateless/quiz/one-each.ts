// One variable in the code, one per environment while it runs; and what may therefore come out.

import type { QuizItem } from '@/content/schema';

export const oneEach: readonly QuizItem[] = [
  {
    id: 'number-ones-at-lunch',
    idea: 'one-each',
    kind: 'predict',
    step: 'number-one',
    stem: {
      ko: '1분 동안 1초에 두 건쯤 주문이 오고, 한 건에 0.4초쯤 걸려요. 코드는 핸들러 밖의 변수를 1씩 늘려 번호로 돌려줘요. 나온 번호 가운데 가장 큰 번호는 몇 번일까요?',
      en: 'For one minute about two orders come each second, and each takes about 0.4 s. The code adds one to a variable outside the handler and returns it as the number. What is the highest number that anybody gets?',
    },
    run: { sim: 'stateless', scenario: 'lunch' },
    unit: { ko: '번', en: '' },
    asks: { metric: 'highest', tolerance: 12 },
    explanation: {
      ko: '주문은 109건인데 가장 큰 번호는 45번이에요. 환경 5개가 저마다 1번부터 셌고, 가장 많이 일한 환경도 45건만 처리했어요.',
      en: 'Of 109 orders the highest number is 45. Five environments each counted from 1, and even the busiest of them handled just 45.',
    },
    cites: [{ sim: 'stateless', scenario: 'lunch' }, { claim: 'C062' }],
  },
  {
    id: 'why-several-ones',
    idea: 'one-each',
    kind: 'single',
    step: 'number-one',
    stem: {
      ko: '번호를 세는 변수는 코드에 하나인데 1번 손님이 여럿 나왔어요. 왜 그럴까요?',
      en: 'The code has one variable that counts, yet several customers were number 1. Why?',
    },
    options: [
      {
        id: 'each-request',
        text: { ko: '요청마다 환경을 새로 만들어서', en: 'Every request gets a fresh environment' },
        misconception: 'M05',
        because: {
          ko: '아니에요. 그랬다면 모두가 1번이에요. 환경은 다시 쓰이고, 그래서 2번과 3번도 나왔어요.',
          en: 'No: then everybody would be number 1. Environments are reused, so there were twos and threes as well.',
        },
      },
      {
        id: 'each-runs',
        text: {
          ko: '환경마다 그 줄을 따로 실행해서',
          en: 'Each environment runs that line for itself',
        },
        correct: true,
        because: {
          ko: '핸들러 밖의 줄은 환경이 만들어질 때마다 한 번씩 실행돼요.',
          en: 'A line outside the handler runs once whenever an environment is made.',
        },
      },
      {
        id: 'lost-add',
        text: {
          ko: '변수 하나를 동시에 고치다 겹쳐서',
          en: 'Requests collide on the one shared variable',
        },
        misconception: 'M141',
        because: {
          ko: '아니에요. 함께 쓰는 변수가 없어요. 환경마다 자기 변수만 고쳤고, 그 셈은 모두 맞아요.',
          en: 'No: there is no shared variable. Each environment changed its own, and got it right.',
        },
      },
    ],
    explanation: {
      ko: '코드에 쓴 변수는 하나여도, 실행 중에는 환경의 수만큼 있어요.',
      en: 'What the code says once exists as often as there are environments.',
    },
    cites: [{ claim: 'C062' }, { sim: 'stateless', scenario: 'shop-noon' }],
  },
  {
    id: 'sum-of-counts',
    idea: 'one-each',
    kind: 'ox',
    step: 'number-one',
    stem: {
      ko: '“환경마다 센 수를 모두 더하면, 답을 받은 주문의 수와 같다.”',
      en: '“Add up what all environments have counted, and you get the number of orders answered.”',
    },
    answer: true,
    reasons: [
      {
        id: 'shared',
        text: { ko: '변수를 모두 함께 썼기 때문이에요.', en: 'They all used the same variable.' },
        misconception: 'M141',
        because: {
          ko: '아니에요. 함께 썼다면 더하지 않아도 전체가 나와요. 메모리는 환경마다 따로예요.',
          en: 'No: then no adding would be needed. Memory is separate for each environment.',
        },
      },
      {
        id: 'own-share',
        text: {
          ko: '저마다 자기 몫은 바르게 셌어요.',
          en: 'Each counted its own share correctly.',
        },
        correct: true,
        because: {
          ko: '틀린 것은 셈이 아니라, 그 셈이 전체라고 믿은 것이에요.',
          en: 'The counting was right; taking one count for the whole was not.',
        },
      },
      {
        id: 'platform',
        text: {
          ko: '플랫폼이 나중에 맞춰 주기 때문이에요.',
          en: 'The platform puts them right afterwards.',
        },
        misconception: 'M141',
        because: {
          ko: '아니에요. 플랫폼은 내 변수를 알지 못하고, 환경이 사라지면 그 수도 사라져요.',
          en: 'No: a platform knows nothing of your variables. When an environment goes, so does its count.',
        },
      },
    ],
    explanation: {
      ko: '더하면 맞지만, 더할 수 있는 사람이 없어요. 사라진 환경의 수는 아무도 몰라요.',
      en: 'The sum is right, but nobody can make it: what vanished environments had counted is known to no one.',
    },
    cites: [{ sim: 'stateless', scenario: 'shop-noon' }],
  },
  {
    id: 'three-numbers',
    idea: 'may-stay',
    kind: 'multiple',
    step: 'three-calls',
    stem: {
      ko: '핸들러 밖의 count를 1씩 늘려 돌려주는 함수를 새로 배포하고 세 번만 불렀어요. 나올 수 있는 결과를 모두 고르세요.',
      en: 'A function adds one to a count outside its handler and returns it. It is newly deployed and called just three times. Choose every result that may come out.',
    },
    options: [
      {
        id: 'rising',
        text: { ko: '1, 2, 3', en: '1, 2, 3' },
        correct: true,
        because: {
          ko: '한 환경이 차례로 받으면 그래요.',
          en: 'One environment took them in turn.',
        },
      },
      {
        id: 'ones',
        text: { ko: '1, 1, 1', en: '1, 1, 1' },
        correct: true,
        because: {
          ko: '셋이 함께 오거나, 그때마다 새 환경이 받으면 그래요.',
          en: 'They came at once, or each met a new environment.',
        },
      },
      {
        id: 'mixed',
        text: { ko: '1, 2, 1', en: '1, 2, 1' },
        correct: true,
        because: {
          ko: '둘을 처리한 환경이 바쁘거나 사라졌을 때 셋째가 온 거예요.',
          en: 'The environment that took two was busy or gone when the third came.',
        },
      },
      {
        id: 'four',
        text: { ko: '1, 2, 4', en: '1, 2, 4' },
        misconception: 'M141',
        because: {
          ko: '나올 수 없어요. 환경마다 자기가 처리한 수만 세니, 셋만 불렀다면 4는 없어요.',
          en: 'Impossible: each environment counts only its own, and of three calls none is a fourth.',
        },
      },
      {
        id: 'zeros',
        text: { ko: '0, 0, 0', en: '0, 0, 0' },
        misconception: 'M06',
        because: {
          ko: '나올 수 없어요. 아무것도 남지 않더라도 더하고 나서 돌려주니 적어도 1이에요.',
          en: 'Impossible: even where nothing stays, one is added before it is returned.',
        },
      },
    ],
    explanation: {
      ko: '같은 환경이 다시 쓰이는지에 달렸고, 그것은 약속되지 않아요. 그래서 어느 결과에도 기대면 안 돼요.',
      en: 'It depends on which environment is reused, which nobody promises. So none of them can be relied on.',
    },
    cites: [{ claim: 'C061' }, { sim: 'stateless', scenario: 'by-hand' }],
  },
  {
    id: 'after-a-deploy',
    idea: 'may-stay',
    kind: 'single',
    step: 'three-calls',
    stem: {
      ko: '핸들러 밖의 count가 57까지 올라갔어요. 새 버전을 배포하고 나서 처음 온 손님은 몇 번을 받을까요?',
      en: 'A count outside the handler stands at 57. A new version is deployed. What number does its first customer get?',
    },
    options: [
      {
        id: 'next',
        text: { ko: '58번', en: '58' },
        misconception: 'M141',
        because: {
          ko: '아니에요. 변수는 옛 환경의 메모리에 있었고 함께 사라졌어요. 옮겨 주는 것은 없어요.',
          en: 'No: the variable was in the memory of an old environment and went with it. Nothing carries it over.',
        },
      },
      {
        id: 'either',
        text: { ko: '57번', en: '57' },
        misconception: 'M06',
        because: {
          ko: '아니에요. 남아 있었다면 하나 늘어난 58이고, 남지 않았으니 1이에요.',
          en: 'No: had it stayed, it would be 58; as it did not, it is 1.',
        },
      },
      {
        id: 'one',
        text: { ko: '1번', en: '1' },
        correct: true,
        because: {
          ko: '새 버전은 새 환경에서 돌고, 새 환경의 count는 0에서 시작해요.',
          en: 'A new version runs in new environments, whose count begins at 0.',
        },
      },
    ],
    explanation: {
      ko: '실험에서는 배포하면 쉬는 환경은 바로, 일하던 환경은 답을 마치고 사라져요. 새 환경은 0부터 세요.',
      en: 'In the run, a deploy ends idle environments at once, and busy ones after their answer. New ones count from 0.',
    },
    cites: [{ sim: 'stateless', scenario: 'release' }],
  },
  {
    id: 'never-fresh-for-sure',
    idea: 'may-stay',
    kind: 'ox',
    step: 'three-calls',
    stem: {
      ko: '“핸들러 밖의 변수는 요청마다 처음 값으로 돌아간다.”',
      en: '“A variable outside the handler is back at its first value for every request.”',
    },
    answer: false,
    reasons: [
      {
        id: 'always-stays',
        text: {
          ko: '한번 쓴 값은 지울 때까지 남아 있어요.',
          en: 'Once written it stays until it is deleted.',
        },
        misconception: 'M145',
        because: {
          ko: '아니에요. 환경은 언제든 회수되고 교체돼요. 그때 값도 사라져요.',
          en: 'No: environments are reclaimed and replaced at any time, and their values with them.',
        },
      },
      {
        id: 'platform-clears',
        text: {
          ko: '플랫폼이 가끔씩만 지우기 때문이에요.',
          en: 'The platform clears it only now and then.',
        },
        misconception: 'M06',
        because: {
          ko: '아니에요. 플랫폼은 변수를 지우지 않아요. 환경을 통째로 남기거나 없앨 뿐이에요.',
          en: 'No: it clears no variables. It keeps an environment as a whole or ends it.',
        },
      },
      {
        id: 'reused',
        text: {
          ko: '환경이 다시 쓰이면 앞 요청의 값이 남아요.',
          en: 'A reused environment still has it.',
        },
        correct: true,
        because: {
          ko: '그래서 남의 이름이 보이는 버그가 생겨요.',
          en: 'Which is how somebody else’s name comes to be shown.',
        },
      },
    ],
    explanation: {
      ko: '남을 수도, 사라질 수도 있어요. 어느 쪽이든 맞게 도는 코드를 써요.',
      en: 'It may stay or vanish. Write code that is right either way.',
    },
    cites: [{ claim: 'C061' }],
  },
];
