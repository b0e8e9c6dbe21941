// Words of the release-train simulator, in both languages.

import type { SimWords } from '@/components/figure/words/sim-words';
import type { declaration, Rollout } from '@/engine/models/release-train/config';
import type { Localized } from '@/i18n/locales';

export const rolloutWords: Readonly<Record<Rollout, Localized>> = {
  switch: { ko: '한꺼번에', en: 'all at once' },
  canary: { ko: '카나리아', en: 'canary' },
  linear: { ko: '1분에 10%씩', en: '10% a minute' },
};

const rolloutsIn = (locale: 'ko' | 'en') =>
  ({
    switch: rolloutWords.switch[locale],
    canary: rolloutWords.canary[locale],
    linear: rolloutWords.linear[locale],
  }) as const;

export const words: Localized<SimWords<typeof declaration>> = {
  ko: {
    title: '배포 열차',
    hint: '최근 칸을 누르면 그 배포가 무엇을 봤는지 나와요',
    summary: {
      stage:
        '위에는 기다리는 변경 카드와 그것을 싣고 가는 열차가 있어요. 그 아래에서는 지금 쓰는 버전과 새 버전의 서버 열 칸이 요청을 나눠 받고, 점은 요청, 가위표는 오류예요. 따로 놓인 백 칸은 배포 하나에 하나씩 결과를 보여 줘요. 아래 띠에는 배포, 오류를 만난 손님, 변경이 기다린 시간이 이어져요.',
      controls:
        '며칠마다 모아 보낼지, 어떻게 내보낼지, 카나리아의 시간과 몫, 요청의 수, 버그의 크기, 계약을 바꾸는 방법을 바꿀 수 있어요. 무대의 버튼으로 지금 보내거나, 되돌리거나, 비율을 멈출 수 있어요.',
      first: '재생해서 백 칸 가운데 몇 칸이 비는지 보고, 초당 요청을 10으로 바꿔 비교해 보세요.',
    },
    params: {
      everyDays: {
        label: '열차 간격',
        hint: '며칠마다 모아서 보낼지',
        zero: '하나씩 바로',
        say: (value: string) => `${value}일`,
      },
      rollout: {
        label: '내보내는 방법',
        hint: '새 버전이 받는 몫을 늘리는 방법',
        options: rolloutsIn('ko'),
      },
      canaryMin: { label: '카나리아를 지켜보는 시간' },
      ratePerSec: { label: '요청', hint: '적을수록 드문 오류를 못 봐요' },
      bugShare: { label: '버그가 망치는 요청', hint: '나쁜 변경이 실패시키는 몫' },
      contract: {
        label: '계약 바꾸기',
        hint: '부르는 쪽도 바뀌어야 하는 변경을 보내는 방법',
        options: { break: '한 번에 바꾸기', expand: '더하고, 옮기고, 지우기' },
      },
      canaryShare: { label: '카나리아의 몫' },
      badShare: { label: '나쁜 변경', hint: '버그가 든 변경의 비율', zero: '없음' },
      perWeek: { label: '한 주의 변경' },
      breakingShare: { label: '계약을 바꾸는 변경', zero: '없음' },
      alarmErrors: {
        label: '경보가 울리는 오류',
        hint: '그리고 요청 20건부터, 1%를 넘을 때',
        say: (value: string) => `${value}건`,
      },
      changes: { label: '변경의 수', hint: '이만큼 만들면 끝', zero: '끝없이' },
    },
    scenarios: {
      'quiet-canary': {
        name: '조용한 카나리아',
        hint: '나쁜 변경 100개를 10%에게 5분씩 먼저 보여 줘요.',
      },
      'weekly-train': {
        name: '금요일 열차',
        hint: '한 주 동안 모인 변경을 한 열차에 실어 보내요.',
      },
      'each-alone': { name: '하나씩', hint: '같은 변경을 만드는 대로 하나씩 보내요.' },
      'two-languages': {
        name: '옛것과 새것',
        hint: '열 개 가운데 하나는 계약을 바꿔요. 카나리아로 천천히 내보내요.',
      },
      'within-a-day': {
        name: '하루 안에, 여섯 명까지',
        hint: '변경은 하루 안에 닿고, 오류를 만나는 손님은 한 주에 여섯 명까지로 줄여 보세요.',
      },
    },
    acts: { send: '지금 보내기', takeBack: '되돌리기', hold: '멈추기' },
    metrics: {
      failed: '되돌린 배포',
      leadTime: '변경이 닿기까지',
      hurt: '한 주에 오류를 만난 손님',
      blind: '버그를 못 본 카나리아',
      releases: '끝난 배포',
    },
    assumptions: {
      'bug-steady': '버그는 처음부터 있고 하루 내내 같은 비율로 실패해요.',
      'alarm-ours': '경보 규칙은 우리가 정했어요. 이번 배포가 낸 오류만 봐요.',
      'mended-in-an-hour': '나쁜 변경은 한 시간이면 찾아서 고쳐요.',
      'reported-after-a-day': '경보가 못 본 버그는 하루 뒤에 손님이 알려 줘요.',
      'calls-apart':
        '계약을 바꾸는 변경은 부르는 쪽과 한 배포에 실려요. 한 화면의 두 호출은 따로따로 나뉘어요. 손님을 한 버전에 붙여 두면 섞이지 않아요.',
      'mix-unseen':
        '두 버전은 저마다 정상으로 답하고 화면에서 깨져요. 이 경보는 거기를 보지 않아요.',
      'left-out': '기능 플래그, 데이터베이스, 여러 서비스를 함께 싣는 열차는 없어요.',
    },
    stage: '열차와 두 버전',
    chart: {
      title: '변경이 있는 곳',
      series: { waiting: '기다림', riding: '나가는 중', mending: '고치는 중' },
    },
  },
  en: {
    title: 'The release train',
    hint: 'Press one of the latest cells to see what that release saw',
    summary: {
      stage:
        'Above wait the changes as cards, and the train that carries them. Below, ten servers of the version in use and of the new one share the requests: a dot is requests, a cross an error. A hundred cells apart from them show what became of each release. The strip at the bottom has the releases, the customers who got an error, and how long changes waited.',
      controls:
        'You can change how often a train leaves, how a release is rolled out, for how long and to how many the canary goes, how many requests come, how large a bug is, and how a contract is changed. The buttons on the stage send what waits, take a release back, or hold its share.',
      first:
        'Play, count the empty cells of the hundred, then set ten requests a second and compare.',
    },
    params: {
      everyDays: {
        label: 'Train every',
        hint: 'days for which changes are collected',
        zero: 'each alone, at once',
        say: (value: string) => (value === '1' ? '1 day' : `${value} days`),
      },
      rollout: {
        label: 'Rollout',
        hint: 'how the share of the new version grows',
        options: rolloutsIn('en'),
      },
      canaryMin: { label: 'Canary is watched for' },
      ratePerSec: { label: 'Requests', hint: 'with few of them, rare errors stay unseen' },
      bugShare: { label: 'Requests a bug breaks', hint: 'what a bad change fails' },
      contract: {
        label: 'Changing a contract',
        hint: 'a change after which callers must change, too',
        options: { break: 'in one go', expand: 'add, move, drop' },
      },
      canaryShare: { label: 'Share of the canary' },
      badShare: { label: 'Bad changes', hint: 'share of changes with a bug', zero: 'none' },
      perWeek: { label: 'Changes a week' },
      breakingShare: { label: 'Changes that break a contract', zero: 'none' },
      alarmErrors: {
        label: 'Errors that ring the alarm',
        hint: 'and more than 1% of at least 20 requests',
      },
      changes: { label: 'Changes in all', hint: 'no more are made after these', zero: 'no end' },
    },
    scenarios: {
      'quiet-canary': {
        name: 'A quiet canary',
        hint: 'A hundred bad changes, each shown to 10% for five minutes first.',
      },
      'weekly-train': {
        name: 'The Friday train',
        hint: 'What a week has collected leaves on one train.',
      },
      'each-alone': { name: 'One by one', hint: 'The same changes, each sent when it is made.' },
      'two-languages': {
        name: 'Old meets new',
        hint: 'One change in ten breaks a contract, and goes out slowly, by canary.',
      },
      'within-a-day': {
        name: 'Within a day, six at most',
        hint: 'Get changes live within a day, with at most six customers a week getting an error.',
      },
    },
    acts: { send: 'Send now', takeBack: 'Roll back', hold: 'Hold' },
    metrics: {
      failed: 'Releases rolled back',
      leadTime: 'From made to live',
      hurt: 'Customers hurt a week',
      blind: 'Canaries that saw nothing',
      releases: 'Releases',
    },
    assumptions: {
      'bug-steady': 'A bug is there from the start and fails the same share all day.',
      'alarm-ours': 'The rule of the alarm is ours. It sees only what this release brings.',
      'mended-in-an-hour': 'A bad change is found and fixed within an hour.',
      'reported-after-a-day': 'What no alarm saw, customers report after a day.',
      'calls-apart':
        'A change of a contract rides with its callers. The two calls of a page are routed separately; tying a customer to one version would spare them.',
      'mix-unseen':
        'Each version answers without an error; it is the page that breaks, and this alarm does not look there.',
      'left-out': 'Feature flags, databases and trains of several services are not in it.',
    },
    stage: 'The train and the two versions',
    chart: {
      title: 'Where changes are',
      series: { waiting: 'waiting', riding: 'on the way', mending: 'being fixed' },
    },
  },
};
