// Achievement standards of Informatics in the 2022 revised national curriculum, word for word, and the steps of the
// course that touch each. A standard that the course does not touch is left out.

import type { Localized } from '@/i18n/locales';
import type { SourceName } from './sources';

export interface Standard {
  readonly code: string;
  /** Published in Korean; the English is ours. */
  readonly text: Localized;
  /** What of it the course does: never all of it. */
  readonly how: Localized;
  readonly steps: readonly [StandardStep, ...StandardStep[]];
}

/** A step of a lesson by its place, `scaling#how-fast`, and its heading. */
export interface StandardStep {
  readonly place: string;
  readonly title: Localized;
}

const step = (place: string, ko: string, en: string): StandardStep => ({
  place,
  title: { ko, en },
});

export interface School {
  readonly id: string;
  readonly from: SourceName;
  readonly name: Localized;
  readonly standards: readonly Standard[];
}

export const schools: readonly School[] = [
  {
    id: 'middle',
    from: 'middle',
    name: { ko: '중학교 정보', en: 'Middle school, Informatics' },
    standards: [
      {
        code: '[9정01-01]',
        text: {
          ko: '컴퓨팅 시스템의 구성요소와 동작 원리를 이해하고 운영 체제의 기능을 분석한다.',
          en: 'Understand the parts of a computing system and how it works, and analyse what an operating system does.',
        },
        how: {
          ko: '서버 한 대를 돌리는 일을 여섯 가지로 나누고, 빌린 서버에서 운영체제가 누구의 몫인지 봐요.',
          en: 'Takes the work of running a server apart into six, and asks whose the operating system is once it is rented.',
        },
        steps: [
          step('on-premises#all-yours', '서버 한 대를 돌리려면', 'What it takes to run one server'),
          step('iaas#still-yours', '빌렸는데도 남은 일', 'Rented, and still yours to do'),
        ],
      },
      {
        code: '[9정02-04]',
        text: {
          ko: '사례를 중심으로 데이터 간의 관계를 파악하고 데이터에 기반하여 의미를 해석한다.',
          en: 'By cases, see how data are related, and interpret their meaning on the ground of the data.',
        },
        how: {
          ko: '시뮬레이터의 기록과 차트를 읽고, 예상과 실제의 차이를 데이터로 설명해요.',
          en: 'Reads logs and charts of runs, and explains the gap to the prediction by the data.',
        },
        steps: [
          step('cold-start#how-long', '얼마나 오래 기다릴까', 'How long is the wait?'),
          step('observability#where-second', '1초는 어디로 갔을까', 'Where did the second go?'),
        ],
      },
      {
        code: '[9정05-01]',
        text: {
          ko: '디지털 사회의 특성을 탐구하고 사회 변화에 따른 직업의 변화를 탐구한다.',
          en: 'Explore what marks a digital society, and how occupations change with it.',
        },
        how: {
          ko: '서버를 빌리면 일과 팀이 어떻게 나뉘는지 봐요. 직업을 조사하지는 않아요.',
          en: 'Shows how work and teams are divided once servers are rented. Occupations are not looked into.',
        },
        steps: [
          step('who-manages-what#twelve-chores', '할 일 열두 가지', 'Twelve chores'),
          step('teams#conway', '시스템은 조직을 닮는다', 'Systems take after organisations'),
        ],
      },
    ],
  },
  {
    id: 'high',
    from: 'high',
    name: { ko: '고등학교 정보', en: 'High school, Informatics' },
    standards: [
      {
        code: '[12정03-01]',
        text: {
          ko: '복잡한 문제를 해결 가능한 작은 문제로 분해하고 모델링한다.',
          en: 'Divide a complex problem into smaller ones that can be solved, and model them.',
        },
        how: {
          ko: '한 덩어리 가게를 서비스로 나눌 때 어디를 자를지 실험해요.',
          en: 'Tries out where to cut when one shop is divided into services.',
        },
        steps: [
          step('monolith-to-microservices#where-to-cut', '어디를 자를까', 'Where to cut'),
          step(
            'monolith-to-microservices#your-turn',
            '선을 그을 차례',
            'Your turn to draw the line',
          ),
        ],
      },
      {
        code: '[12정03-10]',
        text: {
          ko: '문제 해결을 위한 프로그램의 성능을 평가하고 공유한다.',
          en: 'Evaluate the performance of a program that solves a problem, and share it.',
        },
        how: {
          ko: '응답 시간의 p50과 p99, 처리량, 요금을 재고 같은 실험의 링크를 나눠요.',
          en: 'Measures p50 and p99 of response times, throughput and cost, and shares the link of the very run.',
        },
        steps: [
          step('scaling#how-many', '축제 날 정오', 'Festival noon'),
          step('cold-start#how-long', '얼마나 오래 기다릴까', 'How long is the wait?'),
          step('billing#what-is-counted', '무엇을 세었을까', 'What was counted?'),
        ],
      },
      {
        code: '[12정05-01]',
        text: {
          ko: '디지털 기술이 사회에 미치는 영향력을 분석하고 발전 방향을 예측하여 진로를 설계한다.',
          en: 'Analyse what digital technology does to society, foresee where it goes, and plan a career.',
        },
        how: {
          ko: '컴퓨팅이 온프레미스에서 서버리스로 옮겨 온 길과 그 대가를 분석해요. 진로 설계는 하지 않아요.',
          en: 'Analyses the way from on-premises to serverless and what it costs. Planning a career is not part of it.',
        },
        steps: [
          step('four-eras#who-pays', '놓치지 않으려면 누가 낼까', 'To lose nobody, who pays?'),
          step('use-cases#four-numbers', '네 가지 숫자', 'Four numbers'),
        ],
      },
      {
        code: '[12정05-02]',
        text: {
          ko: '보호해야 할 정보와 공유해야 할 정보를 구분하고, 올바른 정보 보호 방법을 실천한다.',
          en: 'Tell information to be protected from information to be shared, and practise right ways to protect it.',
        },
        how: {
          ko: '링크 하나로 열려 있던 명단, 빠진 보안 규칙 한 줄을 사례로 다뤄요.',
          en: 'Takes as cases a list that a link left open, and one line missing from the rules of a database.',
        },
        steps: [
          step(
            'who-manages-what#open-file',
            '지안의 첫날, 열려 있던 파일',
            'Jian’s first day, and an open file',
          ),
          step(
            'baas#rules-are-code',
            '규칙 한 줄이 빠졌을 때',
            'One line of the rules was forgotten',
          ),
        ],
      },
      {
        code: '[12정05-03]',
        text: {
          ko: '정보보안의 필요성을 이해하고, 보안 기술을 활용하여 디지털 윤리를 실천한다.',
          en: 'Understand why information security is needed, and practise digital ethics with its techniques.',
        },
        how: {
          ko: '보안에서 제공자와 내가 나눠 맡는 일을 열 영역의 표로 가려요.',
          en: 'Sorts out, in ten areas, which part of security is the provider’s and which one’s own.',
        },
        steps: [
          step(
            'who-manages-what#what-stays',
            '앱까지 빌리면 무엇이 남을까',
            'Rent the app as well, and what is left?',
          ),
          step('who-manages-what#ten-areas', '열 칸짜리 표', 'A table of ten'),
        ],
      },
    ],
  },
];
