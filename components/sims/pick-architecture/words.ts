// Words of the pick-architecture simulator, in both languages.

import type { ReadoutTable } from '@/components/figure/definition';
import type { SimWords } from '@/components/figure/words/sim-words';
import type { declaration, Way } from '@/engine/models/pick-architecture/config';
import type { Locale, Localized } from '@/i18n/locales';
import { bayWords, contestants } from './briefs';

/** Columns of the table of read-outs: what each is of the card that was graded last. */
export const columns = [
  { metric: 'p95', words: { ko: 'p95', en: 'p95' } },
  { metric: 'dropped', words: { ko: '잃은 요청', en: 'Lost' } },
  { metric: 'cost', words: { ko: '한 달 요금', en: 'Bill a month' } },
  { metric: 'hours', words: { ko: '사람의 시간', en: 'Hours' } },
  { metric: 'total', words: { ko: '더한 비용', en: 'Together' } },
] as const satisfies ReadoutTable['columns'];

type Column = (typeof columns)[number]['metric'];

const ofWays = (locale: Locale): Record<`${Way}.${Column}`, string> =>
  Object.fromEntries(
    contestants.flatMap(({ id, words: name }) =>
      columns.map(({ metric, words: what }) => [
        `${id}.${metric}`,
        `${name[locale]}: ${what[locale]}`,
      ]),
    ),
  ) as Record<`${Way}.${Column}`, string>;

const acts = (locale: Locale) => ({
  own: bayWords.own[locale],
  vms: bayWords.vms[locale],
  containers: bayWords.containers[locale],
  functions: bayWords.functions[locale],
  ask: bayWords.ask[locale],
});

export const words: Localized<SimWords<typeof declaration>> = {
  ko: {
    title: '여섯 가지 일, 어디에 둘까요',
    hint: '카드를 한 장씩 자리에 두고, 재생을 눌러 채점해 보세요',
    summary: {
      stage:
        '위에서 아래로 여섯 가지 일이 한 줄씩 있고, 내 서버, VM, 컨테이너, 함수, 묻기가 한 열씩이에요. 일의 이름 아래 작은 막대는 하루 스물네 시간에 요청이 오는 모양이에요. 채점한 칸에는 한 달 비용이 막대와 숫자로 나오고, 빗금은 사람의 시간이에요. 표 다음에는 물어보는 카드가 있어요.',
      controls:
        '카드를 다섯 자리 가운데 하나에 놓을 수 있어요. 인건비, 배포 횟수, 무료 구간을 바꿀 수 있고, 카드 한 장만 놓은 실험에서는 요청이 오는 속도도 바꿀 수 있어요.',
      first: '여섯 장을 모두 자리에 둔 다음 재생을 눌러 한 장씩 채점해 보세요.',
    },
    params: {
      table: {
        label: '놓인 카드',
        options: { six: '여섯 장', chatbot: '챗봇', api: '메뉴 API', trap: '추천 API' },
      },
      perSec: { label: '요청이 오는 속도', hint: '밤낮없이 고르게 와요', zero: '카드대로' },
      wage: { label: '인건비', hint: '한 시간에, 가정' },
      deploysPerWeek: { label: '일주일에 배포', say: (value) => `${value}번` },
      freeTier: { label: '무료 구간', options: { off: '빼지 않음', on: '뺌' } },
    },
    scenarios: {
      'six-cards': {
        name: '여섯 장',
        hint: '가게의 일 다섯에 낯선 부탁 하나. 한 장씩 자리에 둬요.',
      },
      'no-wage': { name: '사람의 시간이 공짜라면', hint: '같은 여섯 장을 요금만으로 채점해요.' },
      'chatbot-waits': {
        name: '기다리는 챗봇',
        hint: '하루 2,000번, 8초 가운데 7.84초를 기다려요.',
      },
      'menu-api': { name: '쉬지 않는 메뉴 API', hint: '1초에 300번, 밤낮없이 와요.' },
      'ask-first': { name: '물어본 다음의 추천 API', hint: '속도를 움직이며 알맞은 곳을 봐요.' },
    },
    metrics: {
      ...ofWays('ko'),
      right: '맞힌 카드',
      timesContainers: '컨테이너 요금의 몇 배',
      cold: '콜드 스타트',
    },
    assumptions: {
      'cheapest-size': '대수는 약속을 지키는 가장 적은 수예요. 한 대가 고장 날 때의 여유는 없어요.',
      'places-assumed':
        'VM 한 대는 계산하는 일 2건이나 기다리는 일 16건을, 컨테이너는 1건이나 8건을 함께 맡는다고 했어요.',
      'starts-assumed':
        'VM은 60초, 컨테이너는 10초, 함수는 0.8초 만에 뜨고, 쉬는 환경은 5분 동안 남는다고 했어요.',
      'people-hours-assumed':
        '한 달에 내 서버 4시간, VM 그룹 3시간, 배포 한 번에 1.5·0.5·0.1·0.1시간이라고 했어요. 1달러는 1,400원이에요.',
      'left-out':
        '데이터베이스, 로그, 전송량, NAT, 세금, 챗봇이 부르는 남의 서비스의 요금은 어느 쪽에도 없어요.',
      'own-door':
        '함수는 자기 주소로 바로 불려요. 게이트웨이를 앞에 두면 요청마다 요금이 더 붙어요. 로드 밸런서는 켜 둔 시간만 세요.',
      'own-server-unverified':
        '내 서버의 비용은 가정한 구입비, 수리비, 전기료, 상면 임대료를 더한 것이고, 모두를 함께 적은 출처는 찾지 못했어요.',
    },
    acts: acts('ko'),
    stage: '여섯 가지 일을 다섯 자리에 둔 표',
    chart: { title: '지금까지 채점한 카드', series: { right: '맞힌 카드', wrong: '다시 볼 카드' } },
  },
  en: {
    title: 'Six jobs: where does each go?',
    hint: 'put the cards where they belong, then press Play to grade them',
    summary: {
      stage:
        'Six jobs from top to bottom, and a column each for your own server, VMs, containers, functions, and asking first. The small bars under a name show how its requests come over the hours of a day. Once graded, a cell holds the cost of a month as a bar and a number; the hatched part is people’s time. After the table comes the card that is asked about.',
      controls:
        'A card can be put into one of five places. Wage, deploys and the free tier can be changed, and with one card alone also how often its requests come.',
      first: 'Put all six cards somewhere, then press Play to grade them one by one.',
    },
    params: {
      table: {
        label: 'On the table',
        options: {
          six: 'six cards',
          chatbot: 'the chatbot',
          api: 'the menu API',
          trap: 'the picks API',
        },
      },
      perSec: { label: 'Requests', hint: 'evenly, day and night', zero: 'as the card says' },
      wage: { label: 'Wage', hint: 'per hour, assumed' },
      deploysPerWeek: { label: 'Deploys a week' },
      freeTier: { label: 'Free tier', options: { off: 'not subtracted', on: 'subtracted' } },
    },
    scenarios: {
      'six-cards': {
        name: 'Six cards',
        hint: 'Five jobs of the shop and one odd request, to be placed.',
      },
      'no-wage': {
        name: 'If people’s time were free',
        hint: 'The same six, graded by the bill alone.',
      },
      'chatbot-waits': {
        name: 'A chatbot that waits',
        hint: '2,000 calls a day; 7.84 of 8 s are waiting.',
      },
      'menu-api': {
        name: 'A menu API without a break',
        hint: '300 requests a second, day and night.',
      },
      'ask-first': { name: 'The picks API, once asked', hint: 'Slide the rate and see what fits.' },
    },
    metrics: {
      ...ofWays('en'),
      right: 'Cards right',
      timesContainers: 'Times the container bill',
      cold: 'Cold starts',
    },
    assumptions: {
      'cheapest-size':
        'As few machines as keep the promise, with none to spare for when one breaks.',
      'places-assumed':
        'A VM is taken to work on 2 requests that compute or 16 that wait; a container on 1 or 8.',
      'starts-assumed':
        'A VM starts in 60 s, a container in 10 and a function in 0.8; an idle environment stays for five minutes.',
      'people-hours-assumed':
        'A month takes 4 hours for your own server and 3 for a VM group; a deploy 1.5, 0.5, 0.1 and 0.1. A dollar is 1,400 won.',
      'left-out':
        'Database, logs, traffic, NAT, tax and what the chatbot’s other service costs are left out everywhere.',
      'own-door':
        'Functions are called by their own address. A gateway before them would be charged by the request. Of the load balancer only the hours are counted.',
      'own-server-unverified':
        'The cost of your own server adds up assumed purchase, repair, power and space; we found no source that states the whole.',
    },
    acts: acts('en'),
    stage: 'A sheet of six jobs and five places for each',
    chart: { title: 'Cards graded so far', series: { right: 'right', wrong: 'to look at again' } },
  },
};
