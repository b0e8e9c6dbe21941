// Five levels: what each promises, and to whom.

import type { QuizItem } from '@/content/schema';

const sea = { sim: 'consistency', scenario: 'across-the-sea' } as const;

export const levels: readonly QuizItem[] = [
  {
    id: 'databases-match-levels',
    idea: 'five-levels',
    kind: 'match',
    step: 'across-the-sea',
    stem: {
      ko: '일관성 단계와 약속을 이으세요.',
      en: 'Match each level with its promise.',
    },
    pairs: [
      {
        id: 'strong',
        left: { ko: '강함', en: 'strong' },
        right: { ko: '완료된 쓰기는 누구나 읽어요', en: 'what is done, everybody reads' },
        because: {
          ko: '모두가 동의해야 완료라고 해요.',
          en: 'It is done once all have agreed.',
        },
        misconception: 'M493',
      },
      {
        id: 'bounded',
        left: { ko: '제한된 부실', en: 'bounded staleness' },
        right: { ko: '정한 만큼보다 더 늦지 않아요', en: 'never later than a bound' },
        because: {
          ko: '한도를 넘길 듯하면 쓰기를 늦춰요.',
          en: 'Writes are slowed down before the bound is passed.',
        },
        misconception: 'M493',
      },
      {
        id: 'session',
        left: { ko: '세션', en: 'session' },
        right: { ko: '내가 쓴 것은 내가 읽어요', en: 'I read what I wrote' },
        because: {
          ko: '증표를 들고 읽어서 그래요.',
          en: 'The token of the write is brought along.',
        },
        misconception: 'M498',
      },
      {
        id: 'prefix',
        left: { ko: '일관된 접두사', en: 'consistent prefix' },
        right: { ko: '함께 쓴 것은 함께 보여요', en: 'written together, seen together' },
        because: {
          ko: '늦을 수는 있어도 반만 보이지는 않아요.',
          en: 'It may be late, but never half of it.',
        },
        misconception: 'M493',
      },
    ],
    others: [
      {
        id: 'twice',
        text: { ko: '같은 쓰기가 두 번 반영되지 않아요', en: 'no write is applied twice' },
      },
    ],
    explanation: {
      ko: '다섯째인 최종은 언젠가 같아진다는 약속이에요.',
      en: 'The fifth, eventual, promises that some day all agree.',
    },
    cites: [{ claim: 'C135' }],
  },
  {
    id: 'databases-double-levels',
    idea: 'five-levels',
    kind: 'categorise',
    step: 'across-the-sea',
    stem: {
      ko: 'Cosmos DB에서 읽기가 두 배로 세어지는 단계와 아닌 단계를 나눠 보세요.',
      en: 'At which levels of Cosmos DB do reads count twice?',
    },
    categories: [
      { id: 'twice', text: { ko: '두 배', en: 'Twice' } },
      { id: 'once', text: { ko: '한 배', en: 'Once' } },
    ],
    entries: [
      {
        id: 'strong',
        text: { ko: '강함', en: 'strong' },
        category: 'twice',
        because: {
          ko: '한 리전의 사본 넷 가운데 둘에게 물어요.',
          en: 'Two of the four copies in a region are asked.',
        },
        misconception: 'M499',
      },
      {
        id: 'session',
        text: { ko: '세션', en: 'session' },
        category: 'once',
        because: {
          ko: '증표가 있으면 아는 사본 하나로 충분해요.',
          en: 'With a token, one copy that knows is enough.',
        },
        misconception: 'M493',
      },
      {
        id: 'bounded',
        text: { ko: '제한된 부실', en: 'bounded staleness' },
        category: 'twice',
        because: {
          ko: '옛 값을 볼 수 있는데도 둘에게 물어요.',
          en: 'Two are asked, although an old value may come.',
        },
        misconception: 'M499',
      },
      {
        id: 'eventual',
        text: { ko: '최종', en: 'eventual' },
        category: 'once',
        because: { ko: '아무 사본 하나에게 물어요.', en: 'Any one copy is asked.' },
        misconception: 'M493',
      },
    ],
    explanation: {
      ko: '강함과 제한된 부실은 둘에게, 나머지는 하나에게 물어요.',
      en: 'Strong and bounded staleness ask two copies, the others one.',
    },
    cites: [{ claim: 'C482' }, { ...sea, set: { level: 'bounded' } }],
  },
  {
    id: 'databases-level-grade',
    idea: 'five-levels',
    kind: 'ox',
    step: 'across-the-sea',
    stem: {
      ko: '“Cosmos DB의 일관성은 강함과 최종 사이에 세 단계가 더 있다.”',
      en: '“Cosmos DB has three more levels between strong and eventual.”',
    },
    answer: true,
    reasons: [
      {
        id: 'between',
        text: {
          ko: '얼마나 늦는지, 누가 보는지로 나눠요.',
          en: 'They differ in how late, and for whom.',
        },
        correct: true,
        because: {
          ko: '제한된 부실, 세션, 일관된 접두사가 있어요.',
          en: 'Bounded staleness, session, and consistent prefix.',
        },
      },
      {
        id: 'speed',
        text: {
          ko: '읽는 속도를 다섯 가지로 나눠 놓았어요.',
          en: 'They are five speeds of reading.',
        },
        misconception: 'M492',
        because: {
          ko: '속도의 단계가 아니에요. 읽기 시간은 서로 비슷해요.',
          en: 'They are no speeds: reads take about as long at each.',
        },
      },
      {
        id: 'price',
        text: {
          ko: '요금제마다 한 단계씩 골라 쓰게 한 거예요.',
          en: 'Each belongs to a price plan of its own.',
        },
        misconception: 'M496',
        because: {
          ko: '요금제와 상관없이 계정에서 고르고 요청마다 낮출 수 있어요.',
          en: 'They are no plans: one is set for the account and can be weakened per request.',
        },
      },
    ],
    explanation: {
      ko: '다섯 단계예요. 대가는 단계마다 달라요.',
      en: 'Five levels, and each has its own price.',
    },
    cites: [{ claim: 'C135' }],
  },
  {
    id: 'databases-session-who',
    idea: 'session',
    kind: 'single',
    step: 'across-the-sea',
    stem: {
      ko: '세션 일관성이에요. 서울의 정오가 메뉴를 바꾸고 20ms 뒤, 소식이 95ms 걸리는 버지니아에서 손님이 읽어요. 무엇을 볼까요?',
      en: 'Session consistency. Jeongo changes the menu in Seoul, and 20 ms later a customer reads it in Virginia, 95 ms away. What is seen?',
    },
    options: [
      {
        id: 'new',
        text: { ko: '새 메뉴를 봐요', en: 'The new menu' },
        misconception: 'M498',
        because: {
          ko: '증표를 든 것은 정오예요. 손님에게는 최종 일관성이에요.',
          en: 'Jeongo has the token. For a customer it is eventual.',
        },
      },
      {
        id: 'old',
        text: { ko: '옛 메뉴를 봐요', en: 'The old menu' },
        correct: true,
        because: {
          ko: '소식이 아직 바다를 건너고 있어요.',
          en: 'The news is still under way.',
        },
      },
      {
        id: 'error',
        text: { ko: '오류가 나요', en: 'An error' },
        misconception: 'M495',
        because: {
          ko: '거절하지 않아요. 가진 값을 답해요.',
          en: 'Nobody is refused: the copy answers with what it has.',
        },
      },
    ],
    explanation: {
      ko: '세션의 약속은 쓴 사람에게만 해요.',
      en: 'A session’s promise is made to whoever wrote.',
    },
    cites: [{ ...sea, set: { level: 'session' } }],
  },
  {
    id: 'databases-session-wait',
    idea: 'session',
    kind: 'numeric',
    step: 'across-the-sea',
    stem: {
      ko: '세션 일관성이에요. 쓰기가 완료되고 {after}ms 뒤에 쓴 사람이 95ms 먼 곳에서 읽어요. 몇 ms를 더 기다릴까요?',
      en: 'Session consistency. {after} ms after a write was done, whoever wrote reads it in a place 95 ms away. How much longer do they wait?',
    },
    variables: { after: { min: 15, max: 75, step: 10 } },
    answer: { formula: 'difference', of: { a: 95, b: '$after' } },
    tolerance: 2,
    unit: { ko: 'ms', en: 'ms' },
    traps: [
      {
        value: 0,
        tolerance: 1,
        misconception: 'M498',
        because: {
          ko: '아직 오지 않은 값을 답할 수는 없어요. 올 때까지 기다려요.',
          en: 'What has not come cannot be told. It is waited for.',
        },
      },
      {
        value: 95,
        tolerance: 2,
        misconception: 'M492',
        because: {
          ko: '이미 지난 시간을 빼야 해요.',
          en: 'The time that has gone by counts, too.',
        },
      },
    ],
    explanation: {
      ko: '95 − {after} = {answer}ms예요.',
      en: '95 − {after} = {answer} ms.',
    },
    cites: [{ ...sea, set: { level: 'session', reader: 'self', ownAfterMs: 38 } }],
  },
  {
    id: 'databases-session-word',
    idea: 'session',
    kind: 'short',
    step: 'across-the-sea',
    stem: {
      ko: '내가 쓴 것은 내가 반드시 읽고, 남에게는 최종 일관성인 단계의 이름은 무엇인가요? (○○ 일관성)',
      en: 'At which level do I always read what I wrote, while it is eventual for others? (… consistency)',
    },
    accepted: {
      ko: ['세션', '세션 일관성', 'session'],
      en: ['session', 'session consistency'],
    },
    traps: [
      {
        words: { ko: ['강한', '강함', '강한 일관성'], en: ['strong', 'strong consistency'] },
        misconception: 'M493',
        because: {
          ko: '강함은 남에게도 새 값을 약속해요.',
          en: 'Strong promises the newest to others as well.',
        },
      },
    ],
    explanation: {
      ko: '세션 일관성이에요. 쓰고 받은 증표를 들고 읽어요.',
      en: 'Session consistency: reads bring the token of the write.',
    },
    cites: [{ claim: 'C135' }],
  },
];
