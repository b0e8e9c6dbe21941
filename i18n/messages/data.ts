// The words of the learner's data: what is kept, backup, export, one's own questions, wiping, trouble.

import type { Locale } from '@/i18n/locales';

const ko = {
  title: '내 기록',
  lead: '푼 답과 읽은 곳은 이 브라우저에만 있어요. 언제든 꺼내고, 옮기고, 지울 수 있어요.',
  linkFromQuiz: '내 기록 꺼내기, 옮기기, 지우기',

  kept: {
    title: '여기에 남아 있는 것',
    loading: '기록을 읽고 있어요.',
    answers: '푼 답',
    since: (date: string) => `${date}부터`,
    items: '풀어 본 문제',
    lessons: '읽은 수업',
    missions: '해 본 미션',
    own: '내 문제',
    size: '백업 파일 크기',
    piece: '개',
    lesson: '편',
    unreadable: (count: string) =>
      `이 버전이 읽지 못하는 기록이 ${count}개 있어요. 지우지 않고 그대로 두었고, 백업에도 그대로 담아요.`,
    persist: '오래 보관해 달라고 요청하기',
    persistHint:
      '저장 공간이 모자라면 브라우저가 기록을 지울 수 있어요. 지우지 말고 오래 보관해 달라고 브라우저에 요청할 수 있어요.',
    persisted: '이 브라우저는 공간이 모자라도 이 기록을 먼저 지우지 않아요.',
    refused:
      '브라우저가 지금은 받아들이지 않았어요. 자주 들르거나 즐겨찾기에 넣으면 달라질 수 있어요. 백업 파일을 받아 두는 것이 가장 안전해요.',
  },

  backup: {
    title: '백업과 복원',
    hint: '답, 내 문제, 읽은 곳, 설정을 파일 하나에 담아요. 다른 기기에서 열면 그대로 이어져요.',
    make: '백업 내려받기',
    made: (name: string) => `백업을 내려받았어요. 파일 이름: ${name}`,
    leftOut: (count: string) =>
      `파일에 담을 수 없는 기록 ${count}개는 빠졌어요. 이 브라우저에는 그대로 있어요.`,
    unread: (count: string) => `이 버전이 읽지 못하는 기록 ${count}개도 그대로 담겨 있어요.`,
    silent: '파일을 읽다가 응답이 없어서 멈췄어요. 다시 열어 보세요.',
    unreadable: '파일을 열지 못했어요. 다른 곳으로 옮겼거나 지웠다면 다시 골라 주세요.',
    reading: (name: string) => `${name} 읽는 중`,
    open: '백업 파일 열기',
    found: (date: string) => `${date}에 만든 백업이에요. 담긴 것:`,
    contents: (answers: string, own: string) =>
      `푼 답 ${answers}개, 내 문제 ${own}개, 읽은 곳과 설정`,
    merge: '합치기',
    mergeHint: '여기 있는 기록은 그대로 두고, 없는 것만 더해요.',
    replace: '바꾸기',
    replaceHint: '여기 있는 기록을 읽지 못하는 것까지 모두 지우고 백업의 기록만 남겨요.',
    cancel: '취소',
    restored: (answers: string) => `복원했어요. 이제 푼 답은 ${answers}개예요.`,
    refused: '이 파일로는 복원하지 않았어요. 바뀐 것은 없어요.',
    failed: '복원하지 못했어요. 바뀐 것은 없어요.',
    refusal: {
      'not-json': '파일이 잘렸거나 백업 파일이 아니에요. 처음부터 끝까지 JSON으로 읽히지 않아요.',
      'too-deep': '파일 안의 괄호가 수백 겹으로 겹쳐 있어요. 구름사다리가 만든 파일이 아니에요.',
      'other-file': '구름사다리 백업 파일이 아니에요. 백업 파일은 이름이 cloud-ladder로 시작해요.',
      newer:
        '더 새로운 버전의 구름사다리가 만든 백업이에요. 페이지를 새로 고쳐 새 버전을 받은 뒤 다시 열어 주세요.',
      count: '적힌 개수와 들어 있는 개수가 달라요. 파일의 일부가 빠졌어요.',
      checksum: '내용이 만들 때와 달라요. 옮기는 동안 손상됐거나 누군가 고쳤어요.',
    },
    field: (field: string) => `읽을 수 없는 곳이 있어요: ${field}`,
    tooLarge: (limit: string) => `파일이 너무 커요. ${limit}까지 열 수 있어요.`,
  },

  exports: {
    title: '내보내기',
    results: '풀이 결과',
    resultsHint: '답 하나가 한 줄이에요. 언제, 어느 문제를, 어떻게 답했는지 담아요.',
    noResults: '아직 푼 답이 없어요.',
    csv: 'CSV (엑셀)',
    gift: 'GIFT (Moodle)',
    anki: 'Anki',
    course: '수업 문제',
    courseHint: (count: string) => `한국어 문제 ${count}개를 담아요.`,
    own: '내 문제',
    ownHint: (count: string) => `가져온 문제 ${count}개를 담아요.`,
    leftOut: (count: string) => `파일에 담을 수 없어 빠진 문제 ${count}개`,
    leftOutWhy:
      '시뮬레이터를 돌려야 하거나 숫자가 풀 때마다 새로 바뀌는 문제는 다른 프로그램으로 옮길 수 없어요.',
    nearest: 'GIFT에는 순서 맞추기와 분류가 없어서 짝짓기로 담고, OX의 이유는 해설에 담아요.',
    giftLeftOut: (count: string) =>
      `GIFT로 적을 수 없는 문제 ${count}개는 빠졌어요. 정답에 모두 화살표(->)가 들어 있는 단답이에요.`,
    saved: (name: string) => `내려받았어요. 파일 이름: ${name}`,
    withoutStems: '문제의 글을 받지 못해서 문제 id만 담았어요.',
  },

  table: {
    at: '시각',
    lesson: '수업',
    item: '문제 id',
    stem: '문제',
    kind: '종류',
    chosen: '내 답',
    correct: '맞음',
    share: '맞은 비율',
    confidence: '확신',
    seconds: '걸린 시간(초)',
    where: '푼 곳',
    misconceptions: '만난 오해',
    right: 'O',
    wrong: 'X',
    guess: '찍었어요',
    maybe: '아마도',
    sure: '확실해요',
  },

  own: {
    title: '내 문제 가져오기',
    hint: 'CSV나 GIFT 파일에서 내 문제를 가져와요. 저장하기 전에 먼저 보여 드려요.',
    kinds: '하나 고르기, 여럿 고르기, OX, 숫자, 단답을 가져올 수 있어요.',
    sample: '예시 CSV 내려받기',
    open: '문제 파일 열기',
    preview: (name: string) => `${name} 미리 보기`,
    good: (count: string) => `가져올 수 있는 문제 ${count}개`,
    bad: (count: string) => `고칠 곳 ${count}군데`,
    none: '가져올 수 있는 문제가 없어요.',
    line: (line: string) => `${line}번째 줄`,
    keep: (count: string) => `문제 ${count}개 가져오기`,
    keepGood: (count: string) => `고칠 곳은 빼고 ${count}개만 가져오기`,
    cancel: '취소',
    kept: (fresh: string, known: string) =>
      known === '0'
        ? `문제 ${fresh}개를 가져왔어요.`
        : `문제 ${fresh}개를 가져왔어요. 이미 있던 ${known}개는 그대로예요.`,
    failed: '문제를 저장하지 못했어요. 바뀐 것은 없어요.',
    list: '가져온 문제',
    empty: '아직 가져온 문제가 없어요.',
    remove: '지우기',
    removeOf: (stem: string) => `지우기: ${stem}`,
    removed: '문제를 지웠어요.',
    undo: '되돌리기',
    practise: '풀어 보기',
    practiseOf: (stem: string) => `풀어 보기: ${stem}`,
    stop: '접기',
    more: (count: string) => `그 밖에 ${count}개가 더 있어요.`,
    unknownFile:
      '이 파일은 CSV도 GIFT도 아니에요. 이름이 .csv, .gift, .txt로 끝나는 파일을 열어 주세요.',
  },

  problem: {
    'no-table': () =>
      '문제가 하나도 없어요. CSV라면 첫 줄에 열 이름을, GIFT라면 { }가 있는 문제를 적어 주세요.',
    'no-column': (name: string) => `이 이름의 열이 없어요: ${name}. 첫 줄에 열 이름을 적어 주세요.`,
    'bad-quotes': () => '따옴표가 닫히지 않았어요. 칸 안의 따옴표는 두 번("") 적어 주세요.',
    'unknown-kind': (typed: string) =>
      `“${typed}”: 모르는 종류예요. 하나 고르기, 여럿 고르기, OX, 숫자, 단답 가운데 하나를 적어 주세요.`,
    'kind-not-taken': (typed: string) =>
      `“${typed}”: 이 종류는 가져올 수 없어요. 하나 고르기, 여럿 고르기, OX, 숫자, 단답만 가져와요.`,
    'no-question': () => '문제 글이 비어 있어요.',
    'few-options': (typed: string) => `보기 수: ${typed}. 둘 이상이어야 해요.`,
    'many-options': () => '보기가 너무 많아요. 열 개까지 적을 수 있어요.',
    'gap-in-options': (typed: string) =>
      `${typed}번 보기가 비어 있어요. 빈칸 없이 차례로 적어 주세요.`,
    'no-right': () => '정답이 없어요. CSV에는 정답인 보기의 번호를, GIFT에는 = 표시를 적어 주세요.',
    'two-right': () => '정답이 둘 이상이에요. 하나만 적거나 여럿 고르기로 바꿔 주세요.',
    'bad-choice': (typed: string) =>
      `“${typed}”: 이런 보기가 없어요. 보기 번호(예: 2, 여럿이면 1;3)나 보기 글 그대로를 적어 주세요.`,
    'bad-ox': (typed: string) => `“${typed}”: 정답에는 O나 X를 적어 주세요.`,
    'bad-number': (typed: string) => `“${typed}”: 숫자로 읽을 수 없어요. 예: 12.5`,
    'bad-tolerance': (typed: string) => `“${typed}”: 허용 오차는 0 이상의 숫자여야 해요. 예: 0.5`,
    'no-accepted': () => '정답으로 인정할 말이 없어요. 보기 칸이나 정답 칸에 적어 주세요.',
    'no-braces': () => '정답을 담은 { }가 없어요. 문제 뒤에 { }를 적어 주세요.',
    'open-brace': () => '{ 가 닫히지 않았어요. 문제 하나 안에는 빈 줄이 없어야 해요.',
    'bare-brace': (typed: string) =>
      `글 속의 중괄호 ${typed} 때문에 어디까지가 정답인지 알 수 없어요. 글 속에서는 \\{ \\}로 적어 주세요.`,
    'partial-points': (typed: string) =>
      `“${typed}”: 부분 점수는 여럿 고르기에서만 읽어요. 모든 보기를 ~%점수%로 적어 주세요.`,
    'too-many': () =>
      '한 파일에서 문제 20,000개까지 읽어요. 여기부터는 다른 파일로 나누어 가져오세요.',
    'too-long': () => '글이 너무 길어요. 칸 하나에 5,000자까지 적을 수 있어요.',
  },

  wipe: {
    title: '모두 지우기',
    hint: '이 브라우저에 남은 기록을 모두 지우고 처음으로 돌아가요.',
    open: '모두 지우기…',
    sure: '정말 모두 지울까요?',
    lost: (answers: string, own: string) =>
      `푼 답 ${answers}개, 내 문제 ${own}개, 읽은 곳, 예측, 설정, 이 버전이 읽지 못하는 기록까지 이 브라우저에서 사라져요. 되돌릴 수 없어요.`,
    backupFirst: '먼저 백업을 받아 두면 나중에 복원할 수 있어요.',
    confirm: '모두 지우기',
    cancel: '그대로 두기',
    done: '모두 지웠어요.',
    failed: '지우지 못했어요. 바뀐 것은 없어요.',
  },

  noscript: '이 페이지는 브라우저에 남은 기록을 다루므로 스크립트가 켜져 있어야 해요.',
};

export type DataWords = typeof ko;

const en: DataWords = {
  title: 'Your data',
  lead: 'Your answers and your place in each lesson are kept in this browser and nowhere else. Export, move or erase them at any time.',
  linkFromQuiz: 'Export, move or erase your data',

  kept: {
    title: 'What is kept here',
    loading: 'Reading your data.',
    answers: 'Answers',
    since: (date) => `since ${date}`,
    items: 'Questions tried',
    lessons: 'Lessons read',
    missions: 'Missions tried',
    own: 'Your own questions',
    size: 'Size of a backup',
    piece: '',
    lesson: '',
    unreadable: (count) =>
      `Records that this version cannot read: ${count}. They are left untouched and go into backups unchanged.`,
    persist: 'Ask the browser to keep it',
    persistHint:
      'A browser that runs out of space may erase what sites have stored. You can ask it to keep this data.',
    persisted: 'This browser will not erase this data first when space runs out.',
    refused:
      'The browser has declined for now. It may agree once you visit more often or bookmark the course. A backup file is the safest choice.',
  },

  backup: {
    title: 'Backup and restore',
    hint: 'Answers, your own questions, your place and your settings in one file. Open it on another device and continue there.',
    make: 'Download a backup',
    made: (name) => `Backup downloaded as ${name}`,
    leftOut: (count) =>
      `Records that could not go into the file: ${count}. They are still in this browser.`,
    unread: (count) =>
      `It also contains, unchanged, records that this version cannot read: ${count}.`,
    silent: 'Reading the file stopped responding and was cancelled. Open the file again.',
    unreadable: 'The file could not be opened. If it was moved or deleted, choose it again.',
    reading: (name) => `Reading ${name}`,
    open: 'Open a backup file',
    found: (date) => `This backup was made on ${date}. It contains:`,
    contents: (answers, own) =>
      `answers: ${answers}, your own questions: ${own}, your place in the lessons and your settings`,
    merge: 'Merge',
    mergeHint: 'What is here stays; only what is missing is added.',
    replace: 'Replace',
    replaceHint:
      'Everything here is erased, including what this version cannot read; only the backup remains.',
    cancel: 'Cancel',
    restored: (answers) => `Restored. Answers here now: ${answers}.`,
    refused: 'Nothing was restored from this file, and nothing has changed.',
    failed: 'Restoring failed, and nothing has changed.',
    refusal: {
      'not-json': 'The file was cut short or is not a backup: it is not valid JSON.',
      'too-deep': 'Brackets in the file are nested hundreds deep. Cloud Ladder did not make it.',
      'other-file': 'This is not a Cloud Ladder backup. Their names begin with cloud-ladder.',
      newer:
        'A newer version of Cloud Ladder made this backup. Reload the page to get that version, then open the file again.',
      count: 'It contains a different number of entries than it states: a part is missing.',
      checksum: 'Its content has changed since it was made: it was damaged or edited.',
    },
    field: (field) => `This field cannot be read: ${field}`,
    tooLarge: (limit) => `The file is too large. Files up to ${limit} can be opened.`,
  },

  exports: {
    title: 'Export',
    results: 'Your results',
    resultsHint: 'One row per answer: when, which question, and what you answered.',
    noResults: 'No answers yet.',
    csv: 'CSV (Excel)',
    gift: 'GIFT (Moodle)',
    anki: 'Anki',
    course: 'Questions of the course',
    courseHint: (count) => `Questions in English: ${count}.`,
    own: 'Your own questions',
    ownHint: (count) => `Questions you imported: ${count}.`,
    leftOut: (count) => `Questions that cannot be exported: ${count}`,
    leftOutWhy:
      'Questions that run a simulator, or whose numbers change every time, cannot move to another program.',
    nearest:
      'GIFT has no ordering and no sorting into groups, so both become matching. The reason behind a true-or-false answer moves into the explanation.',
    giftLeftOut: (count) =>
      `Left out because GIFT cannot express them: ${count}. All their accepted answers contain an arrow (->).`,
    saved: (name) => `Downloaded as ${name}`,
    withoutStems: 'The texts of the questions could not be loaded; the file has their ids only.',
  },

  table: {
    at: 'time',
    lesson: 'lesson',
    item: 'question id',
    stem: 'question',
    kind: 'kind',
    chosen: 'my answer',
    correct: 'right',
    share: 'share right',
    confidence: 'confidence',
    seconds: 'seconds',
    where: 'where',
    misconceptions: 'misconceptions met',
    right: 'yes',
    wrong: 'no',
    guess: 'guess',
    maybe: 'think so',
    sure: 'certain',
  },

  own: {
    title: 'Import your own questions',
    hint: 'Import questions from a CSV or GIFT file. You see them before anything is saved.',
    kinds:
      'Single choice, multiple choice, true or false, numeric and short answers can be imported.',
    sample: 'Download a sample CSV',
    open: 'Open a question file',
    preview: (name) => `Preview of ${name}`,
    good: (count) => `Questions that can be imported: ${count}`,
    bad: (count) => `Problems: ${count}`,
    none: 'None of its questions can be imported.',
    line: (line) => `Line ${line}`,
    keep: (count) => (count === '1' ? 'Import one question' : `Import ${count} questions`),
    keepGood: (count) =>
      count === '1' ? 'Import only the valid one' : `Import only the ${count} valid ones`,
    cancel: 'Cancel',
    kept: (fresh, known) =>
      known === '0'
        ? `Questions imported: ${fresh}.`
        : `Questions imported: ${fresh}. Already here: ${known}.`,
    failed: 'The questions could not be saved, and nothing has changed.',
    list: 'Imported questions',
    empty: 'Nothing imported yet.',
    remove: 'Delete',
    removeOf: (stem) => `Delete: ${stem}`,
    removed: 'Question deleted.',
    undo: 'Undo',
    practise: 'Practise',
    practiseOf: (stem) => `Practise: ${stem}`,
    stop: 'Collapse',
    more: (count) => `And ${count} more.`,
    unknownFile:
      'This is neither CSV nor GIFT. Open a file whose name ends in .csv, .gift or .txt.',
  },

  problem: {
    'no-table': () =>
      'The file has no questions. CSV needs column names in the first line, GIFT needs questions with { }.',
    'no-column': (name) =>
      `There is no column called ${name}. The first line must name the columns.`,
    'bad-quotes': () => 'A quotation mark is not closed. Inside a cell, write it twice ("").',
    'unknown-kind': (typed) =>
      `“${typed}” is not a kind of question. Allowed: single, multiple, OX, numeric, short.`,
    'kind-not-taken': (typed) =>
      `“${typed}”: this kind cannot be imported. Allowed: single, multiple, OX, numeric, short.`,
    'no-question': () => 'The text of the question is empty.',
    'few-options': (typed) => `Options: ${typed}. There must be at least two.`,
    'many-options': () => 'Too many options: ten at most.',
    'gap-in-options': (typed) => `Option ${typed} is empty. Leave no gaps between options.`,
    'no-right': () =>
      'No answer is marked as right. In CSV, write the number of the right option; in GIFT, mark it with =.',
    'two-right': () => 'More than one answer is right. Mark only one, or make it multiple choice.',
    'bad-choice': (typed) =>
      `“${typed}” names no option. Write its number (2, or 1;3 for several) or its exact text.`,
    'bad-ox': (typed) => `“${typed}”: write O or X as the answer.`,
    'bad-number': (typed) => `“${typed}” is not a number. Example: 12.5`,
    'bad-tolerance': (typed) =>
      `“${typed}”: the tolerance must be a number, 0 or more. Example: 0.5`,
    'no-accepted': () =>
      'There is no accepted answer. Write it into the option cells or the answer cell.',
    'no-braces': () => 'The { } that hold the answer are missing after the question.',
    'open-brace': () => 'A { is not closed. A question must not contain an empty line.',
    'bare-brace': (typed) =>
      `Because of a ${typed} in the text, it is unclear where the answer begins and ends. In a text, write \\{ and \\}.`,
    'partial-points': (typed) =>
      `“${typed}”: partial points are read in multiple choice only. Write every option as ~%points%.`,
    'too-many': () =>
      'At most 20,000 questions are read from one file. Put the rest into another file.',
    'too-long': () => 'This text is too long. At most 5,000 characters are allowed.',
  },

  wipe: {
    title: 'Erase everything',
    hint: 'Erases everything kept in this browser and starts over.',
    open: 'Erase everything…',
    sure: 'Really erase everything?',
    lost: (answers, own) =>
      `This will be gone from this browser for good: answers (${answers}), your own questions (${own}), your place, guesses, settings, and whatever this version cannot read.`,
    backupFirst: 'If you download a backup now, you can restore everything later.',
    confirm: 'Erase everything',
    cancel: 'Keep it',
    done: 'Everything is erased.',
    failed: 'Erasing failed, and nothing has changed.',
  },

  noscript: 'This page works with the data in your browser, so it needs scripts.',
};

export const dataMessages = { ko, en } satisfies Record<Locale, DataWords>;
