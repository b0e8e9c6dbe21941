// The figure as it stands before any script: the opening frame, drawn at build time, in the shell it will live in.

import { quietButton } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import type { Locale } from '@/i18n/locales';
import { figureMessages } from '@/i18n/messages/figure';
import { hearMessages } from '@/i18n/messages/hear';
import { predictMessages } from '@/i18n/messages/predict';
import { printedMessages } from '@/i18n/messages/printed';
import type { Recording, Snapshot } from '@/player/types';
import { askedIn, asksNumber, longestOption, saidAsMine } from './asked';
import { ChoiceOptions } from './choice-options';
import type { SimDefinition } from './definition';
import { countUntil } from './events';
import type { FigureProps } from './figure-props';
import GoalList from './goal-list';
import { hasCurve } from './guess-curve';
import { GuessMark } from './guess-mark';
import { guessScale } from './guess-scale';
import { hasOtherWays, knobPlan } from './knob-plan';
import { PredictAsk } from './predict-ask';
import { PredictPanel } from './predict-panel';
import { runShell } from './run-shell';
import { sentenceAt } from './sentence';
import { SentenceBand } from './sentence-text';
import { Shell } from './shell';
import { Assumptions, assumptionsOf, DetailsBar, Lead, SheetButton } from './shell-parts';
import { inView } from './stage/in-view';
import { shownOf } from './stage/shown';
import { StillStage } from './stage/still-stage';
import { StillKnobs } from './still-knobs';
import { Steps, type Time } from './transport';

interface StillFigureProps extends FigureProps {
  readonly definition: SimDefinition;
  readonly recording: Recording;
  readonly moment: Snapshot;
}

export function StillFigure(props: StillFigureProps) {
  const { definition, recording, moment, locale, view, still: id } = props;
  const sim = inView(definition, view);
  const { config, durationMs, acts } = recording.request;
  const plan = knobPlan(sim, props.setup.scenario, props);
  const predict = askedIn(sim, props.predict, config);
  const hidden = view === 'lab' ? null : predict;
  const whole = shownOf(recording, locale);
  const shown = hidden === null ? whole : { ...whole, seenMs: moment.tMs };
  const shell = runShell({
    id,
    sim,
    locale,
    view,
    shown,
    moment,
    config,
    scenario: props.setup.scenario,
    goals: plan.goals,
    time: {
      tMs: moment.tMs,
      durationMs,
      isPlaying: false,
      speed: 1,
      speeds: [1],
      actsMs: acts.map(({ atMs }) => atMs),
    },
    hidden,
  });
  const gate = predict ? <Question {...props} predict={predict} /> : <Lead>{props.question}</Lead>;
  return (
    <Shell
      {...shell}
      above={
        <>
          {view === 'lab' ? null : gate}
          {plan.goals.length > 0 ? (
            <GoalList
              goals={plan.goals}
              hasOtherWays={hasOtherWays(sim, plan, { isLab: view === 'lab', config })}
              locale={locale}
              metrics={recording.final.metrics}
              sim={sim}
            />
          ) : null}
        </>
      }
      asked={view === 'lab' ? gate : null}
      actions={<div className="h-11 sm:h-9" />}
      foot={view === 'present' ? null : <StillFoot locale={locale} time={shell.time} />}
      knobs={
        <StillKnobs
          config={props.setup.config}
          locale={locale}
          names={props.knobs ?? sim.mainKnobs}
          sim={sim}
        />
      }
      more={view === 'present' ? null : <StillDetails {...props} />}
      sentence={<SentenceBand sentence={sentenceAt(sim, shown, moment.tMs, false, hidden)} />}
      stage={
        <>
          <StillStage
            id={id}
            isShort={hasCurve(recording, predict, view)}
            // What it shows now stands in the words above it.
            label={sim.words[locale].stage}
            mineRoom={saidAsMine(longestOption(sim, predict, locale), locale)}
            moment={moment}
            shown={shown}
            sim={sim}
            view={view}
          />
          {predict === null || view === 'lab' || !asksNumber(sim, predict) ? null : (
            <GuessMark
              asked={predict}
              guess={null}
              raised={null}
              locale={locale}
              now={null}
              recording={recording}
              result={recording.final.metrics[predict] ?? null}
              sim={sim}
              tMs={moment.tMs}
              view={view}
            />
          )}
        </>
      }
    />
  );
}

/** Where a phone will find its knobs and steps. */
function StillFoot({ locale, time }: { locale: Locale; time: Time | null }) {
  return (
    <>
      <SheetButton locale={locale} />
      {time ? <Steps {...time} handlers={null} locale={locale} /> : null}
    </>
  );
}

/** The question, and room for what it is answered with. */
function Question(props: StillFigureProps & { readonly predict: string }) {
  const { definition: sim, recording, predict, question, locale, view } = props;
  const t = predictMessages[locale];
  const aside = <p className="guess-lock">{t.locked}</p>;
  const choice = sim.choices?.find((one) => one.id === predict) ?? null;
  return (
    <PredictPanel eyebrow={t.title} state="asking" {...(view === 'lab' ? {} : { aside })}>
      <div className="guess-question">
        {question ??
          choice?.question[locale] ??
          t.askedAgain(sim.words[locale].metrics[predict] ?? predict)}
      </div>
      {choice ? (
        <ChoiceOptions choice={choice} locale={locale} />
      ) : (
        <PredictAsk
          locale={locale}
          scale={guessScale(sim, predict, recording.final.metrics[predict] ?? null, locale)}
        />
      )}
    </PredictPanel>
  );
}

/** What can be opened later; without scripts, all that it holds. */
function StillDetails(props: StillFigureProps) {
  const { definition: sim, recording, moment, locale } = props;
  const t = figureMessages[locale];
  const panels = [
    ...(props.predict === null && props.why !== null ? [predictMessages[locale].why] : []),
    t.chanceOpen,
    t.chartOpen,
    t.tableOpen,
    hearMessages[locale],
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
          <p>{printedMessages[locale].noScript}</p>
          {props.why}
          {/* A lesson has a figure after the other: what all of them have in common stands in the lab. */}
          {props.view === 'lab' ? (
            <>
              <DataTable table={sim.table(recording, end, locale, moment)} />
              <Assumptions items={assumptionsOf(sim, locale)} />
            </>
          ) : null}
        </div>
      </noscript>
    </>
  );
}
