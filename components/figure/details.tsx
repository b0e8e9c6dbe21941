'use client';

// What opens under a figure: the chart, the table, the assumptions, and the run as a file.

import { type ReactNode, Suspense, useId, useState } from 'react';
import { quietButton } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { late } from '@/components/ui/late';
import { tableOfSpans } from '@/components/ui/sound/span-table';
import { formatNumber } from '@/i18n/format';
import type { Locale } from '@/i18n/locales';
import { figureMessages } from '@/i18n/messages/figure';
import { hearMessages } from '@/i18n/messages/hear';
import { predictMessages } from '@/i18n/messages/predict';
import { actKind } from '@/player/acts';
import type { SimDefinition } from './definition';
import { countUntil } from './events';
import { Following } from './following';
import { Assumptions, assumptionsOf, DetailsBar } from './shell-parts';
import { spansAt } from './sound/spans-at';
import type { FigureState } from './use-figure';

const RunChart = late(() => import('./run-chart'));
const RunSound = late(() => import('./sound/run-sound'));
const ChancePanel = late(() => import('./chance/chance-panel'));

type Panel = 'why' | 'chance' | 'chart' | 'table' | 'sound' | 'assumptions';

interface DetailsProps {
  readonly sim: SimDefinition;
  readonly figure: FigureState;
  readonly locale: Locale;
  /** The author's explanation, where no prediction asks for it first. */
  readonly why: ReactNode;
  /** The metric or choice of the figure's own question, and whether it is still to be guessed. */
  readonly asked: string | null;
  readonly isLocked: boolean;
  /** Whether a prediction is not told yet: until then nothing of the run is heard, and no scale tells of its end. */
  readonly isSilent: boolean;
  /** The read-out that is open. */
  readonly openReadout: string | null;
}

export function Details(props: DetailsProps) {
  const { sim, figure, locale, why, asked } = props;
  const t = figureMessages[locale];
  const id = useId();
  const [wanted, setOpen] = useState<Panel | null>(null);
  // A table of a moment may have the number that is asked for.
  const isWaiting = (panel: Panel): boolean =>
    (panel === 'sound' && props.isSilent) || (panel === 'table' && props.isLocked);
  const open = wanted !== null && isWaiting(wanted) ? null : wanted;
  const { recording, moment, playback, shown } = figure;

  const panels: Record<Panel, { readonly title: string; readonly content: () => ReactNode }> = {
    why: { title: predictMessages[locale].why, content: () => why },
    chance: {
      title: t.chanceOpen,
      content: () => (
        <Suspense fallback={<div className="h-64" />}>
          <ChancePanel
            asked={asked}
            figure={figure}
            hidden={props.isLocked ? asked : null}
            locale={locale}
            open={props.openReadout}
            sim={sim}
          />
        </Suspense>
      ),
    },
    chart: {
      title: t.chartOpen,
      content: () => (
        <Suspense fallback={<div className="h-64" />}>
          <Following followed={figure.followed} place="words">
            {({ tMs }) => (
              <RunChart
                locale={locale}
                onSeek={playback.seek}
                isPartial={props.isSilent}
                recording={recording}
                sim={sim}
                tMs={tMs}
              />
            )}
          </Following>
        </Suspense>
      ),
    },
    table: {
      title: t.tableOpen,
      content: () => (
        <Following followed={figure.followed} place="words">
          {(now) => (
            <div className="grid gap-6">
              <DataTable
                table={sim.table(recording, countUntil(recording.log, now.tMs), locale, now.moment)}
              />
              {spansAt(sim, figure.stageRun, now.tMs, figure.picked).map((row) => (
                <DataTable key={row.id} table={tableOfSpans(row, locale)} />
              ))}
            </div>
          )}
        </Following>
      ),
    },
    sound: {
      title: hearMessages[locale],
      content: () => (
        <Suspense fallback={<div className="h-40" />}>
          <RunSound figure={figure} locale={locale} sim={sim} />
        </Suspense>
      ),
    },
    assumptions: {
      title: t.assumptionsOpen,
      content: () => <Assumptions items={assumptionsOf(sim, locale)} />,
    },
  };
  const names: Panel[] = ['chance', 'chart', 'table', 'sound', 'assumptions'];
  if (why !== null) names.unshift('why');

  async function download(): Promise<void> {
    const { writeLog } = await import('./log-file');
    const { scenario, seed, config, acts } = shown;
    const words = sim.words[locale].assumptions;
    const text = writeLog({
      scenario,
      seed,
      config,
      acts: sim.acts && acts,
      assumptions: Object.fromEntries(sim.assumptions.map((one) => [one, words[one] ?? one])),
      recording,
      moment,
      eventKinds: sim.acts ? [...sim.eventKinds, actKind] : sim.eventKinds,
    });
    save(text, `${sim.id}-${scenario}-${seed}.json`);
  }

  return (
    <>
      <DetailsBar
        end={
          <button
            className={quietButton}
            disabled={!figure.isWhole || props.isLocked}
            onClick={() => void download()}
            type="button"
          >
            {t.download}
          </button>
        }
        opening={{ open, panelId: `${id}-panel`, onOpen: setOpen }}
        panels={names.map((name) => ({
          name,
          title: panels[name].title,
          isLocked: isWaiting(name),
        }))}
      />
      <div className="px-4 pb-5 empty:hidden @3xl:px-6" id={`${id}-panel`}>
        {open === null ? null : panels[open].content()}
      </div>
      {recording.droppedEvents > 0 ? (
        <p className="px-4 pb-4 text-sm text-ink-2 @3xl:px-6">
          {t.droppedEvents(formatNumber(recording.droppedEvents, locale))}
        </p>
      ) : null}
    </>
  );
}

/** Hands a text to the browser's own download. */
function save(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
