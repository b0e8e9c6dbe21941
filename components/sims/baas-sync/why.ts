// Why the numbers of a baas-sync run may be believed: what its tests hold them to, in words.

import type { SimWhy } from '@/components/figure/words/why-words';
import type { declaration } from '@/engine/models/baas-sync/config';
import type { Localized } from '@/i18n/locales';

type Declared = typeof declaration;

const ONE_DOCUMENT: Localized = {
  ko: '글 하나를 문서 하나로 쳐요. 규칙이 따로 읽는 문서에도 요금이 들지만 여기서는 빠져 있어요.',
  en: 'A message is one document. Documents that rules look up are billed too, and left out here.',
};

export const why: SimWhy<keyof Declared['metrics'], keyof Declared['params']> = {
  trust: {
    reads: {
      ko: {
        what: '데이터베이스가 문서를 읽어 준 횟수예요. 요금은 이 수로 매겨져요.',
        rule: '글 하나마다 그때 듣고 있던 사람 수만큼, 방을 열 때는 받아 오는 문서 수만큼 늘어요. 모두가 한 방에서 늘 듣고 있으면 사람 수 U의 제곱 × 한 사람이 쓰는 글 m이에요.',
        checks: [
          '식 U²m: 200명과 2,000명을 다른 손님들로 서른 번씩 돌린 평균이 1% 안에서 맞아요.',
          '휴대폰마다 따로 더한 읽기와 요금에 쓰는 읽기가 정확히 같아요.',
        ],
        leftOut: ONE_DOCUMENT.ko,
      },
      en: {
        what: 'How often the database handed out a document. It is what is billed.',
        rule: 'Each message adds one for everybody who listens then; opening a room adds the documents that come. With all in one room and always listening, that is people squared, U², times the messages m of each.',
        checks: [
          'The formula U²m: the mean over thirty runs with other customers, 200 and 2,000 of them, within 1%.',
          'Reads added up phone by phone are exactly those on the meter.',
        ],
        leftOut: ONE_DOCUMENT.en,
      },
    },
    writes: {
      ko: {
        what: '데이터베이스에 쓴 횟수예요.',
        rule: '채팅방에서는 글 하나가 쓰기 한 번이에요. 태블릿에서는 한 번 팔 때마다 한 번 쓰고, 끊긴 태블릿의 쓰기는 다시 연결될 때 순서대로 도착해요.',
        checks: ['두 태블릿을 어떤 순서로 다시 연결해도 두 번의 판매가 쓰기 두 번으로 남아요.'],
        leftOut: '실패해서 다시 보내는 쓰기는 없어요. 가는 데는 늘 0.1초가 걸려요.',
      },
      en: {
        what: 'How often something was written to the database.',
        rule: 'In rooms a message is one write. Tablets write once for each sale; what an offline tablet wrote arrives in its order when it reconnects.',
        checks: ['In whatever order two tablets come back, two sales are two writes.'],
        leftOut: 'No write fails and is sent again. Each takes 0.1 s on its way.',
      },
    },
    unsent: {
      ko: {
        what: '팔았지만 아직 데이터베이스에 닿지 못한 쓰기예요. 끊긴 태블릿 안에 있어요.',
        rule: '끊긴 태블릿은 혼자 적어 두었다가, 다시 연결되면 적은 순서대로 보내요.',
        checks: [
          '끊기기 전에 보낸 것은 도착하고, 끊긴 뒤의 것은 기다려요. 그림의 태블릿마다 몇 개인지 시험해요.',
        ],
        leftOut: '태블릿이 꺼지거나 고장 나서 적어 둔 것을 잃는 일은 없어요.',
      },
      en: {
        what: 'Writes of sales that have not reached the database yet: they wait on a tablet that is cut off.',
        rule: 'A tablet that is offline keeps its writes, and sends them in their order once it is connected again.',
        checks: [
          'What was sent before a cut arrives, what came after it waits: tested at each tablet.',
        ],
        leftOut: 'No tablet breaks or is switched off, so nothing that it keeps is lost.',
      },
    },
    gap: {
      ko: {
        what: '데이터베이스의 재고가 선반보다 얼마나 많다고 믿는지예요.',
        rule: '데이터베이스의 값 − (처음 재고 − 판 것). 덮어쓰기에서는 나중에 도착한 값이 먼저 것을 지워서 판매가 사라져요. “하나 빼기”로 쓰면 사라지지 않아요.',
        checks: [
          '끊긴 채 하나씩 판 태블릿이 2, 3, 4, 5대: 덮어쓰기는 대수보다 하나 적게 잃고, 하나 빼기는 잃지 않아요. 정확히 맞아요.',
          '점심을 다른 손님들로 서른 번 돌리면 덮어쓰기는 모두 어긋나고, 하나 빼기는 모두 맞아요.',
        ],
        leftOut:
          '문서 하나에 늘 나중에 도착한 쓰기가 이겨요. 필드마다 합치거나 충돌을 알려 주는 데이터베이스는 다루지 않아요.',
      },
      en: {
        what: 'By how many portions the database believes in more than the shelf has.',
        rule: 'What the database says, less (the first stock − what was sold). With overwriting, the value that arrives last wipes out the one before, and a sale is lost. “One less” loses none.',
        checks: [
          'Two to five tablets that each sell one while cut off: overwriting loses one sale less than there are tablets, “one less” none. Exactly.',
          'The lunch, thirty times over with other customers: overwriting is off in all, “one less” in none.',
        ],
        leftOut:
          'The last write to arrive wins, per document. Databases that merge fields or report conflicts are left out.',
      },
    },
    oversold: {
      ko: {
        what: '선반에 없는데 팔기로 약속한 몫이에요.',
        rule: '판 것이 처음 재고보다 많은 만큼이에요. 끊긴 태블릿은 마지막으로 들은 재고를 믿고 팔아요.',
        checks: [
          '점심을 다른 손님들로 30번 돌리면 덮어쓰기는 30번 모두 넘치게 팔고 평균 11~15개예요. 하나 빼기도 5번에서 25번 사이로 넘쳐요. 트랜잭션은 한 번도 그러지 않아요.',
        ],
        leftOut: '손님에게 사과하거나 돈을 돌려주는 일은 들어 있지 않아요.',
      },
      en: {
        what: 'Portions that were sold though the shelf had none left.',
        rule: 'What was sold beyond the first stock. A tablet that is cut off believes in the stock it last heard of, and sells.',
        checks: [
          'The lunch, thirty times over with other customers: overwriting oversells in all thirty, by 11 to 15 on average; “one less” still does in more than 5 and fewer than 25; a transaction never does.',
        ],
        leftOut: 'Apologies and refunds are not in it.',
      },
    },
    cost: {
      ko: {
        what: '하루의 읽기와 쓰기 요금이에요.',
        rule: '무료인 읽기 50,000번과 쓰기 20,000번을 뺀 나머지에 Firestore 서울 가격을 곱해요.',
        checks: [
          '읽기 8천만 번, 쓰기 4만 번인 하루는 30.40달러. 손으로 계산한 값과 1센트 안에서 같아요.',
          '2020년에 한 회사가 공개한 72,000달러 청구서(읽기 1,160억 번)는 지금 가격으로 69,599.97달러가 나와요.',
        ],
        leftOut: '저장 요금과 나가는 트래픽 요금은 서울 가격의 출처를 찾지 못해 뺐어요.',
      },
      en: {
        what: 'What a day of reads and writes costs.',
        rule: 'Reads beyond 50,000 and writes beyond 20,000, which are free, at Firestore’s list prices in Seoul.',
        checks: [
          'A day of 80 million reads and 40,000 writes is $30.40: within a cent of what comes out by hand.',
          'A bill of $72,000 that a company published in 2020 (116 billion reads) comes to $69,599.97 at today’s prices.',
        ],
        leftOut: 'Storage and outgoing traffic are left out: no sourced price for Seoul was found.',
      },
    },
    unseen: {
      ko: {
        what: '돌아왔을 때 받아 오지 못해 끝내 못 본 글의 비율이에요.',
        rule: '방을 열면 정해 둔 만큼만 받아 와요. 놓친 글이 그보다 많으면 나머지는 못 본 것으로 세요. 아직 돌아오지 않은 사람은 세지 않아요.',
        checks: [
          '29분 뒤에 돌아오면 놓친 것을, 31분 뒤에 돌아오면 한 쪽을 읽어요. Firestore가 30분으로 정해 둔 대로예요.',
        ],
        leftOut: '화면을 더 올려서 옛 글을 불러오는 일은 들어 있지 않아요.',
      },
      en: {
        what: 'The share of messages that nobody was shown after coming back.',
        rule: 'Opening a room brings a page. What somebody missed beyond that page counts as unseen. Whoever has not come back yet is not counted.',
        checks: [
          'Back after 29 minutes, a phone reads what it missed; after 31, a page: the 30 minutes that Firestore states.',
        ],
        leftOut: 'Scrolling up to load older messages is left out.',
      },
    },
    exposed: {
      ko: {
        what: '들을 자격이 없는 사람에게 새어 나간 글의 수예요.',
        rule: '규칙이 “아무나”이면, 낯선 사람이 듣는 동안 쓰인 글을 모두 세요. 규칙이 있으면 거절되고, 거절에는 돈이 들지 않아요.',
        checks: [
          '문을 열어 둔 상황을 다른 손님들로 서른 번 돌려도 쓰인 글 수와 정확히 같아요. 문을 닫으면 낯선 사람의 읽기가 멈춰요.',
        ],
        leftOut: '낯선 사람이 글을 쓰거나 지우는 일은 들어 있지 않아요.',
      },
      en: {
        what: 'Messages that reached somebody who had no right to them.',
        rule: 'With rules that let anyone in, every message written while a stranger listens counts. With rules they are refused, which costs nothing.',
        checks: [
          'The open door, thirty times over with other customers: exactly as many as were written. Closing the door ends what strangers read.',
        ],
        leftOut: 'Strangers who write or delete are left out.',
      },
    },
  },
};
