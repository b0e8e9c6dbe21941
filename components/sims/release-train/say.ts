// A run of the release-train simulator in sentences: what just happened, what it came to, why a guess was wrong.

import type { Sentence } from '@/components/figure/definition';
import { eventTable } from '@/components/figure/event-table';
import type { Shown } from '@/components/figure/marks/contract';
import { fill } from '@/components/figure/telling/fill';
import { eventKinds, type Rollout } from '@/engine/models/release-train/config';
import { formatDuration, formatNumber, formatPercent } from '@/i18n/format';
import type { Locale, Localized } from '@/i18n/locales';
import type { Metrics, Recording } from '@/player/types';
import { cardsAt, isGoing, latestAt } from './now';
import { rolloutWords } from './words';

type Templates = Localized<Readonly<Record<string, string>>>;

const events: Templates = {
  ko: {
    before: '아직 아무 변경도 없어요.',
    made: '변경 {subject}번을 만들었어요. 앞에 **{object}개**가 기다려요.',
    left: '배포 {subject}번이 변경 **{object}개**를 싣고 나갔어요. 새 버전이 요청의 **{share}**를 받아요.',
    opened:
      '배포 {subject}번을 이제 모두가 써요. 그때까지 요청 **{value}건에서 오류 {object}건**을 봤어요.',
    alarm:
      '**경보가 울렸어요.** 배포 {subject}번의 새 버전이 요청 {value}건에서 오류 {object}건을 냈어요.',
    backAgain: '배포 {subject}번을 되돌렸어요. 변경 **{object}개가 함께** 돌아왔어요.',
    live: '배포 {subject}번이 지켜보는 동안 조용했어요. 변경 **{object}개가 손님에게 닿았어요.**',
    reported:
      '하루 뒤에 손님이 배포 {subject}번의 버그를 알려 줬어요. 그동안 **{value}명**이 만났어요.',
    mended: '변경 {subject}번을 고쳤어요. 다시 줄을 서요.',
    'act:set': '배포하는 방법을 바꿨어요: **{to}.**',
    'act:send': '기다리던 변경을 **지금 보내요.**',
    'act:takeBack': '나가던 배포를 **되돌려요.**',
    'act:hold': '새 버전의 몫을 **멈추거나 다시 늘려요.**',
  },
  en: {
    before: 'There is no change yet.',
    made: 'Change {subject} was made. **Waiting ahead of it: {object}.**',
    left: 'Release {subject} left with **{object}** aboard. The new version gets **{share}** of the requests.',
    opened:
      'Everybody has release {subject} now. Until here, **errors: {object} in {value} requests**.',
    alarm:
      '**The alarm rings.** Errors of release {subject}: {object} in {value} requests of the new version.',
    backAgain: 'Release {subject} was rolled back, and **with it {object}** that rode on it.',
    live: 'Release {subject} stayed quiet while it was watched. **Live with it: {object}.**',
    reported:
      'After a day customers reported the bug of release {subject}. Meanwhile it hit **{value} of them**.',
    mended: 'Change {subject} is fixed, and waits again.',
    'act:set': 'Releases go out differently now: **{to}**.',
    'act:send': 'What waits is **sent now**.',
    'act:takeBack': 'The release on its way is **rolled back**.',
    'act:hold': 'The share of the new version is **held, or grows again**.',
  },
};

export function describe(recording: Recording, index: number, locale: Locale): Sentence {
  const own = events[locale];
  if (index < 0) return fill(own.before ?? '');
  const { log, request } = recording;
  const [object, value] = [log.object[index] ?? 0, log.value[index] ?? 0];
  const kind = eventKinds[log.kind[index] ?? -1]?.name;
  const act = request.acts[value];
  const to = act?.to ?? '';
  const rollout = rolloutWords[to as Rollout]?.[locale];
  const everyDays: Localized =
    to === 0
      ? { ko: '하나씩 바로', en: 'each alone' }
      : { ko: `${to}일마다`, en: to === 1 ? 'every day' : `every ${to} days` };
  return fill(own[kind ?? `act:${act?.act ?? ''}`] ?? '', {
    subject: formatNumber(log.subject[index] ?? 0, locale),
    object: formatNumber(object, locale),
    value: Number.isNaN(value) ? '' : formatNumber(value, locale),
    share: Number.isNaN(value) ? '' : formatPercent(value, locale),
    to: rollout ?? everyDays[locale],
  });
}

export const table = eventTable(describe);

const moments: Templates = {
  ko: {
    none: '변경 {waiting}개가 **첫 배포를 기다려요.**',
    canary:
      '새 버전이 요청의 {share}를 받고 있어요. 지금까지 본 것은 **{new}건, 오류 {errors}건**이에요.',
    open: '모두가 새 버전을 쓰고, 15분 동안 지켜봐요. **{new}건에서 오류 {errors}건**이에요.',
    goingBack:
      '오류를 보고 **옛 버전으로 되돌리는 중**이에요. {new}건에서 오류 {errors}건이었어요.',
    resting: '기다리는 변경은 **{waiting}개**, 고치는 변경은 {mending}개예요.',
    mixed:
      '두 버전이 함께 있고 계약이 달라서 **한 화면이 두 버전을 만나면 깨져요.** 지금까지 {mixed}번이에요.',
  },
  en: {
    none: 'Changes that **wait for the first release**: {waiting}.',
    canary:
      'The new version gets {share} of the requests. So far it has seen **{new}, errors: {errors}**.',
    open: 'Everybody has the new version, watched for 15 minutes. **Errors: {errors} of {new}.**',
    goingBack: 'Errors were seen, and it is **going back to the old version**: {errors} of {new}.',
    resting: 'Changes waiting: **{waiting}**; being fixed: {mending}.',
    mixed:
      'Both versions live, and their contracts differ: **a page that meets both breaks**. So far: {mixed}.',
  },
};

export function sayMoment(shown: Shown, tMs: number): Sentence {
  const { locale } = shown;
  const latest = latestAt(shown, tMs);
  const cards = cardsAt(shown, tMs);
  const number = (value: number): string => formatNumber(value, locale);
  const going = latest !== null && isGoing(latest.state) ? latest : null;
  const isMixing = going?.isBreaking && going.share < 1;
  const which =
    latest === null ? 'none' : going === null ? 'resting' : isMixing ? 'mixed' : going.state;
  return fill(moments[locale][which] ?? '', {
    waiting: number(cards.waiting),
    mending: number(cards.mending),
    share: formatPercent(latest?.share ?? 0, locale),
    new: number(latest?.new ?? 0),
    errors: number(latest?.errors ?? 0),
    mixed: number(latest?.mixed ?? 0),
  });
}

const results: Templates = {
  ko: {
    none: '아직 끝난 배포가 없어요.',
    blind:
      '나쁜 카나리아 가운데 **{blind}**가 버그를 한 번도 못 봤어요. 한 주에 손님 {hurt}명이 오류를 만났어요.',
    some: '배포 {releases}번 가운데 **{failed}**를 되돌렸고, 변경 하나가 닿기까지 **{lead}** 걸렸어요. 한 주에 손님 **{hurt}명**이 오류를 만났어요.',
  },
  en: {
    none: 'No release is through yet.',
    blind:
      'Of the bad canaries **{blind}** saw nothing of the bug. Customers who got an error a week: {hurt}.',
    some: 'Of {releases} releases **{failed}** were rolled back, and a change took **{lead}** to be live. Customers who got an error a week: **{hurt}**.',
  },
};

const DAY_SEC = 86_400;

function sayLead(ms: number, locale: Locale): string {
  const sec = ms / 1000;
  if (sec < DAY_SEC) return formatDuration(Math.round(sec / 60) * 60, locale);
  const days = formatNumber(sec / DAY_SEC, locale, 1);
  return locale === 'ko' ? `${days}일` : `${days} days`;
}

function resultOf(metrics: Metrics, locale: Locale, isOfCanaries: boolean): Sentence {
  const { releases = 0, failed = null, leadTime = null, hurt = 0, blind = null } = metrics;
  const which = failed === null ? 'none' : isOfCanaries && blind !== null ? 'blind' : 'some';
  return fill(results[locale][which] ?? '', {
    releases: formatNumber(releases ?? 0, locale),
    failed: formatPercent(failed ?? 0, locale),
    lead: leadTime === null ? '–' : sayLead(leadTime, locale),
    hurt: formatNumber(hurt ?? 0, locale),
    blind: formatPercent(blind ?? 0, locale),
  });
}

export const conclude = ({ final, request }: Recording, locale: Locale): Sentence =>
  resultOf(final.metrics, locale, Number(request.config.badShare) === 1);

const gaps: Templates = {
  ko: {
    blind:
      '**카나리아는 본 만큼만 알아요.** 요청이 적으면 드문 버그는 한 번도 지나가지 않아요. 1% 버그를 95% 확률로 보려면 300건이 필요해요.',
    failed:
      '변경 하나가 나쁠 확률은 그대로예요. **함께 실을수록 그 가운데 하나가 나쁠 확률이 커져요.**',
    leadTime:
      '나쁜 변경 하나가 **열차의 다른 변경을 모두 데리고 돌아와요.** 다음 열차를 또 기다려요.',
    hurt: '경보가 울릴 때까지 새 버전을 만난 손님이에요. **섞이면 깨지는 계약은 천천히 내보낼수록 더 많은 손님이 만나요.**',
    releases: '모아 보내면 적고, 하나씩 보내면 변경만큼 많아요.',
  },
  en: {
    blind:
      '**A canary knows only what it has seen.** With few requests a rare bug never passes by. To see a 1% bug with 95% certainty takes 300.',
    failed:
      'Each change is as likely to be bad as before. **The more ride together, the likelier one of them is.**',
    leadTime:
      'One bad change **brings back all others of its train**, and they wait for the next one.',
    hurt: 'These met the new version before the alarm rang. **A contract that breaks where versions mix hurts more, the slower it is rolled out.**',
    releases:
      'There are few where changes ride together, and as many as changes where each goes alone.',
  },
};

/** Why guess and result differ. */
export function explainGap(asked: string, metrics: Metrics, locale: Locale): Sentence {
  const gap = gaps[locale][asked];
  if (metrics.failed === null || gap === undefined) return resultOf(metrics, locale, false);
  return [...resultOf(metrics, locale, asked === 'blind'), ' ', ...fill(gap)];
}
