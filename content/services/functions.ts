// Services that run code when something happens.

import { line, named, type Service } from './service';

export const functions: readonly Service[] = [
  {
    id: 'aws-lambda',
    job: 'functions',
    maker: 'amazon',
    name: named('AWS Lambda'),
    also: ['Lambda', '람다', 'Event Functions', 'Lambda Event Functions'],
    use: {
      ko: '이벤트가 오면 코드를 실행. 환경 하나가 한 번에 한 건',
      en: 'Runs code on events; an environment takes one at a time',
    },
    limits: [
      line('한 번에 15분', '15 minutes a call', { claim: 'C048' }),
      line('메모리 128~10,240MB', '128 to 10,240 MB of memory', { claim: 'C049' }),
      line('리전마다 동시에 1,000(기본)', '1,000 at a time per Region by default', {
        claim: 'C010',
      }),
      line('요청 6MB, 비동기 1MB', '6 MB a request, 1 MB asynchronous', {
        step: 'limits#too-large',
      }),
    ],
    price: [
      line('요청 수, 메모리 × 시간', 'requests, memory × time', {
        prices: 'aws-lambda/ap-northeast-2/2025-08-01',
      }),
    ],
    taught: ['faas-lifecycle#five-steps', 'billing#what-is-counted', 'compute-services#by-name'],
  },
  {
    id: 'lambda-web-functions',
    job: 'functions',
    maker: 'amazon',
    name: named('Lambda Web Functions'),
    also: ['Web Functions'],
    use: {
      ko: '웹 요청 여럿을 한 환경이 함께 받는 Lambda',
      en: 'Lambda that takes web requests together',
    },
    limits: [
      line('환경마다 처음에 64건, 1~128건', '64 per environment unless changed, 1 to 128', {
        step: 'compute-services#by-name',
      }),
      line('아직 Node.js뿐', 'so far Node.js alone', { claim: 'C085' }),
    ],
    price: [line('찾지 못함', 'not found', { claim: 'C183' })],
    taught: ['compute-services#thousand-or-sixteen'],
  },
  {
    id: 'lambda-managed-instances',
    job: 'functions',
    maker: 'amazon',
    name: named('Lambda Managed Instances'),
    also: ['Managed Instances'],
    use: {
      ko: '내 계정의 EC2 위에서 도는 Lambda',
      en: 'Lambda on EC2 in your own account',
    },
    limits: [
      line('vCPU마다 16~64건', '16 to 64 for each vCPU', { claim: 'C183' }),
      line('환경을 적어도 3개 켜 둠', 'keeps at least three environments', {
        step: 'faas-lifecycle#three-providers',
      }),
    ],
    price: [
      line('요청 수, 인스턴스, 관리 수수료', 'requests, instances, a fee for managing them', {
        prices: 'aws-lambda-managed-instances/ap-northeast-2',
      }),
    ],
    taught: ['faas-lifecycle#three-providers', 'compute-services#by-name'],
  },
  {
    id: 'lambda-microvms',
    job: 'functions',
    maker: 'amazon',
    name: named('Lambda MicroVMs'),
    also: ['MicroVMs'],
    use: {
      ko: '직접 켜고 끄는 작은 가상 머신',
      en: 'Small virtual machines that you start yourself',
    },
    limits: [],
    price: [
      line('vCPU와 GB의 시간, 스냅숏', 'vCPU and GB by time, snapshots', {
        prices: 'aws-lambda-microvm/us-east-1',
      }),
    ],
    taught: ['faas-lifecycle#three-providers'],
  },
  {
    id: 'lambda-edge',
    job: 'functions',
    maker: 'amazon',
    name: named('Lambda@Edge'),
    use: {
      ko: 'CloudFront를 쓰는 사람 가까이에서 도는 함수',
      en: 'Functions that run near the viewers of CloudFront',
    },
    limits: [
      line('Node.js와 Python만, 기능도 적음', 'Node.js or Python alone, fewer features', {
        claim: 'C087',
      }),
    ],
    price: [
      line('요청 수, 메모리 × 시간', 'requests, memory × time', {
        prices: 'aws-lambda-edge/global',
      }),
    ],
    taught: ['compute-services#cell-by-cell'],
  },
  {
    id: 'azure-functions',
    job: 'functions',
    maker: 'microsoft',
    name: named('Azure Functions'),
    also: ['Flex Consumption', 'Flex', 'Azure Flex', 'Consumption'],
    use: {
      ko: '트리거와 바인딩으로 이벤트를 받는 함수. 새 앱은 Flex Consumption',
      en: 'Functions with triggers and bindings; new apps take Flex Consumption',
    },
    limits: [
      line('소비 요금제 10분, Flex는 상한 없음', 'Consumption 10 minutes, Flex no bound', {
        claim: 'C048',
      }),
      line('HTTP 답은 230초 안에', 'an HTTP answer within 230 s', { claim: 'C048' }),
      line('Flex는 앱마다 인스턴스 1,000개까지', 'Flex: up to 1,000 instances an app', {
        claim: 'C424',
      }),
    ],
    price: [
      line(
        '실행 수, 메모리 × 시간, 늘 켜 둔 몫',
        'executions, memory × time, what is always ready',
        {
          prices: 'azure-functions/eastus2',
        },
      ),
    ],
    taught: ['compute-services#by-name', 'limits#too-large'],
  },
  {
    id: 'cloud-run-functions',
    job: 'functions',
    maker: 'google',
    name: named('Cloud Run functions'),
    also: ['Google Cloud Functions', 'Cloud Functions', 'Google functions', 'Google Node.js'],
    use: {
      ko: 'Cloud Run 위에서 도는 함수. 예전 이름은 Cloud Functions',
      en: 'Functions on Cloud Run; once called Cloud Functions',
    },
    limits: [
      line('HTTP 60분', '60 minutes for HTTP', { claim: 'C048' }),
      line('인스턴스마다 1건이나 80건, 최대 1,000건', '1 or 80 per instance, up to 1,000', {
        step: 'compute-services#by-name',
      }),
      line('HTTP 요청 32MB', '32 MB an HTTP request', { step: 'limits#too-large' }),
    ],
    price: [
      line('요청 수, vCPU와 GiB의 시간', 'requests, vCPU and GiB by time', {
        prices: 'google-cloud-run/asia-northeast3',
      }),
    ],
    taught: ['compute-services#by-name', 'faas-lifecycle#three-providers'],
  },
  {
    id: 'naver-cloud-functions',
    job: 'functions',
    maker: 'naver',
    name: { ko: '네이버 Cloud Functions', en: 'NAVER Cloud Functions' },
    use: {
      ko: '네이버 클라우드의 함수. 한국 리전의 이벤트를 받음',
      en: 'Functions of NAVER Cloud, called by events of the Korean Region',
    },
    limits: [
      line('한 번에 300초', '300 s a call', { claim: 'C070' }),
      line('메모리 1,024MB, 코드 38MB', '1,024 MB of memory, 38 MB of code', { claim: 'C070' }),
      line('동시에 컨테이너 100개', '100 containers at once', { claim: 'C070' }),
    ],
    price: [line('찾지 못함', 'not found', { step: 'compute-services#by-name' })],
    taught: ['compute-services#by-name', 'limits#too-large'],
  },
  {
    id: 'cloudflare-workers',
    job: 'functions',
    maker: 'other',
    by: named('Cloudflare'),
    name: named('Cloudflare Workers'),
    also: ['Workers', 'Cloudflare Worker'],
    use: {
      ko: '한 프로세스를 나눠 쓰는 아이솔레이트로 도는 함수',
      en: 'Functions that run as isolates within one process',
    },
    limits: [
      line('CPU 30초(5분까지)', '30 s of CPU (up to 5 min)', { step: 'compute-services#by-name' }),
      line('메모리 128MB', '128 MB of memory', { claim: 'C423' }),
    ],
    price: [
      line('월 정액, 요청 수, CPU 시간', 'a monthly plan, requests, CPU time', {
        prices: 'cloudflare-workers/global',
      }),
      line('기다린 시간은 세지 않음', 'waiting is not counted', { claim: 'C300' }),
    ],
    taught: ['compute-services#by-name', 'use-cases#waiting-is-paid'],
  },
  {
    id: 'function-compute',
    job: 'functions',
    maker: 'other',
    by: named('Alibaba Cloud'),
    name: named('Function Compute'),
    use: {
      ko: '부른 쪽이 끊으면 실행도 멈추는 함수',
      en: 'Functions; a run stops when its caller disconnects',
    },
    limits: [],
    price: [],
    taught: ['api-gateways#four-presses'],
  },
];
