// What people say about this lesson's subject, what is so, and where it was read.

import type { Claim, Source } from '@/content/schema';
import { azureTriggers, cloudRunScaling, cncf, lambdaQuotas } from '@/content/sources';

const READ_ON = '2026-11-30';

const lambdaRuntimes: Source = {
  title: 'awsdocs/aws-lambda-developer-guide: runtimes, invocation, services (2023)',
  url: 'https://github.com/awsdocs/aws-lambda-developer-guide/blob/main/doc_source/lambda-runtimes.md',
  readOn: '2026-11-21',
};
const lambdaLayers: Source = {
  title: 'awsdocs/aws-lambda-developer-guide: layers and versions (2023)',
  url: 'https://github.com/awsdocs/aws-lambda-developer-guide/blob/main/doc_source/configuration-layers.md',
  readOn: '2026-11-21',
};
const lambdaEdge: Source = {
  title: 'awsdocs/aws-lambda-developer-guide: Lambda@Edge (2023)',
  url: 'https://github.com/awsdocs/aws-lambda-developer-guide/blob/main/doc_source/lambda-edge.md',
  readOn: '2026-11-21',
};
const lambdaMonitoring: Source = {
  title: 'awsdocs/aws-lambda-developer-guide: monitoring, X-Ray (2023)',
  url: 'https://github.com/awsdocs/aws-lambda-developer-guide/blob/main/doc_source/lambda-monitoring.md',
  readOn: '2026-11-21',
};
const webFunctions: Source = {
  title: 'AWS Lambda: Scaling behavior for Lambda Web Functions',
  url: 'https://docs.aws.amazon.com/lambda/latest/dg/web-functions-scaling.html',
  readOn: READ_ON,
  checkAgainBy: '2027-03-01',
};
const googleVersions: Source = {
  title: 'Google Cloud: Cloud Run functions version comparison',
  url: 'https://cloud.google.com/functions/1stgendocs/concepts/version-comparison',
  readOn: '2026-11-21',
};
const googleTriggers: Source = {
  title: 'Google Cloud: Cloud Run functions triggers',
  url: 'https://docs.cloud.google.com/run/docs/function-triggers',
  readOn: '2026-11-21',
};
const googleRuntimes: Source = {
  title: 'Google Cloud: Cloud Run functions runtimes',
  url: 'https://docs.cloud.google.com/run/docs/runtimes/function-runtimes',
  readOn: READ_ON,
};
const runConcurrency: Source = {
  title: 'Google Cloud: Maximum concurrent requests for Cloud Run services',
  url: 'https://docs.cloud.google.com/run/docs/about-concurrency',
  readOn: READ_ON,
};
const functionsConcurrency: Source = {
  title: 'Google Cloud: Cloud Run functions, concurrency',
  url: 'https://cloud.google.com/functions/docs/configuring/concurrency',
  readOn: READ_ON,
};
const snapshotDebugger: Source = {
  title: 'GoogleCloudPlatform/snapshot-debugger: README',
  url: 'https://github.com/GoogleCloudPlatform/snapshot-debugger',
  readOn: '2026-11-21',
};
const azurePlans: Source = {
  title: 'MicrosoftDocs/azure-docs: functions-scale.md (2026-09-16)',
  url: 'https://github.com/MicrosoftDocs/azure-docs/blob/main/articles/azure-functions/functions-scale.md',
  readOn: READ_ON,
  checkAgainBy: '2027-05-30',
};
const azureHosting: Source = {
  title: 'microsoft/azure-skills: hosting-plans.md',
  url: 'https://github.com/microsoft/azure-skills/blob/main/skills/azure-prepare/references/services/functions/hosting-plans.md',
  readOn: READ_ON,
};
const azureVersions: Source = {
  title: 'Azure Functions: runtime versions overview',
  url: 'https://learn.microsoft.com/azure/azure-functions/functions-versions',
  readOn: '2026-11-29',
};
const azureLanguages: Source = {
  title: 'Azure Functions: Supported languages',
  url: 'https://learn.microsoft.com/azure/azure-functions/supported-languages',
  readOn: READ_ON,
};
const azureConcurrency: Source = {
  title: 'Azure Functions: HTTP trigger concurrency (numbers at second hand)',
  url: 'https://learn.microsoft.com/azure/azure-functions/functions-concurrency',
  readOn: READ_ON,
};
const azureMigration: Source = {
  title: 'Azure Functions: from AWS Lambda, scaling (excerpt, at second hand)',
  url: 'https://learn.microsoft.com/azure/azure-functions/migration/migrate-aws-lambda-to-azure-functions',
  readOn: READ_ON,
};
const naverFunctions: Source = {
  title: '네이버 클라우드: Cloud Functions 사용 준비 (2026-10-20)',
  url: 'https://guide.ncloud-docs.com/docs/cloudfunctions-spec',
  readOn: '2026-11-29',
  checkAgainBy: '2027-05-29',
};
const workersLimits: Source = {
  title: 'Cloudflare Workers: Limits',
  url: 'https://developers.cloudflare.com/workers/platform/limits/',
  readOn: READ_ON,
};
const workersHow: Source = {
  title: 'Cloudflare Workers: How Workers works (2026-04-23)',
  url: 'https://developers.cloudflare.com/workers/reference/how-workers-works/',
  readOn: READ_ON,
};

export const claims: readonly Claim[] = [
  {
    id: 'C079',
    verdict: 'false',
    status: 'found',
    said: {
      ko: 'Azure Functions는 HTTP 트리거만 지원한다.',
      en: 'Azure Functions supports HTTP triggers only.',
    },
    actually: {
      ko: '타이머, Blob, 큐, Service Bus, Event Hubs, Event Grid, Cosmos DB, SQL 등 트리거가 열 가지가 넘어요. HTTP만이라고 적은 글이 바로 다음 절에서 Blob 트리거 예제를 보여 주기도 해요.',
      en: 'There are more than ten: timer, Blob, queue, Service Bus, Event Hubs, Event Grid, Cosmos DB, SQL and others. A text that says HTTP only shows a Blob trigger in its next section.',
    },
    sources: [azureTriggers],
    checkedOn: READ_ON,
  },
  {
    id: 'C080',
    verdict: 'false',
    status: 'found',
    said: {
      ko: 'Azure Functions는 복잡한 이벤트 처리에 알맞지 않다.',
      en: 'Azure Functions does not suit complex event processing.',
    },
    actually: {
      ko: 'HTTP만 된다는 틀린 칸에서 나온 결론이에요. Durable Functions로 여러 함수를 차례로 잇고, 나눴다가 모으고, 사람의 승인을 기다릴 수 있어요.',
      en: 'A conclusion from the wrong cell “HTTP only”. Durable Functions chains functions, fans out and in, and waits for people.',
    },
    sources: [azureTriggers],
    checkedOn: READ_ON,
  },
  {
    id: 'C081',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '구글의 함수는 HTTP와 Pub/Sub 트리거만 지원한다.',
      en: 'Google’s functions support HTTP and Pub/Sub triggers only.',
    },
    actually: {
      ko: '1세대도 일곱 군데의 이벤트를 직접 받았어요. 지금의 Cloud Run functions는 Cloud Storage, Firestore, Pub/Sub과 Eventarc를 거친 90곳 이상의 이벤트를 받고, 정해진 시각에는 Cloud Scheduler가 불러요.',
      en: 'Even the 1st generation took events from seven sources. Cloud Run functions take those of Cloud Storage, Firestore, Pub/Sub and more than ninety others by way of Eventarc; Cloud Scheduler calls them at set times.',
    },
    sources: [googleTriggers, googleVersions],
    checkedOn: READ_ON,
  },
  {
    id: 'C082',
    verdict: 'outdated',
    status: 'found',
    said: {
      ko: '구글의 함수 서비스는 Google Cloud Functions다.',
      en: 'Google’s function service is called Google Cloud Functions.',
    },
    actually: {
      ko: '2세대는 Cloud Run functions로 이름이 바뀌었고 Cloud Run 위에서 돌아요. 처음 것은 Cloud Run functions(1세대)라고 불려요. 1세대는 인스턴스 하나가 한 건만, 지금은 최대 1,000건까지 함께 받아요.',
      en: 'The 2nd generation is now Cloud Run functions and runs on Cloud Run; the first is Cloud Run functions (1st gen). An instance of that one took a single request; now it is up to 1,000.',
    },
    sources: [googleVersions],
    checkedOn: READ_ON,
  },
  {
    id: 'C420',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: 'Cloud Run functions는 인스턴스 하나가 80건을 함께 받는다.',
      en: 'An instance of Cloud Run functions takes 80 requests at once.',
    },
    actually: {
      ko: '만든 길에 달렸어요. Cloud Run으로 만들면 콘솔에서 80건, 명령줄에서 vCPU당 80건이 기본이고, Cloud Functions v2 API로 만들면 1건이 기본이에요. 자리가 없는 요청은 10초나 평균 시작 시간의 3.5배 가운데 긴 쪽만큼 기다려요. 둘 다 최대 1,000건까지 바꿀 수 있어요.',
      en: 'That depends on how it was made: with Cloud Run 80 by console and 80 for each vCPU by command line, with the Cloud Functions v2 API a single one. Without a place a request waits for ten seconds or 3.5 mean starts, whichever is longer. Both can be set to up to 1,000.',
    },
    sources: [runConcurrency, functionsConcurrency, cloudRunScaling],
    checkedOn: READ_ON,
    checkAgainBy: '2027-05-30',
  },
  {
    id: 'C421',
    verdict: 'outdated',
    status: 'found',
    said: {
      ko: 'Azure의 서버리스 요금제는 Consumption이다.',
      en: 'Azure’s serverless plan is the Consumption plan.',
    },
    actually: {
      ko: '지금 Consumption은 옛(legacy) 요금제이고 새 앱에는 Flex Consumption을 권해요. Linux의 Consumption은 2028년 9월 30일에 끝나요. 다만 2026년 9월의 표에는 이미 끝났다고 적혀 있어요. Flex는 인스턴스 크기를 고르고, 최대 1,000개까지 늘고, 가상 네트워크에 붙어요.',
      en: 'Consumption is a legacy plan; new apps are to take Flex Consumption. On Linux it ends on 30 September 2028, although a table of September 2026 already calls it retired. Flex lets you choose the size of an instance, grows to 1,000 and joins virtual networks.',
    },
    sources: [azurePlans, azureVersions, azureHosting],
    checkedOn: READ_ON,
    checkAgainBy: '2027-05-30',
  },
  {
    id: 'C422',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '환경 하나가 요청을 많이 받을수록 좋다.',
      en: 'The more requests one environment takes, the better.',
    },
    actually: {
      ko: '기다리는 요청이라면 그래요. 계산하는 요청은 CPU를 나눠 쓰니 함께 느려져요. 구글은 8처럼 작은 수에서 시작하라고 권하고, Web Functions와 Cloud Run은 CPU가 바쁘면 보내는 수를 스스로 줄여요. 같은 환경의 요청은 서로 떨어져 있지도 않아요.',
      en: 'True of requests that wait. Those that compute share a CPU and slow each other down. Google advises to begin low, with 8; Web Functions and Cloud Run send fewer where a CPU is busy. Nor are requests in one environment isolated from each other.',
    },
    sources: [functionsConcurrency, runConcurrency, webFunctions],
    checkedOn: READ_ON,
  },
  {
    id: 'C423',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: 'Cloudflare Workers는 30초 안에 끝나야 한다.',
      en: 'A Cloudflare Worker has to end within 30 seconds.',
    },
    actually: {
      ko: '30초는 CPU 시간의 처음 값이고 5분까지 늘릴 수 있어요(무료 요금제는 10ms). 남의 답을 기다리는 시간은 세지 않아요. 환경 대신 한 프로세스 안의 아이솔레이트로 돌고, 하나에 메모리가 128MB예요.',
      en: 'Thirty seconds are CPU time, and the default; up to 5 minutes can be set (free plan: 10 ms). Waiting for others does not count. It runs as an isolate within a process, with 128 MB each, instead of in an environment.',
    },
    sources: [workersLimits, workersHow],
    checkedOn: READ_ON,
  },
  {
    id: 'C070',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '네이버 클라우드의 FaaS는 Cloud Functions다.',
      en: 'NAVER Cloud’s FaaS is called Cloud Functions.',
    },
    actually: {
      ko: '맞아요. 구글의 옛 이름과 같을 뿐 다른 제품이에요. 한국 리전에서는 Cron, GitHub, API Gateway, Cloud Insight, Object Storage, SourceCommit, Secret Manager, Resource Manager가 부를 수 있어요. 한 번에 최대 300초, 1,024MB, 코드 38MB, 동시에 실행되는 컨테이너는 기본 100개예요.',
      en: 'It is, and no relative of Google’s old name. In Korea it is called by Cron, GitHub, API Gateway, Cloud Insight, Object Storage, SourceCommit, Secret Manager and Resource Manager. At most 300 s, 1,024 MB and 38 MB of code; 100 containers at once unless raised.',
    },
    sources: [naverFunctions],
    checkedOn: READ_ON,
  },
  {
    id: 'C042',
    verdict: 'outdated',
    status: 'found',
    said: {
      ko: '대표 FaaS는 AWS Lambda, Azure Functions, Google Cloud Functions다.',
      en: 'The main FaaS products are AWS Lambda, Azure Functions and Google Cloud Functions.',
    },
    actually: {
      ko: '셋 다 있지만 구글의 이름은 Cloud Run functions로, Lambda 함수의 이름은 Event Functions로 바뀌었어요. 네이버 Cloud Functions와 Cloudflare Workers처럼 다른 회사의 것도 많아요.',
      en: 'All three live on, but Google’s is Cloud Run functions now, and Lambda functions are Event Functions. There are many others, such as NAVER Cloud Functions and Cloudflare Workers.',
    },
    sources: [googleVersions, naverFunctions, workersHow],
    checkedOn: READ_ON,
  },
  {
    id: 'C078',
    verdict: 'false',
    status: 'found',
    said: {
      ko: 'Lambda 함수의 코드 크기는 100MB로 제한된다.',
      en: 'Lambda function code is limited to 100 MB.',
    },
    actually: {
      ko: '그런 한도는 없어요. zip을 바로 올리면 50MB(더 크면 S3를 거쳐요), 풀었을 때 레이어까지 250MB, 컨테이너 이미지는 10GB예요.',
      en: 'There is no such limit: 50 MB for a zip that is uploaded directly (larger ones by way of S3), 250 MB unzipped with layers, 10 GB for a container image.',
    },
    sources: [lambdaQuotas],
    checkedOn: READ_ON,
  },
  {
    id: 'C084',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '기능은 Lambda가 풍부하고 Azure와 구글은 제한적이다.',
      en: 'Lambda is feature-rich; Azure and Google are limited.',
    },
    actually: {
      ko: '기준이 없는 평가예요. Lambda는 이벤트 소스, Azure는 바인딩과 Durable Functions, 구글은 컨테이너와 환경당 요청 수가 강점이에요. 이미 쓰는 데이터와 계정, 팀이 아는 것이 더 크게 갈라요.',
      en: 'No criterion is given. Lambda has event sources, Azure bindings and Durable Functions, Google containers and concurrency. The data, accounts and skills that you have decide more.',
    },
    sources: [azureTriggers, googleVersions, lambdaRuntimes],
    checkedOn: READ_ON,
  },
  {
    id: 'C085',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '세 서비스 모두 여러 언어를 지원한다.',
      en: 'All three support many languages.',
    },
    actually: {
      ko: '맞고, 목록보다 많아요. Lambda는 OS 전용 런타임과 컨테이너로 Go와 Rust까지, Azure는 PowerShell과 사용자 지정 처리기까지, 구글은 Node.js, Python, Go, Java, Ruby, PHP, .NET을 지원해요. 다만 Lambda Web Functions는 아직 Node.js뿐이에요.',
      en: 'True, and more than are listed: Lambda takes Go and Rust by its OS-only runtime, and images; Azure PowerShell and custom handlers; Google Node.js, Python, Go, Java, Ruby, PHP and .NET. Lambda Web Functions so far take Node.js alone.',
    },
    sources: [lambdaRuntimes, azureLanguages, googleRuntimes, webFunctions],
    checkedOn: READ_ON,
  },
  {
    id: 'C086',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: 'Lambda Layers로 코드의 버전을 관리한다.',
      en: 'Lambda Layers manage versions of code.',
    },
    actually: {
      ko: '레이어는 라이브러리와 데이터를 여러 함수가 함께 쓰는 묶음이에요. 함수마다 5개까지, 250MB 안에 들어가요. 버전은 함수를 게시한 버전과 별칭이, 코드의 역사는 소스 저장소가 맡아요.',
      en: 'Layers share libraries and data between functions: five for each, within the 250 MB. Versions are those that are published, with aliases; the history of code is the repository’s.',
    },
    sources: [lambdaLayers, lambdaQuotas],
    checkedOn: READ_ON,
  },
  {
    id: 'C087',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: 'Lambda@Edge로 로컬 네트워크의 지연을 줄인다.',
      en: 'Lambda@Edge cuts local-network latency.',
    },
    actually: {
      ko: '줄이는 것은 보는 사람과 원본 서버 사이의 거리예요. CloudFront의 네 지점에서 보는 사람 가까이에서 돌고, 언어는 Node.js와 Python이며 기능도 더 적어요.',
      en: 'What it shortens is the way between viewer and origin: it runs near the viewer, at four points of CloudFront, in Node.js or Python, and with fewer features.',
    },
    sources: [lambdaEdge],
    checkedOn: READ_ON,
  },
  {
    id: 'C077',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: 'Lambda는 디버깅이 복잡하고 Azure와 구글은 쉽다.',
      en: 'Debugging is hard on Lambda and easy on Azure and Google.',
    },
    actually: {
      ko: '여러 서비스에 흩어져 이벤트로 도는 일이라 어디서나 어려워요. 로컬에서 돌려 보기, 구조를 갖춘 로그, 요청마다 붙는 번호, 분산 추적이 공통의 답이에요.',
      en: 'What is spread over services and driven by events is hard to debug anywhere. Running it locally, structured logs, an id for each request, and tracing are the common answer.',
    },
    sources: [cncf],
    checkedOn: READ_ON,
  },
  {
    id: 'C089',
    verdict: 'outdated',
    status: 'found',
    said: {
      ko: '구글의 함수는 Cloud Debugger로 디버깅한다.',
      en: 'Google’s functions are debugged with Cloud Debugger.',
    },
    actually: {
      ko: '2023년 5월 31일에 종료됐고, 뒤를 이은 오픈 소스도 더는 지원하지 않아요. 로컬에서는 Functions Framework로 돌려 봐요.',
      en: 'It was shut down on 31 May 2023, and its open-source successor is archived. Locally, functions run with the Functions Framework.',
    },
    sources: [snapshotDebugger],
    checkedOn: READ_ON,
  },
  {
    id: 'C088',
    verdict: 'true',
    status: 'found',
    said: {
      ko: 'CloudWatch나 Azure Monitor로 함수를 지켜본다.',
      en: 'Functions are monitored with CloudWatch or Azure Monitor.',
    },
    actually: {
      ko: '맞아요. 지표와 로그와 경보까지예요. 서비스 사이를 오간 요청 하나를 따라가려면 X-Ray, Application Insights, OpenTelemetry 같은 추적이 더 필요해요.',
      en: 'True for metrics, logs and alarms. To follow one request across services takes tracing as well: X-Ray, Application Insights, OpenTelemetry.',
    },
    sources: [lambdaMonitoring],
    checkedOn: READ_ON,
  },
  {
    id: 'C424',
    verdict: 'depends',
    status: 'found',
    said: {
      ko: 'Azure Functions의 인스턴스 하나는 16건을 함께 받는다.',
      en: 'An instance of Azure Functions takes 16 requests at once.',
    },
    actually: {
      ko: 'Flex에서 2,048MB일 때의 처음 값이에요. 512MB는 4건, 4,096MB는 32건이고 Python은 1건이에요. 크기에 따라 다르다는 것은 Microsoft의 문서에서, 숫자는 그것을 옮긴 두 글에서 읽었어요. 앱은 최대 100개로 시작해서 1,000개까지 올릴 수 있는데, 이것도 Microsoft의 문서를 옮긴 발췌로만 읽었어요.',
      en: 'That is the default of Flex with 2,048 MB; 4 with 512 MB, 32 with 4,096 MB, 1 in Python. That it depends on the size is Microsoft’s word; the numbers were read in two texts that repeat it. An app begins with at most 100 instances and can be set to 1,000: that, too, was read in an excerpt only.',
    },
    sources: [azureConcurrency, azureHosting, azureMigration],
    checkedOn: READ_ON,
    checkAgainBy: '2027-05-30',
  },
];
