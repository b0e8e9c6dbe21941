// Which of the four ways a turned knob moved, which not and why: each knob belongs to one way, to all of them, or to
// the judge alone.

import type { Moved } from '@/components/figure/words/why-words';
import { declaration, type Era, eras } from '@/engine/models/four-eras/config';
import type { Locale, Localized } from '@/i18n/locales';
import { contestants } from './eras';

/** `all`: what is sent to each of them. `judge`: what is made of a run once it is over. */
type Owner = Era | 'all' | 'judge';

const OWNERS: readonly (readonly [RegExp, Owner])[] = [
  [
    /^(server|orderedServers|orderAt|lead|brokenServers|outage|assumedHoursPer(Order|Outage|Server))/,
    'servers',
  ],
  [/^(vm|assumedHoursPer(Group|Vm|Act))/, 'autoscaling'],
  [/^dyno/, 'dynos'],
  [/^(coldStart|keepAlive|functionLimit)/, 'functions'],
];

/** Whose a knob is. */
export function ownerOf(knob: string): Owner {
  if (declaration.acts.set.params.includes(knob)) return 'all';
  return OWNERS.find(([pattern]) => pattern.test(knob))?.[1] ?? 'judge';
}

interface Words {
  readonly names: (eras: readonly Era[]) => string;
  /** Rows that moved, and those that did not; the latter may be none. */
  readonly one: (moved: string, rest: string) => string;
  readonly all: (moved: string, rest: string) => string;
  readonly judge: (moved: string, rest: string) => string;
  readonly several: (moved: string, rest: string) => string;
}

const namesIn = (locale: Locale) => (chosen: readonly Era[]) =>
  contestants
    .filter(({ id }) => chosen.includes(id))
    .map(({ words }) => words[locale])
    .join(', ');

const words: Localized<Words> = {
  ko: {
    names: namesIn('ko'),
    one: (moved, rest) =>
      `움직인 줄: ${moved}. 그대로인 줄: ${rest}. 이 값은 ${moved}에서만 쓰이고, 네 방식이 함께 쓰는 것은 손님뿐이에요.`,
    all: (moved, rest) =>
      rest === ''
        ? `움직인 줄: ${moved}. 모두에게 오는 요청이 바뀌어서 네 줄이 함께 움직여요.`
        : `움직인 줄: ${moved}. 그대로인 줄: ${rest}. 요청은 모두에게 바뀌어 왔지만, 그대로인 줄에서는 읽는 수치까지 달라지지 않았어요.`,
    judge: (moved, rest) =>
      `수치가 달라진 줄: ${moved}. ${rest === '' ? '' : `그대로인 줄: ${rest}. `}손님과 기계는 그대로예요. 같은 실험을 한 달 비용과 약속으로 바꿔 읽는 법만 달라졌어요.`,
    several: (moved, rest) =>
      `움직인 줄: ${moved}.${rest === '' ? '' : ` 그대로인 줄: ${rest}. 바꾼 값 가운데 그 줄의 수치를 바꾼 것은 없어요.`}`,
  },
  en: {
    names: namesIn('en'),
    one: (moved, rest) =>
      `Moved: ${moved}. As before: ${rest}. Only ${moved} has this knob, and all that the four share is their customers.`,
    all: (moved, rest) =>
      rest === ''
        ? `Moved: ${moved}. What is sent to all of them has changed, so all four rows move.`
        : `Moved: ${moved}. As before: ${rest}. What is sent to all has changed, but there not enough to change a number.`,
    judge: (moved, rest) =>
      `Other numbers for ${moved}. ${rest === '' ? '' : `As before: ${rest}. `}Customers and machines are the same. Only how the run is read as a month and held against the promise has changed.`,
    several: (moved, rest) =>
      `Moved: ${moved}.${rest === '' ? '' : ` As before: ${rest}, of which none of these knobs changed a number.`}`,
  },
};

export function sayMoved({ knobs, metrics, locale }: Moved): string | null {
  const moved = eras.filter((era) => metrics.some((name) => name.startsWith(`${era}.`)));
  if (moved.length === 0) return null;
  const t = words[locale];
  const owners = [...new Set(knobs.map(ownerOf))];
  const [only] = owners;
  const said = [t.names(moved), t.names(eras.filter((era) => !moved.includes(era)))] as const;
  if (owners.length !== 1 || only === undefined) return t.several(...said);
  if (only === 'all' || only === 'judge') return t[only](...said);
  return t.one(...said);
}
