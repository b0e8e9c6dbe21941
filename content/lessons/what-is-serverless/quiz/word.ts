// What the word refers to, which thing is meant by it, and where it came from.

import type { QuizItem } from '@/content/schema';

export const word: readonly QuizItem[] = [
  {
    id: 'baas-or-faas',
    idea: 'two-halves',
    kind: 'categorise',
    step: 'what-the-word-covers',
    stem: {
      ko: '가게가 하는 일을 서버리스의 두 쪽 가운데 어디에 맡겼는지 나눠 보세요.',
      en: 'To which half of serverless has the shop given each of these?',
    },
    categories: [
      { id: 'baas', text: { ko: 'BaaS', en: 'BaaS' } },
      { id: 'faas', text: { ko: 'FaaS', en: 'FaaS' } },
    ],
    entries: [
      {
        id: 'sign-in',
        text: { ko: '만들어진 로그인 창을 API로 불러요', en: 'Calls ready-made sign-in by an API' },
        category: 'baas',
        misconception: 'M112',
        because: {
          ko: '완성된 기능을 빌려요. 우리가 쓴 코드는 올라가지 않아요.',
          en: 'A finished feature is rented. No code of ours is uploaded.',
        },
      },
      {
        id: 'receipt',
        text: { ko: '우리가 짠 영수증 코드를 올려요', en: 'Uploads receipt code that we wrote' },
        category: 'faas',
        misconception: 'M112',
        because: {
          ko: '우리가 쓴 코드를 제공자가 부를 때마다 돌려요.',
          en: 'The provider runs code of ours for each call.',
        },
      },
      {
        id: 'sync',
        text: {
          ko: '태블릿들이 함께 보는 데이터베이스를 빌려요',
          en: 'Rents a database that all tablets share',
        },
        category: 'baas',
        misconception: 'M112',
        because: {
          ko: '저장하고 나누는 기능이 이미 만들어져 있어요.',
          en: 'Storing and sharing are there ready-made.',
        },
      },
      {
        id: 'thumbnail',
        text: {
          ko: '사진이 올라올 때 줄이는 우리 함수를 돌려요',
          en: 'Runs our function that shrinks each photo',
        },
        category: 'faas',
        misconception: 'M112',
        because: {
          ko: '사진이 올라온 일(이벤트)이 우리 함수를 깨워요.',
          en: 'The upload is an event, and it wakes our function.',
        },
      },
    ],
    explanation: {
      ko: '내 코드를 올렸는지를 물으면 갈려요. 한 앱이 둘을 함께 쓰는 일이 많아요.',
      en: 'Ask whether code of your own was uploaded. One application often uses both.',
    },
    cites: [{ claim: 'C002' }],
  },
  {
    id: 'file-storage-too',
    idea: 'two-halves',
    kind: 'single',
    step: 'what-the-word-covers',
    stem: {
      ko: '어떤 앱이 로그인과 데이터는 API로 빌리고 함수는 하나도 올리지 않았어요. 이 앱을 뭐라고 부를 수 있을까요?',
      en: 'An app rents sign-in and data by API, and has not uploaded a single function. What may it be called?',
    },
    options: [
      {
        id: 'not',
        text: {
          ko: '함수가 없으니 서버리스가 아니에요',
          en: 'Not serverless, as there is no function',
        },
        misconception: 'M112',
        because: {
          ko: '서버리스는 FaaS만의 이름이 아니에요. BaaS만 쓰는 앱도 여기에 들어가요.',
          en: 'The word is not for FaaS alone. An app that uses BaaS only is covered, too.',
        },
      },
      {
        id: 'paas',
        text: { ko: '남의 것을 빌렸으니 PaaS예요', en: 'PaaS, since all of it is rented' },
        misconception: 'M02',
        because: {
          ko: 'PaaS는 내 앱을 올려 두는 곳이에요. 여기서는 올린 앱이 없고 기능만 불러요.',
          en: 'PaaS is a place to which an app is uploaded. Here only features are called.',
        },
      },
      {
        id: 'baas',
        text: { ko: 'BaaS로 만든 서버리스 앱이에요', en: 'A serverless app, made with BaaS' },
        correct: true,
        because: {
          ko: '돌볼 서버가 없고 쓴 만큼 내요. 서버리스의 한쪽만 쓴 거예요.',
          en: 'No servers to tend, paid by use: one half of serverless.',
        },
      },
      {
        id: 'no-server',
        text: { ko: '서버 없이 돌아가는 앱이에요', en: 'An app that runs without any server' },
        misconception: 'M01',
        because: {
          ko: '로그인과 데이터는 제공자의 서버가 맡아요. 보이지 않을 뿐이에요.',
          en: 'Sign-in and data run on the provider’s servers. They are only out of sight.',
        },
      },
    ],
    explanation: {
      ko: '서버리스는 BaaS와 FaaS를 함께 부르는 말이에요. 하나만 써도 돼요.',
      en: 'Serverless is the word for BaaS and FaaS. Either alone will do.',
    },
    cites: [{ claim: 'C002' }],
  },
  {
    id: 'more-than-functions',
    idea: 'two-halves',
    kind: 'ox',
    step: 'what-the-word-covers',
    stem: {
      ko: '“함수를 올리지 않고도 서버리스 앱을 만들 수 있다.”',
      en: '“A serverless app can be made without uploading a function.”',
    },
    answer: true,
    reasons: [
      {
        id: 'lambda',
        text: {
          ko: '서버리스는 람다 같은 함수만 가리켜요',
          en: 'Serverless refers to functions such as Lambda',
        },
        misconception: 'M112',
        because: {
          ko: '완성된 기능을 빌리는 BaaS도 서버리스예요.',
          en: 'BaaS, which rents finished features, is serverless as well.',
        },
      },
      {
        id: 'apis',
        text: {
          ko: '다 만들어진 기능을 API로 빌려도 돼요',
          en: 'Finished features can be rented by API',
        },
        correct: true,
        because: {
          ko: '그것이 BaaS이고, 서버리스의 나머지 한쪽이에요.',
          en: 'That is BaaS, the other half of serverless.',
        },
      },
      {
        id: 'none',
        text: {
          ko: '서버리스에서는 어떤 코드도 서버에서 돌지 않아요',
          en: 'In serverless no code runs on a server',
        },
        misconception: 'M01',
        because: {
          ko: '빌린 기능도 제공자의 서버에서 도는 코드예요.',
          en: 'Rented features, too, are code on the provider’s servers.',
        },
      },
    ],
    explanation: {
      ko: '파일 저장소나 로그인만 빌려도 돌볼 서버가 없고 쓴 만큼 내요.',
      en: 'Renting file storage or sign-in alone leaves no server to tend, and is paid by use.',
    },
    cites: [{ claim: 'C002' }, { claim: 'C093' }],
  },
  {
    id: 'three-meanings',
    idea: 'which-thing',
    kind: 'match',
    step: 'what-the-word-covers',
    stem: {
      ko: '같은 ‘서버리스’가 무엇을 가리키는지 짝지어 보세요.',
      en: 'The same word “serverless”: match what it refers to.',
    },
    pairs: [
      {
        id: 'platform',
        left: { ko: '서버리스 플랫폼', en: 'Serverless platform' },
        right: { ko: '제공자가 파는 서비스', en: 'A service that a provider sells' },
        misconception: 'M112',
        because: {
          ko: 'AWS Lambda나 Firebase처럼 고를 수 있는 제품이에요.',
          en: 'A product to choose, such as AWS Lambda or Firebase.',
        },
      },
      {
        id: 'architecture',
        left: { ko: '서버리스 아키텍처', en: 'Serverless architecture' },
        right: { ko: '내 시스템 전체의 모양', en: 'The shape of my whole system' },
        misconception: 'M116',
        because: {
          ko: '어떤 부분을 무엇으로 짰는지까지 말해야 아키텍처예요.',
          en: 'It takes telling which part is made of what.',
        },
      },
      {
        id: 'pattern',
        left: { ko: '서버리스 패턴', en: 'Serverless pattern' },
        right: { ko: '되풀이해 쓰는 한 부분의 짜임', en: 'How one recurring part is built' },
        misconception: 'M116',
        because: {
          ko: '사진이 올라오면 함수가 줄이는 것처럼, 여러 시스템에 다시 쓰여요.',
          en: 'A function that shrinks each photo, for one: it is used in many systems.',
        },
      },
    ],
    others: [
      {
        id: 'machine',
        text: { ko: '서버를 없앤 데이터센터', en: 'A data centre without servers' },
      },
    ],
    explanation: {
      ko: '대화가 엇갈리면 “제품, 모양, 짜임 가운데 무엇이요?”라고 물어요.',
      en: 'When people talk past each other, ask: the product, the shape, or how a part is built?',
    },
    cites: [{ claim: 'C002' }, { claim: 'C007' }],
  },
  {
    id: 'we-use-serverless',
    idea: 'which-thing',
    kind: 'single',
    step: 'what-the-word-covers',
    stem: {
      ko: '한 회사가 VM으로 돌리는 큰 앱 옆에 알림 함수 하나를 올리고 “우리도 서버리스예요”라고 말해요. 가장 알맞은 말은 무엇일까요?',
      en: 'A firm runs a large app on VMs, adds one function for notices and says: “We are serverless now.” What fits best?',
    },
    options: [
      {
        id: 'platform',
        text: {
          ko: '서버리스 플랫폼을 쓰기 시작했어요',
          en: 'It has begun to use a serverless platform',
        },
        correct: true,
        because: {
          ko: '제품 하나를 쓰는 것과 시스템의 모양이 바뀐 것은 다른 일이에요.',
          en: 'To use one product is one thing; that the shape of the system changed is another.',
        },
      },
      {
        id: 'architecture',
        text: {
          ko: '시스템이 서버리스 아키텍처로 바뀌었어요',
          en: 'Its system has become a serverless architecture',
        },
        misconception: 'M116',
        because: {
          ko: '큰 앱은 여전히 돌보는 VM 위에 있어요. 한 부분만 옮긴 거예요.',
          en: 'The large app is still on VMs that somebody tends. One part was moved.',
        },
      },
      {
        id: 'no-servers',
        text: {
          ko: '이 회사에는 이제 돌볼 서버가 없어요',
          en: 'The firm has no servers to tend any more',
        },
        misconception: 'M111',
        because: {
          ko: 'VM의 운영체제와 대수는 그대로 회사의 일이에요.',
          en: 'Operating system and number of the VMs are still its work.',
        },
      },
      {
        id: 'micro',
        text: {
          ko: '앱이 마이크로서비스로 나뉘었어요',
          en: 'Its app was divided into microservices',
        },
        misconception: 'M112',
        because: {
          ko: '함수를 올렸다고 앱이 나뉘지는 않아요. 나누는 것은 다른 질문이에요.',
          en: 'A function does not divide the app. How it is divided is another question.',
        },
      },
    ],
    explanation: {
      ko: '섞어 쓰는 것은 흔하고 괜찮아요. 다만 무엇을 가리키는 말인지는 구별해야 해요.',
      en: 'To mix is common and fine. What the word refers to should still be told apart.',
    },
    cites: [{ claim: 'C007' }, { claim: 'C013' }],
  },
  {
    id: 'same-as-microservices',
    idea: 'which-thing',
    kind: 'ox',
    step: 'what-the-word-covers',
    stem: {
      ko: '“나누지 않은 앱은 서버리스로 돌릴 수 없다.”',
      en: '“An undivided application cannot run serverless.”',
    },
    answer: false,
    reasons: [
      {
        id: 'two-questions',
        text: {
          ko: '어떻게 나누는지와 누가 돌리는지는 다른 질문이에요',
          en: 'How it is divided and who runs it are two questions',
        },
        correct: true,
        because: {
          ko: '한도 안이라면 앱 하나를 통째로 함수 하나에 올릴 수 있어요.',
          en: 'Within the limits a whole application may be one function.',
        },
      },
      {
        id: 'must',
        text: {
          ko: '서버리스는 모든 것을 작은 조각으로 나눠야 해요',
          en: 'Serverless needs everything cut into small pieces',
        },
        misconception: 'M116',
        because: {
          ko: '한도가 작은 조각을 권하기는 하지만, 나누어야만 하는 것은 아니에요.',
          en: 'Limits favour small pieces, but nothing demands them.',
        },
      },
      {
        id: 'functions-are',
        text: {
          ko: '함수 하나가 곧 마이크로서비스 하나예요',
          en: 'One function is one microservice by definition',
        },
        misconception: 'M112',
        because: {
          ko: '함수는 코드를 올리는 단위예요. 마이크로서비스는 따로 배포하는 경계를 말해요.',
          en: 'A function is a unit to upload. A microservice is a boundary of deployment.',
        },
      },
    ],
    explanation: {
      ko: '마이크로서비스를 VM에서 돌릴 수도, 나누지 않은 앱을 함수로 돌릴 수도 있어요.',
      en: 'Microservices may run on VMs, and an undivided application in a function.',
    },
    cites: [{ claim: 'C007' }],
  },
  {
    id: 'word-in-order',
    idea: 'origin',
    kind: 'order',
    step: 'what-the-word-covers',
    stem: {
      ko: '일찍 일어난 일부터 차례로 놓아 보세요.',
      en: 'Put these in order, the earliest first.',
    },
    entries: [
      {
        id: 'zimki',
        text: {
          ko: 'Zimki가 쓴 만큼 받고 코드를 돌려요',
          en: 'Zimki runs code and charges by use',
        },
      },
      {
        id: 'iron',
        text: { ko: 'Iron.io가 서버리스라는 말을 써요', en: 'Iron.io uses the word serverless' },
      },
      { id: 'lambda', text: { ko: 'AWS Lambda가 나와요', en: 'AWS Lambda appears' } },
    ],
    explanation: {
      ko: '2006년, 2012년, 2014년 11월이에요. 생각이 먼저 있었고, 이름이 붙었고, 널리 알려졌어요.',
      en: '2006, 2012 and November 2014. The idea came first, then the name, then the fame.',
    },
    cites: [{ claim: 'C008' }],
  },
  {
    id: 'who-coined',
    idea: 'origin',
    kind: 'single',
    step: 'what-the-word-covers',
    stem: {
      ko: '‘서버리스’라는 말을 누가 처음 썼는지에 대해 알려진 것은 무엇일까요?',
      en: 'What is known about who first used the word “serverless”?',
    },
    options: [
      {
        id: 'amazon',
        text: {
          ko: '2014년에 아마존이 람다와 함께 만들었어요',
          en: 'Amazon made it with Lambda in 2014',
        },
        misconception: 'M113',
        because: {
          ko: '두 해 전에 이미 글에 나와요. 람다는 이 말을 널리 알렸어요.',
          en: 'It stands in writing two years earlier. Lambda made it famous.',
        },
      },
      {
        id: 'google',
        text: {
          ko: '2011년에 구글이 Firebase를 부른 말이에요',
          en: 'Google called Firebase so in 2011',
        },
        misconception: 'M113',
        because: {
          ko: 'Firebase를 구글이 인수한 것은 2014년이고, 그때까지 그렇게 부른 기록은 여기에 없어요.',
          en: 'Google bought Firebase in 2014, and nothing we know of says that it was called so before.',
        },
      },
      {
        id: 'iron',
        text: {
          ko: '2012년 Iron.io 쪽의 글에서 알려졌어요',
          en: 'Known from posts around Iron.io in 2012',
        },
        correct: true,
        because: {
          ko: '켄 프롬이 그해 10월의 글에서 뜻을 정했고, 그보다 먼저 쓴 글도 보았다고 밝혔어요.',
          en: 'Ken Fromm defined it in October of that year, and says that he had seen it used before.',
        },
      },
      {
        id: 'micro',
        text: {
          ko: '2006년에 마이크로서비스를 부르던 말이에요',
          en: 'Microservices were called so in 2006',
        },
        misconception: 'M112',
        because: {
          ko: '2006년에 나온 것은 쓴 만큼 내는 Zimki예요. 마이크로서비스와는 다른 이야기예요.',
          en: 'In 2006 there was Zimki, paid by use. Microservices are another story.',
        },
      },
    ],
    explanation: {
      ko: '맨 처음 쓴 사람은 확인되지 않았어요. 확인된 데까지만 말하는 것이 출처를 다루는 방법이에요.',
      en: 'Who was the very first is not established. To say no more than is known is how to treat sources.',
    },
    cites: [{ claim: 'C008' }],
  },
  {
    id: 'because-of-microservices',
    idea: 'origin',
    kind: 'ox',
    step: 'what-the-word-covers',
    stem: {
      ko: '“마이크로서비스 때문에 서버가 늘어서 서버리스가 발명됐다.”',
      en: '“Serverless was invented because microservices multiplied the servers.”',
    },
    answer: false,
    reasons: [
      {
        id: 'chain',
        text: {
          ko: '기술은 앞의 것이 낳은 문제를 풀며 한 줄로 이어져요',
          en: 'Each technology solves what the last one caused, in a single line',
        },
        misconception: 'M113',
        because: {
          ko: '여러 갈래가 함께 자랐어요. 쓴 만큼 내는 실행은 2006년에 이미 있었어요.',
          en: 'Several strands grew side by side. Paying by use for running code existed in 2006.',
        },
      },
      {
        id: 'amazon',
        text: {
          ko: '아마존이 람다를 팔려고 지은 이름일 뿐이에요',
          en: 'It is a name that Amazon made to sell Lambda, and no more',
        },
        misconception: 'M113',
        because: {
          ko: '이름은 람다보다 두 해 먼저 나왔어요.',
          en: 'The name is two years older than Lambda.',
        },
      },
      {
        id: 'several',
        text: {
          ko: '종량제 실행, 이름, BaaS가 저마다 먼저 있었어요',
          en: 'Pay per use, the name and BaaS were each there before',
        },
        correct: true,
        because: {
          ko: '2006년과 2011~2012년의 일이에요. 모두 2014년의 람다보다 먼저, 따로따로 있었어요.',
          en: 'They are of 2006, 2011 and 2012: each apart from the others, and all before Lambda in 2014.',
        },
      },
    ],
    explanation: {
      ko: '가상화, 자동 확장, 운영비, 모바일 백엔드의 필요가 함께 작용했어요.',
      en: 'Virtualisation, autoscaling, cost and mobile back ends all played a part.',
    },
    cites: [{ claim: 'C008' }],
  },
];
