// The frame that every simulator shares, from top to bottom. No state: the still picture and the live run both fill it.
// Its parts are named in data-part, because a slide lays them out in its own way.

import type { ReactNode } from 'react';
import { formatDuration } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import type { LegendEntry, Sentence, StageRows } from './definition';
import type { FigureView } from './figure-props';
import { timeTicks } from './ticks';
import './figure.css';

interface FrameProps {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly view: FigureView;
  readonly summary: ReactNode;
  readonly actions: ReactNode;
  readonly above?: ReactNode;
  readonly stage: ReactNode;
  readonly knobs: ReactNode;
  /** Knobs that do not stand beside the stage, once they are asked for. */
  readonly moreKnobs?: ReactNode;
  readonly transport: ReactNode;
  readonly readouts: ReactNode;
  readonly sentence: ReactNode;
  readonly more?: ReactNode;
}

export function Frame(props: FrameProps) {
  const heading = `${props.id}-title`;
  // In prose and on slides the figure stands under a step's h2; on its own page, under the h1.
  const Title = props.view === 'lab' ? 'h2' : 'h3';
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
        {props.view === 'present' ? null : <p className="text-sm text-ink-2">{props.hint}</p>}
        <div className="ml-auto flex flex-wrap gap-2">{props.actions}</div>
      </header>
      {props.summary}
      {/* Beside the stage where there is room; on a phone the knobs come last, under what they change. */}
      <div data-part="body" className="grid @3xl:grid-cols-[minmax(0,1fr)_16.5rem]">
        <div data-part="stage" className="flex min-w-0 flex-col px-4 pt-3 pb-4 @3xl:px-6">
          {props.stage}
        </div>
        <div data-part="transport" className="min-w-0 px-4 pb-4 @3xl:col-span-2 @3xl:px-6">
          {props.transport}
        </div>
        <div data-part="readouts" className="min-w-0 @3xl:col-span-2">
          {props.readouts}
        </div>
        <div data-part="sentence" className="min-w-0 @3xl:col-span-2">
          {props.sentence}
        </div>
        <div
          data-part="knobs"
          className="min-w-0 border-t border-line-2 px-4 py-4 @3xl:col-start-2 @3xl:row-start-1 @3xl:my-3 @3xl:border-t-0 @3xl:border-l @3xl:py-0 @3xl:pr-6 @3xl:pl-6"
        >
          {props.knobs}
        </div>
        <div data-part="more-knobs" className="min-w-0 empty:hidden @3xl:col-span-2">
          {props.moreKnobs}
        </div>
      </div>
      {props.more}
    </figure>
  );
}

/** The time axis under a stage: words, so that they stay sharp and legible at any width. */
export function TimeAxis({ durationMs, locale }: { durationMs: number; locale: Locale }) {
  const ticks = timeTicks(durationMs);
  return (
    <div aria-hidden="true" className="relative mt-1 h-5 text-xs text-ink-2">
      {ticks.map((tick, index) => {
        const share = tick / durationMs;
        const shift = index === 0 ? '' : share > 0.97 ? '-translate-x-full' : '-translate-x-1/2';
        return (
          <span
            className={`absolute whitespace-nowrap ${shift}`}
            key={tick}
            style={{ left: `${share * 100}%` }}
          >
            {tick === 0 ? '0' : formatDuration(tick / 1000, locale)}
          </span>
        );
      })}
    </div>
  );
}

const swatches: Record<string, string> = {
  cold: 'hatch-cold',
  busy: 'bg-busy',
  warm: 'bg-warm h-1.5!',
  queued: 'bg-queued',
  dropped: 'bg-dropped',
  line: 'bg-line',
  'line-2': 'bg-line-2',
};

function Swatch({ paint, isHatched }: Pick<LegendEntry, 'paint' | 'isHatched'>) {
  if (paint === 'cross') {
    return (
      <svg aria-hidden="true" className="size-3" viewBox="0 0 12 12">
        <path d="M2 2l8 8M10 2l-8 8" stroke="var(--dropped)" strokeWidth="2" />
      </svg>
    );
  }
  if (paint === 'steps') {
    return (
      <svg aria-hidden="true" className="h-3 w-5" viewBox="0 0 20 12">
        <path d="M0 10h7V6h6V2h7" fill="none" stroke="var(--ink-2)" strokeWidth="2" />
      </svg>
    );
  }
  if (isHatched) {
    const stripes = `repeating-linear-gradient(135deg, var(--${paint}) 0 2.5px, var(--card) 2.5px 4px)`;
    return (
      <span
        aria-hidden="true"
        className="inline-block h-3 w-5 rounded-[3px]"
        style={{ background: stripes }}
      />
    );
  }
  const look = paint === 'dashed' ? 'border border-dashed border-ink-3' : swatches[paint];
  return <span aria-hidden="true" className={`inline-block h-3 w-5 rounded-[3px] ${look}`} />;
}

export function Legend({ entries, locale }: { entries: readonly LegendEntry[]; locale: Locale }) {
  return (
    <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-2">
      {entries.map(({ paint, isHatched, words }) => (
        <li className="flex items-center gap-1.5" key={words.en}>
          <Swatch paint={paint} {...(isHatched ? { isHatched } : {})} />
          {words[locale]}
        </li>
      ))}
    </ul>
  );
}

/** Names of a stage's rows, laid over it as words. The stage's own accessible name says the same. */
export function RowNames({ names, locale }: { names: StageRows; locale: Locale }) {
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none absolute inset-0 grid auto-rows-fr text-xs leading-none"
    >
      {names.rows.map(({ id, paint, words }, index) => (
        <div
          className="flex items-start justify-between gap-2 border-b border-line pt-1.5"
          key={id}
        >
          <strong
            className="rounded-sm bg-card/75 px-1 py-0.5 text-[0.8125rem]"
            style={{ color: `var(--${paint})` }}
          >
            {words[locale]}
          </strong>
          {index === 0 ? (
            <span className="rounded-sm bg-card/75 px-1 py-0.5 text-ink-2">{names.scale}</span>
          ) : null}
        </div>
      ))}
    </div>
  );
}

export function SentenceText({ sentence }: { sentence: Sentence }) {
  return sentence.map((part) =>
    typeof part === 'string' ? part : <strong key={part.strong}>{part.strong}</strong>,
  );
}
