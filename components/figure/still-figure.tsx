// The figure as it stands before any script: the opening frame, drawn at build time, in the frame it will live in.

import { useId } from 'react';
import { quietButton } from '@/components/ui/button';
import { figureMessages } from '@/i18n/messages/figure';
import type { Recording, Snapshot } from '@/player/types';
import { isRelevant } from '@/player/when';
import { ChoiceOptions } from './choice-options';
import { DataTable } from './data-table';
import type { SimDefinition } from './definition';
import { countUntil } from './events';
import type { FigureProps } from './figure-props';
import { Frame, Legend, RowNames, SentenceText, TimeAxis } from './frame';
import { Readouts } from './readouts';
import {
  Assumptions,
  assumptionsOf,
  DetailsRow,
  detailsButton,
  Lead,
  Summary,
  stageBox,
  stageClass,
} from './still-parts';
import { type SvgPart, svgSurface } from './surface';
import { Transport } from './transport';
import { sayParam } from './values';

const WIDTH = 760;
const HEIGHT = 288;

interface StillFigureProps extends FigureProps {
  readonly definition: SimDefinition;
  readonly recording: Recording;
  readonly moment: Snapshot;
}

export function StillFigure(props: StillFigureProps) {
  const { definition: sim, recording, moment, locale, view } = props;
  const t = figureMessages[locale];
  const words = sim.words[locale];
  const id = useId();
  const { durationMs } = recording.request;
  const now = sim.describeNow(moment, locale);
  const choice = sim.choices?.find((one) => one.id === props.predict) ?? null;
  const sentence = sim.describe(recording, countUntil(recording.log, moment.tMs) - 1, locale);
  return (
    <Frame
      above={
        props.predict ? (
          <div className="border-b border-line bg-accent-soft/45 px-4 py-4 @3xl:px-6">
            <p className="text-sm font-bold text-accent">{t.predict.title}</p>
            <div className="mt-1 max-w-text text-[1.0625rem] leading-relaxed font-semibold">
              {props.question ?? choice?.question[locale]}
            </div>
            {choice ? (
              <ChoiceOptions choice={choice} locale={locale} />
            ) : (
              <div aria-hidden="true" className="h-[9.25rem] @md:h-27" />
            )}
          </div>
        ) : (
          <Lead>{props.question}</Lead>
        )
      }
      actions={<div className="h-11 sm:h-9" />}
      hint={words.hint}
      id={id}
      view={view}
      knobs={<StillKnobs {...props} />}
      more={
        view === 'present' ? null : (
          <>
            <DetailsRow
              end={
                <button className={quietButton} disabled type="button">
                  {t.download}
                </button>
              }
            >
              {[
                ...(props.predict === null && props.why !== null ? [t.predict.why] : []),
                t.chartOpen,
                t.tableOpen,
                t.assumptionsOpen,
              ].map((title) => (
                <button className={detailsButton} disabled key={title} type="button">
                  {title}
                </button>
              ))}
            </DetailsRow>
            <noscript>
              <div className="grid gap-4 px-4 pb-5 text-sm @3xl:px-6">
                <p>{t.noScript}</p>
                {props.why}
                <DataTable
                  table={sim.table(
                    recording,
                    countUntil(recording.log, moment.tMs),
                    locale,
                    moment,
                  )}
                />
                <Assumptions items={assumptionsOf(sim, locale)} />
              </div>
            </noscript>
          </>
        )
      }
      readouts={
        <Readouts
          hidden={view === 'lab' ? null : props.predict}
          locale={locale}
          moment={moment}
          sim={sim}
        />
      }
      sentence={
        <div className="border-t border-line bg-accent-soft/45 px-4 py-3 text-[0.9375rem] leading-relaxed @3xl:px-6">
          <p className="min-h-[3.25em] @2xl:min-h-[1.625em]">
            <SentenceText sentence={sentence} />
          </p>
        </div>
      }
      stage={
        <>
          <div className={stageBox(view, sim.stageRows !== undefined)}>
            <StillStage
              label={`${words.stage}. ${now}`}
              moment={moment}
              recording={recording}
              sim={sim}
              view={view}
            />
            {sim.stageRows ? (
              <RowNames locale={locale} names={sim.stageRows(recording, locale)} />
            ) : null}
          </div>
          <TimeAxis durationMs={durationMs} locale={locale} />
          <Legend entries={sim.legend} locale={locale} />
        </>
      }
      summary={<Summary locale={locale} now={now} sim={sim} />}
      title={words.title}
      transport={
        <Transport
          durationMs={durationMs}
          isPlaying={false}
          isReady={false}
          locale={locale}
          speed={1}
          speeds={[1]}
          tMs={moment.tMs}
        />
      }
    />
  );
}

/** The opening frame as one SVG, cut at the cursor. Colours are tokens, so it follows the theme. */
function StillStage(props: {
  readonly sim: SimDefinition;
  readonly recording: Recording;
  readonly moment: Snapshot;
  readonly label: string;
  readonly view: FigureProps['view'];
}) {
  const { sim, recording, moment, label } = props;
  const id = useId();
  const x = (moment.tMs / recording.request.durationMs) * WIDTH;
  const surface = svgSurface(WIDTH, HEIGHT, `${id}-hatch`, x);
  const scene = sim.prepare(recording);
  sim.draw(surface, scene, 0, sim.size(scene));
  return (
    <svg
      aria-label={label}
      className={stageClass(props.view, sim.stageRows !== undefined)}
      preserveAspectRatio="none"
      role="img"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
    >
      <defs>
        <pattern height="6" id={`${id}-hatch`} patternUnits="userSpaceOnUse" width="6">
          <path d="M-1 1l2-2M0 6l6-6M5 7l2-2" stroke="var(--card)" strokeWidth="1.25" />
        </pattern>
        <clipPath id={`${id}-now`}>
          <rect height={HEIGHT} width={x} />
        </clipPath>
      </defs>
      <g clipPath={`url(#${id}-now)`} fontSize="9">
        {surface.parts().map((part) => (
          <Part key={part.key} part={part} />
        ))}
      </g>
      <path d={`M${x} 0V${HEIGHT}`} stroke="var(--accent)" strokeWidth="1.5" />
    </svg>
  );
}

function Part({ part }: { part: SvgPart }) {
  switch (part.kind) {
    case 'fill':
      return <path d={part.d} fill={part.fill} />;
    case 'stroke':
      return (
        <path
          d={part.d}
          fill="none"
          stroke={part.stroke}
          strokeDasharray={part.isDashed ? '2 2' : undefined}
          strokeWidth="1.5"
        />
      );
    case 'label':
      return (
        <text fill={part.fill} x={part.x} y={part.y}>
          {part.text}
        </text>
      );
  }
}

/** Room for the knobs, so that the live ones find their place; without scripts it lists what the run was set to. */
function StillKnobs({ definition: sim, knobs, locale, setup }: StillFigureProps) {
  const words = sim.words[locale].params;
  const names = (knobs ?? sim.mainKnobs).filter(
    (name) => name in sim.params && isRelevant(sim.params, name, setup.config),
  );
  const knobText = (name: string): string => {
    const param = sim.params[name];
    const value = setup.config[name];
    if (param?.kind === 'number') return sayParam(sim, name, Number(value), locale);
    return words[name]?.options?.[String(value)] ?? String(value);
  };
  return (
    <dl className="grid content-start gap-4 @md:grid-cols-2 @3xl:grid-cols-1">
      {names.map((name) => (
        <div className="flex min-h-[3.375rem] justify-between gap-3 text-sm" key={name}>
          <dt className="font-semibold">{words[name]?.label}</dt>
          <dd className="font-semibold text-accent">{knobText(name)}</dd>
        </div>
      ))}
    </dl>
  );
}
