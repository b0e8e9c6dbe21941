// Words of the messaging simulator, in both languages.

import { commonKnobs } from '@/components/figure/words/common';
import type { SimWords } from '@/components/figure/words/sim-words';
import type { declaration } from '@/engine/models/messaging/config';
import type { Localized } from '@/i18n/locales';

export const words: Localized<SimWords<typeof declaration>> = {
  ko: {
    title: '[fill in: 제목]',
    hint: '[fill in: 무엇을 해 보면 되는지 한 줄]',
    summary: {
      stage: '[fill in: 그림에 무엇이 보이는지]',
      controls: '[fill in: 무엇을 바꿀 수 있는지]',
      first: '[fill in: 먼저 무엇을 할지]',
    },
    params: { ...commonKnobs('ko', 'ratePerSec') },
    scenarios: { 'first-minute': { name: '[fill in: 이름]', hint: '[fill in: 한 줄 설명]' } },
    metrics: { answered: '답을 받은 요청' },
    assumptions: { 'answered-at-once': '요청은 오자마자 답을 받아요.' },
    stage: '[fill in: 그림의 이름]',
    chart: { title: '시간에 따라', series: { answered: '답을 받은 요청' } },
  },
  en: {
    title: '[fill in: title]',
    hint: '[fill in: one line on what to try]',
    summary: {
      stage: '[fill in: what is on stage]',
      controls: '[fill in: what can be changed]',
      first: '[fill in: what to do first]',
    },
    params: { ...commonKnobs('en', 'ratePerSec') },
    scenarios: { 'first-minute': { name: '[fill in: name]', hint: '[fill in: one line]' } },
    metrics: { answered: 'Answered' },
    assumptions: { 'answered-at-once': 'Every request is answered the moment it comes.' },
    stage: '[fill in: name of the stage]',
    chart: { title: 'Over time', series: { answered: 'Answered' } },
  },
};
