// The words that this lesson brings, defined in one or two sentences.

import type { GlossaryTerm } from '@/content/schema';

export const terms: readonly GlossaryTerm[] = [
  {
    id: 'requests-per-environment',
    term: { ko: '환경당 요청(concurrency per instance)', en: 'Requests per environment' },
    definition: {
      ko: '실행 환경 하나가 한 번에 함께 받는 요청의 수예요. 1이면 요청마다 환경이 하나씩 필요하고, 크면 환경이 적게 들지만 CPU와 메모리를 나눠 써요.',
      en: 'How many requests one execution environment works on at once. With 1 each request needs an environment; with more, fewer are needed, and they share CPU and memory.',
    },
  },
  {
    id: 'legacy-plan',
    term: { ko: '옛 요금제(legacy)', en: 'Legacy plan' },
    definition: {
      ko: '아직 쓸 수 있지만 새로 시작하는 일에는 권하지 않고, 새 기능도 더하지 않는 상품이에요. 끝나는 날이 정해지기도 해요.',
      en: 'A product that still runs but is not meant for new work and gains no new features; often the day of its end is set.',
    },
  },
  {
    id: 'binding',
    term: { ko: '바인딩(binding)', en: 'Binding' },
    definition: {
      ko: 'Azure Functions에서 함수의 입력과 출력을 코드가 아니라 선언으로 서비스에 잇는 방법이에요. 트리거도 바인딩의 하나예요.',
      en: 'In Azure Functions, a way to connect a function’s input and output to services by declaration instead of code. A trigger is one kind of it.',
    },
  },
  {
    id: 'layer',
    term: { ko: '레이어(layer)', en: 'Layer' },
    definition: {
      ko: 'AWS Lambda에서 여러 함수가 함께 쓰는 라이브러리나 데이터를 담은 묶음이에요. 함수마다 5개까지 붙이고, 풀었을 때 코드와 합쳐 250MB 안에 들어가야 해요.',
      en: 'In AWS Lambda, a package of libraries or data that several functions share. A function takes up to five, and together with its code they stay within 250 MB unzipped.',
    },
  },
  {
    id: 'version-alias',
    term: { ko: '버전과 별칭(version, alias)', en: 'Version and alias' },
    definition: {
      ko: '버전은 어느 때의 코드와 설정을 게시해 굳혀 둔 것이고, 별칭은 그 가운데 하나를 가리키는 이름이에요. 별칭이 가리키는 버전을 바꾸면 새 코드로 옮기거나 되돌릴 수 있어요.',
      en: 'A version is a function’s code and settings, published and fixed; an alias is a name that points to one of them. Pointing it elsewhere moves to newer code, or back.',
    },
  },
  {
    id: 'isolate',
    term: { ko: '아이솔레이트(isolate)', en: 'Isolate' },
    definition: {
      ko: '한 프로세스 안에서 메모리를 서로 나눠 놓은 작은 실행 공간이에요. 가상 머신이나 컨테이너보다 훨씬 가벼워서 수천 개가 함께 돌아요. Cloudflare Workers가 써요.',
      en: 'A small space to run code in, within a process and with memory of its own. Much lighter than a virtual machine or a container, so thousands run side by side. Cloudflare Workers use it.',
    },
  },
  {
    id: 'processor-sharing',
    term: { ko: 'CPU 나눠 쓰기(processor sharing)', en: 'Processor sharing' },
    definition: {
      ko: '함께 계산하는 n건이 CPU를 n분의 1씩 나눠 쓰는 모습이에요. 함께 시작한 n건은 모두 혼자일 때의 n배가 걸려요.',
      en: 'n requests that compute together each get 1/n of the CPU: if they begin together, each takes n times as long as alone.',
    },
  },
];
