// Words of the consistency simulator, in both languages.

import type { SimWords } from '@/components/figure/words/sim-words';
import type { declaration } from '@/engine/models/consistency/config';
import type { Localized } from '@/i18n/locales';

type Words = SimWords<typeof declaration, 'stale' | 'refused' | 'throttled'>;

export const words: Localized<Words> = {
  ko: {
    title: '어느 사본이 답하나',
    hint: '여기서 쓰고 저기서 읽어 보세요',
    summary: {
      stage:
        '장면에 따라 네 가지를 보여 줘요. 값 하나의 사본들과 그것을 읽는 손님 열 명, 서울과 도쿄와 버지니아로 퍼지는 메뉴판의 물결, 도시락 재고 하나를 함께 파는 두 리전과 그 사이의 케이블, 그리고 마흔 칸을 사고 한 칸에만 쓰는 표예요. 아래 띠에는 시간에 따른 결과가 이어져요.',
      controls:
        '쓰고 읽는 사본의 수, 읽을 때까지의 시간, 일관성 수준, 쓰는 곳과 읽는 곳, 재고를 정하는 방법, 키를 나누는 수를 바꿀 수 있어요. 두 리전의 장면에서는 버튼으로 케이블을 끊고 이을 수 있어요.',
      first: '재생한 다음, 쓰는 사본과 읽는 사본의 수를 둘로 바꿔 보세요.',
    },
    params: {
      scene: {
        label: '장면',
        hint: '무엇을 볼지',
        options: {
          quorum: '사본 몇 개',
          places: '바다 건너 세 곳',
          stock: '두 리전의 재고',
          hotKey: '인기 키 하나',
          sale: '점심 판매',
        },
      },
      copies: { label: '사본(N)', say: (value) => `${value}개` },
      writes: {
        label: '쓰고 완료하는 사본(W)',
        hint: '이만큼 쓰면 완료라고 해요',
        say: (value) => `${value}개`,
      },
      reads: { label: '묻는 사본(R)', hint: '가장 새것을 골라요', say: (value) => `${value}개` },
      afterMs: { label: '쓰고 읽기까지', zero: '바로' },
      ownAfterMs: { label: '쓰고 다시 읽기까지', zero: '바로' },
      copyLagMs: { label: '나머지가 아는 데 걸리는 시간', hint: '평균, 지수 분포' },
      token: {
        label: '세션 증표',
        hint: '내가 쓴 것을 아는 사본이 답해요',
        options: { off: '없음', on: '있음' },
      },
      readLevel: {
        label: '읽기 수준',
        hint: '강한 읽기는 사본 둘에 물어요',
        options: { strong: '강한 읽기', eventual: '최종 일관성' },
      },
      level: {
        label: '일관성 수준',
        hint: 'Cosmos DB의 다섯 단계',
        options: {
          strong: '강함',
          bounded: '제한된 부실',
          session: '세션',
          prefix: '일관된 접두사',
          eventual: '최종',
        },
      },
      writeAt: {
        label: '쓰는 곳',
        options: { seoul: '서울', tokyo: '도쿄', virginia: '버지니아' },
      },
      readAt: {
        label: '읽는 곳',
        options: { seoul: '서울', tokyo: '도쿄', virginia: '버지니아' },
      },
      reader: {
        label: '읽는 사람',
        options: { others: '다른 손님들', self: '쓴 사람' },
      },
      readsPerSec: { label: '읽는 손님' },
      stock: {
        label: '재고를 정하는 방법',
        options: {
          home: '한 리전이 정해요',
          strong: '둘이 함께 정해요',
          lastWins: '나중 값이 이겨요',
          counter: '−1을 보내요',
        },
      },
      boxes: { label: '도시락', say: (value) => `${value}개` },
      ratePerSec: { label: '리전마다 오는 손님' },
      lagMs: { label: '소식이 늦는 시간', hint: '한 리전에서 다른 리전까지' },
      cutSec: { label: '케이블이 끊긴 시간', zero: '끊기지 않음' },
      cutAtSec: { label: '케이블이 끊기는 때', zero: '처음부터' },
      rttMs: { label: '서울–도쿄 왕복' },
      oceanMs: { label: '서울–버지니아 왕복' },
      suffixes: {
        label: '나눠 쓰는 키',
        hint: '키 뒤에 무작위 번호를 붙여요',
        say: (value) => `${value}개`,
      },
      keyPerSec: { label: '도시락 하나에 오는 쓰기' },
    },
    scenarios: {
      quorum: {
        name: '방금 쓴 값',
        hint: '사본 셋 중 하나에 쓰고 완료라고 한 다음, 곧바로 열 명이 읽어요.',
      },
      'across-the-sea': {
        name: '바다 건너 읽기',
        hint: '0.6초마다 서울에서 메뉴판을 바꾸고, 버지니아에서 읽어요.',
      },
      cut: {
        name: '케이블이 끊기면',
        hint: '도시락 60개를 두 리전이 함께 파는데, 1분 가운데 20초 동안 케이블이 끊겨요.',
      },
      'last-writer': {
        name: '나중 값이 이긴다',
        hint: '저마다 팔고 남은 수를 보내요. 두 값이 부딪치면 나중 것이 남아요.',
      },
      'hot-key': {
        name: '4만 단위를 샀는데',
        hint: '초당 40,000번을 사 두었는데, 도시락 하나에 5,000번이 몰려요.',
      },
      'lunch-sale': {
        name: '점심 판매',
        hint: '두 리전에서 60개를 팔아요. 끊기고, 몰리고, 방금 낸 주문을 다시 읽어요.',
      },
    },
    acts: { cut: '케이블 끊기', mend: '케이블 잇기', move: '정하는 곳 옮기기' },
    metrics: {
      stale: '옛 값을 읽은 비율',
      write: '쓰기(p95)',
      read: '읽기(p95)',
      oversold: '넘치게 판 도시락',
      refused: '거절된 손님',
      readCost: '읽기 비용',
      throttled: '거절된 쓰기',
      passed: '초당 통과한 쓰기',
    },
    assumptions: {
      'rtt-unverified': '왕복 시간 35ms와 190ms는 출처를 찾지 못한 값이에요.',
      'exponential-lag': '늦는 사본은 지수 분포로 늦어요. 우리가 정한 것이에요.',
      'decided-at-once': '주문은 온 순간 정해져요. 걸리는 시간은 따로 세요.',
      'clocks-agree':
        '두 리전의 시계가 같아요. 실제로는 몇 밀리초씩 달라서 엉뚱한 쪽이 이길 수 있어요.',
      'nobody-fails-over': '끊긴 동안 아무도 저절로 넘겨받지 않아요. 손으로는 옮길 수 있어요.',
      'one-region-not-slower': '한 리전 안에서는 강한 읽기도 느리지 않아요. 두 배로 셀 뿐이에요.',
      'too-far-for-strong':
        'Cosmos DB는 8,000km가 넘는 리전 사이의 강한 일관성을 기본으로 막아요. 서울과 버지니아가 그래요.',
      'levels-alike':
        '제한된 부실(여러 리전은 300초나 쓰기 10만 번까지)과 일관된 접두사(한 트랜잭션의 쓰기를 묶어 보여 줌)는 여기서 최종 일관성과 똑같이 보여요.',
      'tokyo-on-the-way': '도쿄는 서울에서 버지니아로 가는 길에 있다고 봐요.',
      'asked-is-charged': '묻는 사본마다 한 단위로 세요.',
      'key-has-a-bucket':
        '키 하나는 초당 1,000번을 받고 100번까지 모아 둬요. 1,000은 AWS의 파티션 값이고 100은 우리가 정했어요.',
      'left-out':
        '트랜잭션, 색인, 거절된 쓰기의 재시도, 강한 글로벌 테이블의 제약은 글에서 다뤄요.',
    },
    stage: '값의 사본과 그것을 읽는 사람',
    chart: {
      title: '시간에 따라',
      series: { stale: '옛 값을 읽은 비율', refused: '거절된 손님', throttled: '거절된 쓰기' },
    },
  },
  en: {
    title: 'Which copy answers?',
    hint: 'Write here, read there',
    summary: {
      stage:
        'One of four scenes: copies of one value with ten readers, a menu whose news spreads from Seoul over Tokyo to Virginia, two regions that sell one stock of lunch boxes with a cable between them, or a table bought in forty lanes and written to in one. The strip below has what came of it over time.',
      controls:
        'You can change how many copies are written and asked, how soon a read follows, the consistency level, where writes and reads happen, who decides about the stock, and over how many keys writes are spread. In the scene of two regions, buttons cut and repair the cable.',
      first: 'Play, then write to two copies and ask two.',
    },
    params: {
      scene: {
        label: 'Scene',
        hint: 'what to look at',
        options: {
          quorum: 'a few copies',
          places: 'three places over the sea',
          stock: 'one stock, two regions',
          hotKey: 'one busy key',
          sale: 'lunch sale',
        },
      },
      copies: { label: 'Copies (N)' },
      writes: {
        label: 'Written to before “done” (W)',
        hint: 'so many hold it, then it is reported done',
      },
      reads: { label: 'Asked (R)', hint: 'the newest answer counts' },
      afterMs: { label: 'Read after', zero: 'at once' },
      ownAfterMs: { label: 'Read back after', zero: 'at once' },
      copyLagMs: { label: 'Until the others know', hint: 'mean, exponential' },
      token: {
        label: 'Session token',
        hint: 'a copy that knows of my write answers me',
        options: { off: 'no', on: 'yes' },
      },
      readLevel: {
        label: 'Read level',
        hint: 'a strong read asks two copies',
        options: { strong: 'strong', eventual: 'eventual' },
      },
      level: {
        label: 'Consistency level',
        hint: 'the five of Cosmos DB',
        options: {
          strong: 'strong',
          bounded: 'bounded staleness',
          session: 'session',
          prefix: 'consistent prefix',
          eventual: 'eventual',
        },
      },
      writeAt: {
        label: 'Written in',
        options: { seoul: 'Seoul', tokyo: 'Tokyo', virginia: 'Virginia' },
      },
      readAt: {
        label: 'Read in',
        options: { seoul: 'Seoul', tokyo: 'Tokyo', virginia: 'Virginia' },
      },
      reader: { label: 'Read by', options: { others: 'other customers', self: 'who wrote it' } },
      readsPerSec: { label: 'Readers' },
      stock: {
        label: 'Who decides about a box',
        options: {
          home: 'one region',
          strong: 'both together',
          lastWins: 'later value wins',
          counter: 'each sends −1',
        },
      },
      boxes: { label: 'Boxes' },
      ratePerSec: { label: 'Customers of each region' },
      lagMs: { label: 'Word is late by', hint: 'from one region to the other' },
      cutSec: { label: 'Cable is cut for', zero: 'never cut' },
      cutAtSec: { label: 'Cable is cut after', zero: 'from the start' },
      rttMs: { label: 'Seoul–Tokyo, there and back' },
      oceanMs: { label: 'Seoul–Virginia, there and back' },
      suffixes: { label: 'Keys to spread over', hint: 'a random number after the key' },
      keyPerSec: { label: 'Writes for one box' },
    },
    scenarios: {
      quorum: {
        name: 'Just written',
        hint: 'A write is reported done at one of three copies; ten people read it at once.',
      },
      'across-the-sea': {
        name: 'Read across the sea',
        hint: 'Every 0.6 s the menu changes in Seoul, and it is read in Virginia.',
      },
      cut: {
        name: 'The cable is cut',
        hint: 'Two regions sell 60 boxes, and for 20 s of a minute the cable between them is cut.',
      },
      'last-writer': {
        name: 'Last writer wins',
        hint: 'Each sells and sends what is left. Where two values conflict, the later one stays.',
      },
      'hot-key': {
        name: '40,000 units bought',
        hint: '40,000 writes a second were bought, and 5,000 of them go to one box.',
      },
      'lunch-sale': {
        name: 'Lunch sale',
        hint: 'Two regions, 60 boxes, a cut cable, a busy key, and orders that are read back.',
      },
    },
    acts: { cut: 'Cut the cable', mend: 'Repair the cable', move: 'Move the home' },
    metrics: {
      stale: 'Stale reads',
      write: 'Writes (p95)',
      read: 'Reads (p95)',
      oversold: 'Boxes sold twice',
      refused: 'Customers refused',
      readCost: 'Cost of a read',
      throttled: 'Writes throttled',
      passed: 'Writes a second that pass',
    },
    assumptions: {
      'rtt-unverified': 'Round trips of 35 and 190 ms: no source was found for them.',
      'exponential-lag': 'Late copies are late by an exponential time. That is our choice.',
      'decided-at-once': 'An order is decided as it comes; how long it takes is counted apart.',
      'clocks-agree':
        'Both regions have the same clock. Real ones differ by milliseconds, and the wrong value may win.',
      'nobody-fails-over':
        'Nobody takes over by itself during a cut. By hand the home can be moved.',
      'one-region-not-slower':
        'Within one region a strong read is no slower. It only counts twice.',
      'too-far-for-strong':
        'Cosmos DB blocks strong consistency by default beyond 8,000 km, as from Seoul to Virginia.',
      'levels-alike':
        'Bounded staleness (over several regions up to 300 s or 100,000 writes) and consistent prefix (it keeps the writes of one transaction together) show here what eventual shows.',
      'tokyo-on-the-way': 'Tokyo is taken to lie on the way from Seoul to Virginia.',
      'asked-is-charged': 'Each copy that is asked counts as one unit.',
      'key-has-a-bucket':
        'A key takes 1,000 writes a second and saves up 100. The 1,000 are AWS’s for a partition, the 100 are ours.',
      'left-out':
        'Transactions, indexes, retries of throttled writes and the limits of strong global tables are told in the lesson.',
    },
    stage: 'Copies of a value, and who reads them',
    chart: {
      title: 'Over time',
      series: { stale: 'Old reads', refused: 'Refused', throttled: 'Throttled' },
    },
  },
};
