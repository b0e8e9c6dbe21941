// Where a picture stands: the scene, the strip under it, the words over both, the axis and the legend. No state.

import { type CSSProperties, memo, type ReactNode, useMemo } from 'react';
import type { SimDefinition } from '../definition';
import type { FigureView } from '../figure-props';
import { Legend } from '../legend';
import { PLACEMENT_WIDTH, type Shown, type StripMark } from '../marks/contract';
import { AIR } from '../marks/lanes';
import { tokenOf } from '../surface/paint';
import { short } from '../surface/svg-path';
import { TimeAxis } from './axis';
import { Lens } from './lens';
import { heightUnderScene, ownHeight, type Painting, rowsHeight, rowTracks } from './painting';
import { percent } from './percent';
import { lensAt, type View, viewAt } from './scales';
import { legendOf } from './shown';
import { type MomentSpec, type ScalesSpec, type StripSpec, stripOf } from './stage-spec';

interface StageFrameProps {
  /** Unlike that of any other figure of the page. */
  readonly id: string;
  readonly sim: SimDefinition;
  readonly shown: Shown;
  readonly view: FigureView;
  /** Where the cursor is. */
  readonly tMs: number;
  /** The picture of the moment, and what can be pressed on it. */
  readonly scene: ReactNode;
  /** By row of the strip: numbers of its lanes, once the run is prepared. */
  readonly laneNumbers: Painting['laneNumbers'];
  /** The picture of the whole run. */
  readonly strip: (look: { className: string; style?: CSSProperties }) => ReactNode;
  /** The picture of the whole run over a strip that shows a part of it. */
  readonly overview?: (look: { className: string; style: CSSProperties }) => ReactNode;
  /** The option that was guessed, in words. */
  readonly mine?: string | null;
  /** Whether the strip leaves room for a curve under it. */
  readonly isShort?: boolean;
  /** What lies over the stage. */
  readonly children?: ReactNode;
}

export function StageFrame(props: StageFrameProps) {
  const { id, sim, shown, view, tMs, scene, strip, children } = props;
  const { recording, locale } = shown;
  const { moment, strip: all } = sim.stage;
  // What a run has to say of itself stays while the cursor moves.
  const spec = useMemo(() => all && stripOf(all, shown), [all, shown]);
  const signs = useMemo(() => legendOf(sim, shown), [sim, shown]);
  const { durationMs } = recording.request;
  const scales = scalesIn(spec, view);
  const stageMs = scales?.stageMs(shown) ?? durationMs;
  const part = viewAt(tMs, durationMs, stageMs);
  const isPart = stageMs < durationMs;
  return (
    <>
      {isPart && scales ? (
        <Overview durationMs={durationMs} part={part}>
          {props.overview?.({ className: 'block w-full', style: rem(rowsHeight(scales.overview)) })}
        </Overview>
      ) : null}
      {moment ? (
        <div className="relative" data-part="scene">
          <SceneBox spec={moment}>{scene}</SceneBox>
          {children}
        </div>
      ) : null}
      {moment && spec ? (
        <div aria-hidden="true" className="relative mt-4" data-strip="">
          {strip({ className: 'block w-full', style: rem(heightUnderScene(spec)) })}
          <StripWords laneNumbers={props.laneNumbers} shown={shown} spec={spec} />
          <StripNotes shown={shown} spec={spec} tMs={tMs} />
        </div>
      ) : null}
      {moment === null && spec ? (
        <div className="relative">
          {strip(stripLook(view, spec, isPart, props.isShort ?? false))}
          <StripWords laneNumbers={props.laneNumbers} shown={shown} spec={spec} />
          {children}
        </div>
      ) : null}
      {spec ? <TimeAxis isPart={isPart} locale={locale} view={part} /> : null}
      {scales ? <Lens locale={locale} look={lensAt(scales.lens, shown, tMs)} view={part} /> : null}
      <Legend entries={signs} id={id} locale={locale} mine={props.mine ?? null} />
    </>
  );
}

const rem = (px: number): CSSProperties => ({ height: `${px / 16}rem` });

/**
 * Size of a strip: the same for picture and canvas, so that nothing moves when one replaces the other. Play stands
 * directly under it and has to be seen with it: on a phone beside the title, on a desktop within one screen.
 */
function stripLook(view: FigureView, spec: StripSpec, isPart: boolean, isShort: boolean) {
  const own = ownHeight(spec);
  if (own !== null) return { className: 'block w-full', style: rem(own) };
  if (view === 'present') return { className: 'block h-[38dvh] w-full' };
  // Overview and lens share the height with it.
  if (scalesIn(spec, view)) {
    if (isShort) return { className: `block w-full ${isPart ? 'h-34 sm:h-28' : 'h-44 sm:h-38'}` };
    return { className: `block w-full ${isPart ? 'h-34 sm:h-42' : 'h-44 sm:h-52'}` };
  }
  if (isShort) return { className: 'block w-full h-44' };
  return { className: `block h-44 w-full ${view === 'lab' ? '@3xl:h-82' : '@3xl:h-68'}` };
}

/** A slide's stage is as high as the screen leaves it: there the whole run has to do. */
export const scalesIn = (spec: StripSpec | null, view: FigureView): ScalesSpec | null =>
  view === 'present' ? null : (spec?.scales ?? null);

/** The whole run, with a frame around the part that the stage shows, and what joins the two. */
function Overview({
  durationMs,
  part,
  children,
}: {
  durationMs: number;
  part: View;
  children: ReactNode;
}) {
  const along = (ms: number): string => short((ms / durationMs) * 100);
  return (
    <div aria-hidden="true">
      <div className="overview">
        {children}
        <span
          className="overview-frame"
          style={{
            left: percent(part.fromMs, durationMs),
            right: percent(durationMs - part.toMs, durationMs),
          }}
        />
      </div>
      <svg aria-hidden="true" className="wedge" preserveAspectRatio="none" viewBox="0 0 100 10">
        <path d={`M${along(part.fromMs)} 0H${along(part.toMs)}L100 10H0Z`} />
      </svg>
    </div>
  );
}

/**
 * A scene has two layouts and is never scaled, but on a slide, where all of the page is larger. Which of them
 * is seen, the style sheet decides by the room there is: 788 px is 49.25 rem.
 */
function SceneBox({ spec, children }: { spec: MomentSpec; children: ReactNode }) {
  const ratio = {
    '--tall': `${PLACEMENT_WIDTH.tall} / ${spec.height.tall}`,
    '--wide': `${PLACEMENT_WIDTH.wide} / ${spec.height.wide}`,
  } as CSSProperties;
  return (
    <div className="@container flex justify-center" data-scene="">
      <div className="scene-box" style={ratio}>
        {children}
      </div>
    </div>
  );
}

/** What is compared is named as in the read-outs: larger, and in its colour. */
const nameLook = ({ namePaint }: StripMark): string =>
  namePaint ? 'top-1.5 text-[0.8125rem] font-bold' : 'top-0.5 font-semibold';

/** Names of rows and their scales, laid over the strip as words, so that they stay sharp and legible. */
const StripWords = memo(function StripWords({
  spec,
  shown,
  laneNumbers,
}: Pick<StageFrameProps, 'shown' | 'laneNumbers'> & { spec: StripSpec }) {
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none absolute inset-0 grid text-xs leading-none"
      style={{ gridTemplateRows: rowTracks(spec) }}
    >
      {spec.marks.map((mark, place) => (
        <div className="relative min-h-0" key={mark.name?.en ?? place}>
          {mark.name ? (
            <span
              className={`absolute left-0 rounded-sm bg-card/75 px-1 py-0.5 ${nameLook(mark)}`}
              style={mark.namePaint && { color: `var(${tokenOf(mark.namePaint)})` }}
            >
              {mark.name[shown.locale]}
            </span>
          ) : null}
          {laneNumbers[place]?.map(({ share, words }) => (
            <span
              className="lane-number"
              key={words}
              style={{ top: `calc(${AIR}px + (100% - ${2 * AIR}px) * ${share})` }}
            >
              {words}
            </span>
          ))}
          {mark.scale?.(shown).map(({ share, words }) => (
            <span
              className="absolute right-0 rounded-sm bg-card/75 px-1 text-ink-2"
              key={share}
              style={{ top: `${share * 100}%`, transform: `translateY(-${share * 100}%)` }}
            >
              {words}
            </span>
          ))}
        </div>
      ))}
    </div>
  );
});

/** From here on, words that begin at their moment would leave the stage: they end there instead. */
const LATE = 0.7;

/** What began by now, named in the air over the strip. */
function StripNotes({ spec, shown, tMs }: { spec: StripSpec; shown: Shown; tMs: number }) {
  const { durationMs } = shown.recording.request;
  const notes = spec.marks
    .flatMap((mark) => mark.notes?.(shown) ?? [])
    .filter(({ atMs }) => atMs <= tMs)
    .filter(({ words }, place, all) => all.findIndex((one) => one.words === words) === place);
  return notes.map(({ atMs, words }) => (
    <span
      className="absolute -top-4 text-xs leading-none whitespace-nowrap text-ink-2"
      key={words}
      style={
        atMs / durationMs < LATE
          ? { left: percent(atMs, durationMs) }
          : { right: percent(durationMs - atMs, durationMs) }
      }
    >
      {words}
    </span>
  ));
}
