// Words of the same-crowd simulator, in both languages.

import { commonKnobs, commonMetrics } from '@/components/figure/words/common';
import type { SimWords } from '@/components/figure/words/sim-words';
import type { declaration } from '@/engine/models/same-crowd/config';
import type { Localized } from '@/i18n/locales';

type Charted = 'event' | 'web' | 'run' | 'gen2';

export const words: Localized<SimWords<typeof declaration, Charted>> = {
  ko: {
    title: '같은 손님, 다른 규칙',
    hint: '같은 요청을 여섯 곳에 보내고, 어디가 환경을 몇 개 만드는지 보세요',
    summary: {
      stage:
        '위의 점들은 차례로 온 요청이에요. 그 아래 줄마다 서비스가 하나씩 있고, 작은 네모 하나가 실행 환경 하나예요. 줄마다 만들어진 환경의 수와 기다리거나 거절된 요청의 수가 있어요.',
      controls:
        '요청이 오는 방식과 수, 한 건이 기다리는 시간과 계산하는 시간, 새 환경이 뜨는 시간을 바꿀 수 있어요. 내 설정을 켜면 환경당 요청, 최대 환경, 켜 두는 환경을 직접 정해요.',
      first: '재생을 누르고, 첫째 줄과 둘째 줄의 환경 수를 비교해 보세요.',
    },
    params: {
      ...commonKnobs('ko', 'ratePerSec'),
      arrivals: {
        label: '도착 방식',
        options: { 'at-once': '한 순간에 함께', poisson: '제각각(포아송)' },
      },
      crowd: { label: '함께 오는 요청' },
      waitSec: { label: '남의 답을 기다리는 시간', hint: 'CPU를 쓰지 않아요', zero: '없음' },
      cpuMs: {
        label: '계산하는 시간',
        hint: '혼자 쓸 때. 함께 쓰면 그만큼 늘어나요',
        zero: '없음',
      },
      startSec: { label: '새 환경이 뜨는 시간', hint: '모든 줄에서 같아요', zero: '바로' },
      mine: { label: '내 설정', options: { on: '켬', off: '끔' } },
      slots: { label: '환경당 요청', hint: '환경 하나가 함께 받는 수' },
      most: { label: '최대 환경' },
      kept: { label: '켜 두는 환경', hint: '쉬는 동안에도 요금이 나와요', zero: '없음' },
    },
    scenarios: {
      'held-thousand': {
        name: '함께 기다리는 1,000건',
        hint: '한꺼번에 와서 5초를 기다리기만 해요.',
      },
      'computing-thousand': {
        name: '함께 계산하는 1,000건',
        hint: '한꺼번에 와서 0.1초씩 CPU를 써요.',
      },
      'lunch-minute': {
        name: '점심 1분',
        hint: '초당 40건. 한 건에 0.02초 계산하고 0.58초 기다려요.',
      },
      'own-settings': {
        name: '내 설정으로 받기',
        hint: '초당 100건. 환경당 1건, 최대 6개로 시작해요.',
      },
    },
    metrics: {
      ...commonMetrics('ko', 'p99'),
      eventMade: '환경: Event Functions',
      webMade: '환경: Web Functions',
      runMade: '환경: Cloud Run functions',
      gen2Made: '환경: v2 API의 함수',
      flexMade: '환경: Azure Flex',
      naverMade: '환경: NAVER',
      eventLost: '429: Event Functions',
      gen2Lost: '429: v2 API의 함수',
      naverLost: '429: NAVER',
      eventP99: 'p99: Event Functions',
      webP99: 'p99: Web Functions',
      runP99: 'p99: Cloud Run functions',
      eventCost: '100만 건: Event Functions',
      runCost: '100만 건: Cloud Run functions',
      flexCost: '100만 건: Azure Flex',
      made: '만들어진 환경',
      lost: '429를 받은 비율',
      cost: '100만 건의 요금',
    },
    assumptions: {
      'one-vcpu-each': '환경마다 vCPU가 하나예요. 요청은 먼저 계산하고 나중에 기다려요.',
      'no-lowering':
        'Web Functions와 Cloud Run은 CPU가 바쁘면 환경당 요청을 스스로 줄여요. 얼마나 줄이는지는 문서에 숫자가 없어서 여기서는 정해진 수까지 다 보내요. 계산하는 요청에는 가장 나쁜 경우예요.',
      'same-start': '새 환경이 뜨는 시간은 모든 줄에서 같아요. 어느 회사도 시간을 약속하지 않아요.',
      'growth-unknown':
        '늘어나는 속도는 Event Functions만 문서에 있어요(10초에 1,000개). 나머지는 바로 늘어나요. Web Functions의 새 엔드포인트는 작게 시작한다고만 적혀 있어요.',
      'full-unknown':
        '한도를 넘은 요청을 Azure Flex와 NAVER가 어떻게 하는지는 찾지 못했어요. 여기서는 Flex는 기다리고 NAVER는 거절해요.',
      'most-assumed':
        '최대 100개는 v2 API로 만든 함수의 기본값이에요. Cloud Run으로 만든 함수에도 같은 값을 썼어요. Azure Flex의 100개는 문서의 발췌로만 읽었어요. NAVER는 실행을 컨테이너로 세어서 하나가 한 건을 맡는다고 보았어요.',
      'keeps-environments': '만들어진 환경은 실험이 끝날 때까지 사라지지 않아요.',
      'prices-of-three':
        '2026년 10월 단가로 계산해요. Lambda 1,769MB와 Cloud Run 1 vCPU·2GiB는 서울, Flex 2,048MB는 미국 동부 2예요. Web Functions와 NAVER의 요금은 찾지 못했어요. 올림, 무료 구간, 통신은 뺐어요.',
      'nobody-tries-again': '429를 받은 요청은 다시 오지 않아요.',
      'workers-left-out':
        'Cloudflare Workers는 환경이 아니라 한 프로세스 안의 아이솔레이트로 돌아요. 하나가 몇 건을 받는지 문서에 없어서 셀 것이 없어요.',
    },
    stage: '온 요청과 서비스마다의 환경, 기다리는 요청과 거절된 요청, 그 아래 시간표',
    chart: {
      title: '만들어진 환경',
      series: {
        event: 'Event Functions',
        web: 'Web Functions',
        run: 'Cloud Run functions',
        gen2: 'v2 API의 함수',
      },
    },
  },
  en: {
    title: 'One crowd, different rules',
    hint: 'send the same requests to six places, and see how many environments each of them makes',
    summary: {
      stage:
        'The dots on top are requests in the order in which they came. Below, each row is a service, and each small square an execution environment. In each row stand the number of environments made, and of requests that wait or were refused.',
      controls:
        'You can change how requests come and how many, how long each waits and computes, and how long a new environment starts. With settings of your own you choose requests in each environment, how many there may be, and how many are kept.',
      first: 'Press Play and compare the environments of the first row and the second.',
    },
    params: {
      ...commonKnobs('en', 'ratePerSec'),
      arrivals: {
        label: 'Arrivals',
        options: { 'at-once': 'all at one moment', poisson: 'random (Poisson)' },
      },
      crowd: { label: 'Requests at that moment' },
      waitSec: { label: 'Each waits for others', hint: 'uses no CPU', zero: 'not at all' },
      cpuMs: { label: 'Each computes', hint: 'alone; longer where it shares', zero: 'not at all' },
      startSec: { label: 'Start of an environment', hint: 'the same in every row', zero: 'none' },
      mine: { label: 'My settings', options: { on: 'on', off: 'off' } },
      slots: { label: 'Requests in one environment' },
      most: { label: 'Environments at most' },
      kept: { label: 'Environments kept', hint: 'paid while they are idle, too', zero: 'none' },
    },
    scenarios: {
      'held-thousand': {
        name: 'A thousand that wait',
        hint: 'They come at once and only wait for 5 s.',
      },
      'computing-thousand': {
        name: 'A thousand that compute',
        hint: 'They come at once and use the CPU for 0.1 s each.',
      },
      'lunch-minute': {
        name: 'A minute of lunch',
        hint: '40 a second; each computes for 0.02 s and waits for 0.58 s.',
      },
      'own-settings': {
        name: 'With my settings',
        hint: '100 a second, onto one request in each of at most six environments.',
      },
    },
    metrics: {
      ...commonMetrics('en', 'p99'),
      eventMade: 'Made: Event Functions',
      webMade: 'Made: Web Functions',
      runMade: 'Made: Cloud Run functions',
      gen2Made: 'Made: functions of the v2 API',
      flexMade: 'Made: Azure Flex',
      naverMade: 'Made: NAVER',
      eventLost: '429: Event Functions',
      gen2Lost: '429: functions of the v2 API',
      naverLost: '429: NAVER',
      eventP99: 'p99: Event Functions',
      webP99: 'p99: Web Functions',
      runP99: 'p99: Cloud Run functions',
      eventCost: 'A million: Event Functions',
      runCost: 'A million: Cloud Run functions',
      flexCost: 'A million: Azure Flex',
      made: 'Environments made',
      lost: 'Got 429',
      cost: 'A million requests',
    },
    assumptions: {
      'one-vcpu-each': 'Every environment has one vCPU. A request computes first, then waits.',
      'no-lowering':
        'Web Functions and Cloud Run send an environment fewer requests while its CPU is busy. No document says how many fewer, so here each takes as many as its setting allows: for requests that compute, the worst case.',
      'same-start': 'A new environment starts equally fast in every row. No maker promises a time.',
      'growth-unknown':
        'Only Event Functions documents how fast it grows (1,000 in ten seconds). The others grow at once. Of Web Functions it is said that new endpoints start low, without a number.',
      'full-unknown':
        'What Azure Flex and NAVER do beyond their limit was not found. Here Flex lets requests wait, and NAVER refuses.',
      'most-assumed':
        'A hundred at most is the default for functions of the v2 API; the same was taken for those made with Cloud Run. That of Azure Flex was read in an excerpt only. NAVER counts what runs in containers, so one request in each was concluded.',
      'keeps-environments': 'An environment, once made, stays to the end of the run.',
      'prices-of-three':
        'Prices of October 2026: Lambda with 1,769 MB and Cloud Run with 1 vCPU and 2 GiB in Seoul, Flex with 2,048 MB in East US 2. None was found for Web Functions and NAVER. Rounding, the free tier and traffic are left out.',
      'nobody-tries-again': 'Whoever gets 429 does not come again.',
      'workers-left-out':
        'Cloudflare Workers run as isolates within a process, not in environments. How many requests one takes is not documented, so there is nothing to count.',
    },
    stage:
      'Requests, the environments of each service, who waits and who is refused, and a timeline',
    chart: {
      title: 'Environments made',
      series: {
        event: 'Event Functions',
        web: 'Web Functions',
        run: 'Cloud Run functions',
        gen2: 'functions of the v2 API',
      },
    },
  },
};
