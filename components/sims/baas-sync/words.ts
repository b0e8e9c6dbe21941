// The words of the baas-sync simulator, in both languages.

import type { SimWords } from '@/components/figure/words/sim-words';
import type { declaration } from '@/engine/models/baas-sync/config';
import type { Localized } from '@/i18n/locales';

export const words: Localized<SimWords<typeof declaration, 'reads' | 'writes'>> = {
  ko: {
    title: '기기 여럿과 데이터베이스 하나',
    hint: '버튼을 눌러 직접 팔고, 연결을 끊어 보세요',
    summary: {
      stage:
        '데이터베이스가 하나 있고, 태블릿마다 자기가 믿는 재고가 크게 적혀 있어요. 선반에는 실제로 남은 도시락이 있어요. 단톡방 장면에서는 기기들이 있고, 데이터베이스 곁에 읽기 계량기가 있어요. 아래 띠에는 읽기와 쓰기가 시간 순서로 찍혀요.',
      controls:
        '쓰는 방법, 끊기는 때와 길이, 기기와 방의 크기, 접근 규칙을 바꿀 수 있어요. 태블릿마다 있는 버튼으로 팔고, 끊고, 다시 연결할 수 있어요.',
      first: '재생을 누르고, 다시 연결되었을 때 데이터베이스의 숫자를 선반과 비교해 보세요.',
    },
    params: {
      scene: { label: '장면', options: { rooms: '단톡방', tablets: '태블릿' } },
      users: { label: '사람', say: (value) => `${value}명` },
      roomSize: {
        label: '한 방의 사람',
        say: (value) => `${value}명`,
        hint: '0이면 모두가 한 방이에요',
      },
      page: { label: '한 번에 여는 글', hint: '방을 열 때 읽는 문서의 수' },
      cache: {
        label: '기기에 저장',
        options: { off: '끔', on: '켬' },
        hint: '30분이 넘으면 처음부터 다시 읽어요',
      },
      messages: { label: '한 사람이 쓰는 글(하루)' },
      onSec: { label: '앱을 켜 두는 시간' },
      offSec: { label: '앱을 닫아 두는 시간', hint: '0이면 늘 켜 둬요' },
      rules: { label: '접근 규칙', options: { owner: '방 사람만', anyone: '누구나' } },
      strangers: { label: '엿듣는 사람' },
      tablets: { label: '태블릿', say: (value) => `${value}대` },
      stock: { label: '처음 재고' },
      writeMode: {
        label: '쓰는 방법',
        options: { set: '남은 값', increment: '하나 빼기', transaction: '트랜잭션' },
        hint: '남은 값을 쓰면 마지막에 쓴 사람이 이겨요',
      },
      customers: {
        label: '손님',
        options: { none: '없음', 'one-each': '태블릿마다 한 명', poisson: '제각각(포아송)' },
      },
      cutTablets: { label: '끊기는 태블릿', say: (value) => `${value}대` },
      cutAtSec: { label: '끊기는 때' },
      cutForSec: { label: '끊긴 시간' },
      allotment: { label: '태블릿마다 떼어 둔 몫' },
      perHour: { label: '한 시간에 오는 손님' },
    },
    scenarios: {
      'two-tablets': {
        name: '끊긴 태블릿 두 대',
        hint: '둘 다 오프라인에서 하나씩 팔아요. 열 개에서 시작해요.',
      },
      'lunch-offline': {
        name: '점심에 20분 끊김',
        hint: '태블릿 세 대 가운데 두 대가 점심에 20분 동안 끊겨요.',
      },
      'one-room': {
        name: '모두가 한 방',
        hint: '모두가 한 방에 있고, 한 사람이 하루 20개씩 글을 써요.',
      },
      'rooms-of-20': { name: '스무 명씩', hint: '2,000명이 스무 명씩 나뉘어 있어요.' },
      'open-door': {
        name: '열린 문',
        hint: '2,000명이 200명씩 모여 있고, 누가 읽는지 규칙이 묻지 않아요.',
      },
      'shut-the-door': {
        name: '문을 닫고 나누기',
        hint: '새는 글을 막으면서 하루 요금을 0.35달러 안으로 줄여 보세요.',
      },
      'sixty-cents': {
        name: '하루 60센트',
        hint: '2,000명이 한 시간에 한 번쯤 앱을 열어요. 하루 0.60달러 안에서 3%까지만 놓치게 해 보세요.',
      },
    },
    metrics: {
      reads: '읽기',
      writes: '쓰기',
      cost: '하루 요금',
      unseen: '못 보고 지나간 글',
      smallestRoom: '한 방의 사람',
      exposed: '새어 나간 문서',
      unsent: '못 보낸 쓰기',
      gap: '재고와 선반의 차이',
      oversold: '없는데 판 도시락',
      dropped: '그냥 돌아간 손님',
    },
    acts: {
      sell: '하나 팔기',
      cut: '연결 끊기',
      reconnect: '다시 연결',
      split: '20명씩 방 나누기',
    },
    assumptions: {
      'writer-reads-too': '글을 쓴 사람의 기기도 그 글을 한 번 읽은 것으로 세요.',
      'one-document-per-message':
        '글 하나가 문서 하나예요. 규칙이 다른 문서를 찾아보는 읽기는 뺐어요.',
      'last-write-wins': '같은 문서에는 나중에 도착한 쓰기가 남아요. 합치지 않아요.',
      'one-way-100-ms':
        '태블릿과 데이터베이스 사이는 한쪽으로 늘 0.1초 걸린다고 가정했어요. 단톡방에서는 바로 전해져요.',
      'no-egress-no-storage': '전송료와 보관료는 뺐어요. 서울의 전송료는 확인하지 못했어요.',
      'one-day': '무료 구간은 하루치 한 번만 빼요. 하루를 넘겨도 하루로 계산해요.',
    },
    stage: '기기와 데이터베이스, 그 아래 읽기와 쓰기의 시간표',
    chart: {
      title: '지금까지의 읽기와 쓰기',
      series: { reads: '읽기', writes: '쓰기' },
    },
  },
  en: {
    title: 'Many devices, one database',
    hint: 'sell and cut the connection yourself, with the buttons',
    summary: {
      stage:
        'There is one database, and each tablet shows in large type what it believes is left. The shelf shows what really is. In the room scenes there are phones, and a meter of reads beside the database. In the strip below, reads and writes are marked over time.',
      controls:
        'You can change how a sale is written, when and for how long the connection is cut, the number of phones, the size of rooms and the access rules. The buttons of each tablet sell, cut it off and reconnect it.',
      first: 'Press Play and compare the database with the shelf once both tablets are back.',
    },
    params: {
      scene: { label: 'Scene', options: { rooms: 'chat rooms', tablets: 'tablets' } },
      users: { label: 'People' },
      roomSize: { label: 'People in a room', hint: 'with 0, everybody is in one room' },
      page: { label: 'Page', hint: 'documents read when a room is opened' },
      cache: {
        label: 'Cache on the phone',
        options: { off: 'off', on: 'on' },
        hint: 'after 30 minutes it reads from the beginning again',
      },
      messages: { label: 'Messages per person (a day)' },
      onSec: { label: 'App open for' },
      offSec: { label: 'App closed for', hint: 'with 0 it is always open' },
      rules: { label: 'Access rules', options: { owner: 'members only', anyone: 'anyone' } },
      strangers: { label: 'Strangers listening' },
      tablets: { label: 'Tablets' },
      stock: { label: 'Stock at first' },
      writeMode: {
        label: 'What a sale writes',
        options: { set: 'value left', increment: 'one less', transaction: 'transaction' },
        hint: 'with the value that is left, the last writer wins',
      },
      customers: {
        label: 'Customers',
        options: {
          none: 'nobody',
          'one-each': 'one at each tablet',
          poisson: 'at random (Poisson)',
        },
      },
      cutTablets: { label: 'Tablets cut off' },
      cutAtSec: { label: 'Cut off at' },
      cutForSec: { label: 'Cut off for' },
      allotment: { label: 'Share kept by each tablet' },
      perHour: { label: 'Customers in an hour' },
    },
    scenarios: {
      'two-tablets': {
        name: 'Two tablets cut off',
        hint: 'Both are offline and sell one box each. There were ten.',
      },
      'lunch-offline': {
        name: 'Twenty minutes offline',
        hint: 'At lunch, two of three tablets are cut off for 20 minutes.',
      },
      'one-room': {
        name: 'All in one room',
        hint: 'All are in one room and write 20 messages a day each.',
      },
      'rooms-of-20': { name: 'Rooms of twenty', hint: '2,000 people, twenty to a room.' },
      'open-door': {
        name: 'The open door',
        hint: '2,000 people in rooms of 200, and a rule that does not ask who reads.',
      },
      'shut-the-door': {
        name: 'Shut the door',
        hint: 'Stop the leak, and bring the day down to $0.35.',
      },
      'sixty-cents': {
        name: 'Sixty cents a day',
        hint: '2,000 people open the app about once an hour. Stay within $0.60 a day and let at most 3% go unseen.',
      },
    },
    metrics: {
      reads: 'Reads',
      writes: 'Writes',
      cost: 'Cost of the day',
      unseen: 'Messages never seen',
      smallestRoom: 'People in a room',
      exposed: 'Documents exposed',
      unsent: 'Unsent writes',
      gap: 'Stock minus shelf',
      oversold: 'Sold beyond the shelf',
      dropped: 'Customers turned away',
    },
    acts: {
      sell: 'Sell one',
      cut: 'Cut off',
      reconnect: 'Reconnect',
      split: 'Split into rooms of 20',
    },
    assumptions: {
      'writer-reads-too': 'The writer’s own phone counts as a reader of the message.',
      'one-document-per-message':
        'A message is one document. Reads that the rules themselves cause are left out.',
      'last-write-wins': 'For one document, the write that arrives last stays. Nothing is merged.',
      'one-way-100-ms':
        'Between a tablet and the database a message always takes 0.1 s, which is assumed. In rooms it takes no time.',
      'no-egress-no-storage':
        'Traffic and storage are left out; for traffic in Seoul we have no sourced price.',
      'one-day': 'What is free is free once, as for one day; a longer run is billed as one.',
    },
    stage: 'Devices and the database, and below them reads and writes over time',
    chart: {
      title: 'Reads and writes so far',
      series: { reads: 'reads', writes: 'writes' },
    },
  },
};
