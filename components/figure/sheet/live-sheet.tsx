'use client';
// A sheet in the reader's hands: the shell of every figure, with knobs, a guess, and what can be opened.

import { type ReactNode, useState } from 'react';
import { DataTable, type Table } from '@/components/ui/data-table';
import type { AnyConfig } from '@/player/types';
import { Actions } from '../actions';
import IgnoredList from '../ignored-list';
import { MoreButton, ScenarioChoice } from '../knob-parts';
import { Knobs } from '../knobs';
import { PredictGate } from '../predict-gate';
import type { Reading } from '../reading';
import { Assumptions, DetailsBar, Lead, Reason } from '../shell-parts';
import type { GuessedRun, Prediction } from '../use-prediction';
import { saySettings } from '../values';
import { WhyOf } from '../why-of';
import { askedOf, type SheetFace } from './sheet';
import { SheetFrame } from './sheet-frame';
import type { SheetState } from './use-sheet';

const BESIDE_THE_STAGE = '@md:grid-cols-2 @3xl:grid-cols-1';

interface LiveSheetProps<C extends AnyConfig> {
  readonly sheet: SheetState<C>;
  readonly face: SheetFace;
  readonly prediction: Prediction | null;
  /** What is known of what was guessed where it is measured after the guess; left out, what was known with it. */
  readonly told?: Pick<GuessedRun, 'metrics' | 'explanation'> & {
    readonly settings: string;
    /** Whether it is still to be measured. */
    readonly isOwed: boolean;
    readonly onToEnd: () => void;
  };
  /** Told of a guess before it is kept. */
  readonly onGuess?: () => void;
  /** Whether the author's explanation may stand where nothing is asked. */
  readonly isExplained?: boolean;
  /** Where a turned knob means more than its own value. */
  readonly onChange?: (changes: Partial<C>) => void;
  readonly onScenario?: (id: string) => void;
  readonly onReset?: () => void;
  readonly isBusy?: boolean;
  /** What has to be told over the question, and under it. */
  readonly notices?: ReactNode;
  readonly troubles?: ReactNode;
  /** In a lab: what stands under the knobs, and the rest of them once they are asked for. */
  readonly underKnobs?: ReactNode;
  readonly rest?: () => ReactNode;
  readonly table: () => Table;
  /** What is heard of it, where its words name that. */
  readonly sound?: () => ReactNode;
  /** What can be taken away. */
  readonly end?: ReactNode;
  readonly reading?: Reading;
  readonly underReadouts?: ReactNode;
}

export function LiveSheet<C extends AnyConfig>(props: LiveSheetProps<C>) {
  const { sheet, prediction } = props;
  const { id, definition, asked, config } = sheet;
  const { locale, view } = asked;
  const [isMoreOpen, setIsMoreOpen] = useState(false);
  const isLab = view === 'lab';
  const { rest } = props;
  const hasRest = isLab && asked.knobs === null && rest !== undefined;
  const opening = asked.config;
  const why =
    asked.why === null ? null : (
      <WhyOf
        isStale={Object.keys(opening).some((name) => opening[name] !== config[name])}
        locale={locale}
        settings={saySettings(definition, opening, asked.knobs ?? definition.mainKnobs, locale)}
      >
        {asked.why}
      </WhyOf>
    );
  const isTold = prediction === null ? props.isExplained : prediction.state === 'told';
  return (
    <div aria-busy={props.isBusy} ref={sheet.root}>
      <SheetFrame
        above={
          <>
            <IgnoredList ignored={sheet.address?.ignored ?? []} locale={locale} sim={definition} />
            {props.notices}
            {prediction ? (
              <Gate {...props} prediction={prediction} />
            ) : (
              <Lead>{asked.question}</Lead>
            )}
            {props.troubles}
          </>
        }
        actions={
          <Actions
            linkTo={() => new URL(`${asked.labPath}?${sheet.query}`, window.location.href).href}
            locale={locale}
            onReset={() => {
              sheet.reset();
              props.onReset?.();
            }}
            root={sheet.root}
          />
        }
        face={props.face}
        id={id}
        knobs={
          <div className="grid content-start gap-4">
            {isLab ? (
              <ScenarioChoice
                locale={locale}
                onScenario={(next) => {
                  sheet.chooseScenario(next);
                  props.onScenario?.(next);
                }}
                scenario={sheet.scenario}
                sim={definition}
              />
            ) : null}
            <Knobs
              config={config}
              locale={locale}
              look={BESIDE_THE_STAGE}
              names={asked.knobs ?? definition.mainKnobs}
              onChange={(changes) => (props.onChange ?? sheet.change)(changes as Partial<C>)}
              problem={null}
              sim={definition}
            />
            {asked.knobs === null ? props.underKnobs : null}
            {hasRest ? (
              <MoreButton
                controls={`${id}-more`}
                isOpen={isMoreOpen}
                locale={locale}
                onPress={() => setIsMoreOpen(!isMoreOpen)}
              />
            ) : null}
          </div>
        }
        locale={locale}
        more={
          view === 'present' ? null : (
            <>
              {isTold && !props.told?.isOwed ? <Reason locale={locale}>{why}</Reason> : null}
              <Details {...props} />
            </>
          )
        }
        moreKnobs={hasRest ? <div id={`${id}-more`}>{isMoreOpen ? rest() : null}</div> : null}
        underReadouts={props.underReadouts}
        view={view}
        words={definition.said[locale]}
        {...(props.reading ? { reading: props.reading } : {})}
      />
    </div>
  );
}

/** The question of the sheet, its guess, and what came of it. */
function Gate<C extends AnyConfig>(props: LiveSheetProps<C> & { prediction: Prediction }) {
  const { sheet, prediction, told } = props;
  const { definition, asked, id } = sheet;
  const { run } = prediction;
  const number = definition.numbers.find((one) => one.id === run.asked);
  const own = prediction.isAgain ? null : asked.question;
  const names = asked.knobs ?? definition.mainKnobs;
  return (
    <PredictGate
      asked={run.asked}
      explanation={(told ?? run).explanation}
      guess={prediction.guess}
      isLocked={false}
      locale={asked.locale}
      lesson={asked.lesson}
      lockId={`${id}-lock`}
      metrics={(told ?? run).metrics}
      onAgain={prediction.again}
      onGuess={(guess, raised) => {
        props.onGuess?.();
        prediction.keep(guess, raised);
      }}
      onSkip={prediction.skip}
      raised={prediction.raised}
      onRaised={asked.view === 'present' ? prediction.count : null}
      onToEnd={() => told?.onToEnd()}
      question={own ?? number?.question[asked.locale] ?? null}
      settings={told?.settings ?? saySettings(definition, run.config, names, asked.locale)}
      sim={askedOf(definition)}
      state={told?.isOwed ? 'kept' : prediction.state}
    />
  );
}

type Panel = 'table' | 'sound' | 'assumptions';

/** What opens under the stage: the table, the sound and the assumptions, and what can be taken away. */
function Details<C extends AnyConfig>(props: LiveSheetProps<C>) {
  const { sheet, prediction, table, sound, end = null } = props;
  const words = sheet.definition.said[sheet.asked.locale];
  const [wanted, setOpen] = useState<Panel | null>(null);
  const isSilent = prediction?.state === 'asking';
  const open = wanted === 'sound' && isSilent ? null : wanted;
  const panelId = `${sheet.id}-panel`;
  return (
    <>
      <DetailsBar<Panel>
        end={end}
        opening={{ open, panelId, onOpen: setOpen }}
        panels={[
          { name: 'table', title: words.table },
          ...(words.sound === undefined
            ? []
            : [{ name: 'sound' as const, title: words.sound, isLocked: isSilent }]),
          { name: 'assumptions', title: words.assumptionsTitle },
        ]}
      />
      <div className="overflow-x-auto px-4 pb-5 empty:hidden @3xl:px-6" id={panelId}>
        {open === 'table' ? <DataTable table={table()} /> : null}
        {open === 'sound' ? sound?.() : null}
        {open === 'assumptions' ? <Assumptions items={words.assumptions} /> : null}
      </div>
    </>
  );
}
