// Words of the splitter simulator, in both languages.

import type { SimWords } from '@/components/figure/words/sim-words';
import type { declaration } from '@/engine/models/splitter/config';
import type { Localized } from '@/i18n/locales';

const cut = (locale: 'ko' | 'en') =>
  locale === 'ko' ? { on: '잘랐어요', off: '이어져 있어요' } : { on: 'cut', off: 'joined' };
const nines = {
  '99': '99%',
  '99.9': '99.9%',
  '99.95': '99.95%',
  '99.99': '99.99%',
  '99.999': '99.999%',
} as const;

export const words: Localized<SimWords<typeof declaration>> = {
  ko: {
    title: '가게를 나누는 선',
    hint: '모듈을 끌어 옮기거나 누르고, 선은 가위로 자르세요',
    summary: {
      stage:
        '모듈 여섯 개가 있어요. 메뉴, 결제, 재고, 알림은 주문에, 추천은 메뉴에 이어져 있어요. 이어진 모듈은 한 상자 안에서 한 서비스로 돌고, 잘린 선은 네트워크를 지나는 점선이 돼요. 상자에는 지금까지 멈춘 시간과 배포 중이거나 기다리는 변경이 있어요. 최근 페이지 100개도 점으로 있어요. 아래 띠에는 한 해 동안 서비스마다 멈춘 때, 가게가 주문을 못 받은 때, 기다리는 변경이 이어져요.',
      controls:
        '선 다섯 개를 자르거나 잇고, 추천과 알림 없이도 페이지를 띄울지 정할 수 있어요. 서비스 하나의 가용성, 고치는 시간, 느린 호출의 비율, 시간당 변경도 바꿀 수 있어요. 모듈은 이어진 서비스 안으로 끌어 넣거나 빈자리로 끌어 떼어 낼 수 있어요. 모듈을 누르면 나오는 메뉴에도 같은 일이 있고, 그 서비스를 30분 멈출 수도 있어요.',
      first:
        '메뉴와 결제와 재고를 잘라 보고, 한 달에 멈추는 시간과 변경이 나가는 시간을 비교해 보세요.',
    },
    params: {
      cutMenu: { label: '주문–메뉴', hint: '페이지마다 1번 불러요', options: cut('ko') },
      cutRecommend: { label: '메뉴–추천', hint: '페이지마다 20번 불러요', options: cut('ko') },
      cutPayment: { label: '주문–결제', hint: '페이지마다 1번 불러요', options: cut('ko') },
      cutStock: { label: '주문–재고', hint: '페이지마다 1번 불러요', options: cut('ko') },
      cutNotice: { label: '주문–알림', hint: '페이지마다 1번 불러요', options: cut('ko') },
      optional: {
        label: '추천과 알림 없이도 띄우기',
        hint: '따로 도는 추천이나 알림이 멈추면 빼고 보여 줘요',
        options: { on: '켬', off: '끔' },
      },
      changesPerHour: { label: '변경', hint: '개발자들이 만드는 변경' },
      availability: { label: '서비스 하나의 가용성', options: nines },
      repairMin: { label: '한 번 멈추면', hint: '다시 뜰 때까지 걸리는 평균 시간' },
      slowCalls: {
        label: '느린 호출',
        hint: '네트워크 호출 가운데 500ms 더 걸리는 비율',
        zero: '없음',
      },
    },
    scenarios: {
      'one-piece': {
        name: '한 덩어리',
        hint: '모듈 여섯 개가 한 서비스로 돌아요. 변경 하나도 전체를 다시 배포해요.',
      },
      'four-in-a-row': {
        name: '네 서비스',
        hint: '메뉴, 결제, 재고를 잘랐어요. 주문을 받으려면 넷이 모두 떠 있어야 해요.',
      },
      'chatty-cut': {
        name: '수다스러운 선',
        hint: '메뉴와 추천 사이 하나만 잘랐어요. 그 선으로 페이지마다 20번 불러요.',
      },
      'six-pieces': {
        name: '여섯 조각',
        hint: '선 다섯 개를 모두 잘랐어요. 추천과 알림은 없어도 페이지가 떠요.',
      },
      'own-lines': {
        name: '직접 나눠 보기',
        hint: '한 덩어리에서 시작해 어디를 자를지, 무엇 없이 페이지를 띄울지 정해요.',
      },
    },
    acts: { stop: '30분 멈춰 보기' },
    metrics: {
      down: '한 달에 멈춘 시간',
      slow: '느린 페이지',
      leadTime: '변경이 나가기까지',
      together: '함께 배포한 변경',
      redeployed: '다시 뜬 몫',
    },
    assumptions: {
      'independent-outages':
        '서비스는 서로 상관없이 멈춰요. 네트워크나 데이터베이스를 함께 쓴다면 함께 멈출 수 있어요.',
      'no-better-no-worse':
        '둘로 나눈 서비스는 저마다 나누기 전만큼 튼튼해요. 더 낫지도 못하지도 않아요.',
      'chosen-numbers':
        '페이지마다 20번, 배포 10분과 모듈마다 5분, 함께 바뀔 확률 60%와 10%는 잰 값이 아니라 고른 값이에요.',
      'one-change-one-release': '변경은 하나씩 배포해요. 모아서 내보내지 않아요.',
      'no-copies-no-retries':
        '서비스는 하나씩만 떠 있고, 호출은 다시 시도하지 않아요. 다시 시도하는 법은 뒤의 수업에서 다뤄요.',
      'no-people': '누가 고치는지, 팀을 어떻게 나누는지, 데이터가 누구의 것인지는 실험에 없어요.',
    },
    stage: '가게의 모듈과 서비스',
    chart: {
      title: '나가지 않은 변경',
      series: { waiting: '기다리는 변경', atWork: '배포 중인 변경' },
    },
  },
  en: {
    title: 'Lines through a shop',
    hint: 'Drag a module or press it, and cut lines with the scissors',
    summary: {
      stage:
        'There are six modules. Menu, payment, stock and notices hang on the order, and picks hang on the menu. Joined modules share a box and run as one service; a line that is cut becomes a dashed way over the network. Each box says how long it has been down, and shows the change being released and those that wait. The last hundred pages are dots. The strip below has a year: when each service was down, when the shop took no orders, and how many changes wait.',
      controls:
        'You can cut or join five lines, and let a page do without picks and notices. You can also change how available one service is, how long it stays down, how many calls are slow and how many changes come. A module can be dragged into a service that it has a line to, or off to a free corner. Pressing it opens a menu with the same, and with stopping its service for half an hour.',
      first:
        'Cut menu, payment and stock, and compare the minutes down with the time that a change takes.',
    },
    params: {
      cutMenu: { label: 'Order–Menu', hint: 'called once a page', options: cut('en') },
      cutRecommend: { label: 'Menu–Picks', hint: 'called 20 times a page', options: cut('en') },
      cutPayment: { label: 'Order–Payment', hint: 'called once a page', options: cut('en') },
      cutStock: { label: 'Order–Stock', hint: 'called once a page', options: cut('en') },
      cutNotice: { label: 'Order–Notices', hint: 'called once a page', options: cut('en') },
      optional: {
        label: 'Do without picks and notices',
        hint: 'while they run apart and are down, the page leaves them out',
        options: { on: 'on', off: 'off' },
      },
      changesPerHour: { label: 'Changes', hint: 'made by the developers' },
      availability: { label: 'Availability of one service', options: nines },
      repairMin: { label: 'Once down', hint: 'mean time until it is up again' },
      slowCalls: {
        label: 'Slow calls',
        hint: 'share of network calls that take 500 ms longer',
        zero: 'none',
      },
    },
    scenarios: {
      'one-piece': {
        name: 'One piece',
        hint: 'Six modules run as one service. Any change releases all of it.',
      },
      'four-in-a-row': {
        name: 'Four services',
        hint: 'Menu, payment and stock are cut off. An order needs all four to be up.',
      },
      'chatty-cut': {
        name: 'A chatty line',
        hint: 'One cut, between menu and picks. Each page calls along it 20 times.',
      },
      'six-pieces': {
        name: 'Six pieces',
        hint: 'All five lines are cut. A page does without picks and notices.',
      },
      'own-lines': {
        name: 'Draw your own lines',
        hint: 'Begin with one piece, and decide where to cut and what a page can do without.',
      },
    },
    acts: { stop: 'Stop for 30 minutes' },
    metrics: {
      down: 'Down per month',
      slow: 'Slow pages',
      leadTime: 'Change to live',
      together: 'Released together',
      redeployed: 'Share restarted',
    },
    assumptions: {
      'independent-outages':
        'Services fail independently. A network or a database that they share would take them down together.',
      'no-better-no-worse':
        'A service cut in two is two services, each as good as the old one: no better and no worse.',
      'chosen-numbers':
        'Twenty calls a page, 10 minutes a release and 5 a module, 60% and 10% of changes that spread: chosen, not measured.',
      'one-change-one-release': 'Changes are released one by one, not collected.',
      'no-copies-no-retries':
        'Each service runs once, and a call is tried once. Trying again is in a later lesson.',
      'no-people':
        'Who writes a change, how teams are cut, and whose data it is are not in the run.',
    },
    stage: 'The shop’s modules and services',
    chart: {
      title: 'Changes not live yet',
      series: { waiting: 'Waiting', atWork: 'Being released' },
    },
  },
};
