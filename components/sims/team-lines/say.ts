// What the team-lines simulator says: its events, its state and why a guess was off, in whole sentences of both languages.

import type { Sentence } from '@/components/figure/definition';
import { eventTable } from '@/components/figure/event-table';
import { configAt } from '@/components/figure/marks/config-at';
import type { Shown } from '@/components/figure/marks/contract';
import { happeningAt } from '@/components/figure/telling/event';
import { fill } from '@/components/figure/telling/fill';
import { eventKinds, type Organisation } from '@/engine/models/team-lines/config';
import { formatNumber, formatPercent } from '@/i18n/format';
import type { Locale, Localized } from '@/i18n/locales';
import type { Metrics, Recording } from '@/player/types';
import { DAY_MS, lineName, nowAt, teamsOf } from './now';
import { organisationWords } from './words';

type Templates = Localized<Readonly<Record<string, string>>>;

const events: Templates = {
  ko: {
    before: '아직 아무 일감도 없어요.',
    asked: '{ticket}번 일감을 부탁받았어요. 앞에 **{object}개**가 기다려요.',
    begun: '{desk}의 책상에 {ticket}번 일감이 올라갔어요.',
    handed: '{ticket}번 일감이 **{line} 앞으로** 넘어가요.',
    sentBack: '{ticket}번 일감의 앞 부분이 틀렸어요. **{line} 앞으로 되돌아가요.**',
    done: '{ticket}번 일감이 끝났어요. **{days}일** 걸렸어요.',
    'act:set': '팀을 다시 나눴어요: **{to}.** 책상 위의 일은 거기에서 끝내요.',
    'act:rush': '급한 일감 **10개**가 한꺼번에 왔어요.',
  },
  en: {
    before: 'No ticket has been asked for yet.',
    asked: 'Ticket {ticket} is asked for. **Waiting ahead of it: {object}.**',
    begun: 'Ticket {ticket} is on the desk of the {desk}.',
    handed: 'Ticket {ticket} goes on to **{line}**.',
    sentBack: 'The part before was wrong: ticket {ticket} **goes back to {line}**.',
    done: 'Ticket {ticket} is done, after **{days} days**.',
    'act:set': 'The teams were reorganised: **{to}**. What is on a desk is finished there.',
    'act:rush': '**Ten urgent tickets** came at once.',
  },
};

const organisationOf = (recording: Recording, atMs: number): Organisation =>
  configAt(recording.request, atMs).organisation as Organisation;

export function describe(recording: Recording, index: number, locale: Locale): Sentence {
  const own = events[locale];
  const { name, subject, object, value } = happeningAt(recording, index, eventKinds);
  const organisation = organisationOf(recording, recording.log.atMs[index] ?? 0);
  const said = (words: Localized | undefined): string => words?.[locale] ?? '';
  return fill(own[name] ?? '', {
    ticket: formatNumber(subject, locale),
    object: formatNumber(object, locale),
    desk: said(teamsOf(organisation)[object]),
    line: said(lineName(organisation, object)),
    days: formatNumber(value, locale, 1),
    to: organisationWords[organisation][locale],
  });
}

export const table = eventTable(describe);

const moments: Templates = {
  ko: {
    calm: '기다리는 일감이 없어요. 책상 {desks}개가 일하고 있어요.',
    waiting: '책상 위의 일감은 {desks}개, **줄에서 기다리는 일감은 {waiting}개**예요.',
    handing:
      '책상 위 {desks}개, 줄에 **{waiting}개.** {onTheWay}개는 **다음 팀으로 넘어가는 중**이에요.',
  },
  en: {
    calm: 'No ticket waits. Desks at work: {desks}.',
    waiting: 'On desks: {desks}. **Waiting in queues: {waiting}.**',
    handing: 'On desks: {desks}, in queues **{waiting}**. {onTheWay} are **between two teams**.',
  },
};

export function sayMoment(shown: Shown, tMs: number): Sentence {
  const { locale } = shown;
  const now = nowAt(shown, tMs);
  const onTheWay = now.onTheWay.reduce((sum, cards) => sum + cards.length, 0);
  const which = onTheWay > 0 ? 'handing' : now.waiting > 0 ? 'waiting' : 'calm';
  return fill(moments[locale][which] ?? '', {
    desks: formatNumber(now.desks.filter((card) => card !== null).length, locale),
    waiting: formatNumber(now.waiting, locale),
    onTheWay: formatNumber(onTheWay, locale),
  });
}

const results: Templates = {
  ko: {
    none: '아직 끝난 일감이 없어요.',
    some: '일감 하나에 평균 **{lead}일**이 걸렸고, 그 가운데 일한 시간은 **{flow}**예요. 나머지는 기다린 시간이에요.',
  },
  en: {
    none: 'No ticket is done yet.',
    some: 'A ticket took **{lead} days** on average, of which **{flow}** was work. The rest was waiting.',
  },
};

function resultOf(metrics: Metrics, locale: Locale): Sentence {
  const { lead = null, flow = null } = metrics;
  return fill(results[locale][lead === null ? 'none' : 'some'] ?? '', {
    lead: formatNumber((lead ?? 0) / DAY_MS, locale, 1),
    flow: formatPercent(flow ?? 0, locale),
  });
}

export const conclude = ({ final }: Recording, locale: Locale): Sentence =>
  resultOf(final.metrics, locale);

const gaps: Templates = {
  ko: {
    busy: '**한 팀이 80% 바쁘면 그 앞에서 이틀 일이 열흘이 돼요.** 그런 팀을 셋 지나면 줄도 세 번 서요.',
    wip: '오는 속도 곱하기 걸린 날이에요. **오래 걸릴수록 진행 중인 일감이 많아져요.**',
    perMonth:
      '끝나는 수는 부탁받는 수를 따라가요. **팀을 어떻게 나눠도 오래 보면 같아요.** 달라지는 것은 기다리는 시간이에요.',
  },
  en: {
    busy: '**At a team that is 80% busy, two days of work take ten**, and who passes three such teams queues three times.',
    wip: 'It is tickets a day times days. **The longer each takes, the more are in progress.**',
    perMonth:
      'As many are finished as are asked for: **in the long run every organisation gives the same**. What differs is the wait.',
  },
};

/** Why guess and result differ. */
export function explainGap(asked: string, metrics: Metrics, locale: Locale): Sentence {
  if (metrics.lead === null) return resultOf(metrics, locale);
  if (asked === 'wip' || asked === 'perMonth') return fill(gaps[locale][asked] ?? '');
  return [...resultOf(metrics, locale), ' ', ...fill(gaps[locale].busy ?? '')];
}
