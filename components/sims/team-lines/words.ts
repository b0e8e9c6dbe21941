// Words of the team-lines simulator, in both languages.

import type { SimWords } from '@/components/figure/words/sim-words';
import type { declaration, Organisation } from '@/engine/models/team-lines/config';
import type { Localized } from '@/i18n/locales';

export const organisationWords: Readonly<Record<Organisation, Localized>> = {
  layers: { ko: '층마다 한 팀', en: 'Layer teams' },
  domains: { ko: '업무마다 한 팀', en: 'Domain teams' },
  shared: { ko: '줄 하나를 함께', en: 'One queue' },
};

const optionsIn = (locale: 'ko' | 'en') =>
  ({
    layers: organisationWords.layers[locale],
    domains: organisationWords.domains[locale],
    shared: organisationWords.shared[locale],
  }) as const;

export const words: Localized<SimWords<typeof declaration>> = {
  ko: {
    title: '일감과 팀의 줄',
    hint: '끝난 일감 하나를 눌러 어디에서 기다렸는지 보세요',
    summary: {
      stage:
        '위에는 책상 셋과 그 앞에서 기다리는 일감 카드가 있어요. 카드의 세 칸은 화면, 서버, 데이터 일이고 끝난 칸이 채워져요. 그 아래 막대는 최근에 끝난 일감이 보낸 날들이에요. 맨 아래 띠에는 다섯 해 동안 기다린 일감의 수와 일감마다 걸린 날이 이어져요.',
      controls:
        '팀을 나누는 방법, 바쁜 정도, 넘기는 데 걸리는 날, 되돌아오는 비율, 혼자 다 할 때 더 걸리는 정도, 다른 업무에 걸친 비율을 바꿀 수 있어요. 무대의 버튼으로 도중에 팀을 다시 나누거나 급한 일감 열 개를 한꺼번에 넣을 수 있어요.',
      first: '팀 나누기를 “줄 하나를 함께”로 바꾸고 걸린 날을 비교해 보세요.',
    },
    params: {
      organisation: {
        label: '팀 나누기',
        hint: '일감의 세 부분을 누가 하는지',
        options: optionsIn('ko'),
      },
      utilization: { label: '팀이 바쁜 정도', hint: '근무 시간 가운데 일감이 채우는 몫' },
      handoffDays: {
        label: '넘기는 데 걸리는 날',
        hint: '회의를 잡고 설명하는 시간',
        zero: '없음',
      },
      returns: {
        label: '되돌아오는 일',
        hint: '넘겨받은 일이 틀려서 앞 책상으로 돌아가는 비율',
        zero: '없음',
      },
      generalist: { label: '혼자 다 할 때', hint: '세 가지를 다 하는 사람이 더 걸리는 정도' },
      crossing: {
        label: '다른 업무에 걸친 일감',
        hint: '마지막 부분이 다른 업무팀의 몫인 비율',
        zero: '없음',
      },
    },
    scenarios: {
      'three-layers': {
        name: '세 겹 팀',
        hint: '화면팀, 서버팀, 데이터팀. 팀마다 근무 시간의 80%가 차 있어요.',
      },
      'by-domain': {
        name: '업무별 팀',
        hint: '같은 일감, 같은 세 사람. 한 사람이 한 업무를 처음부터 끝까지 맡아요.',
      },
      'one-queue': {
        name: '업무별 팀, 줄 하나',
        hint: '같은 일감, 같은 세 사람. 일감이 한 줄에 서고, 손이 빈 사람이 맡아요.',
      },
      'jack-of-all': {
        name: '다 하는 사람',
        hint: '업무별 팀인데, 세 가지를 다 하느라 일이 1.2배 걸려요.',
      },
      'fifteen-days': {
        name: '15일 안에',
        hint: '넘기는 데 이틀이 걸리고 20개에 하나는 되돌아와요. 사람을 늘리지 않고 줄여 보세요.',
      },
    },
    acts: { rush: '급한 일감 10개' },
    metrics: {
      lead: '걸린 근무일',
      p85: '85%가 끝난 근무일',
      flow: '그 가운데 일한 시간',
      wip: '진행 중인 일감',
      perMonth: '20일에 끝난 일감',
    },
    assumptions: {
      'parts-independent': '일감의 세 부분에 걸리는 시간은 서로 상관이 없어요.',
      'one-at-a-time': '한 사람은 한 번에 일감 하나만 해요. 끝내고 다음 것을 들어요.',
      'no-priorities': '온 순서대로 해요. 급하다고 앞세우지 않아요.',
      'already-learned':
        '혼자 다 할 때가 1배라면 업무를 이미 다 익힌 사람이에요. 익히는 데 걸리는 몇 달은 실험에 없어요.',
      'teams-not-people': '팀 하나를 책상 하나로 봐요. 휴가도 기분도 없어요.',
      'not-conway': '코드가 팀을 닮는다는 것은 글에서 다뤄요. 이 실험이 증명하지는 않아요.',
    },
    stage: '책상 셋과 일감',
    chart: {
      title: '일감이 있는 곳',
      series: { waiting: '줄에서 기다림', working: '책상 위', onTheWay: '넘기는 중' },
    },
  },
  en: {
    title: 'Tickets and team queues',
    hint: 'Press a finished ticket to see where it waited',
    summary: {
      stage:
        'Three desks, and the tickets waiting before them as cards. The three bars of a card are its screen, server and data work, filled when done. Below, a bar for each of the tickets finished last shows how it spent its days. The strip at the bottom has five years: tickets waiting, and the days that each finished one took.',
      controls:
        'You can change who does what, how busy everybody is, how long a hand-off takes, how often work comes back, how much slower somebody is who does everything, and how many tickets cross into another domain. The buttons on the stage reorganise the teams on the way, or bring ten urgent tickets at once.',
      first: 'Choose “One queue” and compare the days.',
    },
    params: {
      organisation: {
        label: 'Teams',
        hint: 'who does the three parts of a ticket',
        options: optionsIn('en'),
      },
      utilization: { label: 'How busy', hint: 'share of working time that tickets ask for' },
      handoffDays: { label: 'Hand-off', hint: 'finding a date, explaining', zero: 'none' },
      returns: {
        label: 'Comes back',
        hint: 'handed-on work that is wrong and returns to the desk before',
        zero: 'none',
      },
      generalist: {
        label: 'Doing everything',
        hint: 'how much longer work takes whoever does all three',
      },
      crossing: {
        label: 'Crossing tickets',
        hint: 'tickets whose last part belongs to another domain team',
        zero: 'none',
      },
    },
    scenarios: {
      'three-layers': {
        name: 'Three layer teams',
        hint: 'Screens, server, data. Each team has 80% of its time taken.',
      },
      'by-domain': {
        name: 'Domain teams',
        hint: 'The same tickets and people. Each handles one domain from start to finish.',
      },
      'one-queue': {
        name: 'One shared queue',
        hint: 'The same tickets and people. Tickets wait in one queue, and whoever is free takes the next.',
      },
      'jack-of-all': {
        name: 'Everyone does everything',
        hint: 'Domain teams, but doing all three kinds of work takes 1.2 times as long.',
      },
      'fifteen-days': {
        name: 'Within fifteen days',
        hint: 'A hand-off takes two days, and one part in twenty comes back. Shorten it without new people.',
      },
    },
    acts: { rush: 'Ten urgent tickets' },
    metrics: {
      lead: 'Working days',
      p85: '85% done within',
      flow: 'Of that, at work',
      wip: 'Work in progress',
      perMonth: 'Finished in 20 days',
    },
    assumptions: {
      'parts-independent': 'How long one part of a ticket takes says nothing about the others.',
      'one-at-a-time': 'Everybody works on one ticket at a time, and finishes it.',
      'no-priorities': 'First come, first served. Nothing is put ahead for being urgent.',
      'already-learned':
        'At ×1 everybody has learned the whole domain already. The months that takes are not in the run.',
      'teams-not-people': 'A team is one desk. It has no holidays and no moods.',
      'not-conway': 'That code takes after teams is told in the prose. This run does not prove it.',
    },
    stage: 'Three desks and their tickets',
    chart: {
      title: 'Where the tickets are',
      series: { waiting: 'Waiting in a queue', working: 'On a desk', onTheWay: 'On the way' },
    },
  },
};
