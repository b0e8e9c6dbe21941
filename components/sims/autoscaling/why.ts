// Why the numbers of a VM group may be believed: what the tests of its rule hold them to, in words.

import type { Shown } from '@/components/figure/marks/contract';
import { latencyTrust } from '@/components/figure/words/common-why';
import type { SimWhy } from '@/components/figure/words/why-words';
import type { declaration } from '@/engine/models/autoscaling/config';
import type { Localized } from '@/i18n/locales';

type Declared = typeof declaration;

const CONSERVED: Localized = {
  ko: '사건이 하나 일어날 때마다 도착 = 답 + 거절 + 포기 + 기다림 + 처리 중. 리틀의 법칙도 시험해요.',
  en: 'After every event, arrived = answered + turned away + given up + waiting + in progress. Little’s law is tested, too.',
};
const BOOT: Localized = {
  ko: '부팅 90초는 가정이에요. 그 가운데 26초쯤만 누가 잰 값이에요.',
  en: 'The boot of 90 s is assumed; about 26 s of it were measured by somebody.',
};

/** VMs stay for longer than lies between two of the 2,400 moments in which they are looked at. */
const mostMachines = ({ recording, tracks }: Shown): number =>
  tracks.level('level', 'instances').highestUntil(recording.request.durationMs);

/** The longest line seen; null where somebody was turned away for want of room. */
function longestLine({ recording, tracks }: Shown): number | null {
  const { final, request } = recording;
  if ((final.metrics.dropped ?? 0) > 0) return null;
  return tracks.level('level', 'waiting').highestUntil(request.durationMs);
}

export const why: SimWhy<keyof Declared['metrics'], keyof Declared['params']> = {
  mostUsed: { maxInstances: mostMachines, queueLimit: longestLine },
  trust: {
    decisions: {
      ko: {
        what: '그룹이 충분한 크기를 요청할 때까지 늘리기로 결정한 횟수예요.',
        rule: '주기마다 VM 수 × 잰 값 ÷ 목표를 계산하고, 소수는 올려요. CPU는 100%까지만 보이니 한 번에 100% ÷ 목표 배까지만 늘어요.',
        checks: [
          '쿠버네티스 문서와 시험에 나오는 예 열한 가지, AWS 안내서의 단계 조정 예 여덟 가지와 정확히 같아요.',
          '우연을 끄면 목표 50%에서 4, 8, 16, 25대를 요청해요. 손으로 계산한 값과 순간까지 같아요.',
        ],
        leftOut:
          'AWS는 실제 알고리즘을 공개하지 않아요. 여러 지표를 함께 보거나 미리 예측하는 일은 없어요.',
      },
      en: {
        what: 'How often the group decided to scale out until it had asked for enough VMs.',
        rule: 'Each period it takes VMs × reading ÷ target and rounds up. CPU reads 100% at most, so one decision multiplies the group by at most 100% ÷ target.',
        checks: [
          'Eleven examples from Kubernetes’ documents and tests, and eight of step scaling from AWS’s guide, come out exactly.',
          'Without chance a target of 50% asks for 4, 8, 16 and 25: as worked out by hand, to the instant.',
        ],
        leftOut:
          'AWS does not publish its algorithm. Following several metrics at once, and forecasts, are left out.',
      },
    },
    shortage: {
      ko: {
        what: '몰려온 손님에 비해 자리가 모자랐던 시간이에요.',
        rule: '1초에 올 것으로 예상되는 요청 × 한 건에 걸리는 평균 시간이 준비된 자리보다 많은 동안을 재요.',
        checks: [
          '요청 수를 재면 재는 시간 60초 + 부팅 90초 = 150초. 우연을 끈 실험에서 1초 안에서 맞아요.',
          '손으로 계산한 일곱 경우: 10억분의 1밀리초까지 맞아요.',
        ],
        leftOut: `${BOOT.ko} 잰 값은 바로 안다고 쳐요. 실제로는 몇 초에서 몇 분 늦어요.`,
      },
      en: {
        what: 'For how long there were too few places for the crowd.',
        rule: 'Counted while the requests expected per second × their mean work are more than the places that are ready.',
        checks: [
          'Measuring requests: 60 s of measuring + 90 s of boot = 150 s. Without chance the run agrees within a second.',
          'Seven cases worked out by hand agree to a billionth of a millisecond.',
        ],
        leftOut: `${BOOT.en} Readings are known at once; real ones come seconds to minutes late.`,
      },
    },
    lost: {
      ko: {
        what: '온 요청 가운데 답을 받지 못한 비율이에요.',
        rule: '대기열이 가득 차서 거절된 것과, 꺼진 가용 영역과 함께 사라진 것을 온 요청 전체로 나눠요.',
        checks: [
          CONSERVED.ko,
          '다른 손님들로 서른 번 돌린 평균: 목표 50%에서 18.7%, 70%에서 26.3%. 시험이 다시 돌려 확인해요.',
        ],
        leftOut: '거절된 손님은 다시 누르지 않아요. 실제 손님은 다시 눌러서 몰림을 더 키워요.',
      },
      en: {
        what: 'The share of all requests that got no answer.',
        rule: 'Turned away by a full queue, or lost with a zone that failed, over all that came.',
        checks: [
          CONSERVED.en,
          'Means over thirty runs with other customers, 18.7% with a target of 50% and 26.3% with 70%, are replayed by a test.',
        ],
        leftOut:
          'Whoever is turned away does not try again. Real crowds do, and make a rush worse.',
      },
    },
    p95: latencyTrust(95, {
      checks: { ko: [CONSERVED.ko], en: [CONSERVED.en] },
      leftOut: {
        ko: '가득 찬 VM도 쉬는 VM만큼 빨리 일해요. 실제로는 바쁠수록 느려져요.',
        en: 'A full VM works as fast as an idle one. Real ones slow down when they are busy.',
      },
    }),
    machineTime: {
      ko: {
        what: 'VM이 켜져 있던 시간을 모두 더한 값이에요. 요금은 이 시간에 붙어요.',
        rule: '부팅하거나 비우는 중인 VM까지 들어가요. VM 수를 시간으로 더해요.',
        checks: ['그림에 서 있는 VM 수와 실행이 센 수가 들여다보는 순간마다 같아요.', CONSERVED.ko],
        leftOut: '돈으로 바꾸지 않아요. 최소 사용 시간, 할인, 로드 밸런서는 들어 있지 않아요.',
      },
      en: {
        what: 'How long all VMs together were switched on: that is what is paid for.',
        rule: 'The number of VMs, added up over time, with those that boot or drain.',
        checks: ['At every look as many VMs stand in the picture as the run counts.', CONSERVED.en],
        leftOut:
          'It is not turned into money. Minimum charges, discounts and the balancer are left out.',
      },
    },
  },
};
