// Why the numbers of the stateless simulator may be believed: what its tests hold them to, in words.

import { latencyTrust } from '@/components/figure/words/common-why';
import type { SimWhy } from '@/components/figure/words/why-words';
import type { declaration } from '@/engine/models/stateless/config';

type Declared = typeof declaration;

const ONE_AT_A_TIME = {
  ko: '환경 하나가 주문 여럿을 함께 받는 플랫폼은 다루지 않아요.',
  en: 'Platforms on which an environment handles several orders at once are left out.',
};

export const why: SimWhy<keyof Declared['metrics'], keyof Declared['params']> = {
  trust: {
    ones: {
      ko: {
        what: '번호로 1번을 받은 손님의 수예요.',
        rule: '새 환경은 0에서 시작해서, 첫 손님에게 1번을 줘요. 그래서 답을 한 번이라도 한 환경의 수와 같아요.',
        checks: [
          '정오네의 정오를 다른 손님들로 서른 번 돌리면 콜드 스타트 실험의 점심 러시와 10초마다 똑같은 수의 환경이 만들어져요. 21~28개, 7번 손님들로는 22개예요.',
        ],
        leftOut: ONE_AT_A_TIME.ko,
      },
      en: {
        what: 'How many customers were told that they are number 1.',
        rule: 'A new environment begins at 0 and tells its first customer 1. So it is the number of environments that have ever answered.',
        checks: [
          'The shop’s noon, thirty times over with other customers, makes the same environments as the lunch rush of the cold-start lab, looked at every ten seconds: 21 to 28, and 22 with customers no. 7.',
        ],
        leftOut: ONE_AT_A_TIME.en,
      },
    },
    highest: {
      ko: {
        what: '지금까지 나온 번호 가운데 가장 큰 번호예요.',
        rule: '환경 안에서 세면 가장 많이 일한 환경의 셈, 데이터베이스에서 세면 그 값이에요. 배포하면 환경의 셈은 0에서 다시 시작해요.',
        checks: [
          '데이터베이스가 더하면 다른 손님들로 서른 번 돌려도 모두 1, 2, 3, …이 빠짐없이 차례로 나와요.',
          '점심 1분을 다른 손님들로 서른 번 돌려도 가장 큰 번호가 주문 수의 절반을 넘지 않아요.',
        ],
        leftOut: ONE_AT_A_TIME.ko,
      },
      en: {
        what: 'The highest number that anybody was told so far.',
        rule: 'Counted in environments it is the count of the one that worked most; in the database it is what stands there. A deploy sends the counts of environments back to 0.',
        checks: [
          'Where the database adds, all of thirty runs with other customers give 1, 2, 3, … in order, with none missing.',
          'The lunch minute, thirty times over with other customers: the highest number is never more than half of the orders.',
        ],
        leftOut: ONE_AT_A_TIME.en,
      },
    },
    couponsGiven: {
      ko: {
        what: '받은 번호가 쿠폰의 수 이하인 손님의 수예요.',
        rule: '읽고 더해서 쓰면 주문이 1초에 λ건 오고 DB가 g초 걸릴 때 약 100 × (1 + λg)장이 나가요. 10건과 0.04초라면 140장이에요.',
        checks: [
          '다른 손님들로 30번 돌려 보니, 환경에서 세면 모두가 받고, 읽고 쓰면 126~149장(평균 139장), DB가 더하면 30번 모두 꼭 100장이에요.',
        ],
        leftOut: '쿠폰을 나중에 거둬들이는 일은 들어 있지 않아요.',
      },
      en: {
        what: 'Customers whose number was at most the number of coupons.',
        rule: 'With get and set, λ orders a second and g seconds for the database, about 100 × (1 + λg) go out: 140 for ten orders and 0.04 s.',
        checks: [
          'Thirty runs with other customers: counted in environments everybody gets one, with get and set 126 to 149 (139 on average), and where the database adds, exactly 100 in all thirty.',
        ],
        leftOut: 'Taking a coupon back later is not in it.',
      },
    },
    wrong: {
      ko: {
        what: '받은 번호가 진짜 번호와 다른 답의 비율이에요.',
        rule: '진짜 번호는 답이 나간 순서예요. 다섯 번째로 나간 답의 진짜 번호는 5예요.',
        checks: [
          '혼자 시험하면 다른 손님들로 서른 번 돌려도 늘 답 59개 가운데 틀린 것이 0개예요.',
          '점심 1분에는 평균 98.6%가 틀려요.',
        ],
        leftOut: ONE_AT_A_TIME.ko,
      },
      en: {
        what: 'The share of answers whose number was not the true one.',
        rule: 'The true number is the order in which answers go out: that of the fifth answer is 5.',
        checks: [
          'Testing alone, none of 59 answers is wrong in any of thirty runs with other customers.',
          'In the lunch minute 98.6% are, on average.',
        ],
        leftOut: ONE_AT_A_TIME.en,
      },
    },
    lost: {
      ko: {
        what: '답을 받았지만 가장 큰 번호가 세지 않은 주문이에요.',
        rule: '답을 받은 주문 − 가장 큰 번호. 읽고 쓰는 방법에서는 셈에 남는 비율이 1 / (1 + λg)예요. 한 번 센 뒤 g초 동안 온 주문은 옛 값을 읽기 때문이에요.',
        checks: [
          '식과, 다른 손님들로 서른 번 돌린 평균을 네 경우(1초에 2건과 10건, DB 10, 40, 100ms)에서 비교했어요. 차이는 0.01보다 작아요.',
          '데이터베이스가 더하면 다른 손님들로 서른 번 돌려도 모두 0건이에요.',
        ],
        leftOut:
          '데이터베이스의 트랜잭션과 조건부 쓰기는 다루지 않아요. 결과는 더하기와 같고 시간이 달라요.',
      },
      en: {
        what: 'Orders that were answered and that not even the highest number counts.',
        rule: 'Orders answered − the highest number. With get and set a share of 1 / (1 + λg) stays counted: whoever comes within g after a count reads an old value.',
        checks: [
          'The formula and the mean of thirty runs with other customers, in four cases (2 and 10 orders a second, 10, 40 and 100 ms): they differ by less than 0.01.',
          'Where the database adds, none is lost in any of thirty runs with other customers.',
        ],
        leftOut:
          'Transactions and conditional writes are left out: they count as adding does, in other times.',
      },
    },
    leaks: {
      ko: {
        what: '화면에서 다른 손님의 이름을 본 비회원의 수예요.',
        rule: '회원의 이름을 핸들러 밖의 변수에 두면, 그 환경에 다음으로 온 비회원이 그 이름을 봐요.',
        checks: [
          '새어 나간 이름이 늘 같은 환경에 바로 앞서 온 회원의 것인지 시험해요.',
          '다른 손님들로 서른 번 돌려도, 혼자 시험할 때도 비회원의 95% 넘게 남의 이름을 봐요. 요청 안에 두면 한 명도 보지 않아요.',
        ],
        leftOut: '이름보다 더 중요한 것이 새는 일은 같은 방식으로 일어나요. 여기서는 이름만 세요.',
      },
      en: {
        what: 'Guests whose page showed the name of another customer.',
        rule: 'Where a member’s name is put into a variable outside of the handler, the next guest in that environment sees it.',
        checks: [
          'Each name that leaks is that of the last member in the same environment: tested one by one.',
          'Thirty runs with other customers: even testing alone more than 95% of guests see a stranger; with the name in the request, none.',
        ],
        leftOut: 'Worse things than names leak in the same way. Only names are counted here.',
      },
    },
    missing: {
      ko: {
        what: '다시 온 손님 가운데 담아 둔 것을 찾지 못한 손님의 비율이에요.',
        rule: '전역 변수와 /tmp에 둔 것은 그 환경에만 있어요. 세션 저장소에 둔 것은 정해 둔 시간 동안, 데이터베이스에 둔 것은 지울 때까지 어느 환경에서나 찾아요. 밖에 두면 물어보는 시간이 한 번 더 들어요.',
        checks: [
          '다른 손님들로 서른 번 돌려도, 점심 1분에 환경 안에 두면 늘 절반 넘게 빈손이고, 밖에 두면 한 명도 없어요.',
          '혼자 시험하면 환경 안에 두어도 모두 찾아요. 환경을 회수하거나 세션의 시간을 줄이면 빈손이 되는지도 시험해요.',
        ],
        leftOut:
          '다시 오는 때는 정해 두었어요. 담은 주문이 답을 받기도 전에 다시 온 손님은 세지 않아요.',
      },
      en: {
        what: 'Of the customers who came back, the share who did not find what they had put down.',
        rule: 'What lies in a global variable or in /tmp is in that environment alone. A session store has it for a set time and a database until it is deleted, for every environment; asking outside takes one answer more.',
        checks: [
          'Thirty runs with other customers: in a minute of lunch more than half find nothing where it lies inside, and nobody where it lies outside.',
          'Testing alone, everybody finds it inside, too. That a reclaimed environment or a short session leaves nothing is tested as well.',
        ],
        leftOut:
          'When they come back is set. Who is back before the first order was answered is not counted.',
      },
    },
    p95: latencyTrust(95, {
      checks: {
        ko: ['메뉴를 주문마다 읽으면 0.6초, DB에서 읽으면 0.04초가 더해지는지 시험해요.'],
        en: ['Reading the menu each time adds 0.6 s, from the database 0.04 s: both are tested.'],
      },
      leftOut: {
        ko: '손님과 함수 사이의 네트워크 시간은 들어 있지 않아요.',
        en: 'The network between customer and function is left out.',
      },
    }),
  },
  expected: {
    lost: ({ countAt }) => (countAt === 'store-add' ? 0 : null),
  },
};
