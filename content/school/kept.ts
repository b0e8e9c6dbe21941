// What is kept about a learner, where, what for, and until when: all of it in the browser that the learner uses.

import type { Localized } from '@/i18n/locales';

export interface KeptRow {
  readonly id: string;
  readonly what: Localized;
  readonly use: Localized;
  readonly until: Localized;
  /** Names of its places: tables of the database, and keys behind `cloud-ladder:`. */
  readonly tables: readonly string[];
  readonly keys: readonly string[];
  /** The files that keep it for a window, where it is gone with the window. */
  readonly session?: readonly string[];
}

const untilErased: Localized = {
  ko: '지울 때까지, 또는 브라우저가 지울 때까지',
  en: 'until it is erased, here or by the browser',
};

export const kept: readonly KeptRow[] = [
  {
    id: 'answers',
    what: { ko: '퀴즈 답, 푼 때, 확신한 정도', en: 'Answers to questions, when, and how sure' },
    use: { ko: '결과와 복습 날짜를 보여 줘요', en: 'Shows results and when to review' },
    until: untilErased,
    tables: ['answers'],
    keys: ['answers'],
  },
  {
    id: 'guesses',
    what: { ko: '예상과 개념 질문의 답', en: 'Predictions, and answers to questions of concept' },
    use: {
      ko: '실제와 비교하고, 수업 끝에 다시 꺼내요',
      en: 'Compared with the run, and again at the end',
    },
    until: untilErased,
    tables: ['firstGuesses'],
    keys: [
      'predictions',
      'skipped-predictions',
      'concept-predictions',
      'guesses-again',
      'guesses-on-way',
    ],
  },
  {
    id: 'own-answers',
    what: {
      ko: '발표 QnA에 직접 쓴 글. 이름을 쓰면 이름도 남아요',
      en: 'Text written for the class questions; a name that is typed stays as well',
    },
    use: { ko: '모범 답과 나란히 보여 줘요', en: 'Shown beside the model answer' },
    until: untilErased,
    tables: [],
    keys: ['own-answers'],
  },
  {
    id: 'own-items',
    what: { ko: '파일에서 가져온 내 문제', en: 'Questions of one’s own, read from a file' },
    use: { ko: '연습에 써요', en: 'Used for practice' },
    until: untilErased,
    tables: ['ownItems'],
    keys: [],
  },
  {
    id: 'progress',
    what: { ko: '읽은 단계, 미션 결과', en: 'Steps that were read, results of missions' },
    use: { ko: '이어 읽게 해요', en: 'Lets one read on' },
    until: untilErased,
    tables: [],
    keys: ['progress', 'mission-tries'],
  },
  {
    id: 'settings',
    what: {
      ko: '언어, 테마, 단축키, 시험 날, 복습 설정',
      en: 'Language, theme, shortcuts, day of an exam, settings of review',
    },
    use: { ko: '고른 대로 보여 줘요', en: 'Shows things as they were chosen' },
    until: untilErased,
    tables: [],
    keys: ['locale', 'theme', 'letter-keys', 'exam-day', 'own-rating', 'backup-offered'],
  },
  {
    id: 'copy',
    what: {
      ko: '수업 파일의 사본, 그리고 이 기기에 두기로 했는지',
      en: 'A copy of the course’s own files, and whether this device was to have one',
    },
    use: { ko: '네트워크 없이도 열리게 해요', en: 'Opens the course without a network' },
    until: untilErased,
    tables: [],
    keys: [],
  },
  {
    id: 'talk',
    what: { ko: '발표 중인 두 창의 상태', en: 'The state of a talk in two windows' },
    use: { ko: '새로 고쳐도 발표가 이어져요', en: 'A talk goes on after a reload' },
    until: { ko: '창을 닫을 때까지', en: 'until the window is closed' },
    tables: [],
    keys: [],
    session: ['components/stage/talk/use-talk.ts'],
  },
  {
    id: 'figures',
    what: { ko: '수업 그림에 맞춰 둔 설정', en: 'What the figures of lessons were set to' },
    use: {
      ko: '다른 페이지에 다녀와도 그대로 있어요',
      en: 'They are found so after a visit to another page',
    },
    until: { ko: '창을 닫을 때까지', en: 'until the window is closed' },
    tables: [],
    keys: [],
    session: ['components/figure/kept-setup.ts'],
  },
  {
    id: 'vote',
    what: {
      ko: '교실 투표에서 보기마다 센 수. 누가 골랐는지는 없어요',
      en: 'Counts of a class vote by option, and nothing of who chose',
    },
    use: { ko: '둘째 투표와 나란히 보여 줘요', en: 'Shown beside the second vote' },
    until: { ko: '창을 닫을 때까지', en: 'until the window is closed' },
    tables: [],
    keys: [],
    session: ['components/vote/kept.ts'],
  },
];
