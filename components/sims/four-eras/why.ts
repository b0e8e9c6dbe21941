// Why the numbers of a comparison may be believed: what the tests of its four platforms hold them to, in words.

import type { Shown } from '@/components/figure/marks/contract';
import { latencyTrust } from '@/components/figure/words/common-why';
import type { SimWhy } from '@/components/figure/words/why-words';
import type { declaration, Era, EraMetric } from '@/engine/models/four-eras/config';
import type { Localized } from '@/i18n/locales';
import { sayMoved } from './moved';

const QUEUES: Localized = {
  ko: '온프레미스의 대기열: 대기행렬 식이 있는 열세 설정에서 요청 50,000건을 10번씩 돌린 평균이 2% 또는 표준오차의 네 배 안에서 맞아요.',
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
  idle: {
    keepAliveSec: {
      ko: '쉬는 함수에는 요금이 붙지 않고, 이 손님들은 어느 쪽이든 깨어 있는 함수를 똑같이 만났어요.',
      en: 'An idle function costs nothing, and either way these customers found as many awake.',
    },
  },
  moved: sayMoved,
  trust: {
    dropped: {
      ko: {
        what: '답을 받지 못한 요청 수예요. 자리가 없어 거절된 것과 기다리다 포기한 것을 더해요. 아래 작은 수는 온 요청 가운데 몇 %인지예요.',
        rule: '같은 요청이 같은 순간에 네 방식 모두에 가요. 온프레미스와 IaaS, PaaS에는 대기열이 있고, 대기열이 가득 차면 거절돼요. FaaS에는 대기열이 없어서 한도를 넘으면 바로 거절돼요.',
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
        ko: '어느 방식에서나 같은 요청은 같은 시간이 걸려요. 실제로는 서버와 메모리에 따라 속도가 달라요.',
        en: 'A request takes the same work everywhere. In truth machines differ, and so does a function’s share of a processor.',
      },
    }),
    instances: {
      ko: {
        what: '서버, VM, 앱 인스턴스, 깨어 있는 함수가 몇 개 있었는지 시간으로 평균한 값이에요.',
        rule: '온프레미스는 산 만큼 그대로예요. IaaS는 1분마다 목표 사용률을 보고, PaaS는 응답 시간을 보고 늘리고 줄여요. FaaS는 깨어 있으면서 쉬는 함수가 없을 때 온 요청마다 하나씩 깨워요.',
        checks: ['AWS 안내서의 예(단계 조정): 10, 11, 14, 13, 10대. 그대로 나와요.', SIMFAAS.ko],
        leftOut:
          'VM이 뜨는 시간 가운데 로그인할 수 있을 때까지의 26초만 잰 값이고 나머지는 가정이에요. PaaS의 뜨는 시간은 재어 둔 자료를 찾지 못했어요.',
      },
      en: {
        what: 'How many servers, VMs, app instances or functions awake there were, averaged over time.',
        rule: 'Own servers stay as bought. IaaS looks at its target utilization each minute, PaaS at response times, and both grow and shrink by it. FaaS wakes one for each request that finds none idle.',
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
        rule: '서버와 VM, 앱 인스턴스는 켜져 있는 동안, FaaS는 뜨거나 일하는 동안과 받은 요청마다 돈이 들어요. 거절된 요청에는 들지 않아요. 가격은 서울 리전이고, 원은 정해 둔 환율로 바꿔요.',
        checks: [
          '단가는 이 사이트의 가격표 코드와 같은지 시험해요. 그 코드는 제공자가 공개한 계산 예 51개를 센트까지 맞춰요.',
        ],
        leftOut:
          '무료 구간, 로드 밸런서, 트래픽, 로그, 주소, 세금, 사람의 시간은 들어 있지 않아요. PaaS는 AWS Fargate 값으로 쳐요.',
      },
      en: {
        what: 'What it has cost so far, at list prices.',
        rule: 'Machines cost while they exist, functions while they start or work and for every request taken. What is turned away costs nothing. Prices are those of Seoul.',
        checks: [
          'The rates are tested against this site’s price sheets, whose code matches 51 worked examples that providers publish, to the cent.',
        ],
        leftOut:
          'The free tier, load balancers, traffic, logs, addresses, taxes and people’s time are not in it. PaaS is priced as AWS Fargate.',
      },
    },
    hours: {
      ko: {
        what: '사람이 들인 시간이에요. 잰 값이 아니라 가정이에요.',
        rule: '서버 한 대에 한 달 4시간, 주문 한 번에 16시간, 장애 한 번에 6시간, 배포 한 번에 1.5시간. VM은 몇 대든 한 달 3시간, 배포 0.5시간. PaaS와 FaaS는 배포 0.1시간. 모두 바꿀 수 있어요.',
        checks: [
          '방식마다 이 시간을 잰 자료를 찾지 못했어요. 그래서 식만 맞는지 시험해요. 어느 쪽이 더 드는지만 말해 줘요.',
        ],
        leftOut: '처음 만드는 시간, 밤에 지켜보는 시간, 배우는 시간은 들어 있지 않아요.',
      },
      en: {
        what: 'Working time of people. It is assumed, not measured.',
        rule: 'A server takes 4 h a month, an order 16 h, an outage 6 h, a deploy 1.5 h; a group of VMs, however many, 3 h a month and 0.5 h a deploy; PaaS and FaaS 0.1 h a deploy. Every one of them can be changed.',
        checks: [
          'No source was found that measures this for each way, so only the sum is tested. It says which is more, no further.',
        ],
        leftOut: 'Setting up for the first time, watching at night and learning are not in it.',
      },
    },
    month: {
      ko: {
        what: '한 달을 이 방식으로 운영하는 데 드는 돈이에요. 제공자에게 내는 요금에 사람의 시간을 인건비로 더해요.',
        rule: '이 실험의 요금 × 한 달에 오는 횟수 + 나머지 시간에 켜 둔 것(서버 전부, VM과 앱 인스턴스의 하한, FaaS는 0)의 요금 + 한 달 사람의 시간 × 인건비. 한 달은 730시간이에요. 실험이 끝나기 전에는 지금까지의 요금을 같은 비율로 늘려서 계산해요.',
        checks: [
          '요금이 나오는 단가는 이 사이트의 가격표 코드와 같은지 시험해요. 식은 종이에 따로 계산한 값과 맞춰요.',
          '다른 손님들로 30번 돌려도 이기는 쪽이 같은지 시험해요. 점심 하나만 30번 가운데 29번이에요.',
        ],
        leftOut:
          '인건비와 서버 가격, 1달러를 1,400원으로 치는 것은 가정이에요. 나머지 시간에는 아무도 오지 않는다고 쳐요. 무료 구간, 로드 밸런서, 트래픽, 로그, 세금은 들어 있지 않아요.',
      },
      en: {
        what: 'What a month of running it this way costs: the provider’s bill, and people’s hours at the wage.',
        rule: 'The run’s bill × how often it comes in a month + what stays on in the rest of it (all servers, the least of VMs and app instances, nothing of FaaS) + people’s hours of the month × the wage. A month has 730 hours. Before the run’s end, its bill so far is scaled up.',
        checks: [
          'The rates are tested against this site’s price sheets; the sum is held against one worked out apart from it.',
          'Thirty runs with other customers have the same winner; only the lunch rush has it in 29 of 30.',
        ],
        leftOut:
          'The wage, the price of a server and 1,400 won for a dollar are assumed. In the rest of the month nobody comes. The free tier, load balancers, traffic, logs and taxes are not in it.',
      },
    },
    monthHours: {
      ko: {
        what: '한 달에 사람이 들이는 시간이에요. 잰 값이 아니라 가정이에요.',
        rule: '서버 한 대에 4시간과 배포 한 번에 1.5시간, VM은 몇 대든 3시간과 배포 0.5시간, PaaS와 FaaS는 배포 0.1시간. 배포는 일주일에 두 번으로 쳐요.',
        checks: [
          '방식마다 이 시간을 잰 자료를 찾지 못했어요. 그래서 식만 맞는지 시험해요. 모두 바꿀 수 있어요.',
        ],
        leftOut: '서버 주문과 고장, 처음 만드는 시간, 밤에 지켜보는 시간은 들어 있지 않아요.',
      },
      en: {
        what: 'Working time of people in a month. It is assumed, not measured.',
        rule: 'A server takes 4 h and 1.5 h a deploy; a group of VMs, however many, 3 h and 0.5 h a deploy; PaaS and FaaS 0.1 h a deploy. There are two deploys a week.',
        checks: [
          'No source was found that measures this for each way, so only the sum is tested. All of it can be changed.',
        ],
        leftOut:
          'Orders and outages, setting up for the first time and watching at night are not in it.',
      },
    },
    kept: {
      ko: {
        what: '손님에게 한 약속을 지금까지 지켰는지예요.',
        rule: '놓친 요청이 0.1%를 넘지 않고, 답을 받은 요청의 p95가 약속한 시간을 넘지 않으면 지킨 거예요.',
        checks: ['놓친 비율과 p95를 따로 읽어서 같은 판정이 나오는지 시험해요.', QUEUES.ko],
        leftOut: '약속의 두 수는 이 사이트가 정한 예예요. 실제로는 가게와 손님이 정해요.',
      },
      en: {
        what: 'Whether what was promised to customers has been kept so far.',
        rule: 'It is where at most 0.1% of the requests are lost and the p95 of those answered is within the promised time.',
        checks: [
          'The share lost and p95 are read apart and must give the same verdict.',
          QUEUES.en,
        ],
        leftOut:
          'Both numbers of the promise are examples of this site’s. A real shop agrees on its own.',
      },
    },
  },
};
