// The platform before it wakes: recorded calls, drawn while the site is built.

import type { SheetFace } from '@/components/figure/sheet/sheet';
import { StillSheet } from '@/components/figure/sheet/still-sheet';
import { fill } from '@/components/figure/telling/fill';
import { StillCode } from '@/components/ui/code/editor';
import { scenarios } from '@/engine/browser-faas/config';
import { recordedCalls, recordedOn, recordedSummary } from '@/engine/browser-faas/recorded';
import { formatDate } from '@/i18n/format';
import { ActButtons } from './acts';
import { bandsOf } from './bands';
import { Answer, faasFace } from './face';
import { tableOf } from './say';
import { type AskedFaas, faasSheet } from './sheet';
import { words } from './words';

/** Calls that were recorded while the site was made, as the platform shows them. */
function recordedFace({ still, locale, scenario }: AskedFaas, isAsked: boolean): SheetFace {
  const t = words[locale];
  const { code } = scenarios.find(({ id }) => id === scenario) ?? scenarios[0];
  // Where something is asked, only the first call is shown, and no number that would answer it.
  const calls = isAsked ? recordedCalls.slice(0, 1) : recordedCalls;
  return faasFace({
    id: still,
    locale,
    acts: <ActButtons locale={locale} />,
    answer: <Answer call={calls.at(-1) ?? null} locale={locale} />,
    calls,
    code: <StillCode bands={bandsOf(code, locale)} label={t.code} text={code} />,
    environments: [{ env: 1, state: 'idle', calls: calls.length, sinceMs: 0, ending: null }],
    nowMs: null,
    sentence: fill(t.say.opening),
    source: t.recorded(formatDate(recordedOn, locale)),
    summary: isAsked ? null : recordedSummary,
  });
}

export function StillFaas(asked: AskedFaas) {
  return (
    <StillSheet
      asked={asked}
      definition={faasSheet}
      face={recordedFace(asked, asked.predict !== null)}
      table={tableOf(recordedCalls, asked.locale)}
    />
  );
}

/** The recorded calls once the question is answered. */
export const faasEnd = (asked: AskedFaas) => ({
  face: recordedFace(asked, false),
  metrics: { times: recordedSummary.ratio },
});
