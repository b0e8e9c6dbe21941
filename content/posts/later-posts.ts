// Posts eight to fourteen. What holds in them, and what is so instead of the wrong sentence, rests on the claims cited.

import type { SpotItem } from '@/content/schema';

export const laterPosts: readonly SpotItem[] = [
  {
    id: 'spot-offline',
    idea: 'last-write',
    kind: 'spot',
    lesson: 'baas',
    step: 'nine-left',
    stem: { ko: '“백엔드 없이 만든 주문 앱”', en: '“An ordering app without a back end”' },
    sentences: [
      {
        id: 'ready-made',
        text: {
          ko: 'BaaS는 데이터베이스와 로그인, 알림 같은 기능을 완성된 API로 준다.',
          en: 'BaaS offers database, sign-in and notifications as finished APIs.',
        },
        because: {
          ko: '그만큼 만들 것이 줄어요. 대신 제공자가 정한 모양을 받아들여야 해요.',
          en: 'There is that much less to build. In return you accept the provider’s shapes.',
        },
      },
      {
        id: 'pushed',
        text: {
          ko: 'Firebase의 실시간 데이터베이스는 기기가 다시 묻지 않아도, 열어 둔 연결로 바뀐 값을 바로 밀어 준다.',
          en: 'Firebase’s Realtime Database pushes a changed value at once over an open connection; the device need not ask again.',
        },
        because: {
          ko: '그래서 ‘서버리스로는 실시간이 안 된다’는 말의 반례이기도 해요.',
          en: 'It is also what refutes “serverless cannot do realtime”.',
        },
      },
      {
        id: 'merged',
        text: {
          ko: '두 기기가 오프라인에서 재고를 고쳐도, 다시 연결되면 알아서 합쳐져 둘 다 반영된다.',
          en: 'Two devices may change the stock offline; once back, both changes are merged by themselves.',
        },
        wrong: true,
        because: {
          ko: 'Firestore는 합치지 않아요. 같은 문서를 여럿이 고치면 마지막에 도착한 쓰기가 남아요.',
          en: 'Firestore does not merge: where several change one document, the write that arrives last stays.',
        },
      },
      {
        id: 'rules',
        text: {
          ko: '서버 코드가 없더라도 접근 규칙은 내가 써야 하고, 빠뜨리면 데이터가 누구에게나 열릴 수 있다.',
          en: 'Even without server code I have to write the access rules; leave them out, and the data may be open to anyone.',
        },
        because: {
          ko: '접근 규칙이 코드예요. 2018년의 조사에서는 데이터베이스 2,271개를 누구나 읽을 수 있었어요.',
          en: 'The rules are the code. A survey of 2018 found 2,271 databases that anyone could read.',
        },
      },
    ],
    misconception: 'M102',
    reasons: [
      {
        id: 'provider-stops',
        text: {
          ko: '서버 코드가 없으니 제공자가 한 기기의 쓰기를 미리 막아 둔다.',
          en: 'With no server code, the provider blocks one of the devices beforehand.',
        },
        misconception: 'M104',
        because: {
          ko: '제공자가 지켜 준다고 생각하기 쉽지만, 막으라고 적은 규칙이 없으면 두 쓰기가 모두 받아들여져요.',
          en: 'The provider may seem to guard it, but without a rule that says so both writes are taken.',
        },
      },
      {
        id: 'last-wins',
        text: {
          ko: '남은 수를 적어 보내면 나중에 온 값이 앞의 값을 덮어쓴다.',
          en: 'If devices send what is left, the later value overwrites the first.',
        },
        correct: true,
        because: {
          ko: '‘하나 빼기’처럼 무엇을 할지 적어 보내면 셈은 지켜져요.',
          en: 'Sending what to do, as “one less”, keeps the count.',
        },
      },
      {
        id: 'count-is-enough',
        text: {
          ko: '셈은 언제나 맞으니 틀린 것은 화면뿐이고, 없는 것을 팔 일은 없다.',
          en: 'The count is always right; only the screens are wrong, so nothing is sold twice.',
        },
        misconception: 'M103',
        because: {
          ko: '셈이 맞으면 괜찮다고 생각하기 쉽지만, 여기서는 셈도 틀려요. 그리고 셈이 맞아도 끊긴 동안 없는 것을 팔 수 있어요.',
          en: 'A right count may seem enough, but here the count is wrong, too. And with a right one you can still sell what is gone while offline.',
        },
      },
    ],
    explanation: {
      ko: '열 개 남은 도시락을 끊긴 태블릿 두 대가 하나씩 팔았어요. 선반에는 8개인데, 다시 연결된 뒤 데이터베이스는 9라고 해요.',
      en: 'Two tablets without a connection each sell one of ten boxes. Eight are on the shelf; once both are back, the database says nine.',
    },
    cites: [{ claim: 'C190' }, { sim: 'baas-sync', scenario: 'two-tablets' }],
    breaks: {
      sim: 'baas-sync',
      scenario: 'two-tablets',
      tMs: 0,
      knobs: ['writeMode'],
      look: {
        ko: '두 태블릿이 하나씩 팔고 다시 연결돼요. 재고는 몇이 되나요? 적어 보내는 방법을 바꿔 보세요.',
        en: 'Each tablet sells one and comes back. What does the stock say? Change what they send.',
      },
    },
  },
  {
    id: 'spot-counter',
    idea: 'one-each',
    kind: 'spot',
    lesson: 'stateless',
    step: 'number-one',
    stem: { ko: '“번호표를 나눠 주는 함수”', en: '“A function that hands out numbers”' },
    sentences: [
      {
        id: 'one-variable',
        text: {
          ko: '세는 변수를 핸들러 밖에 하나 두면, 손님이 몰려도 모두 그 변수 하나로 센다.',
          en: 'With one counter outside the handler, even a crowd is counted by that one variable.',
        },
        wrong: true,
        because: {
          ko: '코드에는 변수가 하나지만, 실행 중에는 환경마다 하나씩 있어요.',
          en: 'There is one variable in the code and, at run time, one in each environment.',
        },
      },
      {
        id: 'inside',
        text: {
          ko: '핸들러 안의 변수는 그 요청만 볼 수 있고, 답하고 나면 사라진다.',
          en: 'A variable inside the handler is seen by its request alone and is gone with the answer.',
        },
        because: {
          ko: '그래서 지금 온 주문이나 로그인한 이름은 핸들러 안에 둬요.',
          en: 'That is why the present order, or the name that signed in, belongs inside.',
        },
      },
      {
        id: 'tmp',
        text: {
          ko: '파일도 쓸 수 있는데, AWS Lambda에는 512MB부터 10,240MB까지 정할 수 있는 /tmp가 환경마다 따로 있다.',
          en: 'Files can be written, too: in AWS Lambda each environment has a /tmp of its own, which can be set to anything from 512 to 10,240 MB.',
        },
        because: {
          ko: '다만 환경과 함께 예고 없이 사라지니, 잠깐 쓰는 작업 공간이에요.',
          en: 'It goes with the environment, without notice: room to work in, no more.',
        },
      },
      {
        id: 'outside-store',
        text: {
          ko: '모든 환경이 함께 볼 값은 데이터베이스나 객체 저장소처럼 함수 밖에 있는 곳에 두어야 한다.',
          en: 'What all environments are to share belongs outside of them, in a database or in object storage.',
        },
        because: {
          ko: '서로 다른 환경은 메모리를 나누지 않아요. 나눌 것은 밖에 둬요.',
          en: 'Different environments share no memory, so what is shared stands outside.',
        },
      },
    ],
    misconception: 'M141',
    reasons: [
      {
        id: 'nothing-stays',
        text: {
          ko: '무상태인 함수에는 다음 요청까지 남는 값이 하나도 없다.',
          en: 'In a stateless function no value whatever is left for the next request.',
        },
        misconception: 'M06',
        because: {
          ko: '아무것도 남지 않는다고 생각하기 쉽지만, 같은 환경에 온 요청은 앞의 값을 봐요. 그래서 환경마다 1, 2, 3을 세요.',
          en: 'Nothing may seem to stay, but the next request in the same environment sees it. That is how each counts 1, 2, 3.',
        },
      },
      {
        id: 'not-outside',
        text: {
          ko: '핸들러 밖에는 변수를 둘 수 없게 되어 있다.',
          en: 'No variable is allowed outside the handler.',
        },
        misconception: 'M143',
        because: {
          ko: '두면 안 된다고 생각하기 쉽지만, 연결이나 메뉴처럼 사라져도 되고 누가 봐도 되는 것은 밖에 둬도 좋아요.',
          en: 'It may seem forbidden, but what may be lost and seen by anyone, such as connections or the menu, may well stand there.',
        },
      },
      {
        id: 'one-each',
        text: {
          ko: '환경마다 변수가 하나씩 생겨서 저마다 따로 센다.',
          en: 'Each environment has one of its own and counts alone.',
        },
        correct: true,
        because: {
          ko: '몰린 주문을 받으려고 환경이 늘어나면 세는 변수도 그만큼 늘어나요.',
          en: 'As environments are added for a crowd, so are counters.',
        },
      },
    ],
    explanation: {
      ko: '정오의 5분 동안 ‘1번’이 22명 나왔어요. 환경이 22개 만들어졌고 저마다 1부터 셌기 때문이에요. 손님을 바꿔 서른 번 돌리면 21~28명이에요.',
      en: 'In five minutes of noon there were twenty-two number ones, for twenty-two environments were made and each began at 1. Over thirty crowds it is 21 to 28.',
    },
    cites: [{ claim: 'C062' }, { sim: 'stateless', scenario: 'shop-noon' }],
    breaks: {
      sim: 'stateless',
      scenario: 'shop-noon',
      tMs: 0,
      knobs: ['keepAliveSec'],
      look: {
        ko: '12시(80초)부터 환경의 수를 세어 보세요. ‘1번’은 모두 몇 명인가요?',
        en: 'From noon (80 s) on, count the environments. How many number ones are there?',
      },
    },
  },
  {
    id: 'spot-cheaper',
    idea: 'no-winner',
    kind: 'spot',
    lesson: 'four-eras',
    step: 'other-customers',
    stem: { ko: '“서버 비용을 다시 계산해 봤다”', en: '“We did our server costs again”' },
    sentences: [
      {
        id: 'rare-work',
        text: {
          ko: '어쩌다 한 번 하는 일을 위해 하루 내내 켜 둔 VM은, 쉬는 시간의 요금까지 내므로 비싸다.',
          en: 'A VM that is on all day for a task that comes now and then is expensive, because its idle hours are paid for, too.',
        },
        because: {
          ko: '켜 둔 시간에 요금이 붙으니, 가끔 하는 일에 켜 둔 VM은 비싸요.',
          en: 'What is on is billed, so a VM for rare work is expensive.',
        },
      },
      {
        id: 'side-by-side',
        text: {
          ko: '새 방식이 나왔다고 앞의 방식이 사라지지는 않았고, 지금도 함께 쓰인다.',
          en: 'New ways did not make the earlier ones disappear; they are used side by side.',
        },
        because: {
          ko: '물리 서버, VM, PaaS, 함수는 지금도 함께 쓰여요.',
          en: 'Physical servers, VMs, PaaS and functions are all in use today.',
        },
      },
      {
        id: 'always-cheaper',
        text: {
          ko: '함수는 쓴 만큼만 내니, 온종일 바쁜 서비스도 옮기면 더 싸진다.',
          en: 'Functions are paid by use, so moving makes a service cheaper even if it is busy all day.',
        },
        wrong: true,
        because: {
          ko: '쉬는 때가 없으면 아낄 것도 없어요. 쉬지 않고 바쁜 일에는 켜 둔 서버가 더 쌀 수 있어요.',
          en: 'Without idle time there is nothing to save. For work that never rests a server that stays on can be cheaper.',
        },
      },
      {
        id: 'people',
        text: {
          ko: '그리고 요금만 볼 것이 아니라 사람이 돌보는 시간도 함께 계산해야 한다.',
          en: 'And besides the bill, the hours that people spend on it have to be counted.',
        },
        because: {
          ko: '요금이 적어도 사람의 시간을 더하면 더 비쌀 수 있어요.',
          en: 'The smaller bill may be the more expensive way once people’s time is added.',
        },
      },
    ],
    misconception: 'M14',
    reasons: [
      {
        id: 'no-idle',
        text: {
          ko: '아낄 쉬는 시간이 없고, 일하는 시간의 단가는 더 높다.',
          en: 'There is no idle time to save, and working time costs more.',
        },
        correct: true,
        because: {
          ko: '쌀지 비쌀지는 얼마나 꾸준히 바쁜지에 달렸어요.',
          en: 'Which is cheaper depends on how steadily it is busy.',
        },
      },
      {
        id: 'idle-billed',
        text: {
          ko: '함수도 쉬는 시간에 켜 둔 서버와 똑같이 실행 요금이 나온다.',
          en: 'Functions have a compute charge at rest, too, just as a server that is on does.',
        },
        misconception: 'M42',
        because: {
          ko: '쉬는 시간에도 나온다고 생각하기 쉽지만, 기본 설정에서 쉬는 함수의 실행 요금은 0원이에요. 비싼 것은 일하는 시간이에요.',
          en: 'It may seem so, but with default settings a resting function has none. What is expensive is the time at work.',
        },
      },
      {
        id: 'newer',
        text: {
          ko: '나중에 나온 방식이 더 나은 것은 맞지만, 아직 새것이라 잠시 비쌀 뿐이다.',
          en: 'What came later is better, and only more expensive for as long as it is new.',
        },
        misconception: 'M120',
        because: {
          ko: '새 방식이 언제나 낫다고 생각하기 쉽지만, 손님이 오는 모양에 따라 이기는 방식이 달라요.',
          en: 'The newer may seem better, but which way wins depends on how customers come.',
        },
      },
    ],
    explanation: {
      ko: '밤낮없이 1초에 30건씩 오는 상담 봇의 한 달이에요. 요금과 사람의 시간을 더하면 사 둔 서버는 1,316달러, 함수는 13,429달러예요(2026년 10월 가격).',
      en: 'A month of a support bot with thirty requests a second, day and night: bills and people’s hours together come to $1,316 for servers that were bought and $13,429 for functions (prices of October 2026).',
    },
    cites: [{ claim: 'C090' }, { sim: 'four-eras', scenario: 'steady-bot' }],
    breaks: {
      sim: 'four-eras',
      scenario: 'steady-bot',
      tMs: 0,
      knobs: ['ratePerSec', 'wage'],
      look: {
        ko: '쉬지 않는 상담 봇이에요. 끝까지 돌린 다음, 네 방식의 한 달 비용을 비교해 보세요.',
        en: 'A support bot that never rests. Run it to the end and compare what a month costs in each way.',
      },
    },
  },
  {
    id: 'spot-security',
    idea: 'never-leaves',
    kind: 'spot',
    lesson: 'who-manages-what',
    step: 'what-stays',
    stem: { ko: '“서버 관리를 맡기고 나서”', en: '“Since we handed over the servers”' },
    sentences: [
      {
        id: 'provider-more',
        text: {
          ko: '직접 돌리는 서버에서 SaaS로 갈수록 제공자가 맡는 영역이 늘어난다.',
          en: 'From your own servers up to SaaS, the provider takes on more and more areas.',
        },
        because: {
          ko: '사다리를 오를수록 제공자의 몫이 늘어요. 마이크로소프트의 표에서도 그래요.',
          en: 'Higher on the ladder more is the provider’s, as in Microsoft’s matrix.',
        },
      },
      {
        id: 'no-patch',
        text: {
          ko: 'AWS는 ZIP 파일로 올린 Lambda 함수라면 고객이 운영체제를 패치하지 않아도 된다고 밝히고 있다.',
          en: 'AWS says that customers of Lambda need not patch any operating system for functions deployed as ZIP files.',
        },
        because: {
          ko: '그 바탕은 제공자가 맡아요. 코드의 허점과 접근 권한은 고객의 몫이에요.',
          en: 'What lies beneath is the provider’s. Flaws in code and access rights are the customer’s.',
        },
      },
      {
        id: 'per-service',
        text: {
          ko: '책임을 나누는 선은 같은 회사 안에서도 서비스마다 다르다.',
          en: 'Within one company the line between the two differs from service to service.',
        },
        because: {
          ko: '같은 컨테이너라도 EC2 위에서는 운영체제 패치가 고객의 몫이고, Fargate에서는 아니에요.',
          en: 'For the same container the operating system is patched by the customer on EC2, and not on Fargate.',
        },
      },
      {
        id: 'all-theirs',
        text: {
          ko: '그래서 완성된 소프트웨어(SaaS)까지 올라가면 보안은 모두 제공자의 일이 된다.',
          en: 'So with ready-made software (SaaS), security is the provider’s alone.',
        },
        wrong: true,
        because: {
          ko: '데이터, 계정, 설정은 SaaS에서도 내 몫이에요.',
          en: 'Data, accounts and settings are yours even with SaaS.',
        },
      },
    ],
    misconception: 'M71',
    reasons: [
      {
        id: 'same-everywhere',
        text: {
          ko: 'IaaS에서 SaaS까지, 고객이 맡는 일의 수와 종류는 달라지지 않는다.',
          en: 'From IaaS to SaaS, what the customer handles does not change at all.',
        },
        misconception: 'M75',
        because: {
          ko: '똑같다고 생각하기 쉽지만, 올라갈수록 맡는 영역이 줄어요. 줄지 않는 것이 셋 있을 뿐이에요.',
          en: 'It may look the same, but there is less on each stair. Only three things do not leave.',
        },
      },
      {
        id: 'stays',
        text: {
          ko: '데이터와 계정, 설정은 어느 단에서도 내 몫이다.',
          en: 'Data, accounts and settings are yours on every stair.',
        },
        correct: true,
        because: {
          ko: '누구나 열 수 있게 켠 설정은 제공자가 대신 끄지 않아요.',
          en: 'Nobody at the provider switches off a setting by which you opened a file to all.',
        },
      },
      {
        id: 'halves',
        text: {
          ko: '함께 맡는 일은 무엇이든 반씩 나눠 하기로 정해져 있다.',
          en: 'Whatever is shared is done half by each side.',
        },
        misconception: 'M76',
        because: {
          ko: '반씩이라고 생각하기 쉽지만, 함께 맡는 일은 저마다 할 일이 따로 있어요. 내 쪽의 일은 아무도 대신하지 않아요.',
          en: 'It may sound like halves, but each side has its own part, and nobody does yours.',
        },
      },
    ],
    explanation: {
      ko: '사고 40건이 난 한 해예요. SaaS에서도 22건이 내게 오고, 그 가운데 12건은 데이터, 계정, 설정의 사고예요. 이 12건은 온프레미스에서와 똑같아요.',
      en: 'A year of forty incidents. Even with SaaS twenty-two reach you, and twelve of those are about data, accounts and settings: the same twelve as on your own servers.',
    },
    cites: [{ claim: 'C181' }, { sim: 'responsibility', scenario: 'saas' }],
    breaks: {
      sim: 'responsibility',
      scenario: 'saas',
      tMs: 1_000,
      knobs: ['level'],
      look: {
        ko: 'SaaS의 한 해예요. 제공자에게 가지 않고 내게 오는 카드를 읽어 보세요.',
        en: 'A year on SaaS. Read the cards that come to you and not to the provider.',
      },
    },
  },
  {
    id: 'spot-millisecond',
    idea: 'one-millisecond',
    kind: 'spot',
    lesson: 'cold-start',
    step: 'how-long',
    stem: { ko: '“콜드 스타트를 숫자로 보면”', en: '“Cold starts in numbers”' },
    sentences: [
      {
        id: 'first',
        text: {
          ko: '콜드 스타트는 함수를 깨우는 첫 요청만이 아니라, 요청이 동시에 몰려 새 환경이 필요할 때에도 생긴다.',
          en: 'A cold start hits not only the first request that wakes a function but also any that needs one more environment because many come at once.',
        },
        because: {
          ko: '배포한 직후에, 그리고 환경이 교체될 때에도 생겨요.',
          en: 'It also happens right after a deployment and when an environment is replaced.',
        },
      },
      {
        id: 'not-felt',
        text: {
          ko: '하지만 콜드 스타트는 1밀리초쯤이라 손님은 느낄 수 없다.',
          en: 'But a cold start takes about a millisecond, so no customer feels it.',
        },
        wrong: true,
        because: {
          ko: 'AWS 문서는 100ms 미만에서 1초 이상이라고 적어요. 1ms는 과금하는 눈금이에요.',
          en: 'AWS documents under 100 ms to over a second. One millisecond is the billing step.',
        },
      },
      {
        id: 'code-size',
        text: {
          ko: '불러오는 코드가 많을수록 시작은 더 느려진다.',
          en: 'The more code is loaded, the slower the start.',
        },
        because: {
          ko: '2021년 1월의 측정에서는 압축한 의존성이 1KB일 때 0.26초, 35MB일 때 3.87초였어요.',
          en: 'Measured in January 2021: 0.26 s with 1 KB of zipped dependencies, 3.87 s with 35 MB.',
        },
      },
      {
        id: 'no-fixed-life',
        text: {
          ko: '쉬는 환경이 얼마나 살아 있을지는 AWS도 정해 두지 않았고, 밖에서 잰 값은 2019년에 45분쯤, 2021년에는 5~7분이었다.',
          en: 'AWS does not say for how long a resting environment lives; measured from outside, it was about 45 minutes in 2019 and 5 to 7 in 2021.',
        },
        because: {
          ko: '2019년 봄과 2021년 1월에 잰 값이에요. AWS는 이 시간을 약속하지 않아서 언제든 바뀔 수 있어요.',
          en: 'Those were measured in spring 2019 and in January 2021. AWS promises nothing, so it can change at any time.',
        },
      },
    ],
    misconception: 'M03',
    reasons: [
      {
        id: 'memory',
        text: {
          ko: '메모리를 늘린 만큼 초기화도 빨라지므로 한 가지 숫자로 말할 수 없다.',
          en: 'Init gets faster by as much as memory grows, so no single figure can be given.',
        },
        misconception: 'M43',
        because: {
          ko: '메모리만큼 빨라진다고 생각하기 쉽지만, 초기화 시간은 거의 그대로예요. 1밀리초가 되지는 않아요.',
          en: 'More memory may seem to help as much, but init hardly changes and never comes near a millisecond.',
        },
      },
      {
        id: 'short-function',
        text: {
          ko: '함수가 짧아야 1밀리초이고, 긴 함수라면 시작도 그만큼 길다.',
          en: 'It is a millisecond for a short function, and longer for a long one.',
        },
        misconception: 'M159',
        because: {
          ko: '짧은 함수는 첫 호출도 짧다고 생각하기 쉽지만, 빈 함수도 환경과 런타임을 준비해야 해요.',
          en: 'A short function may seem to start quickly, but even an empty one needs environment and runtime.',
        },
      },
      {
        id: 'meter',
        text: {
          ko: '과금하는 눈금을 시작하는 데 걸리는 시간으로 읽었다.',
          en: 'The tick of the bill was read as the time to start.',
        },
        correct: true,
        because: {
          ko: '실행 시간은 1ms 단위로 올림해서 과금돼요. 시작하는 시간과는 다른 숫자예요.',
          en: 'Run time is billed in steps of 1 ms. The time to start is another number.',
        },
      },
    ],
    explanation: {
      ko: '빈 함수의 초기화 중앙값만 해도 Rust 약 16ms, Node.js 22 약 145ms, Java 21 약 243ms예요(2026년 6~8월 측정). 이 실험의 콜드 스타트는 0.25초이고, 손님 215명 가운데 10명이 겪어요.',
      en: 'Even for a hello-world, the median init alone was about 16 ms in Rust, 145 in Node.js 22 and 243 in Java 21 (June to August 2026). A cold start in this run takes 0.25 s, and 10 of 215 customers hit one.',
    },
    cites: [{ claim: 'C055' }, { claim: 'C152' }, { sim: 'cold-start', scenario: 'first-orders' }],
    breaks: {
      sim: 'cold-start',
      scenario: 'first-orders',
      tMs: 0,
      knobs: ['coldStartSec', 'keepAliveSec'],
      look: {
        ko: '파란 빗금이 환경을 준비하는 시간이에요. 1밀리초라면 이 폭이 보였을까요?',
        en: 'The blue hatching is the time to make an environment ready. Would a millisecond be seen at all?',
      },
    },
  },
  {
    id: 'spot-coupons',
    idea: 'lost-update',
    kind: 'spot',
    lesson: 'stateless',
    step: 'database-too',
    stem: { ko: '“선착순 쿠폰 백 장 나누기”', en: '“A hundred coupons, first come, first served”' },
    sentences: [
      {
        id: 'outside',
        text: {
          ko: '환경마다 따로 세면 번호가 겹치므로, 세는 값은 함수 밖에 두어야 한다.',
          en: 'Counted in each environment, numbers repeat, so the count belongs outside the function.',
        },
        because: {
          ko: '서로 다른 환경은 메모리를 나누지 않아요.',
          en: 'Different environments share no memory.',
        },
      },
      {
        id: 'retried',
        text: {
          ko: 'AWS Lambda는 비동기로 부른 함수가 실패하면, 설정을 바꾸지 않는 한 같은 이벤트로 두 번 더 실행한다.',
          en: 'When a function that was called asynchronously fails, AWS Lambda runs it twice more with the same event unless you change that.',
        },
        because: {
          ko: '그래서 두 번 처리되어도 괜찮은, 멱등한 코드를 써야 해요.',
          en: 'So code must be idempotent: duplicates must do no harm.',
        },
      },
      {
        id: 'read-write',
        text: {
          ko: '데이터베이스의 값을 읽고 하나 더해 다시 쓰면, 손님이 동시에 와도 꼭 백 장만 나간다.',
          en: 'Read the value from the database, add one and write it back: even at once, exactly a hundred go out.',
        },
        wrong: true,
        because: {
          ko: '읽고 쓰는 사이에 온 주문도 같은 값을 읽어요. 그래서 같은 번호가 여럿 나가고 셈에서 빠져요.',
          en: 'Orders that come between reading and writing read the same value, so numbers repeat and are lost from the count.',
        },
      },
      {
        id: 'atomic',
        text: {
          ko: 'DynamoDB에는 “하나 더하기”를 통째로 맡길 수 있고, 그 한 번의 갱신은 중간에 나뉘지 않고 처리된다.',
          en: 'DynamoDB can be told to add one by itself, and such a single update is carried out whole, with nothing in between.',
        },
        because: {
          ko: '아니면 읽은 뒤 바뀌지 않았을 때만 쓰는 조건을 달아요.',
          en: 'Or write on the condition that nothing has changed since it was read.',
        },
      },
    ],
    misconception: 'M142',
    reasons: [
      {
        id: 'once',
        text: {
          ko: '같은 요청은 한 번만 처리되므로, 다시 온 손님의 쿠폰이 모자라게 된다.',
          en: 'The same request is handled only once, so too few coupons go out.',
        },
        misconception: 'M144',
        because: {
          ko: '한 번만 처리된다고 생각하기 쉽지만, 다시 올 수 있어요. 그리고 여기서는 모자라지 않고 더 나가요.',
          en: 'Once may seem certain, but requests can come again. And here it is too many, not too few.',
        },
      },
      {
        id: 'in-between',
        text: {
          ko: '읽고 쓰는 사이에 온 주문이 같은 값을 읽고 같은 번호를 쓴다.',
          en: 'Orders in between read the same value and write the same number.',
        },
        correct: true,
        because: {
          ko: '그사이에 온 쓰기를 잃는다고 해서 잃어버린 갱신이라고 불러요.',
          en: 'As the writes in between are lost, this is called a lost update.',
        },
      },
      {
        id: 'tested-alone',
        text: {
          ko: '혼자 시험했을 때 맞았다면 여럿이 써도 맞으니, 틀렸다면 시험을 덜 한 것이다.',
          en: 'What is right for one tester is right for a crowd; it was only not tested enough.',
        },
        misconception: 'M146',
        because: {
          ko: '혼자 맞으면 여럿이어도 맞다고 생각하기 쉽지만, 이 버그는 주문이 겹칠 때만 나타나요. 혼자서는 아무리 시험해도 보이지 않아요.',
          en: 'One tester may seem enough, but the bug only shows where orders overlap: alone you can test for ever.',
        },
      },
    ],
    explanation: {
      ko: '1초에 열 건이 오고 데이터베이스가 40ms 만에 답하는 실험에서 쿠폰은 144장이 나가요. 손님을 바꿔 서른 번 돌리면 126~149장이에요. 더하기를 데이터베이스에 맡기면 100장이에요.',
      en: 'With ten orders a second and a database that answers in 40 ms, 144 coupons go out; over thirty crowds it is 126 to 149. Let the database add, and it is 100.',
    },
    cites: [
      { claim: 'C230' },
      { sim: 'stateless', scenario: 'coupon', set: { countAt: 'store-set' } },
    ],
    breaks: {
      sim: 'stateless',
      scenario: 'coupon',
      set: { countAt: 'store-set' },
      tMs: 0,
      knobs: ['countAt'],
      look: {
        ko: '1분을 돌려 나간 쿠폰을 세어 보세요. 세는 곳을 ‘DB가 더하기’로 바꾸면 어떻게 되나요?',
        en: 'Run the minute and count the coupons. What if the database does the adding?',
      },
    },
  },
  {
    id: 'spot-popular',
    idea: 'when-cold',
    kind: 'spot',
    lesson: 'cold-start',
    step: 'no-promise',
    stem: { ko: '“늘 빠른 함수의 조건”', en: '“What makes a function fast at all times”' },
    sentences: [
      {
        id: 'rare',
        text: {
          ko: 'AWS가 운영 중인 함수를 분석한 바로는, 콜드 스타트를 겪는 것은 모든 호출의 1%도 되지 않는다.',
          en: 'By AWS’s own analysis of production workloads, fewer than one per cent of all calls start cold.',
        },
        because: {
          ko: '문제는 그 드문 호출이 만드는 꼬리 지연이에요.',
          en: 'The trouble is the tail that those few make.',
        },
      },
      {
        id: 'kept-on',
        text: {
          ko: '그리고 쉬지 않고 불리는 함수라면 플랫폼이 알아보고 환경을 계속 켜 둔다.',
          en: 'And a function in constant use is spotted by the platform, which keeps its environments on.',
        },
        wrong: true,
        because: {
          ko: '알아보고 켜 두지 않아요. AWS는 쉬지 않고 불리는 함수의 환경도 몇 시간마다 끝낸다고 밝혀요.',
          en: 'Nobody spots it. AWS says that it ends environments every few hours even for functions in constant use.',
        },
      },
      {
        id: 'reserved',
        text: {
          ko: '예약 동시성은 그 함수의 몫이자 상한일 뿐이라, 걸어 두어도 미리 데워지지 않는다.',
          en: 'Reserved concurrency is only a share and a ceiling for the function, and it keeps nothing warm.',
        },
        because: {
          ko: '미리 준비하는 쪽은 프로비저닝 동시성이에요.',
          en: 'What keeps environments ready is provisioned concurrency.',
        },
      },
      {
        id: 'provisioned',
        text: {
          ko: '늘 준비된 환경이 필요하면 프로비저닝 동시성을 설정하고, 요청이 없어도 그 요금을 낸다.',
          en: 'If some must be ready at all times, you set provisioned concurrency and pay for it, with or without requests.',
        },
        because: {
          ko: '기본 요금제와 달리, 미리 데워 두는 환경은 요청이 없어도 요금이 나와요.',
          en: 'Unlike the default, environments that are kept ready are billed without a single request.',
        },
      },
    ],
    misconception: 'M18',
    reasons: [
      {
        id: 'replaced',
        text: {
          ko: '쉬지 않고 불려도 환경은 몇 시간마다 끝나고 새로 뜬다.',
          en: 'Even in constant use, environments end every few hours.',
        },
        correct: true,
        because: {
          ko: '요청이 이어지면 환경이 다시 쓰일 뿐이고, 얼마나 오래 쓰일지는 약속이 없어요.',
          en: 'Steady calls merely get environments reused, and nobody promises for how long.',
        },
      },
      {
        id: 'always-new',
        text: {
          ko: '요청이 올 때마다 새 환경이 뜨므로 켜 둘 것이 없다.',
          en: 'A new environment starts for every request, so there is nothing to keep.',
        },
        misconception: 'M05',
        because: {
          ko: '요청마다 새로 뜬다고 생각하기 쉽지만, 쉬던 환경은 다시 쓰여요. 이 실험에서도 8만 번이 넘게 다시 쓰였어요.',
          en: 'Each request may seem to start afresh, but resting environments are reused, in this run more than 80,000 times.',
        },
      },
      {
        id: 'reserved-needed',
        text: {
          ko: '예약 동시성을 걸어 둔 함수만 데워진 환경이 계속 남는다.',
          en: 'Only functions with reserved concurrency keep warm environments.',
        },
        misconception: 'M08',
        because: {
          ko: '예약하면 데워진다고 생각하기 쉽지만, 예약 동시성은 아무것도 미리 초기화하지 않아요.',
          en: 'To reserve may sound like keeping warm, but reserved concurrency initialises nothing.',
        },
      },
    ],
    explanation: {
      ko: '초당 2건이 12시간 동안 끊이지 않는 실험에서도 85,812명 가운데 43명이 콜드 스타트를 겪어요. 두 시간마다 하던 교체(이 실험의 가정)를 끄면 8명이에요.',
      en: 'In a run of twelve hours with two orders a second and no pause, 43 of 85,812 customers still hit a cold start. Without the replacement every two hours, which this run assumes, it is 8.',
    },
    cites: [{ claim: 'C058' }, { sim: 'cold-start', scenario: 'busy-day' }],
    breaks: {
      sim: 'cold-start',
      scenario: 'busy-day',
      tMs: 0,
      knobs: ['maxLifetimeSec', 'keepAliveSec'],
      look: {
        ko: '손님이 끊이지 않는 12시간이에요. 처음이 지난 뒤에 생기는 콜드 스타트를 찾고, 환경의 수명을 바꿔 보세요.',
        en: 'Twelve hours without a pause. Find the cold starts after the beginning, then change how long environments live.',
      },
    },
  },
];
