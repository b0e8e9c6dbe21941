// What people say about this lesson's subject, what is so, and where it was read.

import type { Claim, Source } from '@/content/schema';
import { microservicesArticle } from '@/content/sources';

const retryCalls: Source = {
  title: 'AWS Well-Architected, REL05-BP03: Control and limit retry calls',
  url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/rel05-bp03.html',
  readOn: '2026-11-30',
};
const failFast: Source = {
  title: 'AWS Well-Architected, REL05-BP04: Fail fast and limit queues',
  url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/rel05-bp04.html',
  readOn: '2026-11-30',
};
const baeminOffline: Source = {
  title: '디지털데일리, 2018-11-22: AWS 클라우드 장애, 쿠팡·배민도 멈췄다',
  url: 'https://m.ddaily.co.kr/page/view/2018112210213054691',
  readOn: '2026-11-30',
};
const seoulFollowUp: Source = {
  title: 'AWS 한국 블로그: 11월 22일 서울 리전 이슈의 후속 조치(2018)',
  url: 'https://aws.amazon.com/ko/blogs/korea/follow-up-to-the-november-22-event-in-aws-seoul-region/',
  readOn: '2026-11-30',
};
const chaosPrinciples: Source = {
  title: 'Principles of Chaos Engineering, as excerpted in N. van der Hoeven’s notes',
  url: 'https://notes.nicolevanderhoeven.com/sources/Article/PRINCIPLES+OF+CHAOS+ENGINEERING+-+Principles+of+Chaos+Engineering',
  readOn: '2026-11-30',
};
const chaosMonkey: Source = {
  title: 'Netflix, Chaos Monkey: README',
  url: 'https://github.com/Netflix/chaosmonkey',
  readOn: '2026-11-30',
};

export const claims: readonly Claim[] = [
  {
    id: 'C106',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '서비스는 언제든 실패할 수 있으니 빨리 감지하고 자동으로 복구하며 모니터링해야 한다.',
      en: 'Any service may fail at any time, so detect it quickly, restore automatically, and monitor.',
    },
    actually: {
      ko: '맞지만 감지와 복구만으로는 모자라요. 고장이 번지지 않게 제한 시간, 쉬어 가는 재시도, 서킷 브레이커, 벌크헤드가 있어야 하고, 빠져도 남는 화면을 정해 둬야 해요. 지켜볼 것도 요청 수 같은 기술의 숫자와 분당 주문 수 같은 업무의 숫자, 둘 다예요.',
      en: 'True, but detecting and restoring are not enough. Time limits, retries with pauses, circuit breakers and bulkheads keep a failure from spreading, and it must be settled what is shown without the missing part. What is watched is both technical, such as requests, and of the business, such as orders a minute.',
    },
    sources: [microservicesArticle, retryCalls],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C390',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '실패하면 될 때까지 다시 부르는 것이 안전하다.',
      en: 'It is safe to call again until it works.',
    },
    actually: {
      ko: '잠깐의 실패에는 도움이 돼요. 하지만 AWS는 다스리지 않은 재시도가 작은 문제를 큰 문제로 키운다고 적어요. 다시 해서 나아질 오류만, 점점 길게, 흩어서, 횟수를 정해 다시 부르라고 해요. 여러 층에서 함께 재시도하는 것도 피하라고 해요.',
      en: 'It helps against failures that pass. But AWS writes that uncontrolled retries make a large problem of a small one: retry only errors that a retry can cure, at growing and random intervals, a limited number of times, and not in several layers at once.',
    },
    sources: [retryCalls, failFast],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C391',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: '클라우드의 리전이 멈추면 그 위의 앱은 아무것도 할 수 없다.',
      en: 'When a cloud Region fails, an app in it can do nothing.',
    },
    actually: {
      ko: '무엇을 준비했는지에 달렸어요. 2018년 11월 22일 AWS 서울 리전에서 DNS 설정 오류로 84분 동안 서버가 주소를 찾지 못했어요. 배달의민족 관계자는 한 시간쯤 장애가 있었지만 휴대폰에 저장된 캐시를 쓰는 오프라인 모드로 쓸 수 있는 범위가 있었다고 말했어요. 얼마나 많은 손님이 그렇게 썼는지는 알려지지 않았어요.',
      en: 'It depends on what was prepared. On 22 November 2018 a wrong setting kept servers in AWS’s Seoul Region from resolving names for 84 minutes. Baemin said it was down for about an hour, but that some of the app could be used in an offline mode, from a cache on the phone. How many customers used it so is not known.',
    },
    sources: [baeminOffline, seoulFollowUp],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C392',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '카오스 실험은 운영 중인 서버를 아무거나 꺼 보는 일이다.',
      en: 'A chaos experiment means switching off production servers at random.',
    },
    actually: {
      ko: '넷플릭스의 Chaos Monkey는 정말로 운영 중인 인스턴스를 무작위로 꺼요. 그러나 카오스 공학의 원칙은 평소의 값을 먼저 정하고, 그대로일 것이라는 가설을 세우고, 실제로 있을 법한 고장을 내어 비교하는 통제된 실험을 말해요(원칙은 발췌한 글로 읽었어요). 끄는 것은 방법의 하나예요.',
      en: 'Netflix’s Chaos Monkey does terminate instances in production at random. But the principles of chaos engineering describe a controlled experiment: define what is normal, state that it will hold, cause a realistic failure, and compare (we read the principles in excerpts). Switching off is one way to do it.',
    },
    sources: [chaosPrinciples, chaosMonkey],
    checkedOn: '2026-11-30',
  },
];
