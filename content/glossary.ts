// The words of the course, defined in one or two sentences; a term in a lesson opens its entry here.

import type { GlossaryTerm } from '@/content/schema';

export const glossary: readonly GlossaryTerm[] = [
  {
    id: 'on-premises',
    term: { ko: '온프레미스', en: 'On-premises' },
    definition: {
      ko: '조직이 자기 공간에 장비를 두고 직접 운영하는 방식이에요.',
      en: 'Running software on equipment that the organisation keeps and looks after itself.',
    },
  },
  {
    id: 'server',
    term: { ko: '서버(server)', en: 'Server' },
    definition: {
      ko: '요청을 받아 답을 돌려주려고 늘 켜 두는 컴퓨터예요. 같은 일을 하는 프로그램을 가리키기도 해요.',
      en: 'A computer that is left on to take requests and answer them; also the program on it that does so.',
    },
  },
  {
    id: 'availability',
    term: { ko: '가용성(availability)', en: 'Availability' },
    definition: {
      ko: '쓸 수 있었던 시간이 전체 시간에서 차지하는 비율이에요. 한 해에 127.5시간 멈추면 98.54%예요.',
      en: 'The share of the time in which a service can be used. With 127.5 hours of downtime a year it is 98.54%.',
    },
  },
  {
    id: 'redundancy',
    term: { ko: '이중화(redundancy)', en: 'Redundancy' },
    definition: {
      ko: '하나가 고장 나도 멈추지 않도록 같은 것을 더 두는 일이에요. 부품, 전원, 장소 어디에나 쓰는 말이에요.',
      en: 'Keeping more than one of a thing so that the failure of one stops nothing: parts, power or whole places.',
    },
  },
  {
    id: 'capex-opex',
    term: {
      ko: '자본 비용과 운용 비용(CapEx/OpEx)',
      en: 'Capital and operating expenses (CapEx/OpEx)',
    },
    definition: {
      ko: '오래 쓸 것을 한 번에 사는 돈이 자본 비용, 쓰는 동안 다달이 나가는 돈이 운용 비용이에요.',
      en: 'Money spent at once on what will be used for years is a capital expense; money spent month by month is an operating expense.',
    },
  },
  {
    id: 'cloud',
    term: { ko: '클라우드(cloud)', en: 'Cloud' },
    definition: {
      ko: '인터넷으로 빌려 쓰는 컴퓨터, 저장소, 네트워크예요. 필요한 때 켜고 쓴 만큼 내요.',
      en: 'Computers, storage and networks rented over the internet: switched on when needed, and paid for as used.',
    },
  },
  {
    id: 'virtualization',
    term: { ko: '가상화(virtualization)', en: 'Virtualisation' },
    definition: {
      ko: '컴퓨터 한 대의 성능을 소프트웨어로 나누어 여러 대처럼 쓰는 기술이에요.',
      en: 'Software that shares one computer out as if it were several.',
    },
  },
  {
    id: 'virtual-machine',
    term: { ko: '가상 머신(VM)', en: 'Virtual machine (VM)' },
    definition: {
      ko: '가상화로 나눈 컴퓨터 한 대예요. 운영체제까지 따로 갖고 있어 진짜 컴퓨터처럼 써요.',
      en: 'One of the computers that virtualisation makes: it has an operating system of its own and is used like a real one.',
    },
  },
  {
    id: 'autoscaling',
    term: { ko: '자동 확장(autoscaling)', en: 'Autoscaling' },
    definition: {
      ko: '바쁜 정도를 재어 인스턴스의 수를 규칙대로 늘리고 줄이는 일이에요.',
      en: 'Measuring how busy instances are, and changing their number by a rule.',
    },
  },
  {
    id: 'iaas',
    term: { ko: 'IaaS', en: 'IaaS' },
    definition: {
      ko: '가상 머신과 네트워크, 저장소를 빌려 쓰고 운영체제부터는 내가 관리하는 방식이에요. Infrastructure as a Service의 줄임말이에요.',
      en: 'Infrastructure as a Service: you rent machines, networks and disks, and manage everything from the operating system up.',
    },
  },
  {
    id: 'paas',
    term: { ko: 'PaaS', en: 'PaaS' },
    definition: {
      ko: '운영체제와 런타임은 제공자가 맡고 나는 앱과 설정만 올리는 방식이에요. Platform as a Service의 줄임말이에요.',
      en: 'Platform as a Service: the provider runs the operating system and the runtime; you bring the app and its settings.',
    },
  },
  {
    id: 'saas',
    term: { ko: 'SaaS', en: 'SaaS' },
    definition: {
      ko: '완성된 소프트웨어를 구독해 쓰는 방식이에요. 앱까지 제공자가 만들고 돌려요. Software as a Service의 줄임말이에요.',
      en: 'Software as a Service: finished software that you subscribe to. Even the app is made and run by its provider.',
    },
  },
  {
    id: 'caas',
    term: { ko: 'CaaS', en: 'CaaS' },
    definition: {
      ko: '컨테이너를 켜고 늘리고 관리하는 환경을 빌려 쓰는 방식이에요. Containers as a Service의 줄임말이에요.',
      en: 'Containers as a Service: you rent an environment that starts, multiplies and looks after containers.',
    },
  },
  {
    id: 'shared-responsibility',
    term: {
      ko: '공동 책임 모델(shared responsibility model)',
      en: 'Shared responsibility model',
    },
    definition: {
      ko: '무엇을 제공자가 맡고 무엇을 고객이 맡는지 나눈 것이에요. 제공자와 서비스마다 선이 달라요.',
      en: 'How a provider and its customer divide who handles what. The line differs between providers, and between services.',
    },
  },
  {
    id: 'deployment',
    term: { ko: '배포(deployment)', en: 'Deployment' },
    definition: {
      ko: '새 코드를 손님이 쓰는 곳에 올려 돌게 하는 일이에요.',
      en: 'Putting new code where customers use it.',
    },
  },
  {
    id: 'container',
    term: { ko: '컨테이너(container)', en: 'Container' },
    definition: {
      ko: '앱과 앱에 필요한 것을 한 묶음으로 만들어, 서로 떼어 놓고 돌리는 단위예요. 운영체제의 핵심(커널)은 함께 써요.',
      en: 'An app packed with all that it needs and run apart from others, while the core of the operating system, the kernel, is shared.',
    },
  },
  {
    id: 'router',
    term: { ko: '라우터(router)', en: 'Router' },
    definition: {
      ko: '들어온 요청을 어느 인스턴스로 보낼지 정하는 앞단이에요. 집의 인터넷 공유기와는 다른 것이에요.',
      en: 'What stands in front of the instances and decides where a request goes. Not the box that connects a home to the internet.',
    },
  },
  {
    id: 'queue',
    term: { ko: '대기열(queue)', en: 'Queue' },
    definition: {
      ko: '바로 처리하지 못한 요청이 차례를 기다리며 늘어선 줄이에요.',
      en: 'Requests that cannot be served at once, waiting for their turn.',
    },
  },
  {
    id: 'utilization',
    term: { ko: '이용률(utilization)', en: 'Utilization' },
    definition: {
      ko: '일하고 있는 시간의 비율이에요. 100%에 가까워질수록 기다림이 빠르게 길어져요.',
      en: 'The share of time spent at work. The nearer to 100%, the faster the wait grows.',
    },
  },
  {
    id: 'idle',
    term: { ko: '유휴(idle)', en: 'Idle' },
    definition: {
      ko: '켜져 있지만 할 일이 없는 상태예요. 켜 둔 만큼 내는 방식에서는 이 시간에도 요금이 나와요.',
      en: 'On, with nothing to do. Where you pay for what is on, this time is billed as well.',
    },
  },
  {
    id: 'timeout',
    term: { ko: '제한 시간(timeout)', en: 'Time limit (timeout)' },
    definition: {
      ko: '답을 기다리는 가장 긴 시간이에요. 지나면 기다리던 쪽이 포기하고 오류로 처리해요.',
      en: 'The longest time that an answer is waited for. After it, whoever waits gives up and takes it for an error.',
    },
  },
  {
    id: 'faas',
    term: { ko: 'FaaS', en: 'FaaS' },
    definition: {
      ko: '올려 둔 함수를 이벤트가 올 때마다 실행해 주는 서비스예요. Function as a Service의 줄임말이에요.',
      en: 'Function as a Service: you upload a function and the provider runs it for each event.',
    },
  },
  {
    id: 'baas',
    term: { ko: 'BaaS', en: 'BaaS' },
    definition: {
      ko: '로그인이나 데이터베이스 같은 백엔드 기능을 완성된 API로 제공하는 서비스예요. Backend as a Service의 줄임말이에요.',
      en: 'Backend as a Service: sign-in, database and other back-end features, ready-made, through an API.',
    },
  },
  {
    id: 'api',
    term: { ko: 'API', en: 'API' },
    definition: {
      ko: '프로그램이 다른 프로그램에 일을 시키는 정해진 방법이에요. 무엇을 어떤 모양으로 보내면 무엇을 돌려주는지 약속해 둔 것이에요.',
      en: 'A fixed way for one program to have another do something: what to send, in which shape, and what comes back.',
    },
  },
  {
    id: 'realtime-listener',
    term: { ko: '실시간 리스너(realtime listener)', en: 'Realtime listener' },
    definition: {
      ko: '데이터가 바뀌면 알려 달라고 걸어 둔 연결이에요. 걸어 둔 동안에는 묻지 않아도 바뀐 것이 도착하고, 도착한 문서마다 읽기로 세요.',
      en: 'A connection left open to be told of changes. While it is open, what changes arrives without being asked for, and each document that arrives counts as a read.',
    },
  },
  {
    id: 'access-rule',
    term: { ko: '접근 규칙(access rule)', en: 'Access rule' },
    definition: {
      ko: '누가 어떤 데이터를 읽고 쓸 수 있는지 적은 것이에요. 앱이 아니라 제공자 쪽에서, 요청마다 실행돼요.',
      en: 'What says who may read and write which data. It runs on the provider’s side, for each request, not in the app.',
    },
  },
  {
    id: 'authentication',
    term: {
      ko: '인증과 인가(authentication, authorization)',
      en: 'Authentication and authorization',
    },
    definition: {
      ko: '인증은 누구인지 확인하는 일이고, 인가는 그 사람이 무엇을 해도 되는지 정하는 일이에요. 로그인은 앞의 것만 해요.',
      en: 'Authentication establishes who somebody is; authorization decides what that person may do. Signing in settles only the former.',
    },
  },
  {
    id: 'vendor-lock-in',
    term: { ko: '벤더 종속(vendor lock-in)', en: 'Vendor lock-in' },
    definition: {
      ko: '다른 회사로 옮기는 데 드는 비용이 커서 쓰던 것을 계속 쓰게 되는 일이에요. 코드보다 데이터의 모양과 규칙, 권한이 옮기기 어려워요.',
      en: 'Staying with a provider because moving would cost too much. Shape of data, rules and rights are harder to move than code.',
    },
  },
  {
    id: 'serverless',
    term: { ko: '서버리스', en: 'Serverless' },
    definition: {
      ko: '서버 대수를 미리 정하지 않아도 알아서 늘고 줄며, 쓴 만큼 요금을 내는 방식이에요. 서버는 있고, 내가 돌보지 않을 뿐이에요.',
      en: 'A way to run software that scales without you setting a number of servers and is billed by use. The servers exist; you just do not tend them.',
    },
  },
  {
    id: 'handler',
    term: { ko: '핸들러(handler)', en: 'Handler' },
    definition: {
      ko: '요청이 올 때마다 플랫폼이 부르는 함수예요. 내 코드의 출입문이에요.',
      en: 'The function of yours that the platform calls for each request.',
    },
  },
  {
    id: 'request',
    term: { ko: '요청(request)', en: 'Request' },
    definition: {
      ko: '함수를 한 번 호출하는 일이에요. 이 수업에서는 주문 하나가 요청 하나예요.',
      en: 'One call that gives the function work to do. In this course, one order is one request.',
    },
  },
  {
    id: 'event',
    term: { ko: '이벤트(event)', en: 'Event' },
    definition: {
      ko: '함수를 부르면서 건네는 내용이에요. 웹 요청, 올라온 파일, 메시지, 정해 둔 시각이 이벤트가 돼요.',
      en: 'What is handed to a function as it is called: a web request, a new file, a message, a time that has come.',
    },
  },
  {
    id: 'trigger',
    term: { ko: '트리거(trigger)', en: 'Trigger' },
    definition: {
      ko: '무슨 일이 생기면 어떤 함수를 실행할지 정해 둔 연결이에요.',
      en: 'The link that says which function runs when something happens.',
    },
  },
  {
    id: 'sync-async',
    term: { ko: '동기·비동기(synchronous, asynchronous)', en: 'Synchronous and asynchronous' },
    definition: {
      ko: '부른 쪽이 답을 기다리면 동기, 맡겨 두고 가면 비동기예요.',
      en: 'A synchronous caller waits for the answer; an asynchronous one hands the work over and goes.',
    },
  },
  {
    id: 'retry',
    term: { ko: '재시도(retry)', en: 'Retry' },
    definition: {
      ko: '실패한 일을 처음부터 다시 하는 것이에요.',
      en: 'Doing again, from the start, what has failed.',
    },
  },
  {
    id: 'execution-environment',
    term: { ko: '실행 환경(execution environment)', en: 'Execution environment' },
    definition: {
      ko: '함수 하나가 도는 격리된 공간이에요. 자기만의 메모리와 임시 디스크가 있고, 일이 끝나면 얼어 있다가 다음 요청에 다시 쓰이기도 해요.',
      en: 'The isolated place in which a function runs, with memory and scratch disk of its own. After a request it is frozen and may be thawed for the next one.',
    },
  },
  {
    id: 'instance',
    term: { ko: '인스턴스(instance)', en: 'Instance' },
    definition: {
      ko: '지금 떠 있는 가상 머신이나 앱 하나를 가리켜요. 함수(FaaS)에서는 실행 환경 하나를 말하고, 이 수업에서는 환경이라고 불러요.',
      en: 'One virtual machine or copy of an app that is running right now. With functions (FaaS) it is one execution environment, and this course calls it an environment.',
    },
  },
  {
    id: 'cold-start',
    term: { ko: '콜드 스타트(cold start)', en: 'Cold start' },
    definition: {
      ko: '쉬고 있는 환경이 없어 새로 준비하느라 늦어지는 시작이에요.',
      en: 'A start delayed because no environment was idle and a new one had to be prepared.',
    },
  },
  {
    id: 'warm-start',
    term: { ko: '웜 스타트(warm start)', en: 'Warm start' },
    definition: {
      ko: '이미 준비되어 쉬고 있던 환경을 다시 쓰는 시작이에요.',
      en: 'A start that reuses an environment which is ready and idle.',
    },
  },
  {
    id: 'init-phase',
    term: { ko: '초기화 단계(init phase)', en: 'Init phase' },
    definition: {
      ko: '런타임을 켜고 핸들러 밖의 코드를 한 번 실행하는 단계예요. 새 환경마다 한 번씩 거쳐요.',
      en: 'The stage that starts the runtime and runs the code outside the handler, once per new environment.',
    },
  },
  {
    id: 'reclaim',
    term: { ko: '회수(reclaim)', en: 'Reclaiming' },
    definition: {
      ko: '쉬던 환경을 플랫폼이 거두어 가는 일이에요. 언제 할지는 플랫폼이 정해요.',
      en: 'Taking an idle environment away. When is up to the platform.',
    },
  },
  {
    id: 'microvm',
    term: { ko: '마이크로VM(microVM)', en: 'MicroVM' },
    definition: {
      ko: '함수 하나를 돌릴 만큼만 갖춘, 빨리 뜨는 작은 가상 머신이에요.',
      en: 'A small virtual machine that starts quickly and has just what one function needs.',
    },
  },
  {
    id: 'keep-alive',
    term: { ko: '유지 시간(keep-alive)', en: 'Keep-alive time' },
    definition: {
      ko: '일을 마친 환경이 요청 없이 쉬다가 회수되기까지의 시간이에요. AWS는 이 시간에 이름을 붙이지 않아서, 이 수업에서 부르는 이름이에요. HTTP 연결의 keep-alive와는 다른 말이에요.',
      en: 'How long an environment may wait without a request before it is reclaimed. AWS has no name for it; this one is the course’s own, and has nothing to do with the keep-alive of HTTP connections.',
    },
  },
  {
    id: 'concurrency',
    term: { ko: '동시성(concurrency)', en: 'Concurrency' },
    definition: {
      ko: '같은 순간에 처리하고 있는 요청의 수예요. 초당 요청 수와는 다른 값이에요.',
      en: 'The number of requests in progress at one moment; not the same as requests per second.',
    },
  },
  {
    id: 'littles-law',
    term: { ko: '리틀의 법칙(Little’s law)', en: 'Little’s law' },
    definition: {
      ko: '안에 머무는 평균 개수는 들어오는 속도와 머무는 시간을 곱한 값이에요. 초당 10건이 1.2초씩 머물면 평균 12건이 함께 있어요.',
      en: 'The average number inside equals the arrival rate times the time each one stays. Ten a second, 1.2 seconds each: twelve at once on average.',
    },
  },
  {
    id: 'provisioned-concurrency',
    term: { ko: '프로비저닝 동시성(provisioned concurrency)', en: 'Provisioned concurrency' },
    definition: {
      ko: '초기화까지 마친 환경을 정한 수만큼 미리 준비해 두는 유료 설정이에요.',
      en: 'A paid setting that keeps a chosen number of environments initialised in advance.',
    },
  },
  {
    id: 'reserved-concurrency',
    term: { ko: '예약 동시성(reserved concurrency)', en: 'Reserved concurrency' },
    definition: {
      ko: '함수 하나가 쓸 동시성의 몫이자 상한이에요. 추가 요금은 없지만 미리 데워 주지도 않아요.',
      en: 'A function’s own share of the account’s concurrency and also its ceiling. It costs nothing extra and warms nothing.',
    },
  },
  {
    id: 'snapstart',
    term: { ko: '스냅스타트(SnapStart)', en: 'SnapStart' },
    definition: {
      ko: '버전을 게시할 때(publish) 초기화를 마친 상태를 사진처럼 찍어 두고, 새 환경을 그 상태에서 되살리는 AWS Lambda의 기능이에요.',
      en: 'A feature of AWS Lambda that snapshots the initialised state when a version is published and resumes new environments from it.',
    },
  },
  {
    id: 'throttling',
    term: { ko: '스로틀링(throttling)', en: 'Throttling' },
    definition: {
      ko: '한도를 넘은 요청을 거절하거나 늦추는 일이에요. AWS Lambda는 동기 호출에 429로 답하고, 비동기 호출은 큐에서 다시 시도해요.',
      en: 'Turning away or delaying requests over a limit. AWS Lambda answers a synchronous call with 429 and tries an asynchronous one again from its queue.',
    },
  },
  {
    id: 'scale-to-zero',
    term: { ko: '0으로 축소(scale to zero)', en: 'Scale to zero' },
    definition: {
      ko: '요청이 없으면 인스턴스나 환경을 하나도 남기지 않는 것이에요.',
      en: 'Removing every instance or environment when there are no requests.',
    },
  },
  {
    id: 'latency',
    term: { ko: '응답 시간(latency)', en: 'Latency' },
    definition: {
      ko: '요청을 보내고 답을 받기까지 걸린 시간이에요.',
      en: 'The time from sending a request to receiving its answer.',
    },
  },
  {
    id: 'percentile',
    term: { ko: '백분위수(percentile)', en: 'Percentile' },
    definition: {
      ko: '값을 작은 것부터 줄 세웠을 때 그 비율만큼이 이 값 이하라는 뜻이에요. 중앙값은 50번째 백분위수예요.',
      en: 'The value that a given share of all values does not exceed. The median is the 50th percentile.',
    },
  },
  {
    id: 'p95',
    term: { ko: 'p95', en: 'p95' },
    definition: {
      ko: '요청 100건 가운데 95건이 이 시간 안에 끝난다는 뜻이에요. 가장 느린 5건은 이보다 오래 걸려요.',
      en: 'The time within which 95 of 100 requests finish. The slowest five take longer.',
    },
  },
  {
    id: 'p99',
    term: { ko: 'p99', en: 'p99' },
    definition: {
      ko: '요청 100건 가운데 99건이 이 시간 안에 끝난다는 뜻이에요. 100건 가운데 가장 느린 1건은 이보다 오래 걸려요.',
      en: 'The time within which 99 of 100 requests finish. The slowest of the hundred takes longer.',
    },
  },
  {
    id: 'tail-latency',
    term: { ko: '꼬리 지연(tail latency)', en: 'Tail latency' },
    definition: {
      ko: '드물지만 유난히 느린 요청들이 겪는 응답 시간이에요. 평균에는 잘 드러나지 않아요.',
      en: 'The latency of the few, unusually slow requests. An average hardly shows it.',
    },
  },
  {
    id: 'poisson-arrivals',
    term: { ko: '포아송 도착(Poisson arrivals)', en: 'Poisson arrivals' },
    definition: {
      ko: '손님들이 서로 상관없이 제각각 오는 경우의 도착 방식이에요. 평균은 일정해도 간격은 들쭉날쭉해요.',
      en: 'How people arrive when each comes independently: a steady average, uneven gaps.',
    },
  },
  {
    id: 'pay-per-use',
    term: { ko: '종량제(pay per use)', en: 'Pay per use' },
    definition: {
      ko: '미리 사 둔 양이 아니라 쓴 양만큼 요금을 내는 방식이에요. 무엇을 세는지(호출, GB-초, 읽기, 보관량)는 서비스마다 달라요.',
      en: 'Paying for what was used instead of for a capacity bought ahead. What is counted (calls, GB-seconds, reads, storage) differs by service.',
    },
  },
  {
    id: 'asleep',
    term: { ko: '잠들다·깨어나다(asleep, awake)', en: 'Asleep, awake' },
    definition: {
      ko: '한동안 부르는 일이 없어서 함수가 어느 서버에도 남아 있지 않으면 ‘자고 있다’, 다시 불려서 일할 준비를 하면 ‘깨어난다’고 해요. 제공자의 용어가 아니라 이 수업의 말이에요.',
      en: 'A function that nobody has called for a while, so that nothing of it is left on any server, is asleep; called again, it wakes. These are words of this course, not of a provider.',
    },
  },
  {
    id: 'gb-second',
    term: { ko: 'GB-초(GB-second)', en: 'GB-second' },
    definition: {
      ko: '배정한 메모리(GB)에 실행 시간(초)을 곱한 과금 단위예요.',
      en: 'Memory in gigabytes times duration in seconds: the unit in which functions are billed.',
    },
  },
  {
    id: 'stateless',
    term: { ko: '무상태(stateless)', en: 'Stateless' },
    definition: {
      ko: '앞의 요청이 남긴 메모리나 파일에 기대지 않고 답하는 것이에요. 그래서 어느 환경이 답해도 결과가 같아요. 상태는 밖에 둬요.',
      en: 'Answering without relying on memory or files that earlier requests left, so that any environment gives the same answer. State is kept outside.',
    },
  },
  {
    id: 'session',
    term: { ko: '세션(session)', en: 'Session' },
    definition: {
      ko: '손님 한 명이 여러 번의 요청에 걸쳐 하는 일을 하나로 이은 것이에요. 번호는 쿠키가, 내용은 밖의 저장소가 들고 있어요.',
      en: 'What joins several requests of one customer. Its id travels in a cookie, its content is kept in a store outside.',
    },
  },
  {
    id: 'tmp',
    term: { ko: '임시 저장소(/tmp)', en: 'Temporary storage (/tmp)' },
    definition: {
      ko: '함수가 쓸 수 있는 작은 디스크예요. 실행 환경마다 따로 있고, 환경이 사라질 때 함께 사라져요.',
      en: 'A small disk that a function may write to. Each execution environment has its own, and it goes with the environment.',
    },
  },
  {
    id: 'object-storage',
    term: { ko: '객체 저장소(object storage)', en: 'Object storage' },
    definition: {
      ko: '사진이나 영수증 같은 파일을 이름을 붙여 통째로 맡기는 저장소예요. 모든 환경이 함께 보고, 지울 때까지 남아요.',
      en: 'A store that keeps whole files, such as photos, under a name. All environments see them, until they are deleted.',
    },
  },
  {
    id: 'idempotency',
    term: { ko: '멱등성(idempotency)', en: 'Idempotency' },
    definition: {
      ko: '여러 번 처리해도 한 번 처리한 것과 결과가 같은 성질이에요. 다시 보낸 요청이 두 번 계산되지 않게 해요.',
      en: 'The property that doing something several times comes to the same as doing it once, so that a repeated request does no harm.',
    },
  },
  {
    id: 'batch',
    term: { ko: '배치(batch)', en: 'Batch' },
    definition: {
      ko: '요청이 올 때마다가 아니라, 모아 둔 일을 정해진 때에 한꺼번에 하는 방식이에요.',
      en: 'Work that is collected and done together at a set time, instead of whenever a request comes.',
    },
  },
  {
    id: 'webhook',
    term: { ko: '웹훅(webhook)', en: 'Webhook' },
    definition: {
      ko: '무슨 일이 생겼을 때 다른 서비스가 내가 알려 준 주소를 불러 주는 방식이에요. 내가 자꾸 물어보지 않아도 돼요.',
      en: 'A way to be told: when something happens, another service calls an address that you gave it, so that you need not keep asking.',
    },
  },
  {
    id: 'minimum-instances',
    term: { ko: '최소 인스턴스(minimum instances)', en: 'Minimum instances' },
    definition: {
      ko: '요청이 없어도 늘 켜 두는 수예요. 그만큼은 콜드 스타트가 없고, 그만큼은 쉬어도 요금이 붙어요.',
      en: 'How many are kept on without any requests. That many need no cold start, and that many are charged while idle.',
    },
  },
  {
    id: 'payload',
    term: { ko: '페이로드(payload)', en: 'Payload' },
    definition: {
      ko: '호출 한 번에 실어 보내거나 돌려받는 내용이에요. 크기에 한도가 있어서, 큰 것은 저장소에 두고 그 이름만 실어 보내요.',
      en: 'What a call carries, and what its answer does. Its size is limited, so large things are stored and only their name is sent.',
    },
  },
  {
    id: 'signed-url',
    term: { ko: '서명된 URL(presigned URL)', en: 'Presigned URL' },
    definition: {
      ko: '정한 시간 동안 파일 하나를 올리거나 내려받을 수 있는 주소예요. 함수를 거치지 않고 저장소와 바로 주고받아요.',
      en: 'An address that allows one file to be uploaded or downloaded until a set time, straight to or from storage, past the function.',
    },
  },
  {
    id: 'websocket',
    term: { ko: '웹소켓(WebSocket)', en: 'WebSocket' },
    definition: {
      ko: '브라우저와 서버가 이어 둔 채 양쪽에서 아무 때나 보낼 수 있는 연결이에요. 서버리스에서는 게이트웨이가 지키고, 메시지마다 함수를 불러요.',
      en: 'A connection that stays open, over which browser and server may send at any time. With functions a gateway holds it, and calls a function for each message.',
    },
  },
  {
    id: 'durable-function',
    term: { ko: '지속형 함수(durable function)', en: 'Durable function' },
    definition: {
      ko: '단계마다 결과를 저장하는 함수예요. 끊기면 처음부터 다시 불리지만 끝난 단계는 저장된 결과로 건너뛰어요.',
      en: 'A function that stores the result of each step. Cut off, it is called again from the top, and finished steps are skipped.',
    },
  },
  {
    id: 'break-even',
    term: { ko: '손익 분기(break-even)', en: 'Break-even' },
    definition: {
      ko: '두 방식의 요금이 같아지는 요청 수예요. 그보다 적으면 한쪽이, 많으면 다른 쪽이 싸요.',
      en: 'The number of requests at which two ways cost the same. Below it one is cheaper, above it the other.',
    },
  },
  {
    id: 'free-tier',
    term: { ko: '무료 구간(free tier)', en: 'Free tier' },
    definition: {
      ko: '달마다 여기까지는 요금을 받지 않는 사용량이에요. 계정 하나가 함께 쓰고, 넘은 만큼부터 요금이 나와요.',
      en: 'Use that is not billed each month. An account has it once, for all it runs; what goes beyond is billed.',
    },
  },
  {
    id: 'commitment-discount',
    term: { ko: '약정 할인(commitment discount)', en: 'Commitment discount' },
    definition: {
      ko: '1년이나 3년 동안 시간당 얼마를 쓰겠다고 약속하고 단가를 낮추는 것이에요. 덜 써도 약속한 금액은 나와요.',
      en: 'A lower price for the promise to spend so much an hour, for one year or three. It is billed even where less is used.',
    },
  },
  {
    id: 'api-gateway',
    term: { ko: 'API 게이트웨이(API gateway)', en: 'API gateway' },
    definition: {
      ko: '손님의 HTTP 요청을 받아 맞는 함수에 넘기는 문이에요. 요청 수에 따라 요금이 따로 나와요.',
      en: 'The door that takes customers’ HTTP requests and hands each to its function. It is billed by the request, apart.',
    },
  },
  {
    id: 'nat-gateway',
    term: { ko: 'NAT 게이트웨이(NAT gateway)', en: 'NAT gateway' },
    definition: {
      ko: '내부 네트워크에 있는 것이 바깥 인터넷에 나갈 때 지나는 문이에요. 켜 둔 시간에도, 지나간 양에도 요금이 나와요.',
      en: 'The door through which what stands in a private network reaches the internet. It is billed by the hour and by what passes.',
    },
  },
  {
    id: 'work-in-progress',
    term: { ko: '진행 중인 일(work in progress)', en: 'Work in progress' },
    definition: {
      ko: '부탁받았고 아직 끝나지 않은 일이에요. 평균으로는 오는 속도에 걸리는 시간을 곱한 만큼 있어요.',
      en: 'What has been asked for and is not done. On average there is as much as the rate of asking times the time it takes.',
    },
  },
  {
    id: 'domain',
    term: { ko: '도메인(domain)', en: 'Domain' },
    definition: {
      ko: '소프트웨어가 다루는 업무와 지식의 한 갈래예요. 도시락 가게라면 주문, 결제, 재고가 저마다 도메인이에요.',
      en: 'A branch of the business with what is known about it. In a lunch-box shop, orders, payment and stock are domains.',
    },
  },
  {
    id: 'ddd',
    term: { ko: '도메인 주도 설계(DDD)', en: 'Domain-driven design' },
    definition: {
      ko: '업무를 아는 사람이 쓰는 말로 설계를 시작해, 코드도 그 말로 쓰는 방법이에요.',
      en: 'Design that begins with the words of those who know the business, and keeps them in the code.',
    },
  },
  {
    id: 'bounded-context',
    term: { ko: '경계 있는 맥락(bounded context)', en: 'Bounded context' },
    definition: {
      ko: '한 낱말이 한 가지 뜻으로 통하는 범위예요. 서비스를 나눌 경계의 후보가 돼요.',
      en: 'The range in which a word has one meaning. Its edge is a candidate for the boundary of a service.',
    },
  },
  {
    id: 'conways-law',
    term: { ko: '콘웨이의 법칙(Conway’s law)', en: 'Conway’s law' },
    definition: {
      ko: '조직이 만드는 시스템의 구조가 그 조직이 대화하는 구조를 닮는다는 1968년의 관찰이에요.',
      en: 'The observation of 1968 that a system takes after the communication of the organisation that builds it.',
    },
  },
  {
    id: 'decentralised-governance',
    term: { ko: '분산 거버넌스(decentralised governance)', en: 'Decentralised governance' },
    definition: {
      ko: '팀이 저마다 언어와 도구를 고르고 스스로 책임지는 방식이에요. 모두가 지킬 기준은 함께 정해요.',
      en: 'Each team chooses its languages and tools and answers for them. What all must keep is agreed on together.',
    },
  },
  {
    id: 'database-per-service',
    term: { ko: '서비스별 데이터베이스(database per service)', en: 'Database per service' },
    definition: {
      ko: '데이터마다 주인 서비스를 하나 두고, 다른 서비스는 그 표를 직접 읽거나 쓰지 않는 방식이에요. 서버까지 따로 둘 필요는 없어요.',
      en: 'Data has one owning service, and no other reads or writes its tables directly. A server of its own is not required.',
    },
  },
  {
    id: 'eventual-consistency',
    term: { ko: '최종 일관성(eventual consistency)', en: 'Eventual consistency' },
    definition: {
      ko: '잠깐은 다를 수 있지만, 더 바뀌지 않으면 모든 사본이 끝내 같아지는 성질이에요.',
      en: 'Copies may differ for a while, and end up the same once nothing changes any more.',
    },
  },
  {
    id: 'strong-consistency',
    term: { ko: '강한 일관성(strong consistency)', en: 'Strong consistency' },
    definition: {
      ko: '누가 어디에서 읽어도 가장 마지막에 적힌 값을 보는 성질이에요.',
      en: 'Whoever reads, wherever, sees the value that was written last.',
    },
  },
  {
    id: 'cqrs',
    term: { ko: 'CQRS(명령과 조회의 분리)', en: 'CQRS' },
    definition: {
      ko: '쓰는 모델과 읽는 모델을 나누는 방식이에요. 읽는 쪽은 소식으로 채운 사본이라 조금 늦을 수 있어요.',
      en: 'Command query responsibility segregation: what is written and what is read are two models. The latter is filled by messages, so it may be a little late.',
    },
  },
  {
    id: 'outbox',
    term: { ko: '아웃박스(outbox)', en: 'Outbox' },
    definition: {
      ko: '보낼 소식을 데이터와 같은 트랜잭션으로 같은 데이터베이스에 적어 두고, 나중에 보내는 방법이에요. 사라지지 않는 대신 두 번 갈 수 있어요.',
      en: 'What is to be sent is written to the same database in the same transaction as the data, and sent later. Nothing is lost; some may go out twice.',
    },
  },
  {
    id: 'cdc',
    term: { ko: '변경 데이터 캡처(CDC)', en: 'Change data capture (CDC)' },
    definition: {
      ko: '데이터베이스가 남기는 변경 기록을 읽어 바뀐 것을 소식으로 내보내는 방법이에요.',
      en: 'Reading the log of changes that a database keeps, and sending out what has changed.',
    },
  },
  {
    id: 'two-phase-commit',
    term: { ko: '2단계 커밋(2PC)', en: 'Two-phase commit (2PC)' },
    definition: {
      ko: '여러 곳에 먼저 적을 수 있는지 묻고, 모두 된다고 하면 함께 적는 방법이에요. 답을 기다리는 동안 잠가 두고, 조정하는 쪽이 멈추면 모두 기다려요.',
      en: 'All sides are asked whether they can write, and told to once all say yes. They hold locks meanwhile, and all wait if whoever coordinates stops.',
    },
  },
  {
    id: 'canary-release',
    term: { ko: '카나리아 배포(canary release)', en: 'Canary release' },
    definition: {
      ko: '새 버전을 손님 일부에게 먼저 내보내 지켜본 다음 모두에게 여는 방법이에요. 지켜보는 동안 지나간 요청만큼만 알 수 있어요.',
      en: 'A new version goes to some customers first, is watched, and then opened to all. It tells as much as requests passed meanwhile.',
    },
  },
  {
    id: 'rolling-update',
    term: { ko: '롤링 업데이트(rolling update)', en: 'Rolling update' },
    definition: {
      ko: '서버를 몇 대씩 차례로 새 버전으로 바꾸는 방법이에요. 다 바꿀 때까지 두 버전이 함께 요청을 받아요.',
      en: 'Servers are changed to the new version a few at a time. Until all are, both versions take requests.',
    },
  },
  {
    id: 'blue-green',
    term: { ko: '블루그린 배포(blue-green)', en: 'Blue-green deployment' },
    definition: {
      ko: '새 버전의 서버를 모두 따로 띄워 두고 손님이 가는 길을 한 번에 바꾸는 방법이에요. 서버가 잠시 두 배로 필요해요.',
      en: 'A full set of servers of the new version is started beside the old one, and the route is turned at once. For a while it takes twice the servers.',
    },
  },
  {
    id: 'feature-flag',
    term: { ko: '기능 플래그(feature flag)', en: 'Feature flag' },
    definition: {
      ko: '배포한 코드 안에서 기능을 켜고 끄는 스위치예요. 배포하는 때와 손님에게 보이는 때를 떼어 놓아요.',
      en: 'A switch that turns a feature on or off in deployed code. It separates deploying from releasing.',
    },
  },
  {
    id: 'rollback',
    term: { ko: '되돌리기(rollback)', en: 'Rollback' },
    definition: {
      ko: '앞 버전으로 돌아가는 일이에요. 코드는 돌아오지만, 그동안 적힌 데이터와 이미 판 물건은 돌아오지 않아요.',
      en: 'Going back to the version before. Code comes back; data written and things sold meanwhile do not.',
    },
  },
  {
    id: 'service-contract',
    term: { ko: '계약(contract)', en: 'Contract' },
    definition: {
      ko: '서비스를 부르는 쪽이 기대도 되는 것이에요. 주소, 보내고 받는 것의 이름과 꼴, 그 뜻이 들어 있어요.',
      en: 'What callers of a service may rely on: its addresses, the names and shapes of what is sent and received, and what they mean.',
    },
  },
  {
    id: 'expand-contract',
    term: { ko: '확장과 축소(expand and contract)', en: 'Expand and contract' },
    definition: {
      ko: '계약을 세 걸음에 바꾸는 방법이에요. 새것을 더하고, 부르는 쪽을 옮기고, 아무도 쓰지 않는 옛것을 지워요.',
      en: 'A contract changed in three steps: add the new, move callers over, drop the old once nobody uses it.',
    },
  },
  {
    id: 'contract-test',
    term: {
      ko: '소비자 주도 계약 시험(consumer-driven contract test)',
      en: 'Consumer-driven contract test',
    },
    definition: {
      ko: '부르는 쪽이 기대는 것을 시험으로 적고, 주는 쪽이 배포하기 전에 그 시험을 돌리는 방법이에요.',
      en: 'Callers write what they rely on as tests, and whoever serves them runs these before a release.',
    },
  },
  {
    id: 'dora-metrics',
    term: { ko: 'DORA 지표(DORA metrics)', en: 'DORA metrics' },
    definition: {
      ko: '소프트웨어를 내보내는 일을 재는 다섯 가지예요. 변경 리드 타임, 배포 빈도, 배포 실패 복구 시간, 변경 실패율, 재작업률이에요.',
      en: 'Five measures of delivering software: change lead time, deployment frequency, failed-deployment recovery time, change fail rate and rework rate.',
    },
  },
  {
    id: 'saga',
    term: { ko: '사가(saga)', en: 'Saga' },
    definition: {
      ko: '긴 일을 서비스마다의 작은 트랜잭션으로 나누고, 도중에 안 되면 앞의 일을 보상하는 방식이에요. 보상은 없던 일로 만드는 것이 아니에요.',
      en: 'A long piece of work as small transactions of each service; where one fails, those before it are compensated. That does not undo them.',
    },
  },
  {
    id: 'kubernetes',
    term: { ko: '쿠버네티스(Kubernetes)', en: 'Kubernetes' },
    definition: {
      ko: '컨테이너를 여러 서버에 나눠 놓고, 원하는 수만큼 떠 있게 지켜 주는 공개 소프트웨어예요. 서버는 여전히 누군가 준비해요.',
      en: 'Open software that spreads containers over servers and keeps as many of them running as were asked for. Somebody still provides the servers.',
    },
  },
  {
    id: 'serverless-container',
    term: { ko: '서버리스 컨테이너(serverless container)', en: 'Serverless container' },
    definition: {
      ko: '컨테이너만 올리면 서버와 대수를 제공자가 맞춰 주는 방식이에요. 최소 수를 0으로 둘 수 있는 곳에서는 아무도 오지 않는 동안 실행 요금이 없어요.',
      en: 'You bring a container, and the provider finds servers and the right number. Where the least number may be zero, nothing is charged for running while nobody comes.',
    },
  },
  {
    id: 'concurrency-limit',
    term: { ko: '동시성 한도(concurrency limit)', en: 'Concurrency limit' },
    definition: {
      ko: '한 계정의 함수들이 한 리전에서 동시에 쓸 수 있는 실행 환경의 수예요. AWS Lambda의 기본값은 1,000이고 새 계정은 더 작아요.',
      en: 'How many execution environments the functions of an account may have at work at once in a Region. AWS Lambda’s default is 1,000, less for new accounts.',
    },
  },
  {
    id: 'connection-pool',
    term: { ko: '연결 풀(connection pool)', en: 'Connection pool' },
    definition: {
      ko: '데이터베이스 연결을 미리 몇 개 열어 두고 여럿이 돌려 쓰는 방법이에요. 다 쓰이고 있으면 빌 때까지 기다리게 해요.',
      en: 'A few database connections kept open, which many take turns to use. While all are taken, whoever comes waits for one.',
    },
  },
  {
    id: 'backoff',
    term: { ko: '백오프(backoff)', en: 'Backoff' },
    definition: {
      ko: '다시 부르기 전에 쉬는 시간을 부를 때마다 늘리는 방법이에요. 보통 두 배씩 늘리고 가장 길게 쉴 시간을 정해 둬요.',
      en: 'Pausing longer before each further try. The pause usually doubles, up to a longest one.',
    },
  },
  {
    id: 'jitter',
    term: { ko: '지터(jitter)', en: 'Jitter' },
    definition: {
      ko: '쉬는 시간을 저마다 다르게 흩는 것이에요. 함께 실패한 호출이 한꺼번에 돌아오지 않게 해요.',
      en: 'Giving every pause a random length of its own, so that calls which failed together do not return together.',
    },
  },
  {
    id: 'load-shedding',
    term: { ko: '부하 차단(load shedding)', en: 'Load shedding' },
    definition: {
      ko: '감당할 수 없는 요청을 줄에 세우지 않고 일찍 거절하는 방법이에요. 받은 요청이라도 제때 답하려고 해요.',
      en: 'Refusing early what cannot be served in time, so that what is accepted can be.',
    },
  },
  {
    id: 'circuit-breaker',
    term: { ko: '서킷 브레이커(회로 차단기, circuit breaker)', en: 'Circuit breaker' },
    definition: {
      ko: '실패가 잦은 서비스를 한동안 부르지 않는 장치예요. 시간이 지나면 몇 건만 보내 보고 괜찮으면 다시 불러요.',
      en: 'Stops calling a service that fails often. After a while it lets a few calls through, and closes if they go well.',
    },
  },
  {
    id: 'bulkhead',
    term: { ko: '벌크헤드(격벽, bulkhead)', en: 'Bulkhead' },
    definition: {
      ko: '서비스 하나가 쓸 수 있는 자리나 연결의 수를 정해 두는 방법이에요. 그 서비스가 느려져도 나머지 자리는 남아요.',
      en: 'A fixed share of slots or connections for each service called, so that a slow one cannot take them all.',
    },
  },
  {
    id: 'fallback',
    term: { ko: '폴백(fallback)', en: 'Fallback' },
    definition: {
      ko: '부른 서비스가 실패했을 때 대신 돌려줄 답이에요. 저장해 둔 값이나 그 부분을 뺀 화면이 될 수 있어요.',
      en: 'What is answered instead when a call fails: a stored value, or a page without that part.',
    },
  },
  {
    id: 'chaos-experiment',
    term: { ko: '카오스 실험(chaos experiment)', en: 'Chaos experiment' },
    definition: {
      ko: '평소의 값이 그대로일 것이라는 가설을 세우고, 작은 고장을 일부러 내어 확인하는 실험이에요.',
      en: 'An experiment that causes a small failure on purpose, to test the hypothesis that normal values will hold.',
    },
  },
  {
    id: 'endpoint',
    term: { ko: '엔드포인트(endpoint)', en: 'Endpoint' },
    definition: {
      ko: '메시지를 보내거나 받는 서비스 쪽의 끝이에요. 판단과 업무 규칙은 여기에 둬요.',
      en: 'The service at either end of a pipe, which sends or receives. Decisions and business rules live here.',
    },
  },
  {
    id: 'pipe',
    term: { ko: '파이프(pipe)', en: 'Pipe' },
    definition: {
      ko: '서비스와 서비스 사이에서 메시지를 나르는 길이에요. 호출, 큐, 토픽이 모두 파이프예요.',
      en: 'The way by which messages travel between services: a call, a queue or a topic.',
    },
  },
  {
    id: 'esb',
    term: { ko: 'ESB(enterprise service bus)', en: 'ESB (enterprise service bus)' },
    definition: {
      ko: '메시지의 모양을 바꾸고 갈 곳을 고르고 업무 규칙까지 적용하는, 회사 전체가 함께 쓰는 버스예요.',
      en: 'A bus for the whole firm that transforms messages, routes them and applies business rules.',
    },
  },
  {
    id: 'message-queue',
    term: { ko: '메시지 큐(message queue)', en: 'Message queue' },
    definition: {
      ko: '메시지를 맡아 두었다가 받는 쪽 하나에게 빌려주는 줄이에요. 받은 쪽이 처리한 뒤 지워요.',
      en: 'A line that keeps messages and lends each to one receiver, which deletes it when done.',
    },
  },
  {
    id: 'topic',
    term: { ko: '토픽(topic)', en: 'Topic' },
    definition: {
      ko: '한 소식을 듣겠다고 한 모두에게 한 부씩 보내는 파이프예요. 보내는 쪽은 누가 듣는지 몰라도 돼요.',
      en: 'A pipe that sends a copy of the same news to everybody who asked for it. The sender need not know them.',
    },
  },
  {
    id: 'at-least-once',
    term: { ko: '최소 한 번 전달(at least once)', en: 'At-least-once delivery' },
    definition: {
      ko: '잃지 않는 대신 두 번 갈 수 있다는 약속이에요. 확인이 없으면 다시 보내기 때문이에요.',
      en: 'A promise not to lose a message, at the price that it may arrive twice: what is not confirmed is sent again.',
    },
  },
  {
    id: 'dead-letter-queue',
    term: { ko: '배달 못한 메시지 큐(DLQ)', en: 'Dead-letter queue (DLQ)' },
    definition: {
      ko: '정해 둔 만큼 시도해도 처리하지 못한 메시지를 모아 두는 큐예요. 데드 레터 큐라고도 해요.',
      en: 'A queue for messages that could not be carried out within so many tries, to be looked into.',
    },
  },
  {
    id: 'back-pressure',
    term: { ko: '역압(back-pressure)', en: 'Back-pressure' },
    definition: {
      ko: '느린 쪽이 빠른 쪽에게 천천히 보내라고 알리는 신호예요. 가득 찬 큐가 거절하는 것도 역압이에요.',
      en: 'A signal by which the slow side slows down the fast one. A full queue that refuses is one.',
    },
  },
  {
    id: 'monolith',
    term: { ko: '모놀리스(monolith)', en: 'Monolith' },
    definition: {
      ko: '앱의 모든 기능이 한 프로세스로 돌고 한 덩어리로 배포되는 방식이에요. 여러 서버에 똑같은 덩어리를 여럿 띄울 수도 있어요.',
      en: 'All of an app runs as one process and is deployed as one piece. Several servers may run copies of the piece.',
    },
  },
  {
    id: 'modular-monolith',
    term: { ko: '모듈형 모놀리스(modular monolith)', en: 'Modular monolith' },
    definition: {
      ko: '배포는 한 덩어리로 하되, 안의 모듈이 정해진 문으로만 서로를 부르게 지키는 방식이에요.',
      en: 'Deployed as one piece, while its modules call each other through agreed doors alone.',
    },
  },
  {
    id: 'distributed-monolith',
    term: { ko: '분산 모놀리스(distributed monolith)', en: 'Distributed monolith' },
    definition: {
      ko: '서비스로 나눴는데도 함께 배포해야 하고 함께 멈추는 시스템이에요. 나눈 대가만 내요.',
      en: 'A system cut into services that still have to be released together and fail together: it pays for the split and gets nothing.',
    },
  },
  {
    id: 'microservices',
    term: { ko: '마이크로서비스(microservices)', en: 'Microservices' },
    definition: {
      ko: '따로 배포되고, 업무를 따라 나뉘고, 저마다 작은 팀이 맡는 서비스들로 앱을 이루는 방식이에요.',
      en: 'An app made of services that are deployed on their own, cut along the business, and each owned by a small team.',
    },
  },
  {
    id: 'component',
    term: { ko: '컴포넌트(component)', en: 'Component' },
    definition: {
      ko: '따로 바꾸고 올릴 수 있는 소프트웨어의 단위예요. 라이브러리일 수도, 서비스일 수도 있어요.',
      en: 'A unit of software that can be replaced and upgraded by itself: a library, or a service.',
    },
  },
  {
    id: 'coupling',
    term: { ko: '결합도(coupling)', en: 'Coupling' },
    definition: {
      ko: '한 부분을 바꿀 때 다른 부분도 바꿔야 하는 정도예요. 낮을수록 따로 움직일 수 있어요.',
      en: 'How far changing one part means changing another. The lower it is, the more freely they move.',
    },
  },
  {
    id: 'cohesion',
    term: { ko: '응집도(cohesion)', en: 'Cohesion' },
    definition: {
      ko: '한 부분에 모인 것들이 한 가지 일을 하는 정도예요. 높을수록 바꿀 곳이 한곳에 모여요.',
      en: 'How far the things in one part serve one purpose. The higher it is, the fewer places a change touches.',
    },
  },
  {
    id: 'soa',
    term: { ko: 'SOA(서비스 지향 아키텍처)', en: 'SOA' },
    definition: {
      ko: '기업의 기능을 서비스로 내놓고 서로 불러 쓰는 방식이에요. 흔히 가운데의 버스가 서비스를 이어 줘요.',
      en: 'Service-oriented architecture: a company’s functions are offered as services that call each other, often through a bus in the middle.',
    },
  },
  {
    id: 'nanoservice',
    term: { ko: '나노서비스(nanoservice)', en: 'Nanoservice' },
    definition: {
      ko: '너무 잘게 나눠서 부르고 배포하는 비용이 이득보다 큰 서비스예요.',
      en: 'A service cut so fine that calling and deploying it cost more than it brings.',
    },
  },
  {
    id: 'maturity-model',
    term: { ko: '성숙도 모델(maturity model)', en: 'Maturity model' },
    definition: {
      ko: '어디까지 와 있는지를 단계와 영역의 표로 적어 보는 도구예요. 높은 단계가 언제나 좋은 것은 아니에요.',
      en: 'A table of levels and areas in which to mark where one stands. A higher level is not always better.',
    },
  },
];

/** The entry with this id; undefined for an unknown id. */
export const findTerm = (id: string): GlossaryTerm | undefined =>
  glossary.find((entry) => entry.id === id);
