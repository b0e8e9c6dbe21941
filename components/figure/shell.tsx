// The shell of every figure, from top to bottom: plain data for what it says, and a part for each thing that is held.
// No state. A still picture fills it without handlers, a live figure with them. Its parts are named in data-part,
// because a slide lays them out in its own way.

import type { ReactNode } from 'react';
import type { Locale } from '@/i18n/locales';
import { figureMessages } from '@/i18n/messages/figure';
import type { FigureView } from './figure-props';
import type { Reading } from './reading';
import { Readouts } from './readouts';
import type { ReadoutsData } from './readouts-data';
import { type Time, Transport, type TransportHandlers } from './transport';
import './figure.css';

/** What is said anew for each moment of a run. */
export interface Moving {
  readonly readouts: ReadoutsData;
  /** Where the cursor stands; null where nothing happens one after the other. */
  readonly time: Time | null;
}

/** What any figure shows, whatever fills it: a run, or a sheet that is calculated at once. */
export interface ShellData extends Moving {
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
  /** A scene needs its 788 px: the knobs stand beside it only where there is room for both. */
  readonly hasScene?: boolean;
}

interface ShellProps extends ShellData {
  readonly above: ReactNode;
  /** What is asked in a lab: under the figure, so that Play is on the first screen. */
  readonly asked?: ReactNode;
  readonly actions: ReactNode;
  readonly stage: ReactNode;
  readonly knobs: ReactNode;
  /** Knobs that do not stand beside the stage, once they are asked for. */
  readonly moreKnobs?: ReactNode;
  readonly sentence: ReactNode;
  /** Whether the numbers can be opened, and how they changed; nothing of it in a still picture. */
  readonly reading?: Reading;
  /** What opens below the numbers. */
  readonly underReadouts?: ReactNode;
  /** Whether the knobs stand beside a slide's stage, in the place of what was asked. */
  readonly isDrawerOpen?: boolean;
  /** A phone's row under the sentence: what stands beside title and stage elsewhere. */
  readonly foot?: ReactNode;
  readonly more: ReactNode;
  /** Without them, as in a still picture, time cannot be moved. */
  readonly transport?: TransportHandlers;
  /** Renders a part for each moment of a run that plays; without it, for the one moment that is given. */
  readonly follow?: (part: (moving: Moving) => ReactNode) => ReactNode;
}

// Knobs stand beside the stage where there is room, and Play directly under it however many they are: a lab has so
// many that numbers and sentence stand beside them, too. On a phone they come last, under what they change.
const usual = {
  read: {
    body: 'figure-body-read',
    stage: 'px-4 @3xl:px-6',
    below: '@3xl:col-span-2',
    wide: '@3xl:col-span-2',
    knobs: 'figure-knobs-read',
  },
  lab: {
    body: 'figure-body-lab',
    stage: 'px-4 @3xl:px-6',
    below: '',
    wide: '@3xl:col-span-2',
    knobs: 'figure-knobs-lab',
  },
};
const besideScene: typeof usual = {
  read: {
    body: 'figure-body-scene-read',
    stage: 'px-4 @3xl:px-6 @min-[67.375rem]:pr-5.5',
    below: 'over-scene',
    wide: 'over-scene',
    knobs: 'figure-knobs-scene-read',
  },
  lab: {
    body: 'figure-body-scene-lab',
    stage: 'px-4 @3xl:px-6 @min-[67.375rem]:pr-5.5',
    below: '',
    wide: '@min-[67.375rem]:col-span-2',
    knobs: 'figure-knobs-scene-lab',
  },
};

export function Shell(props: ShellProps) {
  const { id, locale, view, time, follow = (part) => part(props) } = props;
  const heading = `${id}-title`;
  // On a phone they will come in a sheet: only where no script brings it do they stand in the page.
  const isWaiting = time !== null && props.transport === undefined && view !== 'present';
  const waiting = isWaiting ? 'figure-waits' : '';
  // In prose and on slides the figure stands under a step's h2; on its own page, under the h1.
  const Title = view === 'lab' ? 'h2' : 'h3';
  const look = (props.hasScene ? besideScene : usual)[view === 'lab' ? 'lab' : 'read'];
  return (
    <figure
      aria-labelledby={heading}
      className="figure-frame"
      data-drawer={props.isDrawerOpen ? 'open' : undefined}
      data-figure-frame=""
    >
      <div data-part="above">{props.above}</div>
      <header data-part="head" className="figure-head">
        <Title className="text-[1.05rem] font-bold" id={heading}>
          {props.title}
        </Title>
        {view === 'present' ? null : <p className="figure-hint">{props.hint}</p>}
        <div className="figure-actions">{props.actions}</div>
      </header>
      <Summary {...props} />
      <div data-part="body" className={`grid ${look.body}`}>
        <div data-part="stage" className={`figure-stage ${look.stage}`}>
          {props.stage}
        </div>
        <div className="figure-hold" data-hold={props.readouts.kind}>
          <div data-part="transport" className={`min-w-0 pb-4 max-sm:pb-1 ${look.stage}`}>
            {follow(({ time }) =>
              time ? (
                <Transport {...time} handlers={props.transport ?? null} locale={locale} />
              ) : null,
            )}
          </div>
          <div data-part="readouts" className={`min-w-0 ${look.below}`}>
            {follow(({ readouts }) => (
              <Readouts data={readouts} locale={locale} reading={props.reading ?? null} />
            ))}
          </div>
        </div>
        <div data-part="trust" className={`min-w-0 ${look.below}`}>
          {props.underReadouts}
        </div>
        <div data-part="sentence" className={`min-w-0 ${look.below}`}>
          {props.sentence}
        </div>
        <div className="figure-foot" data-part="foot">
          {props.foot}
        </div>
        <div data-part="knobs" className={`figure-knobs ${waiting} ${look.knobs}`}>
          {props.knobs}
        </div>
        <div data-part="more-knobs" className={`min-w-0 empty:hidden ${look.wide}`}>
          {props.moreKnobs}
        </div>
      </div>
      <div data-part="asked">{props.asked}</div>
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
