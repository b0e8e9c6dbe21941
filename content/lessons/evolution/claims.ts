// What people say about this lesson's subject, what is so, and where it was read.

import type { Claim, Source } from '@/content/schema';
import { microservicesArticle } from '@/content/sources';

const samGradual: Source = {
  title: 'AWS SAM: Deploying serverless applications gradually',
  url: 'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/automating-updates-to-serverless-apps.html',
  readOn: '2026-11-30',
};
const flaggerStrategies: Source = {
  title: 'Flagger: Deployment strategies',
  url: 'https://docs.flagger.app/usage/deployment-strategies',
  readOn: '2026-11-30',
};
const kubernetesDeployment: Source = {
  title: 'Kubernetes API: Deployment, RollingUpdateDeployment',
  url: 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/deployment-v1/',
  readOn: '2026-11-30',
};
const doraMetrics: Source = {
  title: 'DORA: software delivery performance metrics',
  url: 'https://dora.dev/guides/dora-metrics/',
  readOn: '2026-11-30',
};
const doraHistory: Source = {
  title: 'DORA: a history of the metrics',
  url: 'https://dora.dev/insights/dora-metrics-history/',
  readOn: '2026-11-30',
};
const pactIntro: Source = {
  title: 'Pact: contract tests, verified by the provider before it deploys',
  url: 'https://docs.pact.io/provider/',
  readOn: '2026-11-30',
};
const parallelChange: Source = {
  title: 'D. Sato, Parallel Change (2014)',
  url: 'https://martinfowler.com/bliki/ParallelChange.html',
  readOn: '2026-11-30',
};

export const claims: readonly Claim[] = [
  {
    id: 'C410',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '카나리아로 5분 지켜봤으니 새 버전은 안전하다.',
      en: 'The canary was watched for five minutes, so the new version is safe.',
    },
    actually: {
      ko: '도구는 몫과 시간과 경보를 정하게 해 줄 뿐이에요. AWS SAM의 Canary10Percent5Minutes는 10%를 5분 내보내고, Flagger는 간격 × 최대 몫 ÷ 걸음 몫의 시간에 걸쳐 늘려요(1분, 50%, 5%라면 10분). 둘 다 정해 둔 경보가 울리면 되돌려요. 그 시간에 요청이 몇 건 지나가는지는 가게가 정해요.',
      en: 'Tools let you choose a share, a time and alarms, and no more. Canary10Percent5Minutes of AWS SAM sends 10% for five minutes; Flagger takes interval × greatest share ÷ step (1 minute, 50% and 5% make ten minutes). Both roll back when a chosen alarm rings. How many requests pass in that time is up to the shop.',
    },
    sources: [samGradual, flaggerStrategies],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C411',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '롤링 업데이트는 한 대씩 바꾸므로 두 버전이 섞이지 않는다.',
      en: 'A rolling update changes one server at a time, so versions never mix.',
    },
    actually: {
      ko: '바꾸는 내내 섞여요. 쿠버네티스의 기본값은 25%까지 빠져도 되고(내림) 25%까지 더 떠도 되는(올림) 것이라, 열 대라면 두 대가 빠지고 세 대가 더 뜰 수 있어요. 한 대씩 바꾸면 섞여 있는 시간이 더 길어져요.',
      en: 'They mix all the while. By default Kubernetes lets 25% be missing (rounded down) and 25% be extra (rounded up): of ten, two missing and three more. One at a time only mixes for longer.',
    },
    sources: [kubernetesDeployment],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C412',
    verdict: 'outdated',
    status: 'found',
    said: {
      ko: 'DORA 지표는 네 가지이고, 둘은 속도, 둘은 안정성이다.',
      en: 'There are four DORA metrics, two of speed and two of stability.',
    },
    actually: {
      ko: '2024년부터 다섯이에요. 처리량은 변경 리드 타임, 배포 빈도, 배포 실패 복구 시간이고, 불안정성은 변경 실패율과 재작업률이에요. 복구 시간이 처리량으로 옮겨 갔어요. DORA의 조사에서 빠름과 안정은 서로 맞바꾸는 것이 아니라 대체로 함께 갔어요. 다만 하나만 목표로 삼으면 숫자만 좋아지기 쉬워요.',
      en: 'Five since 2024. Throughput: change lead time, deployment frequency, failed-deployment recovery time. Instability: change fail rate and rework rate. Recovery moved over to throughput. In DORA’s surveys speed and stability mostly go together and are not traded for each other. Make one number a target, though, and it is easily gamed.',
    },
    sources: [doraMetrics, doraHistory],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C413',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '서비스를 나누기만 하면 따로 배포할 수 있다.',
      en: 'Once services are split, each can be deployed by itself.',
    },
    actually: {
      ko: '따로 배포하게 해 주는 것은 나눈 선이 아니라 지켜진 계약이에요. 계약을 깨면 부르는 쪽과 함께 내보내야 하고, 늘 함께 내보내면 나눈 보람이 없어요. 더하고 옮기고 지우는 세 걸음과, 부르는 쪽이 적은 계약 시험이 따로 배포하게 해 줘요.',
      en: 'What lets them go out alone is not the cut but a contract that is kept. Break it, and callers must ship with it; where that is usual, the cut was in vain. Adding, moving and dropping, and contract tests written by callers, make separate releases possible.',
    },
    sources: [microservicesArticle, parallelChange, pactIntro],
    checkedOn: '2026-11-30',
  },
];
