// The words of the resilience simulator, in both languages.

import type { SimWords } from '@/components/figure/definition';
import type { Localized } from '@/i18n/locales';
import { paramWords } from './param-words';

export const words: Localized<SimWords> = {
  ko: {
    title: '느려진 서비스 하나',
    hint: '한 칸이 서비스 하나. 가로줄까지 차면 빈자리가 없어요',
    summary: {
      stage:
        '위의 두 칸은 손님이에요. 메뉴를 보려는 메뉴 손님과 결제까지 하려는 주문 손님이 받은 답은 회색으로, 받지 못한 답은 빨간색으로 쌓여요. 아래 다섯 칸은 주문, 메뉴, 추천, 재고, 결제 서비스예요. 손님은 모두 주문 서비스를 거치고, 주문 서비스가 나머지 넷을 불러요. 칸마다 쓰이는 자리가 아래에서 차오르고, 그 위에 기다리는 줄이 있어요.',
      controls:
        '어느 서비스가 얼마나 느려지는지, 그리고 시간 제한, 재시도, 쉬는 시간, 회로 차단기, 격벽을 바꿀 수 있어요.',
      first:
        '누가 답을 못 받을지 고른 다음 재생을 눌러 보세요. 그다음 보호 장치를 하나씩 켜 보세요.',
    },
    params: paramWords.ko,
    scenarios: {
      healthy: { name: '모두 멀쩡한 날', hint: '아무 서비스도 느려지지 않아요.' },
      'no-protection': {
        name: '보호 장치 없음',
        hint: '결제가 40초 동안 40배 느려지는데 아무도 기다림을 끊지 않아요.',
      },
      'time-limit': { name: '시간 제한', hint: '같은 결제를 1초까지만 기다려요.' },
      'retry-storm': {
        name: '재시도 폭풍',
        hint: '결제는 2초만 느려지는데, 실패할 때마다 바로 세 번 더 불러요.',
      },
      'retries-at-once': {
        name: '짧은 줄과 바로 재시도',
        hint: '줄을 짧게 해서 폭풍은 없지만, 세 번 모두 같은 2초에 걸려요.',
      },
      'backoff-jitter': {
        name: '쉬었다가 재시도',
        hint: '같은 2초에 쉬는 시간을 두 배씩 늘리고 흩었어요(백오프와 지터).',
      },
      'crowd-in-step': {
        name: '한꺼번에 돌아오는 손님 떼',
        hint: '느린 서비스는 없어요. 몰려온 400명쯤이 똑같은 시간을 쉬고 다시 불러요.',
      },
      'crowd-spread': {
        name: '흩어져 돌아오는 손님 떼',
        hint: '같은 손님 떼인데 쉬는 시간을 저마다 다르게 흩었어요.',
      },
      breaker: {
        name: '회로 차단기',
        hint: '절반이 실패하면 부르기를 멈추고, 5초마다 몇 건만 보내 확인해요.',
      },
      bulkhead: {
        name: '격벽',
        hint: '시간 제한은 없어요. 대신 서비스 하나에 자리를 8개까지만 내줘요.',
      },
      'retries-in-layers': {
        name: '겹겹이 재시도',
        hint: '서비스도 두 번, 손님도 두 번 다시 해요. 3 곱하기 3이에요.',
      },
      fallback: {
        name: '추천 없이 보여 주기',
        hint: '추천이 느려져요. 실패하면 추천을 뺀 메뉴를 보여 줘요.',
      },
    },
    metrics: {
      p50: 'p50 응답',
      p95: 'p95 응답',
      p99: 'p99 응답',
      p95Needing: 'p95 응답: 느린 쪽 손님',
      p95Others: 'p95 응답: 나머지 손님',
      answered: '답을 받은 비율',
      answeredNeeding: '답 받은 비율: 느린 쪽 손님',
      answeredOthers: '답 받은 비율: 나머지 손님',
      dropped: '답을 못 받은 요청',
      protections: '켠 보호 장치',
      load: '요청 하나의 호출(느린 쪽)',
      busy: '주문 서비스의 쓰인 자리',
      queue: '주문 서비스의 줄',
    },
    assumptions: {
      'slot-held-while-waiting':
        '주문 서비스는 다른 서비스의 답을 기다리는 동안에도 자리를 놓지 않아요. 비동기 서버는 자리 대신 메모리와 연결을 쥐고 있어서 더 늦게 바닥나요.',
      'cancel-at-once':
        '따로 알리지 않으면 기다리다 포기해도 상대는 몰라서, 이미 보낸 일을 끝까지 해요. 알리기를 켜면 상대는 그 순간 일을 멈춰요. 실제로는 알림이 늦거나, 시작한 일을 멈추지 못하기도 해요.',
      'network-takes-no-time':
        '호출과 답이 오가는 데는 시간이 걸리지 않고, 도중에 사라지지 않아요.',
      'exponential-work': '처리 시간은 지수분포를 따라요. 짧은 일이 많고 긴 일이 드물어요.',
      'slow-not-dead':
        '느려진 서비스도 언젠가는 답해요. 연결을 거부하거나 틀린 답을 주지는 않아요.',
      'one-breaker-per-dependency':
        '주문 서비스는 프로그램 하나라서 서비스마다 차단기도 하나예요. 여러 벌이라면 저마다 알아채야 해요.',
      'no-autoscaling': '자리의 수는 늘거나 줄지 않아요.',
    },
    stage: '손님 두 칸과 서비스 다섯 칸의 시간표',
    chart: {
      title: '느려지는 서비스로 보낸 호출(초당)',
      series: { slowCallsPerSec: '재시도까지 더한 호출' },
    },
  },
  en: {
    title: 'One slow service',
    hint: 'a row is a service; filled to the rule, it has no slot left',
    summary: {
      stage:
        'The two rows at the top are customers: visitors who look at the menu and buyers who pay. What they were answered piles up in grey, what they were not in red. The five rows below are the order, menu, recommendation, stock and payment services. Every customer goes through the order service, which calls the other four. In each row the slots in use fill up from below, and the waiting line stands above them.',
      controls:
        'You can change which service turns slow and how much, and the time limit, retries, pauses, circuit breaker and bulkhead.',
      first:
        'Choose who will go without an answer, then press Play. After that, switch on one protection at a time.',
    },
    params: paramWords.en,
    scenarios: {
      healthy: { name: 'A healthy day', hint: 'No service turns slow.' },
      'no-protection': {
        name: 'No protection',
        hint: 'Payment is 40 times slower for 40 s, and nobody stops waiting.',
      },
      'time-limit': {
        name: 'Time limit',
        hint: 'The same payment, but nobody waits longer than a second for it.',
      },
      'retry-storm': {
        name: 'Retry storm',
        hint: 'Payment is slow for two seconds only, but every failure is tried three times more, at once.',
      },
      'retries-at-once': {
        name: 'Short line, retries at once',
        hint: 'A short line prevents the storm, yet all three retries fall into the same two seconds.',
      },
      'backoff-jitter': {
        name: 'Pause, then retry',
        hint: 'The same two seconds with pauses that double and spread: backoff and jitter.',
      },
      'crowd-in-step': {
        name: 'A crowd returns in step',
        hint: 'Nothing is slow. Some 400 customers come at once, pause equally long and call again.',
      },
      'crowd-spread': {
        name: 'A crowd returns spread out',
        hint: 'The same crowd, but each pause has a length of its own.',
      },
      breaker: {
        name: 'Circuit breaker',
        hint: 'Once half of the calls fail it stops calling, and sends a few probes every 5 s.',
      },
      bulkhead: {
        name: 'Bulkhead',
        hint: 'No time limit; instead one dependency may hold at most eight slots.',
      },
      'retries-in-layers': {
        name: 'Retries in layers',
        hint: 'The service tries twice more, and so do its customers: three times three.',
      },
      fallback: {
        name: 'Without recommendations',
        hint: 'Recommendations turn slow. When they fail, the menu is served without them.',
      },
    },
    metrics: {
      p50: 'p50 response',
      p95: 'p95 response',
      p99: 'p99 response',
      p95Needing: 'p95 response: slow path',
      p95Others: 'p95 response: other path',
      answered: 'Answered',
      answeredNeeding: 'Answered: slow path',
      answeredOthers: 'Answered: other path',
      dropped: 'Requests without an answer',
      protections: 'Protections on',
      load: 'Calls per request, slow path',
      busy: 'Order slots in use',
      queue: 'Line of the order service',
    },
    assumptions: {
      'slot-held-while-waiting':
        'The order service keeps a slot while it waits for others. An asynchronous server holds memory and connections instead, and runs out later.',
      'cancel-at-once':
        'Unless it is told, the other side does not hear of giving up and works on to the end, for nobody. When told, it stops at that very moment. In truth the word may come late, and some work cannot be stopped.',
      'network-takes-no-time': 'Calls and answers take no time on the way and are never lost.',
      'exponential-work': 'Work times follow an exponential law: many short, few long.',
      'slow-not-dead':
        'The slow service answers in the end; it neither refuses connections nor answers wrongly.',
      'one-breaker-per-dependency':
        'The order service is one program with one breaker per dependency. Several copies would each have to find out.',
      'no-autoscaling': 'Slots stay as they are.',
    },
    stage: 'Two rows of customers and five of services over time',
    chart: {
      title: 'Calls per second to the service that turns slow',
      series: { slowCallsPerSec: 'calls, retries included' },
    },
  },
};
