// The words around the posts of spot-the-mistake: the story, what stands between them, and the way on.

import type { Locale } from '@/i18n/locales';
import { parallel } from '@/i18n/parallel';

export const postsMessages = parallel({
  ko: {
    title: '글 열네 편, 틀린 문장 하나씩',
    short: '틀린 문장 찾기',
    eyebrow: (number: number, title: string) => `${number}부 ${title}를 마치며`,
    summary:
      '서버리스를 다룬 글 열네 편에서 틀린 문장을 하나씩 찾고, 왜 틀렸는지 고르고, 그 문장을 깨는 실험을 돌려요.',
    story: [
      '3년 차 12월, 정오네에 새 동료가 왔어요. 새 동료는 서버리스 글 열네 편을 읽고 왔어요. 열네 편 모두 자신만만했고, 한 문장씩 틀렸어요.',
      '가온은 고쳐 주는 대신 물었어요. “출처가 있었나요?” 글 끝에는 다른 글의 주소가 있었고, 그 글 끝에도 또 다른 글의 주소가 있었어요.',
    ],
    how: '글은 모두 이 수업이 지어낸 거예요. 문장을 눌러 고르거나, 숫자 키와 화살표 키로 골라요. 점수는 없어요. 틀린 것은 오늘의 복습에 다시 나와요.',
    firstTitle: '첫 글에서 틀린 문장은?',
    gate: '나머지 글은 첫 글의 답을 고른 다음에 나와요.',
    skip: '건너뛰고 읽기',
    restTitle: '나머지 열세 편',
    run: '이 문장을 깨는 실험 돌리기',
    runAgain: '실험 접기',
    whenDone: '문장과 이유를 고르면 이 문장을 깨는 실험이 열려요.',
    sourcesTitle: '출처가 있었나요?',
    sources:
      '출처가 있다는 것과 그 출처에 그렇게 적혀 있다는 것은 달라요. 글이 글을 옮기면 틀린 문장도 함께 옮겨져요.',
    qna: {
      q: '여러 글에 똑같이 나오는 문장이면 믿어도 되지 않나요?',
      a: '여러 글이 한 글을 옮겼다면 열 편도 한 편이에요. 먼저 그 말을 처음 한 곳을 찾아요. 제공자의 문서인지, 직접 잰 값인지, 또 다른 글인지를 봐요. 그다음 날짜를 봐요. 요금과 한도는 해마다 바뀌어요. 그래도 의심되면 조건을 적고 돌려 봐요. 조건이 다르면 같은 숫자가 나오지 않아요.',
    },
    closingTitle: '정리',
    closing: [
      '여러 글에 있다고 사실은 아니에요.',
      '날짜 없는 숫자는 숫자가 아니에요.',
      '의심되면 돌려 봐요.',
    ],
    bridge: '이제 코드가 아니라 가게가 커져요.',
    next: {
      posts: '2부를 마치며',
      guesses: '돌아보기',
      lesson: '이어지는 수업',
      map: '다음으로',
    },
  },
  en: {
    title: 'Fourteen posts, one wrong sentence each',
    short: 'Spot the mistake',
    eyebrow: (number: number, title: string) => `At the end of part ${number}: ${title}`,
    summary:
      'Find the one wrong sentence in each of fourteen posts about serverless, say what makes it wrong, and run what breaks it.',
    story: [
      'In December of the third year a new colleague joined the shop, having read fourteen posts about serverless. All fourteen sounded sure of themselves, and each got one sentence wrong.',
      'Instead of correcting anything, Gaon asked: “Did they name a source?” At the end of each post was the address of another, and at the end of that one, of yet another.',
    ],
    how: 'The posts are made up for this course. Press a sentence, or use the number and arrow keys. There is no score; what went wrong comes back in today’s review.',
    firstTitle: 'Which sentence of the first post is wrong?',
    gate: 'The other posts follow once you have answered the first.',
    skip: 'Skip and read on',
    restTitle: 'The other thirteen',
    run: 'Run what breaks this sentence',
    runAgain: 'Close the run',
    whenDone: 'Once you have chosen a sentence and a reason, the run that breaks it can be opened.',
    sourcesTitle: 'Did they name a source?',
    sources:
      'Having a source is one thing; that the source really says so is another. When posts copy posts, the wrong sentence travels along.',
    qna: {
      q: 'If many posts say the same thing, can I not believe it?',
      a: 'If they all copied one post, ten are one. First find who said it first: the provider’s documentation, somebody who measured, or yet another post. Then look for a date, because prices and limits change from year to year. If you still doubt it, write down the conditions and run it: under other conditions you will not get the same number.',
    },
    closingTitle: 'To remember',
    closing: [
      'Many posts saying so does not make it true.',
      'A number without a date is no number.',
      'When in doubt, run it.',
    ],
    bridge: 'From here on it is the shop that grows, not the code.',
    next: {
      posts: 'At the end of part 2',
      guesses: 'Looking back',
      lesson: 'Next lesson',
      map: 'Next',
    },
  },
});

export type PostsMessages = (typeof postsMessages)[Locale];
