// Why the numbers of a comparison may be believed: what the tests of its four platforms hold them to, in words.

import type { Shown } from '@/components/figure/marks/contract';
import { latencyTrust } from '@/components/figure/words/common-why';
import type { SimWhy } from '@/components/figure/words/why-words';
import type { declaration, Era, EraMetric } from '@/engine/models/four-eras/config';
import type { Localized } from '@/i18n/locales';

const QUEUES: Localized = {
  ko: '온프레미스의 줄: 대기행렬 식이 있는 열세 설정에서 요청 50,000건을 10번씩 돌린 평균이 2% 또는 표준오차의 네 배 안에서 맞아요.',
  en: 'The queue of own servers: thirteen settings with a formula, the mean of 10 runs of 50,000 requests, within 2% or four standard errors.',
};
const SIMFAAS: Localized = {
  ko: 'FaaS: 바깥 프로그램 SimFaaS가 발표한 스물세 설정과 맞춰 봤어요.',
  en: 'FaaS: held against the twenty-three settings that SimFaaS, an outside program, published.',
};

/**
 * The most instances that were ready at once. Slots are looked at in 2,400 moments of a run, and an instance stays
 * for longer than lies between two of them.
 */
const mostInstances =
  (era: Era, slots: string) =>
  ({ recording, tracks }: Shown): number | null => {
    const { config, durationMs } = recording.request;
    return tracks.level(era, 'capacity').highestUntil(durationMs) / Number(config[slots]);
  };

/** Nobody was turned away, so the limit was never asked for more; the looks tell about how much was in use. */
function mostFunctions({ recording, tracks }: Shown): number | null {
  const { final, request } = recording;
  if ((final.metrics['functions.dropped'] ?? 0) > 0) return null;
  return tracks.level('functions', 'demand').highestUntil(request.durationMs);
}

export const why: SimWhy<EraMetric, keyof (typeof declaration)['params']> = {
  mostUsed: {
    vmMax: mostInstances('autoscaling', 'vmSlots'),
    dynoMax: mostInstances('dynos', 'dynoSlots'),
    functionLimit: mostFunctions,
  },
  trust: {
    dropped: {
      ko: {
        what: '답을 받지 못한 요청 수예요. 자리가 없어 거절된 것과 기다리다 포기한 것을 더해요. 아래 작은 수는 온 요청 가운데 몇 %인지예요.',
        rule: '같은 요청이 같은 순간에 네 방식 모두에 가요. 온프레미스와 IaaS, PaaS에는 줄이 있고 줄이 가득 차면 거절돼요. FaaS에는 줄이 없어서 한도를 넘으면 바로 거절돼요.',
        checks: [
          QUEUES.ko,
          'FaaS의 한도: 얼랑 B 식, 네 설정.',
          '사건이 하나 일어날 때마다 도착 = 답 + 거절 + 포기 + 기다림 + 처리 중. 네 방식 모두 그래요.',
        ],
        leftOut: '거절된 손님은 다시 누르지 않아요. 실제 손님은 다시 눌러서 몰림을 더 키워요.',
      },
      en: {
        what: 'Requests that got no answer: turned away for want of room, or given up while waiting. The small number is their share of all.',
        rule: 'The same request goes to all four at the same instant. On-premises, IaaS and PaaS have a queue and turn away what finds it full; FaaS has none and rejects what exceeds its limit.',
        checks: [
          QUEUES.en,
          'The limit of FaaS: Erlang B, in four settings.',
          'After every event, arrived = answered + turned away + given up + waiting + in progress, for each of the four.',
        ],
        leftOut:
          'Whoever is turned away does not try again. Real crowds do, and make a rush worse.',
      },
    },
    p95: latencyTrust(95, {
      checks: { ko: [QUEUES.ko, SIMFAAS.ko], en: [QUEUES.en, SIMFAAS.en] },
      leftOut: {
        ko: '어느 방식에서나 같은 요청은 같은 시간이 걸려요. 실제로는 기계와 메모리에 따라 빠르기가 달라요.',
        en: 'A request takes the same work everywhere. In truth machines differ, and so does a function’s share of a processor.',
      },
    }),
    instances: {
      ko: {
        what: '서버, VM, 앱 인스턴스, 환경이 몇 개 있었는지 시간으로 평균한 값이에요.',
        rule: '온프레미스는 산 만큼 그대로예요. IaaS는 1분마다 목표 사용률을 보고, PaaS는 응답 시간을 보고 늘리고 줄여요. FaaS는 쉬는 환경이 없을 때 온 요청마다 하나씩 늘려요.',
        checks: ['AWS 안내서의 예(단계 조정): 10, 11, 14, 13, 10대. 그대로 나와요.', SIMFAAS.ko],
        leftOut:
          'VM이 뜨는 시간 가운데 로그인할 수 있을 때까지의 26초만 잰 값이고 나머지는 가정이에요. PaaS의 뜨는 시간은 재어 둔 자료를 찾지 못했어요.',
      },
      en: {
        what: 'How many servers, VMs, app instances or environments there were, averaged over time.',
        rule: 'Own servers stay as bought. IaaS looks at its target utilization each minute, PaaS at response times, and both grow and shrink by it. FaaS adds one for each request that finds none idle.',
        checks: [
          'AWS’s guide to step scaling has an example of 10, 11, 14, 13 and 10 machines: the run gives the same.',
          SIMFAAS.en,
        ],
        leftOut:
          'Of the time a VM takes to boot, only 26 s until one can log in are measured; the rest is assumed. No measurement of app instances starting was found.',
      },
    },
    cost: {
      ko: {
        what: '처음부터 지금까지의 요금을 공개 가격표로 계산한 값이에요.',
        rule: '기계는 있는 동안, FaaS는 뜨거나 일하는 동안과 받은 요청마다 돈이 들어요. 거절된 요청에는 들지 않아요. 가격은 서울 리전이고, 원은 정해 둔 환율로 바꿔요.',
        checks: [
          '단가는 이 사이트의 가격표 코드와 같은지 시험해요. 그 코드는 제공자가 공개한 계산 예 51개를 센트까지 맞춰요.',
        ],
        leftOut:
          '무료 사용량, 로드 밸런서, 트래픽, 로그, 주소, 세금, 사람의 시간은 들어 있지 않아요. PaaS는 AWS Fargate 값으로 쳐요.',
      },
      en: {
        what: 'What it has cost so far, at list prices.',
        rule: 'Machines cost while they exist, functions while they start or work and for every request taken. What is turned away costs nothing. Prices are those of Seoul.',
        checks: [
          'The rates are tested against this site’s price sheets, whose code matches 51 worked examples that providers publish, to the cent.',
        ],
        leftOut:
          'Free allowances, load balancers, traffic, logs, addresses, taxes and people are not in it. PaaS is priced as AWS Fargate.',
      },
    },
    hours: {
      ko: {
        what: '사람이 들인 시간이에요. 잰 값이 아니라 가정이에요.',
        rule: '서버 한 대에 한 달 4시간, 주문 한 번에 16시간, 장애 한 번에 6시간, 배포 한 번에 1.5시간. VM은 한 대에 한 달 1.5시간, 배포 0.5시간. PaaS와 FaaS는 배포 0.1시간. 모두 바꿀 수 있어요.',
        checks: [
          '방식마다 이 시간을 잰 자료를 찾지 못했어요. 그래서 식만 맞는지 시험해요. 어느 쪽이 더 드는지만 말해 줘요.',
        ],
        leftOut: '처음 만드는 시간, 밤에 지켜보는 시간, 배우는 시간은 들어 있지 않아요.',
      },
      en: {
        what: 'Working time of people. It is assumed, not measured.',
        rule: 'A server takes 4 h a month, an order 16 h, an outage 6 h, a deploy 1.5 h; a VM 1.5 h a month and 0.5 h a deploy; PaaS and FaaS 0.1 h a deploy. Every one of them can be changed.',
        checks: [
          'No source was found that measures this for each way, so only the sum is tested. It says which is more, no further.',
        ],
        leftOut: 'Setting up for the first time, watching at night and learning are not in it.',
      },
    },
  },
};
