// Words of the messaging simulator, in both languages.

import type { SimWords } from '@/components/figure/words/sim-words';
import type { declaration } from '@/engine/models/messaging/config';
import type { Localized } from '@/i18n/locales';

const onOff = { ko: { on: '켬', off: '끔' }, en: { on: 'on', off: 'off' } } as const;

export const words: Localized<SimWords<typeof declaration>> = {
  ko: {
    title: '파이프와 받는 쪽',
    hint: '메시지 하나를 눌러 몇 번 처리됐는지 보세요',
    summary: {
      stage:
        '주문 서비스 다음에 파이프, 그다음에 받는 쪽이 있어요. 받는 쪽이 하나면 그 안의 표에 메시지 열 개가 열로, 처리한 번이 행으로 놓여요. 아래 점선 상자에는 배달하지 못한 메시지가 모여요. 맨 아래 띠에는 처리 한 번마다 점이 하나씩, 그 밑에는 기다리는 메시지의 수가 이어져요.',
      controls:
        '파이프의 종류, 한 번에 가져가는 수, 빌려주는 시간, 최대 수신 횟수, 멱등 처리, 실패한 것만 돌려주기, 손님별 차례와 필터를 바꿀 수 있어요. 무대의 버튼으로 받는 쪽을 멈추거나 다시 켜고, 배달 못한 메시지를 다시 보낼 수 있어요.',
      first: '“실패한 것만 돌려주기”를 켜고 배달 못한 메시지 큐의 수를 비교해 보세요.',
    },
    params: {
      pipe: {
        label: '파이프',
        hint: '주문 소식이 어떤 길로 가는지',
        options: {
          direct: '바로 호출',
          queue: '큐',
          topic: '토픽(밀어 주기)',
          topicQueue: '토픽 + 큐',
        },
      },
      retries: {
        label: '다시 보내기',
        hint: '회사들이 문서에 적은 시간표',
        options: {
          once: '안 함(Google 함수 기본값)',
          snsHttp: 'SNS의 HTTP 구독',
          lambdaAsync: 'Lambda 비동기',
          customBus: 'EventBridge 새 버스',
          classicBus: 'EventBridge Classic',
          eventGrid: 'Event Grid',
          pubSub: 'Pub/Sub 재시도 정책',
          snsManaged: 'SNS의 SQS·Lambda 구독',
          sideBySide: '여섯 가지를 나란히',
        },
      },
      batch: { label: '한 묶음', hint: '한 번에 가져가는 최대 개수', say: (v) => `${v}개` },
      leaseSec: { label: '빌려주는 시간', hint: '지우지 않으면 이만큼 뒤에 다시 보여요' },
      maxReceives: {
        label: '최대 수신 횟수',
        hint: '넘으면 배달 못한 메시지 큐로 가요',
        say: (v) => `${v}번`,
      },
      partial: {
        label: '실패한 것만 돌려주기',
        hint: '묶음에서 잘된 것은 지워요',
        options: onOff.ko,
      },
      idempotent: {
        label: '멱등 처리',
        hint: '받는 쪽이 키를 적어 두고 두 번째는 건너뛰어요',
        options: onOff.ko,
      },
      ordered: {
        label: '손님별 차례',
        hint: '끝자리가 같은 번호는 한 손님이고, 하나씩 내줘요',
        options: onOff.ko,
      },
      keyRule: {
        label: '하나가 실패하면',
        hint: '같은 손님의 뒤 메시지가 어떻게 되는지',
        options: { hold: '뒤를 기다리게(SQS FIFO)', resend: '뒤까지 다시(Pub/Sub)' },
      },
      customers: { label: '손님', say: (v) => `${v}명` },
      filter: {
        label: '필터',
        hint: '마지막 받는 쪽은 배달 주문만 들어요. 네 건에 한 건이에요',
        options: { on: '배달만', off: '없음' },
      },
      deadLetters: {
        label: '배달 못한 메시지 큐(DLQ)',
        hint: '포기한 메시지를 모아 두는 곳',
        options: onOff.ko,
      },
      windowSec: { label: '묶음을 기다리는 시간', zero: '없음' },
      workers: { label: '일꾼', say: (v) => `${v}명` },
      room: {
        label: '큐의 자리',
        hint: '가득 차면 주문을 받지 않아요',
        zero: '끝없이',
        say: (v) => `${v}개`,
      },
      receivers: { label: '받는 서비스', say: (v) => `${v}개` },
      ratePerSec: { label: '주문' },
      atOnce: { label: '처음부터 있는 메시지', zero: '없음', say: (v) => `${v}개` },
      bad: { label: '나쁜 메시지', zero: '없음', say: (v) => `${v}개` },
      failsOnce: {
        label: '한 번만 실패',
        hint: '나쁜 메시지도 두 번째에는 처리돼요',
        options: onOff.ko,
      },
      workSec: { label: '처리 시간', hint: '중앙값, 로그 정규 분포' },
      slowTimes: { label: '느린 처리', hint: '상위 5%가 중앙값의 몇 배인지' },
      outage: {
        label: '받는 쪽의 고장',
        hint: '첫 번째 받는 쪽이 어떻게 되는지',
        options: { none: '없음', stopped: '멈춤', failing: '가져가서 오류' },
      },
      outageAtSec: { label: '고장이 시작하는 때' },
      outageForSec: { label: '고장이 이어지는 동안', zero: '없음' },
    },
    scenarios: {
      'one-batch': {
        name: '영수증 열 장',
        hint: '열 장이 한 묶음이고 그중 한 장이 깨졌어요. 다섯 번까지 받아요.',
      },
      poison: {
        name: '깨진 영수증 한 장',
        hint: '영수증 200장이 쌓였고 그중 한 장이 깨졌어요. 열 장씩 가져가요.',
      },
      twice: {
        name: '느린 결제',
        hint: '결제의 5%는 30초보다 오래 걸려요. 큐는 30초 동안 빌려줘요.',
      },
      'fan-out': {
        name: '알림 서비스 5분 중단',
        hint: '주문 하나를 알림, 재고, 추천이 들어야 해요. 2분부터 7분까지 알림이 멈춰요.',
      },
      'notices-off': {
        name: '점심의 30초',
        hint: '주문이 초당 16건이고, 30초부터 1분까지 알림이 멈춰요.',
      },
      'partner-off': {
        name: '이웃 가게 5분 중단',
        hint: '받는 쪽이 5분 멈춘 사이 알림을 밀어 보내요.',
      },
      'rough-day': {
        name: '험한 날',
        hint: '나쁜 주문 셋이 섞여 있고, 6분부터 9분까지 받는 쪽이 오류를 내요.',
      },
      'thirty-tries': {
        name: '하루 내내 꺼진 가게',
        hint: '소식 하나를 보내는데 받는 쪽이 하루 내내 꺼져 있어요.',
      },
      'same-outage': {
        name: '같은 고장, 여섯 통로',
        hint: '2분부터 12분까지 받는 쪽이 모두 오류를 내요. 다시 보내는 시간표만 달라요.',
      },
      'one-key': {
        name: '한 손님의 메시지 열 개',
        hint: '차례를 지켜야 하는 열 개 가운데 세 번째가 한 번 실패해요.',
      },
      'slow-partner': {
        name: '느린 이웃 가게',
        hint: '10분 멈추는 이웃 가게예요. 접수도 느려서 5%는 30초보다 오래 걸려요.',
      },
    },
    acts: { stop: '멈추기', start: '켜기', redrive: '다시 보내기' },
    metrics: {
      refused: '거절된 주문',
      dropped: '버려진 메시지',
      goodRuns: '멀쩡한 메시지를 처리한 횟수',
      tries: '보내려고 시도한 횟수',
      deliveries: '내준 횟수',
      dead: '배달 못한 메시지 큐',
      goodDead: '그 가운데 멀쩡한 메시지',
      twice: '두 번 이상 처리된 메시지',
      swapped: '차례가 바뀐 메시지',
      runs: '메시지 하나에 처리',
      mostWaiting: '가장 많이 기다린 때',
      lastAfter: '복구 뒤 마지막 배달까지',
    },
    assumptions: {
      'returns-together':
        '같은 순간에 돌아온 묶음은 함께 다시 가져가요. 메시지가 계속 오면 섞여서, 끌려가는 멀쩡한 메시지가 줄어요.',
      'no-order':
        '손님별 차례를 켜지 않으면 어느 메시지를 가져갈지는 우연이에요. 실제 큐는 약속하지 않을 뿐, 대개는 차례를 지켜요.',
      'finishes-its-batch': '받는 쪽은 묶음을 끝까지 처리하고 나서 실패를 알려요.',
      'pushed-at-once': '밀어 주는 메시지는 받는 쪽이 몇 개든 한꺼번에 받아요.',
      'all-or-none':
        '바로 호출할 때 하나라도 없으면 주문 전체를 거절하고, 다른 서비스에도 아무것도 남지 않아요.',
      'no-back-off': '일꾼은 실패해도 쉬지 않고 다시 가져가요.',
      'kindest-pauses':
        'EventBridge의 두 버스, Pub/Sub, SNS가 쉬는 시간은 일부가 문서에 없어서 두 배씩 늘린다고 봤어요. 새 버스는 마지막 시도가 5분이 되게 했고, 그보다 일찍 끝나면 더 많이 버려요.',
      'no-network': '보내고 가져가고 지우는 데는 시간이 들지 않고, 실패하지도 않아요.',
    },
    stage: '파이프와 받는 쪽',
    chart: {
      title: '메시지가 있는 곳',
      series: { waiting: '기다림', taken: '가져감', dead: '배달 못한 메시지 큐' },
    },
  },
  en: {
    title: 'A pipe and its receivers',
    hint: 'Press a message to see how often it ran',
    summary: {
      stage:
        'First comes the order service, then the pipe, then whoever receives. A single receiver shows a table: ten messages as columns, their runs as rows. A dashed tray below holds what could not be delivered. In the strip at the bottom there is a dot for each run, and under it how many messages wait.',
      controls:
        'You can change the kind of pipe, how many messages are taken at once, how long they are lent, how often at most, whether keys are kept, whether only failures come back, whether customers’ messages keep their order, and a filter. The buttons on the stage stop and start a receiver, or send dead letters again.',
      first: 'Switch on “Return only failures” and compare the dead letters.',
    },
    params: {
      pipe: {
        label: 'Pipe',
        hint: 'how the news of an order travels',
        options: {
          direct: 'direct calls',
          queue: 'a queue',
          topic: 'a topic that pushes',
          topicQueue: 'topic + queues',
        },
      },
      retries: {
        label: 'Retries',
        hint: 'as documented by the makers',
        options: {
          once: 'never (Google functions)',
          snsHttp: 'SNS over HTTP',
          lambdaAsync: 'Lambda, asynchronous',
          customBus: 'EventBridge, new bus',
          classicBus: 'EventBridge Classic',
          eventGrid: 'Event Grid',
          pubSub: 'Pub/Sub with a policy',
          snsManaged: 'SNS to SQS or Lambda',
          sideBySide: 'six side by side',
        },
      },
      batch: { label: 'Batch', hint: 'the most that is taken at once' },
      leaseSec: { label: 'Lease', hint: 'what is not deleted by then is seen again' },
      maxReceives: { label: 'Receives at most', hint: 'beyond that: the dead-letter queue' },
      partial: {
        label: 'Return only failures',
        hint: 'what went well in a batch is deleted',
        options: onOff.en,
      },
      idempotent: {
        label: 'Idempotent',
        hint: 'the receiver keeps keys and skips what it has done',
        options: onOff.en,
      },
      ordered: {
        label: 'Order per customer',
        hint: 'same last digit, same customer: one at a time',
        options: onOff.en,
      },
      keyRule: {
        label: 'When one fails',
        hint: 'what becomes of the customer’s later messages',
        options: { hold: 'they wait (SQS FIFO)', resend: 'they come again (Pub/Sub)' },
      },
      customers: { label: 'Customers' },
      filter: {
        label: 'Filter',
        hint: 'the last receiver hears of deliveries only, one order in four',
        options: { on: 'deliveries', off: 'none' },
      },
      deadLetters: {
        label: 'Dead-letter queue',
        hint: 'keeps what was given up',
        options: onOff.en,
      },
      windowSec: { label: 'Wait for a batch', zero: 'none' },
      workers: { label: 'Workers' },
      room: { label: 'Room in the queue', hint: 'once full, orders are refused', zero: 'no limit' },
      receivers: { label: 'Receivers' },
      ratePerSec: { label: 'Orders' },
      atOnce: { label: 'Messages there at first', zero: 'none' },
      bad: { label: 'Bad messages', zero: 'none' },
      failsOnce: {
        label: 'Fails only once',
        hint: 'a bad message goes well the second time',
        options: onOff.en,
      },
      workSec: { label: 'Work time', hint: 'median, lognormal' },
      slowTimes: { label: 'Slow work', hint: '95th percentile over the median' },
      outage: {
        label: 'Trouble at the receiver',
        hint: 'what happens to the first receiver',
        options: { none: 'none', stopped: 'stopped', failing: 'takes, then fails' },
      },
      outageAtSec: { label: 'Trouble begins after' },
      outageForSec: { label: 'Trouble lasts', zero: 'none' },
    },
    scenarios: {
      'one-batch': {
        name: 'Ten receipts',
        hint: 'Ten in one batch, one of them broken, five receives at most.',
      },
      poison: {
        name: 'One bad receipt',
        hint: '200 receipts are waiting, one of them broken, and ten are taken at a time.',
      },
      twice: {
        name: 'Slow payments',
        hint: '5% of payments take longer than 30 s. The queue lends for 30 s.',
      },
      'fan-out': {
        name: 'Notices down for 5 min',
        hint: 'Notices, stock and picks must hear of each order. Notices are down from minute 2 to 7.',
      },
      'notices-off': {
        name: 'Thirty seconds at lunch',
        hint: '16 orders a second, and notices are off from second 30 to 60.',
      },
      'partner-off': {
        name: 'A partner down for 5 min',
        hint: 'Notices are pushed to a receiver that is off for five minutes.',
      },
      'rough-day': {
        name: 'A rough day',
        hint: 'Three bad orders, and from minute 6 to 9 the receiver fails at whatever it takes.',
      },
      'thirty-tries': {
        name: 'A shop that is off all day',
        hint: 'One notice, and a receiver that is off for a whole day.',
      },
      'same-outage': {
        name: 'One outage, six pipes',
        hint: 'All receivers fail from minute 2 to 12. Only the timetables of trying again differ.',
      },
      'one-key': {
        name: 'Ten messages of one customer',
        hint: 'Their order must be kept, and the third of ten fails once.',
      },
      'slow-partner': {
        name: 'A slow partner',
        hint: 'A partner that is off for ten minutes. Its intake is slow: 5% take longer than 30 s.',
      },
    },
    acts: { stop: 'Stop', start: 'Start', redrive: 'Send again' },
    metrics: {
      refused: 'Orders refused',
      dropped: 'Messages lost',
      goodRuns: 'Runs of good messages',
      tries: 'Attempts to deliver',
      deliveries: 'Times handed out',
      dead: 'Dead letters',
      goodDead: 'Good ones among them',
      twice: 'Carried out twice or more',
      swapped: 'Out of order',
      runs: 'Runs per message',
      mostWaiting: 'Most that waited',
      lastAfter: 'Last one after recovery',
    },
    assumptions: {
      'returns-together':
        'A batch that comes back at one instant is taken together again. In a stream of messages it would mix, and fewer good ones would be dragged along.',
      'no-order':
        'Unless order per customer is on, which message is taken is chance. Real queues mostly keep the order without promising it.',
      'finishes-its-batch': 'A receiver carries out its whole batch before it reports a failure.',
      'pushed-at-once': 'Whoever is pushed to takes any number of messages at once.',
      'all-or-none':
        'With direct calls an order is refused as a whole if anybody is missing, and leaves nothing at the others.',
      'no-back-off': 'Workers do not slow down after a failure.',
      'kindest-pauses':
        'Some pauses of EventBridge’s two buses, Pub/Sub and SNS are not documented; here they double. The new bus makes its last try at five minutes: if it ended earlier, more would be lost.',
      'no-network': 'Publishing, taking and deleting take no time and never fail.',
    },
    stage: 'A pipe and its receivers',
    chart: {
      title: 'Where the messages are',
      series: { waiting: 'Waiting', taken: 'Taken', dead: 'Dead letters' },
    },
  },
};
