// What people say about this lesson's subject, what is so, and where it was read.

import type { Claim, Source } from '@/content/schema';
import {
  azureTriggers,
  cncf,
  lambdaEnvironment,
  lambdaInvocation,
  lambdaQuotas,
  lambdaSnapStart,
  roberts,
} from '@/content/sources';

const functionUrlAuth: Source = {
  title: 'AWS Lambda: Control access to Lambda function URLs',
  url: 'https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html',
  readOn: '2026-11-30',
};
const lambdaChapter: Source = {
  title:
    'AWS Lambda Event Functions (formerly Lambda functions), chapter of the developer guide (2026)',
  url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-functions-chapter.html',
  readOn: '2026-11-29',
};
const lambdaWeb: Source = {
  title: 'AWS Lambda Web Functions: scaling (2026)',
  url: 'https://docs.aws.amazon.com/lambda/latest/dg/web-functions-scaling.html',
  readOn: '2026-11-29',
};
const agentToolkit: Source = {
  title: 'aws/agent-toolkit-for-aws, serverless skills (2026-08-20 and later)',
  url: 'https://github.com/aws/agent-toolkit-for-aws',
  readOn: '2026-11-29',
};
const lambdaAsync: Source = {
  title: 'AWS Lambda: How Lambda handles errors and retries with asynchronous invocation (2026)',
  url: 'https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html',
  readOn: '2026-11-29',
};
const googleTriggers: Source = {
  title: 'Google Cloud: Cloud Run function triggers',
  url: 'https://docs.cloud.google.com/run/docs/function-triggers',
  readOn: '2026-11-21',
};
const CHECKED_ON = '2026-11-21';
const CHECKED_LATER_ON = '2026-11-29';

export const claims: readonly Claim[] = [
  {
    id: 'C044',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '함수는 코드를 불러와 격리된 환경을 만들고, 실행하고, 한동안 쉬면 사라진다.',
      en: 'Load the code, make a sandbox, run, answer, and go away after a while of rest.',
    },
    actually: {
      ko: '뼈대는 맞아요. 다만 런타임과 핸들러 밖 코드를 실행하는 초기화 단계가 있고, 환경은 끝난 뒤 얼었다가 다시 쓰이며, 사라지는 때는 정해져 있지 않아요. AWS는 Init, Invoke, Shutdown이라고 불러요.',
      en: 'The skeleton holds. It leaves out the init phase (runtime plus code outside the handler), the frozen environment that is reused, and that nobody fixes when it goes. AWS calls the phases Init, Invoke and Shutdown.',
    },
    sources: [lambdaEnvironment],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C061',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '함수는 요청이 올 때마다 새로 뜬다.',
      en: 'A function starts fresh for every request.',
    },
    actually: {
      ko: '쉬던 환경은 다시 쓰여요. 핸들러 밖에서 만든 객체와 연결이 다음 요청에 남아 있을 수도 있고 아닐 수도 있어요. 어느 쪽이든 맞게 돌도록 코드를 써야 해요.',
      en: 'An idle environment is used again. What was made outside the handler may or may not be there for the next request; write code that is right either way.',
    },
    sources: [lambdaEnvironment],
    checkedOn: CHECKED_ON,
  },
  {
    id: 'C037',
    verdict: 'false',
    status: 'found',
    said: {
      ko: 'FaaS는 Function as a Server를 줄인 말이다.',
      en: 'FaaS is short for Function as a Server.',
    },
    actually: {
      ko: 'Function as a Service예요. 함수가 서버가 되는 것이 아니라, 함수를 돌려 주는 일을 서비스로 빌려요.',
      en: 'It is Function as a Service: the function does not become a server; running it is what you rent.',
    },
    sources: [cncf, roberts],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C038',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: 'FaaS의 함수는 프로그래밍 언어의 함수와 같은 것이다.',
      en: 'A FaaS function is the same thing as a function of a programming language.',
    },
    actually: {
      ko: '출입문(핸들러)만 함수예요. 올리는 것은 라이브러리와 설정, 권한, 트리거까지 묶은 작은 프로그램이고, 그 안에 함수가 수백 개 있어도 돼요.',
      en: 'Only the way in, the handler, is one. What is uploaded is a small program with libraries, settings, permissions and triggers, and may hold hundreds of functions.',
    },
    sources: [lambdaQuotas, roberts],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C039',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '함수는 HTTP 요청으로 부른다.',
      en: 'A function is called by an HTTP request.',
    },
    actually: {
      ko: 'HTTP는 여러 트리거 가운데 하나예요. 대기열, 토픽, 저장소의 파일, 데이터베이스의 변화, 일정으로도 실행되고, 코드에서 직접 부를 수도 있어요.',
      en: 'HTTP is one trigger of many. Queues, topics, files in storage, changes in a database and schedules start functions, and code may call them directly.',
    },
    sources: [lambdaInvocation, azureTriggers, googleTriggers],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C040',
    verdict: 'misleading',
    status: 'found',
    said: {
      ko: '데이터베이스를 읽고 쓰는 함수를 올려 두면 어떤 프로그램이든 불러서 쓸 수 있다.',
      en: 'Upload a function that reads and writes a database, and any program can use it.',
    },
    actually: {
      ko: '부를 수는 있어요. 그래서 누가 부르는지부터 정해야 해요. Lambda의 함수 URL은 권한이 있는 사람만 부르게 할 수도, 아무나 부르게 할 수도 있어요. 아무나 부르게 열었다면 입력 확인, 횟수 제한, 데이터베이스 연결 수까지 함수와 그 앞에 있는 것이 지켜요.',
      en: 'It can be called, so first decide by whom. A function URL of Lambda admits only those with permission, or anyone at all. Opened to all, it is left to the function and to what stands before it to check input, limit calls and spare the database’s connections.',
    },
    sources: [functionUrlAuth, roberts],
    checkedOn: '2026-11-30',
  },
  {
    id: 'C045',
    verdict: 'true',
    status: 'found',
    said: {
      ko: '함수는 컨테이너나 가상 머신 안에서 실행된다.',
      en: 'Functions run inside a container or a virtual machine.',
    },
    actually: {
      ko: '맞아요. 다만 모두 도커 컨테이너인 것은 아니에요. AWS Lambda는 Firecracker라는 마이크로VM을 써요.',
      en: 'True, though not every one is a Docker container: AWS Lambda uses microVMs, run by Firecracker.',
    },
    sources: [lambdaSnapStart],
    checkedOn: CHECKED_LATER_ON,
  },
  {
    id: 'C183',
    verdict: 'outdated',
    status: 'found',
    said: {
      ko: 'AWS Lambda는 환경 하나가 요청 하나를 맡는 서비스 한 가지다.',
      en: 'AWS Lambda is one service, and each environment of it serves one request.',
    },
    actually: {
      ko: '지금까지의 Lambda 함수는 Event Functions라고 불리고 여전히 그래요. Web Functions는 처음에 64건, Managed Instances는 vCPU마다 16~64건을 함께 받고, MicroVMs와 durable functions도 따로 있어요. API와 SDK는 옛 이름을 그대로 써요. Web Functions의 출시일과 가격은 찾지 못했어요.',
      en: 'Lambda functions are now called Event Functions, and there it still holds. Web Functions take 64 at once unless changed, Managed Instances 16 to 64 for each vCPU; MicroVMs and durable functions are others. API and SDK keep the old name. Neither launch date nor price of Web Functions was found.',
    },
    sources: [lambdaChapter, lambdaWeb, agentToolkit],
    checkedOn: CHECKED_LATER_ON,
    checkAgainBy: '2027-03-01',
  },
  {
    id: 'C184',
    verdict: 'false',
    status: 'found',
    said: {
      ko: '비동기로 부른 함수가 실패하면, 부른 쪽이 오류를 받고 그것으로 끝난다.',
      en: 'When a function that was called asynchronously fails, its caller gets the error, and that is the end of it.',
    },
    actually: {
      ko: '부른 쪽은 대기열에 넣었다는 답만 받고 이미 떠났어요. Lambda는 설정을 바꾸지 않으면 1분 뒤와 2분 뒤에 한 번씩, 같은 이벤트로 처음부터 다시 실행해요. 그래도 실패하면 버리니, 남기려면 보낼 곳을 정해 둬야 해요.',
      en: 'The caller was told that it is in the queue, and has left. Unless you change that, Lambda runs the same event again from the start, after one minute and after two more; then it is dropped, unless somewhere to keep it was set.',
    },
    sources: [lambdaAsync],
    checkedOn: CHECKED_LATER_ON,
  },
];
