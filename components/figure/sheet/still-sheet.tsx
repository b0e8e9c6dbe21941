// A sheet as it stands before any script: its first frame, drawn at build time, in the shell it will live in.

import type { ReactNode } from 'react';
import { DataTable, type Table } from '@/components/ui/data-table';
import { predictMessages } from '@/i18n/messages/predict';
import type { AnyConfig } from '@/player/types';
import { ChoiceOptions } from '../choice-options';
import { guessScale } from '../guess-scale';
import { PredictAsk } from '../predict-ask';
import { PredictPanel } from '../predict-panel';
import { Assumptions, DetailsBar, Lead } from '../shell-parts';
import { StillKnobs } from '../still-knobs';
import { type AskedSheet, askedOf, type SheetDefinition, type SheetFace } from './sheet';
import { SheetFrame } from './sheet-frame';

interface StillSheetProps<C extends AnyConfig> {
  readonly definition: SheetDefinition<C>;
  readonly asked: AskedSheet<C>;
  readonly face: SheetFace;
  /** Knobs where the page names none, and the room that all of the live ones take. */
  readonly knobs?: readonly string[];
  readonly room?: string;
  readonly table: Table;
  /** What can be taken away, at the right of the last row. */
  readonly end?: ReactNode;
  /** What readers without scripts are told first. */
  readonly noScript?: ReactNode;
}

export function StillSheet<C extends AnyConfig>(props: StillSheetProps<C>) {
  const { definition, asked } = props;
  const { locale, view } = asked;
  const words = definition.said[locale];
  const { table, sound, assumptionsTitle, assumptions } = words;
  return (
    <SheetFrame
      above={asked.predict === null ? <Lead>{asked.question}</Lead> : <Question {...props} />}
      actions={<div className="h-11 w-44 sm:h-9 sm:w-56" />}
      face={props.face}
      id={asked.still}
      knobs={
        <StillKnobs
          className={asked.knobs === null ? (props.room ?? '') : ''}
          config={asked.config}
          locale={locale}
          names={asked.knobs ?? props.knobs ?? definition.mainKnobs}
          sim={definition}
        />
      }
      locale={locale}
      more={
        view === 'present' ? null : (
          <>
            <DetailsBar
              end={props.end ?? null}
              panels={[table, ...(sound ? [sound] : []), assumptionsTitle].map((title) => ({
                name: title,
                title,
              }))}
            />
            <noscript>
              <div className="grid gap-4 overflow-x-auto px-4 pb-5 text-sm @3xl:px-6">
                {props.noScript}
                <DataTable table={props.table} />
                <Assumptions items={assumptions} />
              </div>
            </noscript>
          </>
        )
      }
      view={view}
      words={words}
    />
  );
}

/** The question, and room for what it is answered with. */
function Question<C extends AnyConfig>({ definition, asked }: StillSheetProps<C>) {
  const { locale, predict, question } = asked;
  const choice = definition.choices.find(({ id }) => id === predict);
  const number = definition.numbers.find(({ id }) => id === predict);
  return (
    <PredictPanel eyebrow={predictMessages[locale].title} state="asking">
      <div className="guess-question">{question ?? (choice ?? number)?.question[locale]}</div>
      {choice ? <ChoiceOptions choice={choice} locale={locale} /> : null}
      {number ? (
        <PredictAsk
          locale={locale}
          scale={guessScale(askedOf(definition), number.id, null, locale)}
        />
      ) : null}
    </PredictPanel>
  );
}
