// The platform before it wakes: one recorded call, drawn while the site is built, in the shape of the live figure.

import { DataTable } from '@/components/figure/data-table';
import { guessScale } from '@/components/figure/guess-scale';
import { PredictAsk } from '@/components/figure/predict-ask';
import { PredictPanel } from '@/components/figure/predict-panel';
import { Assumptions, DetailsBar, Lead } from '@/components/figure/shell-parts';
import { StillKnobs } from '@/components/figure/still-knobs';
import { fill } from '@/components/figure/telling/fill';
import { StillCode } from '@/components/ui/code/editor';
import { scenarios } from '@/engine/browser-faas/config';
import { recordedCalls, recordedOn, recordedSummary } from '@/engine/browser-faas/recorded';
import { formatDate } from '@/i18n/format';
import { predictMessages } from '@/i18n/messages/predict';
import { ActButtons } from './acts';
import { bandsOf } from './bands';
import type { FaasProps } from './figure-props';
import { mainKnobs, settings } from './params';
import { tableOf } from './say';
import { Answer, FaasView } from './view';
import { asking, numbers, words } from './words';

export function StillFaas(props: FaasProps) {
  const { locale, view, config } = props;
  const t = words[locale];
  const asked = numbers.find(({ id }) => id === props.predict) ?? null;
  const scenario = scenarios.find(({ id }) => id === props.scenario) ?? scenarios[0];
  // Where something is asked, only the first call is shown, and no number that would answer it.
  const calls = asked ? recordedCalls.slice(0, 1) : recordedCalls;
  return (
    <FaasView
      above={
        asked ? (
          <PredictPanel eyebrow={predictMessages[locale].title} state="asking">
            <div className="guess-question">{props.question ?? asked.question[locale]}</div>
            <PredictAsk locale={locale} scale={guessScale(asking, asked.id, null, locale)} />
          </PredictPanel>
        ) : (
          <Lead>{props.question}</Lead>
        )
      }
      actions={<div className="h-11 w-44 sm:h-9 sm:w-56" />}
      acts={<ActButtons locale={locale} />}
      answer={<Answer call={calls.at(-1) ?? null} locale={locale} />}
      calls={calls}
      code={
        <StillCode bands={bandsOf(scenario.code, locale)} label={t.code} text={scenario.code} />
      }
      environments={[{ env: 1, state: 'idle', calls: calls.length, sinceMs: 0, ending: null }]}
      id={props.still}
      knobs={
        <StillKnobs
          config={config}
          locale={locale}
          names={props.knobs ?? mainKnobs}
          sim={settings}
        />
      }
      locale={locale}
      more={
        view === 'present' ? null : (
          <>
            <DetailsBar
              end={null}
              panels={[t.table, t.assumptionsTitle].map((title) => ({ name: title, title }))}
            />
            <noscript>
              <div className="grid gap-4 overflow-x-auto px-4 pb-5 text-sm @3xl:px-6">
                <DataTable table={tableOf(recordedCalls, locale)} />
                <Assumptions items={t.assumptions} />
              </div>
            </noscript>
          </>
        )
      }
      nowMs={null}
      sentence={fill(t.say.opening)}
      source={t.recorded(formatDate(recordedOn, locale))}
      summary={asked ? null : recordedSummary}
      view={view}
    />
  );
}
