// Words of the long-job simulator, in both languages.

import { commonKnobs } from '@/components/figure/words/common';
import type { SimWords } from '@/components/figure/words/sim-words';
import type { declaration } from '@/engine/models/long-job/config';
import type { Localized } from '@/i18n/locales';

export const words: Localized<SimWords<typeof declaration>> = {
  ko: {
    title: '긴 일 하나, 네 방식',
    hint: '조각의 길이와 한꺼번에 하는 수를 바꾸고, 일하는 중에 꺼 보세요.',
    summary: {
      stage:
        '같은 영상을 네 방식이 함께 변환해요. 필름마다 끝난 부분, 하는 중인 부분, 다시 해야 하는 부분이 보이고, 아래에 누가 언제 일했는지가 보여요.',
      controls:
        '볼 방식, 조각의 길이, 한꺼번에 하는 수, 다시 하는 횟수, 고장 나는 횟수를 바꿀 수 있어요. 일하는 중에 하나를 끄거나 모두 끌 수 있어요.',
      first: '재생하면서 네 필름이 차는 속도를 비교하고, 모두 끄기를 눌러 보세요.',
    },
    params: {
      ...commonKnobs('ko', 'retries'),
      way: {
        label: '숫자를 볼 방식',
        options: {
          one: '한 번에',
          steps: '이어서',
          pieces: '조각내서',
          container: '컨테이너',
        },
      },
      pieceMin: { label: '조각의 길이', hint: '조각내서 할 때, 또는 컨테이너가 저장할 때' },
      atOnce: { label: '한꺼번에 하는 조각', say: (value) => `${value}개` },
      retries: {
        label: '다시 하는 횟수',
        hint: '조각이나 단계마다. 한 번에 맡기면 늘 2번이에요',
        zero: '없음',
        say: (value) => `${value}번`,
      },
      failPerHour: { label: '고장', hint: '일하는 것 하나가 평균 몇 번 멈추는지', zero: '없음' },
      checkpoint: { label: '컨테이너의 중간 저장', options: { off: '끔', on: '켬' } },
      stepMin: { label: '한 단계의 길이', hint: '이어서 할 때' },
      overheadSec: { label: '조각마다 드는 준비', zero: '없음' },
      workMin: { label: '영상을 변환하는 데 드는 시간', hint: 'vCPU 하나로' },
    },
    scenarios: {
      'one-go': { name: '한 번에 맡기기', hint: '90분짜리 일을 함수 한 번에 맡겨요.' },
      ninety: { name: '90조각 한꺼번에', hint: '1분짜리 조각 90개를 함께 해요.' },
      crumbs: { name: '너무 잘게', hint: '10초짜리 조각 540개로 나눠요.' },
      'eighty-percent': { name: '80%에서 고장', hint: '방식마다 하나가 80%쯤에서 꺼져요.' },
      'all-at-once': { name: '모두 함께 고장', hint: '70초에 일하던 것이 모두 꺼져요.' },
      'rough-night': { name: '고장이 잦은 밤', hint: '하나가 1시간에 한 번꼴로 멈춰요.' },
      'six-minutes': { name: '6분 안에', hint: '고장이 나도 6분 안에 0.20달러로 끝내요.' },
    },
    metrics: {
      finish: '영상이 나온 때',
      billed: '요금이 나온 시간',
      cost: '예상 요금',
      wasted: '버린 시간',
      ready: '준비에 낸 시간',
      done: '남은 영상',
    },
    acts: { unplug: '한 대 끄기', unplugAll: '모두 끄기' },
    assumptions: {
      'one-vcpu-everywhere': '어느 방식이든 하나가 vCPU 1개만큼 일해요. 함수는 메모리 1,769MB예요.',
      'cuts-evenly':
        '일을 똑같은 조각으로 나눌 수 있다고 봐요. 영상은 되지만 SQL 문 하나는 안 돼요.',
      'our-times':
        '준비 4초, 나누기 20초, 합치기 30초, 컨테이너 켜기 60초와 조각마다의 차이는 우리가 정한 값이에요.',
      'limit-of-one-provider': '한도 15분은 AWS Lambda의 값이에요. 다른 회사는 더 길거나 짧아요.',
      'getting-ready-is-safe': '나누고 합치고 켜는 동안에는 고장 나지 않아요.',
      'nobody-else': '다른 함수가 동시성 한도를 함께 쓰지 않아요. 90개면 한도 가운데 90이에요.',
      'no-requests-no-storage': '요청, 저장소, 전송, 로그의 요금과 무료 구간은 빠져 있어요.',
    },
    stage: '네 방식의 필름과, 누가 언제 일했는지 보여 주는 띠',
    chart: {
      title: '방식마다 지금까지의 요금(달러)',
      series: { one: '한 번에', steps: '이어서', pieces: '조각내서', container: '컨테이너' },
    },
  },
  en: {
    title: 'One long job, four ways',
    hint: 'Change how long a piece is and how many run at once, and switch workers off.',
    summary: {
      stage:
        'Four ways convert the same film. Each filmstrip shows what is finished, what is at work and what has to be done again; below it stands who worked when.',
      controls:
        'You can choose the way to read, the length of a piece, how many run at once, how often they are tried again and how often they break off. Switch off one worker, or all of them.',
      first: 'Play, compare how the four films fill, and press Switch all off.',
    },
    params: {
      ...commonKnobs('en', 'retries'),
      way: {
        label: 'Read the numbers of',
        options: { one: 'One call', steps: 'Steps', pieces: 'Pieces', container: 'Container' },
      },
      pieceMin: {
        label: 'Length of a piece',
        hint: 'for Pieces, and between a container’s checkpoints',
      },
      atOnce: { label: 'Pieces at once' },
      retries: {
        label: 'Retries',
        hint: 'for each piece or step; one call always has 2',
        zero: 'none',
      },
      failPerHour: {
        label: 'Breaks off',
        hint: 'how often one worker does, on average',
        zero: 'never',
      },
      checkpoint: { label: 'Container’s checkpoints', options: { off: 'off', on: 'on' } },
      stepMin: { label: 'Length of a step' },
      overheadSec: { label: 'Getting ready, each', zero: 'none' },
      workMin: { label: 'Work in the film', hint: 'on one vCPU' },
    },
    scenarios: {
      'one-go': { name: 'All in one call', hint: '90 minutes of work go to one function call.' },
      ninety: { name: 'Ninety at once', hint: 'Ninety pieces of one minute, together.' },
      crumbs: { name: 'Too fine', hint: '540 pieces of ten seconds.' },
      'eighty-percent': {
        name: 'Failure at 80%',
        hint: 'Each way loses one worker at about 80%.',
      },
      'all-at-once': {
        name: 'All fail together',
        hint: 'After 70 s every worker is switched off.',
      },
      'rough-night': {
        name: 'A rough night',
        hint: 'A worker breaks off about once an hour.',
      },
      'six-minutes': {
        name: 'Within six minutes',
        hint: 'Be done within 6 min for $0.20, failures or not.',
      },
    },
    metrics: {
      finish: 'Film there after',
      billed: 'Time billed',
      cost: 'Est. bill',
      wasted: 'Thrown away',
      ready: 'Paid to get ready',
      done: 'Film kept',
    },
    acts: { unplug: 'Switch one off', unplugAll: 'Switch all off' },
    assumptions: {
      'one-vcpu-everywhere':
        'A worker is one vCPU in every way: a function has 1,769 MB of memory.',
      'cuts-evenly':
        'The job can be cut into equal pieces. A film can; a single SQL statement cannot.',
      'our-times':
        'Getting ready (4 s), cutting (20 s), joining (30 s), booting (60 s) and the spread of pieces are our own numbers.',
      'limit-of-one-provider':
        'The limit of 15 minutes is that of AWS Lambda. Others allow more or less.',
      'getting-ready-is-safe': 'Nothing breaks off while it cuts, joins or boots.',
      'nobody-else':
        'No other function shares the concurrency limit: ninety at once are ninety of it.',
      'no-requests-no-storage':
        'Fees for requests, storage, transfer and logs are left out, and so is the free tier.',
    },
    stage: 'Four filmstrips, and a timeline of who worked when',
    chart: {
      title: 'Bill so far, by way (dollars)',
      series: { one: 'One call', steps: 'Steps', pieces: 'Pieces', container: 'Container' },
    },
  },
};
