// The words of the platform in the page, in both languages.

import type { AskedNumber } from '@/components/figure/sheet/sheet';
import type { Localized } from '@/i18n/locales';

const ko = {
  title: '브라우저 안의 작은 FaaS',
  lead: '함수를 부르고 답을 받기까지 무슨 일이 벌어질까요? 여러분의 코드를 이 기기에서 돌리고, 걸린 시간을 재요.',
  hint: '코드를 고치고 불러 보세요',
  measuredHere: '이 기기에서 잰 값',
  recorded: (when: string) => `Chromium 156에서 잰 기록 · ${when}`,
  notCloud: '브라우저에서 잰 값이에요. 클라우드에서 걸리는 시간이 아니에요.',
  code: '핸들러 코드',
  unfold: '핸들러 코드 펼쳐 보기',
  withLibrary: '이 코드 앞에 30만 자짜리 라이브러리가 있어요. 환경이 함께 읽어요.',
  bands: { once: '환경마다 한 번', eachTime: '부를 때마다' },
  call: (count: number) => `${count}번 호출`,
  measure: '처음부터 재기',
  measureHint: '새 환경에서 다섯 번, 이어서 서른 번 불러요.',
  clear: '환경 비우기',
  answer: '마지막 대답',
  log: '로그',
  noAnswer: '아직 부르지 않았어요.',
  calls: '호출마다 걸린 시간',
  noCalls: '부르면 걸린 시간이 여기에 쌓여요.',
  environments: '환경',
  noEnvironments: '지금은 환경이 하나도 없어요.',
  environment: (env: number) => `환경 ${env}`,
  envShort: (env: number) => `환경 ${env}`,
  served: (calls: number) => `${calls}번 불림`,
  states: { working: '일하는 중', idle: '쉬는 중' },
  endings: {
    reclaimed: '회수했어요',
    killed: '제한 시간에 멈췄어요',
    replaced: '코드가 바뀌어 없앴어요',
    failed: '오류로 멈췄어요',
    lost: '프레임과 함께 사라졌어요',
  },
  phases: {
    wait: '대기열에서 기다림',
    place: '새 환경 준비',
    load: '코드 읽기',
    init: '초기화',
    handler: '핸들러 실행',
    killed: '제한 시간에 멈춤',
  },
  readouts: { cold: '첫 호출', warm: '그다음 호출', ratio: '차이', killed: '멈춘 환경' },
  median: (count: number) => (count === 1 ? '1번' : `${count}번의 중앙값`),
  mean: (count: number) => (count === 1 ? '1번' : `${count}번의 평균`),
  times: (value: string) => `${value}배`,
  counter: '개',
  call1: '호출',
  env1: '환경',
  how: '결과',
  outcomes: {
    answered: '대답했어요',
    threw: '오류',
    killed: '멈췄어요',
    'too-long': '대답이 너무 길어요',
    'no-handler': '핸들러가 없어요',
    broke: '환경이 깨졌어요',
    lost: '사라졌어요',
  },
  table: '호출 표',
  assumptionsTitle: '가정',
  say: {
    first:
      '**1번 호출**을 눌러 보세요. 첫 호출은 환경을 새로 만들고, 그다음 호출은 그 환경을 다시 써요.',
    opening: '**첫 호출**이에요. 환경을 새로 만들고 코드를 읽은 다음에야 핸들러가 실행돼요.',
    working: '호출 **{open}번**이 대답을 기다리고 있어요.',
    cold: '새 환경을 준비하고, 코드를 읽고, 초기화한 다음 핸들러가 대답했어요. 모두 **{cold}**, 그 가운데 핸들러 실행은 {handler} 걸렸어요.',
    warm: '환경 {env} 하나가 남아 있어서 **{warm}** 만에 대답했어요. 핸들러 바깥 변수도 그대로예요.',
    killed:
      '환경 {env}의 호출이 끝나지 않아 **{limit}** 만에 환경째 멈췄어요. 다음 호출은 다른 환경이 받고, 페이지는 멀쩡해요.',
    threw: '코드가 오류를 냈어요: **{text}**',
    'too-long': '대답이 65,536자를 넘어 버렸어요. **짧은 대답**만 밖으로 나올 수 있어요.',
    'no-handler': '부를 핸들러가 없어요. **export function handler**로 시작하는 함수를 써 주세요.',
    broke: '환경을 시작하지 못했어요. **다시 불러** 보세요.',
    lost: '호출을 끝내기 전에 환경이 사라졌어요. **새 환경**에서 다시 부를 수 있어요.',
    batch:
      '**{calls}번**을 한꺼번에 불렀어요. 환경 **{envs}개**가 나눠 대답했고, 새로 만든 환경은 {cold}개예요. 마지막 대답까지 **{last}** 걸렸어요.',
    batchKilled:
      '**{calls}번** 가운데 **{killed}번**이 제한 시간에 멈췄어요. 그 뒤의 호출은 다른 환경이 이어받았고, 남은 호출은 모두 대답을 받았어요.',
    late: '샌드박스가 **아직 열리지 않았어요**. 광고 차단기나 보안 프로그램이 막고 있을 수 있으니, 이 사이트에서는 끄고 페이지를 새로 고쳐 보세요.',
    failed:
      '샌드박스를 열지 못했어요. 보여 드리는 것은 **기록해 둔 값**이에요. 광고 차단기나 보안 프로그램이 막고 있다면 이 사이트에서는 끄고 페이지를 새로 고쳐 보세요.',
    restarted: '샌드박스가 멈춰서 새로 열었어요. 그 안의 환경은 모두 사라졌어요.',
    measuring: '다섯 번은 새 환경에서, 서른 번은 남은 환경에서 재고 있어요.',
  },
  predict: {
    question: '같은 함수를 두 번 불러요. 첫 호출은 둘째 호출의 몇 배쯤 걸릴까요?',
    explain:
      '이 기기에서 첫 호출은 {cold}, 그다음은 {warm} 걸렸어요. **{ratio}배**예요. 늘어난 시간은 환경을 만들고 코드를 읽고 초기화하는 데 쓰였어요.',
    recorded:
      '이 기기에서는 잴 수 없어서 기록한 값을 보여드려요. 첫 호출은 {cold}, 그다음은 {warm}, **{ratio}배**였어요.',
  },
  model: {
    title: '모형과 비교하기',
    about:
      '방금 잰 시간(프레임에 다녀오는 길까지 첫 호출 {cold}, 그다음 {warm})을 함수 모형에 넣고, 같은 호출을 보냈어요.',
    measured: '잰 값',
    says: '모형',
    what: '한꺼번에 부른 {calls}번',
    environments: '환경',
    coldStarts: '새로 만든 환경',
    last: '마지막 대답까지',
    mean: '평균',
    apart:
      '일한 환경과 새로 만든 환경의 수는 규칙이 정해서 모형과 같아요. 시간이 다르면 이 기기 탓이에요. 여기서는 환경들과 이 페이지가 프로세서 몇 개를 나눠 쓰지만, 모형에서는 환경마다 제 몫이 있어요.',
    differs: '환경의 수가 모형과 달라요. 부르는 사이에 환경이 멈추거나 회수되면 그럴 수 있어요.',
    needs: '모형과 비교하려면 먼저 **처음부터 재기**로 첫 호출과 그다음 호출을 재 주세요.',
  },
  goal: {
    title: '코드를 고쳐 보세요',
    about:
      '메뉴는 부를 때마다 만들고, 보고서는 스무 번에 한 번만 쓰는데도 미리 만들어요. 줄을 옮긴 다음 다시 재 보세요.',
    start: '고치기 전을 먼저 재기',
    again: '고친 코드 재기',
    warm: '그다음 호출이 처음 코드의 {most} 이하',
    first: '첫 호출이 처음 코드의 {most} 이하',
    now: '지금 {share}',
    notYet: '아직 재지 않았어요',
    reached:
      '둘 다 이뤘어요. 환경마다 한 번이면 되는 일은 바깥으로, 드물게 쓰는 일은 처음 필요할 때로 옮겼어요.',
  },
  summary: {
    stage: '핸들러 코드와 호출마다 걸린 시간, 지금 있는 환경이 있어요.',
    controls: '코드, 유지 시간, 동시 환경 수, 제한 시간을 바꿀 수 있어요.',
    first: '먼저 ‘1번 호출’ 버튼을 누르세요.',
  },
  params: {
    keepAliveSec: { label: '유지 시간(keep-alive)', hint: '대답한 뒤 이만큼 쉬면 회수해요' },
    atOnce: {
      label: '동시 환경',
      say: (value: string) => `${value}개`,
      hint: '나머지 호출은 대기열에서 기다려요',
    },
    limitMs: { label: '제한 시간', hint: '넘으면 환경째 멈춰요' },
  },
  scenarios: {
    hello: { name: '두 줄짜리', hint: '인사하고 몇 번째인지 세요' },
    menu: { name: '메뉴 2만 줄', hint: '핸들러 바깥에서 메뉴를 만들어요' },
    library: { name: '라이브러리 30만 자', hint: '코드와 함께 라이브러리를 읽어요' },
    runaway: { name: '끝나지 않는 일', hint: '세 번에 한 번은 끝나지 않아요' },
    report: { name: '고칠 코드: 보고서', hint: '줄을 옮겨 더 빠르게 만들어요' },
  },
  assumptions: [
    '환경은 웹 워커예요. 컨테이너나 마이크로VM보다 훨씬 가볍고, 네트워크로 코드를 내려받지도 않아요.',
    '쉬는 환경은 얼리지 않아요. 다만 타이머는 다음 호출까지 기다려요.',
    '메모리 한도를 걸 수 없어요. 걸 수 있는 한도는 시간뿐이에요.',
    '환경들이 이 기기의 프로세서를 나눠 써요. 그래서 동시 환경은 넷까지예요.',
    '시계가 0.1ms(어떤 브라우저는 1ms) 단위라서, 남은 환경의 시간은 여러 번의 평균으로만 말해요. 기기가 딴 일을 하느라 유난히 오래 걸린 호출은 평균에서 빼요.',
    '코드는 이 페이지 안에만 있고 저장하지 않아요. 새로 고치면 사라져요.',
  ],
};

type Words = typeof ko;

const en: Words = {
  title: 'A tiny FaaS in the browser',
  lead: 'What happens between the call and the answer? Your code runs on this device, and what it takes is measured.',
  hint: 'Change the code and call it',
  measuredHere: 'measured on this device',
  recorded: (when) => `Recorded in Chromium 156 · ${when}`,
  notCloud: 'These are times of your browser, not of a cloud.',
  code: 'Handler code',
  unfold: 'Show the handler’s code',
  withLibrary:
    'A library of 300,000 characters stands above this code. Every environment reads it, too.',
  bands: { once: 'once per environment', eachTime: 'every call' },
  call: (count) => (count === 1 ? 'Call once' : `Call ${count} times`),
  measure: 'Measure from scratch',
  measureHint: 'Five calls in new environments, then thirty more.',
  clear: 'Reclaim all',
  answer: 'Last answer',
  log: 'Log',
  noAnswer: 'Nothing has been called yet.',
  calls: 'What each call took',
  noCalls: 'Each call adds a row here.',
  environments: 'Environments',
  noEnvironments: 'There is no environment right now.',
  environment: (env) => `Environment ${env}`,
  envShort: (env) => `env. ${env}`,
  served: (calls) => (calls === 1 ? 'called once' : `called ${calls} times`),
  states: { working: 'working', idle: 'idle' },
  endings: {
    reclaimed: 'reclaimed',
    killed: 'ended at its time limit',
    replaced: 'ended for new code',
    failed: 'ended by an error',
    lost: 'gone with the frame',
  },
  phases: {
    wait: 'waiting in the queue',
    place: 'new environment',
    load: 'reading code',
    init: 'initialising',
    handler: 'handler',
    killed: 'ended at its limit',
  },
  readouts: {
    cold: 'First call',
    warm: 'Later calls',
    ratio: 'Factor',
    killed: 'Ended at the limit',
  },
  median: (count) => (count === 1 ? 'one call' : `median of ${count}`),
  mean: (count) => (count === 1 ? 'one call' : `mean of ${count}`),
  times: (value) => `${value}×`,
  counter: '',
  call1: 'Call',
  env1: 'Environment',
  how: 'Outcome',
  outcomes: {
    answered: 'answered',
    threw: 'error',
    killed: 'ended',
    'too-long': 'answer too long',
    'no-handler': 'no handler',
    broke: 'environment broke',
    lost: 'lost',
  },
  table: 'Table of calls',
  assumptionsTitle: 'Assumptions',
  say: {
    first:
      'Press **Call once**. The first call makes a new environment; the next one uses it again.',
    opening:
      'This is a **first call**. An environment is made and the code is read before the handler runs.',
    working: 'Right now **{open} calls** wait for their answers.',
    cold: 'Making an environment, reading the code and initialising took **{cold}**. The handler itself was {handler} of it.',
    warm: 'Environment {env} was still there, so the answer took **{warm}**. What stands outside the handler was kept, too.',
    killed:
      'The call in environment {env} would not end, so the platform ended both after **{limit}**. The next call goes to another environment, and the page never noticed.',
    threw: 'The code threw an error: **{text}**',
    'too-long': 'The answer was longer than 65,536 characters. Only **short answers** get out.',
    'no-handler':
      'There is no handler to call. Write one that begins with **export function handler**.',
    broke: 'The environment could not start. **Call again** to try another one.',
    lost: 'The environment was gone before the call was answered. Call again for a **new one**.',
    batch:
      '**{calls} calls** at once, answered by **{envs} environments**, of which {cold} were new. The last answer came after **{last}**.',
    batchKilled:
      '**{killed} of {calls} calls** were ended at the time limit. Other environments took over, and all other calls were answered.',
    late: 'The sandbox **has not opened yet**. An ad blocker or a security program may hold it back: switch it off for this site, then load the page again.',
    failed:
      'The sandbox could not be opened, so what you see **was recorded**. If an ad blocker or a security program stops it, switch that off for this site, then load the page again.',
    restarted: 'The sandbox stopped and was opened anew. The environments in it are gone.',
    measuring: 'Measuring: five calls in new environments, then thirty in the last of them.',
  },
  predict: {
    question: 'The same function, called twice. How many times as long does the first call take?',
    explain:
      'On this device {cold} and {warm}: **{ratio} times**. The difference went on making the environment, reading the code and initialising.',
    recorded:
      'This device could not be measured, so these were recorded: {cold} and {warm}, **{ratio} times**.',
  },
  model: {
    title: 'Beside the model',
    about:
      'The model of functions was told what was just measured ({cold} and {warm}, with the way to the frame and back) and sent the same calls.',
    measured: 'Measured',
    says: 'Model',
    what: '{calls} calls at once',
    environments: 'Environments',
    coldStarts: 'New environments',
    last: 'Until the last answer',
    mean: 'Mean',
    apart:
      'How many environments work and how many are new follows from the rules, so model and measurement agree. Where the times part, it is this device: its environments and this page share a few processor cores, while in the model each has its own.',
    differs:
      'The number of environments differs. That happens when environments are ended or reclaimed in between.',
    needs: 'To compare with the model, press **Measure from scratch** first.',
  },
  goal: {
    title: 'Make it better',
    about:
      'The menu is made in every call, and the report beforehand although one call in twenty needs it. Move lines, then measure again.',
    start: 'Measure it as it is',
    again: 'Measure my code',
    warm: 'Later calls at most {most} of the start',
    first: 'First call at most {most} of the start',
    now: 'now {share}',
    notYet: 'not measured yet',
    reached:
      'Both reached. What is needed once per environment went outside, and what is rarely needed waits until it is.',
  },
  summary: {
    stage:
      'There is the code of a handler, what each call took, and the environments that are there.',
    controls:
      'You can change the code, the keep-alive, the environments at once and the time limit.',
    first: 'Press Call once to begin.',
  },
  params: {
    keepAliveSec: { label: 'Keep-alive', hint: 'Idle for so long, it is reclaimed' },
    atOnce: {
      label: 'Environments at once',
      say: (value) => value,
      hint: 'Other calls wait in a queue',
    },
    limitMs: { label: 'Time limit', hint: 'What takes longer is ended' },
  },
  scenarios: {
    hello: { name: 'Two lines', hint: 'Greets, and counts its calls' },
    menu: { name: '20,000 rows of menu', hint: 'Makes the menu outside the handler' },
    library: { name: 'A library of 300 KB', hint: 'Reads a library with the code' },
    runaway: { name: 'Endless', hint: 'One call in three never ends' },
    report: { name: 'To improve: report', hint: 'Move lines to make it faster' },
  },
  assumptions: [
    'An environment is a web worker: much lighter than a container or a microVM, and no code is downloaded for it.',
    'An idle environment is not frozen. Its timers, though, wait for the next call.',
    'No limit of memory can be set. Time is the only one.',
    'Environments share the processor of this device, so there are never more than four.',
    'The clock steps by 0.1 ms (in some browsers 1 ms), so later calls are only told as a mean of many. Calls far longer than the rest, held up by the device itself, are left out of it.',
    'The code stays in this page and is not stored. A reload forgets it.',
  ],
};

export const words: Localized<Words> = { ko, en };

/** How many times as long the first call takes: on a line from one to ten thousand, because some guess two, some five hundred. */
export const numbers: readonly AskedNumber[] = [
  {
    id: 'times',
    question: { ko: ko.predict.question, en: en.predict.question },
    spec: { kind: 'times' },
  },
];
