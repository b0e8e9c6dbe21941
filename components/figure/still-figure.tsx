// The figure as it stands before any script: the opening frame, drawn at build time, in the shell it will live in.

import { quietButton } from '@/components/ui/button';
import { figureMessages } from '@/i18n/messages/figure';
import type { Recording, Snapshot } from '@/player/types';
import { askedIn } from './asked';
import { ChoiceOptions } from './choice-options';
import { DataTable } from './data-table';
import type { SimDefinition } from './definition';
import { countUntil } from './events';
import type { FigureProps } from './figure-props';
import { PredictPanel } from './predict-panel';
import { runShell } from './run-shell';
import { sentenceAt } from './sentence';
import { SentenceBand } from './sentence-text';
import { Shell } from './shell';
import { Assumptions, assumptionsOf, DetailsBar, Lead } from './shell-parts';
import { shownOf } from './stage/shown';
import { StillStage } from './stage/still-stage';
import { StillKnobs } from './still-knobs';

interface StillFigureProps extends FigureProps {
  readonly definition: SimDefinition;
  readonly recording: Recording;
  readonly moment: Snapshot;
}

export function StillFigure(props: StillFigureProps) {
  const { definition: sim, recording, moment, locale, view, still: id } = props;
  const { config, durationMs, acts } = recording.request;
  const shown = shownOf(recording, locale);
  const predict = askedIn(sim, props.predict, config);
  const shell = runShell({
    id,
    sim,
    locale,
    view,
    moment,
    config,
    time: {
      tMs: moment.tMs,
      durationMs,
      isPlaying: false,
      speed: 1,
      speeds: [1],
      actsMs: acts.map(({ atMs }) => atMs),
    },
    hidden: view === 'lab' ? null : predict,
  });
  return (
    <Shell
      {...shell}
      above={predict ? <Question {...props} predict={predict} /> : <Lead>{props.question}</Lead>}
      actions={<div className="h-11 sm:h-9" />}
      knobs={
        <StillKnobs
          config={props.setup.config}
          locale={locale}
          names={props.knobs ?? sim.mainKnobs}
          sim={sim}
        />
      }
      more={view === 'present' ? null : <StillDetails {...props} />}
      sentence={<SentenceBand sentence={sentenceAt(sim, shown, moment.tMs, false)} />}
      stage={
        <StillStage
          id={id}
          label={`${sim.words[locale].stage}. ${shell.summary.now}`}
          moment={moment}
          shown={shown}
          sim={sim}
          view={view}
        />
      }
    />
  );
}

/** The question, and room for what it is answered with. */
function Question({ definition: sim, predict, question, locale }: StillFigureProps) {
  const choice = sim.choices?.find((one) => one.id === predict) ?? null;
  return (
    <PredictPanel locale={locale} question={question ?? choice?.question[locale]}>
      {choice ? (
        <ChoiceOptions choice={choice} locale={locale} />
      ) : (
        <div aria-hidden="true" className="h-[9.25rem] @md:h-27" />
      )}
    </PredictPanel>
  );
}

/** What can be opened later; without scripts, all that it holds. */
function StillDetails(props: StillFigureProps) {
  const { definition: sim, recording, moment, locale } = props;
  const t = figureMessages[locale];
  const panels = [
    ...(props.predict === null && props.why !== null ? [t.predict.why] : []),
    t.chartOpen,
    t.tableOpen,
    t.assumptionsOpen,
  ];
  const end = countUntil(recording.log, moment.tMs);
  return (
    <>
      <DetailsBar
        end={
          <button className={quietButton} disabled type="button">
            {t.download}
          </button>
        }
        panels={panels.map((title) => ({ name: title, title }))}
      />
      <noscript>
        <div className="grid gap-4 px-4 pb-5 text-sm @3xl:px-6">
          <p>{t.noScript}</p>
          {props.why}
          <DataTable table={sim.table(recording, end, locale, moment)} />
          <Assumptions items={assumptionsOf(sim, locale)} />
        </div>
      </noscript>
    </>
  );
}
