// The post that believes: “Moved to a database, a value is counted right whoever comes at once.”
// What holds in it, and what is so instead, rests on what it cites.

import type { SpotItem } from '@/content/schema';

export const coupons: SpotItem = {
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
};
