// Posts one to seven. What holds in them, and what is so instead of the wrong sentence, rests on the claims cited.

import type { SpotItem } from '@/content/schema';

export const firstPosts: readonly SpotItem[] = [
  {
    id: 'spot-ping',
    idea: 'ping-and-fifty',
    kind: 'spot',
    lesson: 'cold-start',
    step: 'one-ping',
    stem: { ko: '“내가 함수를 관리하는 법”', en: '“How I look after my functions”' },
    sentences: [
      {
        id: 'rest',
        text: {
          ko: '함수가 한동안 불리지 않으면 실행 환경이 회수되고, 그다음에 온 요청은 새 환경이 준비될 때까지 기다린다.',
          en: 'When a function is not called for a while its execution environment is reclaimed, and the next request waits until a new one is ready.',
        },
        because: {
          ko: '쉬던 환경은 언젠가 회수되고, 그 뒤의 첫 요청이 콜드 스타트를 겪어요.',
          en: 'Resting environments are reclaimed at some time, and the first request after that hits a cold start.',
        },
      },
      {
        id: 'one-ping',
        text: {
          ko: '그래서 5분마다 핑을 하나 보내면, 손님이 몇 명이 몰려와도 모두 데워진 환경에서 답을 받는다.',
          en: 'So I send one ping every five minutes, and however many customers come at once, all of them find a warm environment.',
        },
        wrong: true,
        because: {
          ko: '핑 하나는 환경 하나만 데워요. 같은 순간에 온 나머지 손님은 저마다 새 환경을 기다려요.',
          en: 'One ping keeps one environment warm. The others who come at that moment each wait for a new one.',
        },
      },
      {
        id: 'ping-costs',
        text: {
          ko: '핑도 함수를 부르는 진짜 호출이라서, 손님이 보낸 요청과 똑같이 한 건으로 세고 실행한 시간만큼 요금도 나온다.',
          en: 'A ping is a real call of the function, so it counts as one request, like any customer’s, and the time that it runs is billed.',
        },
        because: {
          ko: '핑은 가짜 요청이 아니에요. 환경을 하나 차지하고, 요청 수와 실행 시간에도 들어가요.',
          en: 'A ping is no pretended request: it takes an environment, and it counts in requests and in run time.',
        },
      },
      {
        id: 'provisioned',
        text: {
          ko: '확실하게 데워 두려면 돈을 내고 프로비저닝 동시성을 설정하는 방법도 있다.',
          en: 'To be certain, you can pay for provisioned concurrency.',
        },
        because: {
          ko: '프로비저닝 동시성은 정한 수만큼 환경을 미리 준비해 두고 그 요금을 받아요.',
          en: 'Provisioned concurrency keeps as many environments ready as you set, and charges for them.',
        },
      },
    ],
    misconception: 'M04',
    reasons: [
      {
        id: 'no-real-request',
        text: {
          ko: '핑은 진짜 요청이 아니라서 어떤 환경도 데우지 못한다.',
          en: 'A ping is no real request, so it warms no environment.',
        },
        misconception: 'M44',
        because: {
          ko: '핑이 진짜 요청이 아니라고 생각하기 쉽지만, 핑도 호출이라 환경 하나를 쓰고 데워요. 모자란 것은 수예요.',
          en: 'A ping may look like no request, but it is a call: it uses one environment and keeps it warm. What is missing is enough of them.',
        },
      },
      {
        id: 'one-each',
        text: {
          ko: '데워진 환경은 하나인데, 몰린 손님은 저마다 하나씩 필요하다.',
          en: 'One environment is warm, and each of the crowd needs one.',
        },
        correct: true,
        because: {
          ko: '환경 하나는 한 번에 요청 하나를 처리해요. 함께 온 손님만큼 환경이 필요해요.',
          en: 'An environment works on one request at a time, so as many are needed as come together.',
        },
      },
      {
        id: 'rested-long',
        text: {
          ko: '5분이나 쉰 환경은 다시 시작하는 데 새 환경만큼 오래 걸린다.',
          en: 'An environment that rested for five minutes starts as slowly as a new one.',
        },
        misconception: 'M41',
        because: {
          ko: '오래 쉴수록 늦게 시작한다고 생각하기 쉽지만, 쉬는 환경은 회수되기 전까지 바로 이어서 일해요.',
          en: 'It is easy to think that a longer rest makes a slower start, but until it is reclaimed a resting environment goes on at once.',
        },
      },
    ],
    explanation: {
      ko: '이 실험에서는 4분마다 핑을 하나 보내지만, 한꺼번에 몰려온 50명 가운데 49명이 콜드 스타트를 겪어요. 핑을 끄고 다시 돌려도 49명이에요.',
      en: 'In this run a ping goes out every four minutes, yet of the fifty who come at once forty-nine hit a cold start. With the pings switched off it is forty-nine as well.',
    },
    cites: [{ claim: 'C153' }, { sim: 'cold-start', scenario: 'ping-and-crowd' }],
    breaks: {
      sim: 'cold-start',
      scenario: 'ping-and-crowd',
      tMs: 1_195_000,
      knobs: ['pingEverySec', 'pingCount'],
      look: {
        ko: '20분에 50명이 한꺼번에 와요. 데워진 환경은 몇 개였나요? 핑의 수를 늘려 보세요.',
        en: 'Fifty come at minute twenty. How many environments were warm? Send more pings at a time.',
      },
    },
  },
  {
    id: 'spot-name',
    idea: 'servers-exist',
    kind: 'spot',
    lesson: 'what-is-serverless',
    step: 'pulled-plug',
    stem: { ko: '“이름부터 알아보는 서버리스”', en: '“Serverless, starting with the name”' },
    sentences: [
      {
        id: 'two-halves',
        text: {
          ko: '서버리스는 흔히 BaaS와 FaaS를 함께 부르는 말로 쓰인다.',
          en: 'Serverless is commonly used for BaaS and FaaS together.',
        },
        because: {
          ko: '가장 널리 쓰이는 정의예요. 요즘은 데이터베이스나 메시지 서비스까지 넓혀 부르기도 해요.',
          en: 'That is the most common definition; today it is stretched to databases and messaging, too.',
        },
      },
      {
        id: 'history',
        text: {
          ko: '쓴 만큼 내고 코드를 돌리는 서비스는 2006년에도 있었고, AWS Lambda는 그보다 한참 뒤인 2014년 11월에 나왔다.',
          en: 'Services that ran your code and charged for use existed in 2006; AWS Lambda came long after them, in November 2014.',
        },
        because: {
          ko: '2006년에 Zimki가 있었어요. 서버리스라는 말은 2012년 Iron.io의 글에서 쓰였어요.',
          en: 'There was Zimki in 2006. The word serverless was used by Iron.io in 2012.',
        },
      },
      {
        id: 'no-servers',
        text: {
          ko: '서버가 존재하지 않으므로, 서버가 꺼져 함수의 실행 환경이 사라지는 일도 없다.',
          en: 'As no servers exist, no function’s environment can vanish because a server goes off.',
        },
        wrong: true,
        because: {
          ko: '서버는 제공자에게 있어요. 그 서버가 꺼지면 그 위의 환경도 사라지고, 다음 요청이 다른 서버에서 새 환경을 기다려요.',
          en: 'The servers are the provider’s. When one goes off, the environments on it are gone, and the next request waits for a new one elsewhere.',
        },
      },
      {
        id: 'no-charge',
        text: {
          ko: '기본 설정이라면 아무도 부르지 않는 함수에는 실행 요금이 나오지 않지만, 저장소와 로그의 요금은 그대로 나온다.',
          en: 'With default settings a function that nobody calls has no compute charge, though storage and logs go on being billed.',
        },
        because: {
          ko: '0원이 되는 것은 실행 요금뿐이에요. 보관하는 것에는 요청이 없어도 요금이 붙어요.',
          en: 'Only the compute charge falls to zero. What is stored is billed with or without requests.',
        },
      },
    ],
    misconception: 'M01',
    reasons: [
      {
        id: 'theirs',
        text: {
          ko: '함수는 제공자의 서버 위에 있고, 그 서버도 꺼질 수 있다.',
          en: 'Functions stand on the provider’s servers, and those can go off, too.',
        },
        correct: true,
        because: {
          ko: '없는 것은 내가 준비하고 돌보는 서버예요. 서버 자체는 그대로 있어요.',
          en: 'What is missing is servers that you set up and look after. Servers as such are there.',
        },
      },
      {
        id: 'one-each',
        text: {
          ko: '가게마다 서버 한 대씩은 늘 따로 켜져 있고, 함수는 그 서버에만 있다.',
          en: 'Each shop has a server of its own that is always on, and the function is only there.',
        },
        misconception: 'M110',
        because: {
          ko: '가게마다 한 대씩 켜 둔다고 생각하기 쉽지만, 깨어 있는 함수만 여러 가게가 함께 쓰는 서버에 올라가요.',
          en: 'One server for each may seem natural, but only functions that are awake stand on servers, which many shops share.',
        },
      },
      {
        id: 'never-down',
        text: {
          ko: '서버는 있지만, 제공자의 서버는 한 번도 멈추지 않아서 상관이 없다.',
          en: 'There are servers, but the provider’s never stop, so it does not matter.',
        },
        misconception: 'M114',
        because: {
          ko: '제공자의 서버는 멈추지 않는다고 생각하기 쉽지만, 그 서버도 꺼져요. 새벽에 일어나는 사람이 내가 아닐 뿐이에요.',
          en: 'They may seem never to stop, but they do; it is only that somebody else gets up at night.',
        },
      },
    ],
    explanation: {
      ko: '이 실험에서 제공자의 서버 한 대를 뽑으면 그 위의 환경 6개가 사라져요. 그래도 주문은 하나도 잃지 않았어요. 다음 주문이 다른 서버에서 새 환경을 만들어 쓰기 때문이에요.',
      en: 'In this run one of the provider’s servers is unplugged, and six environments vanish with it. No order is lost all the same: the next ones get new environments on another server.',
    },
    cites: [{ claim: 'C001' }, { sim: 'sleeping-function', scenario: 'pulled-plug' }],
    breaks: {
      sim: 'sleeping-function',
      scenario: 'pulled-plug',
      tMs: 3_590_000,
      knobs: ['spare'],
      look: {
        ko: '1시간에 플러그가 뽑혀요. 그 서버에 있던 함수는 어떻게 되나요?',
        en: 'At one hour a plug is pulled. What becomes of the functions on that server?',
      },
    },
  },
  {
    id: 'spot-battery',
    idea: 'battery-and-generator',
    kind: 'spot',
    lesson: 'on-premises',
    step: 'small-troubles',
    stem: {
      ko: '“서버리스를 쓰기 전, 서버실을 꾸리던 이야기”',
      en: '“Before serverless: how we ran a server room”',
    },
    sentences: [
      {
        id: 'battery',
        text: {
          ko: '서버실을 직접 꾸린다면, 배터리(UPS) 하나면 정전으로 멈출 걱정은 끝난다.',
          en: 'If you run a server room yourself, one battery (UPS) ends all worry about power cuts.',
        },
        wrong: true,
        because: {
          ko: '배터리는 발전기가 이어받을 때까지 버티는 장비예요. 그보다 긴 정전에는 멈춰요.',
          en: 'A battery holds until a generator takes over. A longer cut stops the server.',
        },
      },
      {
        id: 'all-yours',
        text: {
          ko: '장비를 사고, 전기를 끌어오고, 고장 나면 고치는 일까지 모두 내 몫이다.',
          en: 'Buying machines, bringing in power and repairing what breaks are all your own work.',
        },
        because: {
          ko: '온프레미스는 장비부터 소프트웨어까지 직접 사고 돌보는 방식이에요.',
          en: 'On-premises means buying and tending everything yourself, from machines to software.',
        },
      },
      {
        id: 'disks',
        text: {
          ko: '한 해에 백 개 가운데 한두 개만 고장 나는 튼튼한 디스크라도, 여러 개를 꽂으면 그 가운데 하나가 고장 날 확률은 훨씬 커진다.',
          en: 'Even where only one or two disks in a hundred fail in a year, a machine with many of them is much likelier to lose one.',
        },
        because: {
          ko: '하나의 고장률이 1.36%라도 열두 개 가운데 하나라도 고장 날 확률은 한 해에 15.2%예요.',
          en: 'Where 1.36% of disks fail in a year, some disk of twelve fails with a chance of 15.2%.',
        },
      },
      {
        id: 'still-there',
        text: {
          ko: '그래도 서버를 직접 돌리는 회사는 지금도 있고, 클라우드를 쓰다가 돌아온 회사도 있다.',
          en: 'Some companies still run their own servers, and others have come back from the cloud.',
        },
        because: {
          ko: '37signals는 2023년 6월에 클라우드에서 나와 직접 산 서버로 옮겼다고 밝혔어요.',
          en: '37signals told how it left the cloud in June 2023 for servers that it bought.',
        },
      },
    ],
    misconception: 'M53',
    reasons: [
      {
        id: 'minutes',
        text: {
          ko: '배터리는 발전기가 켜지기까지 몇 분을 버틸 뿐이다.',
          en: 'A battery only bridges the minutes until a generator runs.',
        },
        correct: true,
        because: {
          ko: '데이터센터에서 흔히 잡는 시간은 2010년에 30분, 2026년에는 5분쯤이에요.',
          en: 'Data centres commonly planned for some 30 minutes in 2010, and for about 5 in 2026.',
        },
      },
      {
        id: 'often',
        text: {
          ko: '가장 자주 오는 짧은 정전이 시간을 가장 많이 빼앗는데, 그것을 막지 못한다.',
          en: 'Short cuts come most often, so they cost the most time, and it does not stop those.',
        },
        misconception: 'M56',
        because: {
          ko: '자주 오는 것이 시간을 가장 많이 가져간다고 생각하기 쉽지만, 짧은 정전은 배터리가 막아요. 남는 것은 드물고 긴 정전이에요.',
          en: 'What comes most often need not cost most: short cuts are just what a battery covers. Rare and long ones remain.',
        },
      },
      {
        id: 'cloud',
        text: {
          ko: '정전은 클라우드로 옮겨야만 사라지는 것이라, 장비로는 막을 수 없다.',
          en: 'Power cuts only go away in the cloud; no equipment can stop them.',
        },
        misconception: 'M32',
        because: {
          ko: '클라우드로 옮기면 정전이 사라진다고 생각하기 쉽지만, 빌린 곳도 멈춰요. 그리고 이 실험의 정전은 장비 두 가지로 막을 수 있어요.',
          en: 'The cloud seems safe from power cuts, but what is rented stops, too. And those of this run are stopped by two pieces of equipment.',
        },
      },
    ],
    explanation: {
      ko: '정전만 나는 이 십 년에 배터리 없이는 212분, 10분짜리 배터리만 있으면 182분을 멈춰요. 십 년을 서른 번 돌린 평균은 122분과 103분이에요. 발전기까지 두면 0분이에요.',
      en: 'In this decade of power cuts the server stands still for 212 minutes with no battery and for 182 with one of ten minutes; over thirty decades the means are 122 and 103. With a generator as well it is none.',
    },
    cites: [{ claim: 'C157' }, { sim: 'server-room', scenario: 'power-only', set: { upsMin: 10 } }],
    breaks: {
      sim: 'server-room',
      scenario: 'power-only',
      set: { upsMin: 10 },
      tMs: 0,
      knobs: ['upsMin', 'generator'],
      look: {
        ko: '배터리는 10분을 버텨요. 그래도 멈춘 정전을 찾고, 발전기를 켜 보세요.',
        en: 'The battery lasts ten minutes. Find the cut that stops the server all the same, then add the generator.',
      },
    },
  },
  {
    id: 'spot-fresh',
    idea: 'reuse',
    kind: 'spot',
    lesson: 'faas-lifecycle',
    step: 'five-steps',
    stem: { ko: '“함수 하나가 답하기까지”', en: '“From the call to the answer”' },
    sentences: [
      {
        id: 'outside',
        text: {
          ko: '핸들러 밖에 적은 코드는 요청마다가 아니라 새 환경이 준비될 때 한 번 실행된다.',
          en: 'Code outside the handler runs once, when a new environment is made ready, and not with each request.',
        },
        because: {
          ko: '초기화 단계에서 한 번 실행돼요. 그래서 연결이나 설정은 핸들러 밖에 두기도 해요.',
          en: 'It runs once in the init phase, which is why connections and settings may stand there.',
        },
      },
      {
        id: 'triggers',
        text: {
          ko: 'AWS Lambda의 함수는 HTTP 요청만이 아니라 대기열의 메시지나 정해 둔 시각, 저장소에 올라온 파일로도 실행된다.',
          en: 'A function of AWS Lambda starts not only with an HTTP request but also with a message in a queue, at a set time, or with a file in storage.',
        },
        because: {
          ko: 'HTTP는 여러 트리거 가운데 하나예요.',
          en: 'HTTP is one trigger of many.',
        },
      },
      {
        id: 'reclaimed',
        text: {
          ko: '일을 마친 환경은 한동안 쉬다가 회수되는데, 그게 언제인지는 정해져 있지 않다.',
          en: 'An environment that is done rests for a while and is then reclaimed, but nobody has fixed when.',
        },
        because: {
          ko: 'AWS는 ‘정해지지 않은 시간’이라고만 적어요.',
          en: 'AWS only calls it “a non-deterministic period”.',
        },
      },
      {
        id: 'always-new',
        text: {
          ko: '다음 요청은 쉬던 환경이 있어도 그 환경이 아니라 새로 뜬 환경에서 처리된다.',
          en: 'The next request is served in a newly made environment, even if another one is resting.',
        },
        wrong: true,
        because: {
          ko: '쉬던 환경은 다시 쓰여요. 그래서 두 번째 호출이 빠르고, 앞의 요청이 남긴 값이 보이기도 해요.',
          en: 'Resting environments are reused. That is why the second call is fast, and why it may see what the first left.',
        },
      },
    ],
    misconception: 'M05',
    reasons: [
      {
        id: 'popular',
        text: {
          ko: '플랫폼은 자주 쓰는 함수를 알아보고 그 환경을 늘 켜 둔다.',
          en: 'The platform spots popular functions and always keeps them on.',
        },
        misconception: 'M18',
        because: {
          ko: '알아서 켜 둔다고 생각하기 쉽지만, 요청이 이어지는 동안 다시 쓰일 뿐이고 아무도 약속하지 않아요.',
          en: 'It may seem kept on, but steady calls merely reuse it, and nobody promises anything.',
        },
      },
      {
        id: 'reused',
        text: {
          ko: '쉬는 환경이 있으면 그 환경이 다음 요청을 이어서 맡는다.',
          en: 'If an environment is idle, it takes the next request.',
        },
        correct: true,
        because: {
          ko: '새 환경은 쉬는 환경이 없을 때에만 만들어져요.',
          en: 'A new one is made only where none is idle.',
        },
      },
      {
        id: 'many',
        text: {
          ko: '환경 하나가 여러 요청을 한꺼번에 처리하므로 새 환경이 생길 일이 없다.',
          en: 'One environment works on many requests at a time, so there is no need for a new one.',
        },
        misconception: 'M40',
        because: {
          ko: '여러 요청을 함께 맡는다고 생각하기 쉽지만, 이 실험의 환경은 한 번에 하나만 처리해요. 빠르게 세 번 부르면 환경이 세 개예요.',
          en: 'It may seem to take several at a time, but one of this run takes one. Three quick calls make three environments.',
        },
      },
    ],
    explanation: {
      ko: '천천히 세 번 주문하면 번호가 1, 2, 3이에요. 한 환경이 셋을 이어서 맡고 앞의 수를 기억한 거예요. 요청마다 새로 떴다면 1, 1, 1이었을 거예요.',
      en: 'Three slow orders get the numbers 1, 2 and 3: one environment served them all and kept counting. Had each started afresh, they would be 1, 1 and 1.',
    },
    cites: [{ claim: 'C061' }, { sim: 'stateless', scenario: 'by-hand' }],
    breaks: {
      sim: 'stateless',
      scenario: 'by-hand',
      tMs: 0,
      knobs: ['keepAliveSec', 'workSec'],
      look: {
        ko: '처음 세 주문이 받은 번호를 보세요. 몇 개의 환경이 세었나요?',
        en: 'Watch the numbers of the first three orders. How many environments counted?',
      },
    },
  },
  {
    id: 'spot-instances',
    idea: 'blind-router',
    kind: 'spot',
    lesson: 'paas',
    step: 'eight-times',
    stem: {
      ko: '“서버리스로 가기 전에, PaaS 앱이 느릴 때”',
      en: '“When an app on PaaS is slow: before you go serverless”',
    },
    sentences: [
      {
        id: 'busy',
        text: {
          ko: '앱 인스턴스가 80%쯤 바쁘면 20%가 남아 있어도 손님은 대기열에서 기다린다.',
          en: 'Where an app instance is about 80% busy, customers wait in its queue although a fifth is to spare.',
        },
        because: {
          ko: '손님은 고르게 오지 않아요. 바쁜 정도가 올라갈수록 기다림은 더 가파르게 늘어요.',
          en: 'Customers do not come evenly. The busier an instance, the more steeply the wait grows.',
        },
      },
      {
        id: 'more',
        text: {
          ko: '그럴 때 인스턴스를 늘리면, 손님이 함께 늘더라도 기다림은 언제나 줄어든다.',
          en: 'With more instances the wait always gets shorter, even if customers grow along with them.',
        },
        wrong: true,
        because: {
          ko: '손님과 인스턴스가 함께 늘고 라우터가 아무 데나 보내면 기다림은 그대로예요.',
          en: 'Where both grow together and the router sends at random, the wait stays the same.',
        },
      },
      {
        id: 'router',
        text: {
          ko: '헤로쿠의 라우터는 30초 안에 답이 없으면 손님에게 오류를 돌려주지만, 인스턴스는 그것도 모르고 그 일을 끝까지 한다.',
          en: 'Heroku’s router returns an error to the customer after thirty seconds without an answer, while the instance, which is not told, works on to the end.',
        },
        because: {
          ko: '라우터는 인스턴스에 알리지 않아요. 그래서 앱 안에도 더 짧은 제한 시간이 필요해요.',
          en: 'The router does not tell the instance, so the app needs a shorter limit of its own.',
        },
      },
      {
        id: 'disk',
        text: {
          ko: '인스턴스의 디스크에 적어 둔 파일은 배포나 재시작 한 번에 대개 사라진다.',
          en: 'Files on an instance’s disk are mostly gone after one deployment or restart.',
        },
        because: {
          ko: '남길 것은 데이터베이스나 파일 저장소에 둬요.',
          en: 'What is to stay goes into a database or file storage.',
        },
      },
    ],
    misconception: 'M35',
    reasons: [
      {
        id: 'spare',
        text: {
          ko: '20%가 남아 있는 인스턴스에는 처음부터 줄이 생기지 않는다.',
          en: 'An instance with a fifth to spare has no queue to begin with.',
        },
        misconception: 'M67',
        because: {
          ko: '남은 만큼 기다리지 않는다고 생각하기 쉽지만, 80% 바쁜 줄에서도 손님은 오래 기다려요.',
          en: 'A fifth to spare looks like no queue, but at 80% customers wait for long.',
        },
      },
      {
        id: 'platform',
        text: {
          ko: '기다림은 인스턴스의 수가 아니라 플랫폼이 알아서 조절한다.',
          en: 'The wait does not depend on instances; the platform takes care of it.',
        },
        misconception: 'M68',
        because: {
          ko: '플랫폼이 다 맡는다고 생각하기 쉽지만, 몇 개를 띄울지와 나눠 주는 방법의 영향은 그대로 내 앱이 받아요.',
          en: 'The platform seems to see to all of it, but how many run, and how requests are dealt out, still decides how your app does.',
        },
      },
      {
        id: 'same-each',
        text: {
          ko: '한 대에 오는 손님이 그대로이니 그 앞의 줄도 그대로다.',
          en: 'Each gets as many customers as before, so its queue stays.',
        },
        correct: true,
        because: {
          ko: '한번 선 줄에서는 옆의 빈 인스턴스로 옮겨 갈 수 없어요.',
          en: 'From a queue once joined nobody can move to an idle instance next door.',
        },
      },
    ],
    explanation: {
      ko: '2대일 때는 백 명 가운데 95명이 2.98초 안에 답을 받아요(p95). 손님과 인스턴스를 함께 여덟 배로 늘려 16대가 되어도 3.06초예요.',
      en: 'With two instances 95 in a hundred have their answer within 2.98 s. With eight times the customers and sixteen instances it is 3.06 s.',
    },
    cites: [{ claim: 'C172' }, { sim: 'dynos', scenario: 'same-load' }],
    breaks: {
      sim: 'dynos',
      scenario: 'same-load',
      tMs: 0,
      knobs: ['dynos', 'ratePerSec', 'routing'],
      look: {
        ko: '인스턴스 16대예요. 놀고 있는 인스턴스 옆에 선 줄을 찾고, 나눠 주는 방법을 바꿔 보세요.',
        en: 'Sixteen instances. Find a queue beside an idle one, then change how requests are dealt out.',
      },
    },
  },
  {
    id: 'spot-night-bill',
    idea: 'fine-print',
    kind: 'spot',
    lesson: 'what-is-serverless',
    step: 'four-marks',
    stem: { ko: '“서버리스 청구서 읽기”', en: '“Reading a serverless bill”' },
    sentences: [
      {
        id: 'default',
        text: {
          ko: '기본 설정의 함수는 불리지 않는 동안 실행 요금이 나오지 않는다.',
          en: 'A function with default settings has no compute charge while it is not called.',
        },
        because: {
          ko: '쉬는 함수에서 0원이 되는 것이 바로 실행 요금이에요.',
          en: 'The compute charge is just what falls to zero while a function rests.',
        },
      },
      {
        id: 'step',
        text: {
          ko: 'AWS Lambda는 실행 시간을 1ms 단위로 올림해서 요금을 매기는데, 이것은 시작하는 데 걸리는 시간과는 다른 숫자다.',
          en: 'AWS Lambda rounds run time up to the next millisecond for the bill, which has nothing to do with how long a start takes.',
        },
        because: {
          ko: '1ms는 과금하는 눈금이에요. 시작하는 데 걸리는 시간이 아니에요.',
          en: 'A millisecond is the tick of the meter, not the time to start.',
        },
      },
      {
        id: 'zero',
        text: {
          ko: '그러니 설정을 어떻게 바꾸든 손님이 없는 밤의 청구서는 0원이다.',
          en: 'So whatever you set, a night without customers costs nothing at all.',
        },
        wrong: true,
        because: {
          ko: '미리 깨워 두는 설정(프로비저닝 동시성)을 켜거나 데이터를 보관하면 손님이 없어도 요금이 나와요.',
          en: 'Keep environments ready (provisioned concurrency), or store data, and it is billed without a customer.',
        },
      },
      {
        id: 'vm',
        text: {
          ko: '반대로 가상 머신(VM)은 아무도 쓰지 않아도 켜져 있는 시간만큼 요금이 나온다.',
          en: 'A virtual machine, on the other hand, is billed for the time that it is on, used or not.',
        },
        because: {
          ko: '켜 둔 시간을 세기 때문이에요. 멈춰도 디스크 요금은 남아요.',
          en: 'The time it is on is counted. After a stop the disk is still billed.',
        },
      },
    ],
    misconception: 'M13',
    reasons: [
      {
        id: 'idle-billed',
        text: {
          ko: '함수는 기본 설정에서도 쉬는 시간에 실행 요금이 나온다.',
          en: 'Even with default settings a resting function has a compute charge.',
        },
        misconception: 'M42',
        because: {
          ko: '쉬는 시간에도 실행 요금이 나온다고 생각하기 쉽지만, 기본 설정에서는 나오지 않아요.',
          en: 'It may seem to be billed at rest, but with default settings it is not.',
        },
      },
      {
        id: 'kept-ready',
        text: {
          ko: '깨워 두거나 보관하는 것에는 손님이 없어도 요금이 붙는다.',
          en: 'What is kept ready or stored is billed with no customers, too.',
        },
        correct: true,
        because: {
          ko: '0이 되는 것은 부를 때만 내는 몫이에요. 미리 준비한 몫과 보관한 몫은 남아요.',
          en: 'What is paid by the call falls to zero. What is kept ready or stored does not.',
        },
      },
      {
        id: 'bought-ahead',
        text: {
          ko: '클라우드에서는 무엇이든 쓰든 말든 미리 사 둔 만큼 내야 한다.',
          en: 'Anything in the cloud is paid for ahead, whether it is used or not.',
        },
        misconception: 'M31',
        because: {
          ko: '미리 산다고 생각하기 쉽지만, VM도 켜 둔 만큼 내고 함수는 부른 만큼 내요.',
          en: 'It may look bought ahead, but VMs are paid while on, and functions by the call.',
        },
      },
    ],
    explanation: {
      ko: '재워 두면 여덟 시간에 0.001달러도 안 되던 함수 요금이, 하나만 깨워 두면 0.148달러가 돼요. 같은 동안 켜 둔 작은 서버는 0.104달러예요(2026년 10월 가격).',
      en: 'Left asleep, the function costs less than $0.001 in eight hours; with one kept awake it costs $0.148. A small server that is on costs $0.104 (prices of October 2026).',
    },
    cites: [{ claim: 'C051' }, { sim: 'sleeping-function', scenario: 'one-awake' }],
    breaks: {
      sim: 'sleeping-function',
      scenario: 'one-awake',
      tMs: 0,
      knobs: ['provisioned'],
      look: {
        ko: '하나를 깨워 둔 밤이에요. 요금을 보고, ‘하나만 깨워 두기’를 꺼서 비교해 보세요.',
        en: 'A night with one kept awake. Read the cost, then switch that off and compare.',
      },
    },
  },
  {
    id: 'spot-autoscaling',
    idea: 'delay-in-parts',
    kind: 'spot',
    lesson: 'iaas',
    step: 'ceiling',
    stem: { ko: '“서버리스 없이 자동 확장으로 버티기”', en: '“No serverless: we autoscale”' },
    sentences: [
      {
        id: 'rule',
        text: {
          ko: '자동 확장은 CPU 사용률 같은 값을 재고, 내가 정한 목표에 맞추어 VM의 수를 바꾼다.',
          en: 'Autoscaling measures something such as CPU use and changes the number of VMs to meet a target that you set.',
        },
        because: {
          ko: '무엇을 재고 어디에 맞출지는 쓰는 쪽이 정해요.',
          en: 'What is measured, and the target, is up to whoever rents.',
        },
      },
      {
        id: 'os',
        text: {
          ko: '이렇게 늘어난 VM에서도 운영체제를 업데이트하고 보안을 설정하는 일은 여전히 빌린 쪽의 몫이다.',
          en: 'On every VM that is added, updating the operating system and setting up its security are still the customer’s job.',
        },
        because: {
          ko: '도구로 자동화할 수는 있지만 책임은 빌린 쪽에 있어요.',
          en: 'Tools may automate it; the responsibility stays with whoever rents.',
        },
      },
      {
        id: 'shrink',
        text: {
          ko: 'VM을 끄거나 줄이면 그만큼 요금도 줄어든다.',
          en: 'Stop VMs, and the charge falls accordingly.',
        },
        because: {
          ko: '미리 산 것이 아니라 켜 둔 만큼 내기 때문이에요.',
          en: 'They were not bought beforehand: you pay for what is on.',
        },
      },
      {
        id: 'at-once',
        text: {
          ko: '손님이 한순간에 열 배가 되어도, 필요한 VM이 바로 그 순간에 모두 늘어나 있다.',
          en: 'Even when customers grow tenfold in a moment, all the VMs needed are there at that moment.',
        },
        wrong: true,
        because: {
          ko: '자동 확장은 먼저 재고, 그다음에 결정하고, 새 VM이 켜지기를 기다려요. 그사이 자리가 모자라요.',
          en: 'Autoscaling first measures, then decides, then waits for new VMs to boot. Meanwhile there is no room.',
        },
      },
    ],
    misconception: 'M81',
    reasons: [
      {
        id: 'late',
        text: {
          ko: '재고, 결정하고, 켜는 시간이 걸려 손님보다 늦는다.',
          en: 'Measuring, deciding and booting take time: VMs come late.',
        },
        correct: true,
        because: {
          ko: '꽉 찬 CPU는 100%까지만 보이니, 한 번의 결정으로는 필요한 만큼 늘리지도 못해요.',
          en: 'And as a full CPU never reads above 100%, one decision does not add as many as are needed.',
        },
      },
      {
        id: 'boot',
        text: {
          ko: '켜지는 것만 느릴 뿐이라, VM이 빨리 켜지기만 하면 늦을 일이 없다.',
          en: 'Only booting is slow; with VMs that boot fast nothing would come late.',
        },
        misconception: 'M87',
        because: {
          ko: '켜지는 속도만 문제라고 생각하기 쉽지만, 재고 결정하는 데에도 몇 분이 들어요.',
          en: 'Booting may seem the whole delay, but measuring and deciding take minutes as well.',
        },
      },
      {
        id: 'by-itself',
        text: {
          ko: '클라우드의 서버는 규칙이 없어도 알아서 늘어나니 자동 확장을 켤 까닭이 없다.',
          en: 'Servers in the cloud multiply by themselves, so autoscaling is not needed at all.',
        },
        misconception: 'M80',
        because: {
          ko: '알아서 늘어난다고 생각하기 쉽지만, 규칙을 켜지 않은 VM은 한 대도 늘지 않아요.',
          en: 'They may seem to grow by themselves, but without a rule not one VM is added.',
        },
      },
    ],
    explanation: {
      ko: '손님이 한순간에 열 배가 된 실험에서 그룹은 네 번에 나눠 결정해요(2→4→8→16→25대). 그사이 자리가 6분 30초 동안 모자라 손님의 22.2%를 놓쳐요.',
      en: 'In a run in which customers grow tenfold at once, the group decides four times (2 → 4 → 8 → 16 → 25 VMs). For 6 min 30 s there is not enough room, and 22.2% of the customers are lost.',
    },
    cites: [{ claim: 'C019' }, { sim: 'autoscaling', scenario: 'even-ten-times' }],
    breaks: {
      sim: 'autoscaling',
      scenario: 'even-ten-times',
      tMs: 590_000,
      knobs: ['target', 'bootSec'],
      look: {
        ko: '손님이 뛰어오른 다음 VM이 따라잡기까지 얼마나 걸리나요? 켜지는 시간을 줄여도 늦나요?',
        en: 'After the jump, how long until the VMs catch up? Are they late even if they boot faster?',
      },
    },
  },
];
