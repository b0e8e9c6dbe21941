// The words of the resilience simulator, in both languages.

import { commonMetrics } from '@/components/figure/words/common';
import type { SimWords } from '@/components/figure/words/sim-words';
import type { declaration } from '@/engine/models/resilience/config';
import type { Localized } from '@/i18n/locales';
import { paramWords } from './param-words';

export const words: Localized<SimWords<typeof declaration, 'slowCallsPerSec'>> = {
  ko: {
    title: '느려진 서비스 하나',
    hint: '점은 오가는 호출, 칸 하나가 자리 하나, ×는 놓친 손님',
    summary: {
      stage:
        '메뉴 손님과 주문 손님이 주문 서비스로 오고, 답을 받지 못하고 떠난 손님은 가위표로 쌓여요. 주문 서비스의 칸 하나가 자리 하나예요. 일하는 자리, 남의 답만 기다리는 자리, 떠난 손님의 일을 하는 자리가 따로 보여요. 그 뒤에 메뉴, 추천, 재고, 결제 서비스가 있어요. 점은 가는 호출, 고리는 돌아오는 답이에요. 아래 띠는 두 손님이 받은 답과, 주문 서비스와 느린 서비스의 자리와 대기열이에요.',
      controls:
        '어느 서비스가 얼마나 느려지는지, 그리고 제한 시간, 재시도, 쉬는 시간, 서킷 브레이커, 벌크헤드를 바꿀 수 있어요.',
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
      'time-limit': { name: '제한 시간', hint: '같은 결제를 1초까지만 기다려요.' },
      'retry-storm': {
        name: '재시도 폭풍',
        hint: '결제는 2초만 느려지는데, 실패할 때마다 바로 세 번 더 불러요.',
      },
      'retries-at-once': {
        name: '짧은 대기열과 바로 재시도',
        hint: '대기열을 짧게 해서 폭풍은 없지만, 세 번 모두 같은 2초에 걸려요.',
      },
      'backoff-jitter': {
        name: '쉬었다가 재시도',
        hint: '같은 2초에 쉬는 시간을 두 배씩 늘리고 흩었어요(백오프와 지터).',
      },
      'crowd-in-step': {
        name: '한꺼번에 돌아오는 손님',
        hint: '느린 서비스는 없어요. 몰려온 400명쯤이 똑같은 시간을 쉬고 다시 불러요.',
      },
      'crowd-spread': {
        name: '흩어져 돌아오는 손님',
        hint: '똑같이 몰려온 손님인데 쉬는 시간을 저마다 다르게 흩었어요.',
      },
      breaker: {
        name: '서킷 브레이커',
        hint: '절반이 실패하면 부르기를 멈추고, 5초마다 몇 건만 보내 확인해요.',
      },
      bulkhead: {
        name: '벌크헤드',
        hint: '제한 시간은 없어요. 대신 서비스 하나에 자리를 8개까지만 내줘요.',
      },
      'retries-in-layers': {
        name: '겹겹이 재시도',
        hint: '서비스도 두 번, 손님도 두 번 다시 해요. 3 곱하기 3이에요.',
      },
      fallback: {
        name: '추천 없이 보여 주기',
        hint: '추천이 느려져요. 실패하면 추천을 뺀 메뉴를 보여 줘요.',
      },
      'save-the-shop': {
        name: '가게 살리기',
        hint: '추천이 40초 동안 40배 느려져요. 보호 장치 두 가지만 켜서, 두 손님 모두 99% 이상, p95 0.6초 이내로 지켜 보세요.',
      },
    },
    metrics: {
      ...commonMetrics('ko', 'p50', 'p95', 'p99'),
      p95Needing: 'p95 응답: 느린 쪽 손님',
      p95Others: 'p95 응답: 나머지 손님',
      answered: '답을 받은 비율',
      answeredNeeding: '답 받은 비율: 느린 쪽 손님',
      answeredOthers: '답 받은 비율: 나머지 손님',
      dropped: '답을 못 받은 요청',
      protections: '켠 보호 장치',
      waitedFor: '느려지고 10초 뒤, 아직 기다려 주는 호출',
      load: '요청당 호출 수(느린 쪽)',
      busy: '주문 서비스의 쓰인 자리',
      queue: '주문 서비스의 대기열',
    },
    assumptions: {
      'slot-held-while-waiting':
        '주문 서비스는 다른 서비스의 답을 기다리는 동안에도 자리를 놓지 않아요. 비동기 서버는 자리 대신 메모리와 연결을 쥐고 있어서 더 늦게 바닥나요.',
      'cancel-at-once':
        '따로 알리지 않으면 기다리다 포기해도 상대는 몰라서, 이미 보낸 일을 끝까지 해요. 알리기를 켜면 상대는 그 순간 일을 멈춰요. 실제로는 알림이 늦거나, 시작한 일을 멈추지 못하기도 해요.',
      'network-takes-no-time':
        '호출과 답이 오가는 데는 시간이 걸리지 않고, 도중에 사라지지 않아요. 점은 보이도록 0.25초 동안 그릴 뿐이에요.',
      'exponential-work': '처리 시간은 지수 분포를 따라요. 짧은 일이 많고 긴 일이 드물어요.',
      'slow-not-dead':
        '느려진 서비스도 언젠가는 답해요. 연결을 거부하거나 틀린 답을 주지는 않아요.',
      'one-breaker-per-dependency':
        '주문 서비스는 프로그램 하나라서 서비스마다 브레이커도 하나예요. 여러 벌이라면 저마다 알아채야 해요.',
      'no-autoscaling': '자리의 수는 늘거나 줄지 않아요.',
    },
    stage: '손님과 서비스 다섯, 그 사이를 오가는 호출',
    chart: {
      title: '느려지는 서비스로 보낸 호출(초당)',
      series: { slowCallsPerSec: '재시도까지 더한 호출' },
    },
  },
  en: {
    title: 'One slow service',
    hint: 'dots are calls, a cell is a slot, × are lost customers',
    summary: {
      stage:
        'To the order service come visitors, who look at the menu, and buyers, who pay; those who left without an answer pile up as crosses. Every cell of the order service is one of its slots: at work, only waiting for another, or at work for nobody. Behind it are the menu, picks, stock and payment services. Dots are calls on their way, rings the answers coming back. The strip below shows what both groups were answered, and how full the order service and the slow one were.',
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
        name: 'Short queue, retries at once',
        hint: 'A short queue prevents the storm, yet all three retries fall into the same two seconds.',
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
        name: 'Without picks',
        hint: 'The picks turn slow. When they fail, the menu is served without them.',
      },
      'save-the-shop': {
        name: 'Save the shop',
        hint: 'The picks are 40 times slower for 40 s. With only two protections: both groups at 99% or more, p95 within 0.6 s.',
      },
    },
    metrics: {
      ...commonMetrics('en', 'p50', 'p95', 'p99'),
      p95Needing: 'p95 response: slow path',
      p95Others: 'p95 response: other path',
      answered: 'Answered',
      answeredNeeding: 'Answered: slow path',
      answeredOthers: 'Answered: other path',
      dropped: 'Requests without an answer',
      protections: 'Protections on',
      waitedFor: 'Calls still waited for, 10 s into it',
      load: 'Calls per request, slow path',
      busy: 'Order slots in use',
      queue: 'Queue of the order service',
    },
    assumptions: {
      'slot-held-while-waiting':
        'The order service keeps a slot while it waits for others. An asynchronous server holds memory and connections instead, and runs out later.',
      'cancel-at-once':
        'Unless it is told, the other side does not hear of giving up and works on to the end, for nobody. When told, it stops at that very moment. In truth the word may come late, and some work cannot be stopped.',
      'network-takes-no-time':
        'Calls and answers take no time on the way and are never lost. Dots are drawn for 0.25 s only so that they can be seen.',
      'exponential-work': 'Work times follow an exponential law: many short, few long.',
      'slow-not-dead':
        'The slow service answers in the end; it neither refuses connections nor answers wrongly.',
      'one-breaker-per-dependency':
        'The order service is one program with one breaker per dependency. Several copies would each have to find out.',
      'no-autoscaling': 'Slots stay as they are.',
    },
    stage: 'Customers, five services, and the calls between them',
    chart: {
      title: 'Calls per second to the service that turns slow',
      series: { slowCallsPerSec: 'calls, retries included' },
    },
  },
};
