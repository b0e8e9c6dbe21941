// The shell of every figure, from top to bottom: plain data for what it says, and a part for each thing that is held.
// No state. A still picture fills it without handlers, a live figure with them. Its parts are named in data-part,
// because a slide lays them out in its own way.

import type { ReactNode } from 'react';
import type { Locale } from '@/i18n/locales';
import { figureMessages } from '@/i18n/messages/figure';
import type { FigureView } from './figure-props';
import { Readouts } from './readouts';
import type { ReadoutsData } from './readouts-data';
import { type Time, Transport, type TransportHandlers } from './transport';
import './figure.css';

/** What any figure shows, whatever fills it: a run, or a sheet that is reckoned at once. */
export interface ShellData {
  /** Unlike that of any other figure of the page. */
  readonly id: string;
  readonly locale: Locale;
  readonly view: FigureView;
  readonly title: string;
  readonly hint: string;
  /** For a screen reader: what is on stage, what can be changed, what is so now, what to do first. */
  readonly summary: {
    readonly stage: string;
    readonly controls: string;
    readonly now: string;
    readonly first: string;
  };
  readonly readouts: ReadoutsData;
  /** Where the cursor stands; null where nothing happens one after the other. */
  readonly time: Time | null;
  /** A scene needs its 788 px: the knobs stand beside it only where there is room for both. */
  readonly hasScene?: boolean;
}

interface ShellProps extends ShellData {
  readonly above: ReactNode;
  readonly actions: ReactNode;
  readonly stage: ReactNode;
  readonly knobs: ReactNode;
  /** Knobs that do not stand beside the stage, once they are asked for. */
  readonly moreKnobs?: ReactNode;
  readonly sentence: ReactNode;
  readonly more: ReactNode;
  /** Without them, as in a still picture, time cannot be moved. */
  readonly transport?: TransportHandlers;
}

// Beside the stage where there is room; on a phone the knobs come last, under what they change.
const usual = {
  body: '@3xl:grid-cols-[minmax(0,1fr)_16.5rem]',
  stage: 'px-4 @3xl:px-6',
  wide: '@3xl:col-span-2',
  knobs:
    '@3xl:col-start-2 @3xl:row-start-1 @3xl:my-3 @3xl:border-t-0 @3xl:border-l @3xl:py-0 @3xl:pr-6 @3xl:pl-6',
};
const besideScene: typeof usual = {
  body: '@min-[67.375rem]:grid-cols-[minmax(0,1fr)_15.25rem]',
  stage: 'px-4 @3xl:px-6 @min-[67.375rem]:pr-5.5',
  wide: '@min-[67.375rem]:col-span-2',
  knobs:
    '@min-[67.375rem]:col-start-2 @min-[67.375rem]:row-start-1 @min-[67.375rem]:my-3 @min-[67.375rem]:border-t-0 @min-[67.375rem]:border-l @min-[67.375rem]:py-0 @3xl:px-6 @min-[67.375rem]:pl-5.5',
};

export function Shell(props: ShellProps) {
  const { id, locale, view, time } = props;
  const heading = `${id}-title`;
  // In prose and on slides the figure stands under a step's h2; on its own page, under the h1.
  const Title = view === 'lab' ? 'h2' : 'h3';
  const look = props.hasScene ? besideScene : usual;
  return (
    <figure
      aria-labelledby={heading}
      className="@container overflow-clip rounded-frame border border-line bg-card shadow-frame"
      data-figure-frame=""
    >
      <div data-part="above">{props.above}</div>
      <header
        data-part="head"
        className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 pt-4 @3xl:px-6"
      >
        <Title className="text-[1.05rem] font-bold" id={heading}>
          {props.title}
        </Title>
        {view === 'present' ? null : <p className="text-sm text-ink-2">{props.hint}</p>}
        <div className="ml-auto flex flex-wrap gap-2">{props.actions}</div>
      </header>
      <Summary {...props} />
      <div data-part="body" className={`grid ${look.body}`}>
        <div data-part="stage" className={`flex min-w-0 flex-col ${look.stage} pt-3 pb-4`}>
          {props.stage}
        </div>
        <div data-part="transport" className={`min-w-0 px-4 pb-4 ${look.wide} @3xl:px-6`}>
          {time ? <Transport {...time} handlers={props.transport ?? null} locale={locale} /> : null}
        </div>
        <div data-part="readouts" className={`min-w-0 ${look.wide}`}>
          <Readouts data={props.readouts} />
        </div>
        <div data-part="sentence" className={`min-w-0 ${look.wide}`}>
          {props.sentence}
        </div>
        <div data-part="knobs" className={`min-w-0 border-t border-line-2 px-4 py-4 ${look.knobs}`}>
          {props.knobs}
        </div>
        <div data-part="more-knobs" className={`min-w-0 empty:hidden ${look.wide}`}>
          {props.moreKnobs}
        </div>
      </div>
      {props.more}
    </figure>
  );
}

function Summary({ summary, locale }: ShellData) {
  const t = figureMessages[locale];
  return (
    <div className="sr-only">
      <p>{t.summaryTitle}</p>
      <p>{summary.stage}</p>
      <p>{summary.controls}</p>
      <p>
        {t.nowTitle}: {summary.now}
      </p>
      <p>{summary.first}</p>
    </div>
  );
}
