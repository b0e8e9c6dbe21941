// Where a picture stands: the scene, the strip under it, the words over both, the axis and the legend. No state.

import { type CSSProperties, memo, type ReactNode, type RefObject, useMemo } from 'react';
import type { Locale } from '@/i18n/locales';
import { figureMessages } from '@/i18n/messages/figure';
import type { SimDefinition } from '../definition';
import type { FigureView } from '../figure-props';
import { Legend } from '../legend';
import { type Deed, PLACEMENT_WIDTH, type Shown, type StripMark } from '../marks/contract';
import { AIR } from '../marks/lanes';
import { tokenOf } from '../surface/paint';
import { short } from '../surface/svg-path';
import { TimeAxis } from './axis';
import { Lens } from './lens';
import { heightUnderScene, ownHeight, type Painting, rowsHeight, rowTracks } from './painting';
import { percent } from './percent';
import { offeredOn, RowActs, RowTabs } from './row-controls';
import { lensAt, type View, viewAt } from './scales';
import { legendOf } from './shown';
import {
  type MomentSpec,
  type ScalesSpec,
  type StripSpec,
  several,
  stripOf,
  WINDOW,
  withOne,
} from './stage-spec';

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
  /** Where a phone shows one of several rows: which, and how another is picked; null where all are seen. */
  readonly one?: { readonly place: number; readonly onPick: (place: number) => void } | null;
  /** On a phone a window shows a part of the scene: whether all of it is seen, and how that is changed. */
  readonly whole?: { readonly isSeen: boolean; readonly onToggle: () => void };
  /** What shows the part of the scene. */
  readonly sceneWindow?: RefObject<HTMLDivElement | null> | undefined;
  readonly legend?: RefObject<HTMLUListElement | null>;
  /** A row in small, for whoever may pick it. */
  readonly small?: (mark: StripMark) => ReactNode;
  /** Undefined where nothing may be done for now. */
  readonly onAct?: ((deed: Deed) => void) | undefined;
  /** The option that was guessed, in words, and the longest of those that may be. */
  readonly mine?: string | null;
  readonly mineRoom?: string | null;
  /** Whether the strip leaves room for a curve under it. */
  readonly isShort?: boolean;
  /** What lies over the stage. */
  readonly children?: ReactNode;
}

export function StageFrame(props: StageFrameProps) {
  const { id, sim, shown, view, tMs, scene, strip, children } = props;
  const { recording, locale } = shown;
  const { moment, strip: all } = sim.stage;
  const isLow = moment !== null && moment.height.tall <= WINDOW;
  // What a run has to say of itself stays while the cursor moves.
  const whole = useMemo(() => all && stripOf(all, shown), [all, shown]);
  const place = props.one?.place ?? null;
  const spec = useMemo(
    () => (whole && place !== null ? withOne(whole, place) : whole),
    [whole, place],
  );
  const rows = whole ? several(whole) : [];
  const actsOf = (mark: StripMark): ReactNode => (
    <RowActs
      acts={offeredOn(mark, shown, tMs)}
      locale={locale}
      mark={mark}
      names={sim.words[locale].acts ?? {}}
      onAct={props.onAct}
    />
  );
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
        <div data-part="pictures">
          <div className="relative" data-part="scene">
            {view === 'present' || view === 'paper' ? (
              <SceneBox spec={moment}>{scene}</SceneBox>
            ) : (
              <>
                <div
                  className="scene-window"
                  data-whole={isLow || props.whole?.isSeen ? '' : undefined}
                  ref={props.sceneWindow}
                >
                  <SceneBox spec={moment}>{scene}</SceneBox>
                </div>
                {props.whole && !isLow ? <WholeButton locale={locale} whole={props.whole} /> : null}
              </>
            )}
            {children}
          </div>
          {spec ? (
            <div aria-hidden="true" className="relative mt-4" data-strip="">
              {strip({
                className: 'block w-full',
                // A slide has one height for both.
                ...(view !== 'present' && { style: rem(heightUnderScene(spec)) }),
              })}
              <StripWords laneNumbers={props.laneNumbers} shown={shown} spec={spec} />
              <StripNotes shown={shown} spec={spec} tMs={tMs} />
            </div>
          ) : null}
        </div>
      ) : null}
      {moment === null && spec ? (
        <div className="relative">
          {strip(stripLook(view, spec, isPart, props.isShort ?? false))}
          <StripWords actsOf={actsOf} laneNumbers={props.laneNumbers} shown={shown} spec={spec} />
          {children}
        </div>
      ) : null}
      {spec ? <TimeAxis isPart={isPart} locale={locale} view={part} /> : null}
      {rows.length > 0 ? (
        <RowTabs
          locale={locale}
          onPick={props.one?.onPick}
          picked={place ?? 0}
          rows={rows}
          small={props.small}
        />
      ) : null}
      {scales ? <Lens locale={locale} look={lensAt(scales.lens, shown, tMs)} view={part} /> : null}
      <Legend
        entries={signs}
        id={id}
        list={props.legend}
        locale={locale}
        mine={props.mine ?? null}
        mineRoom={props.mineRoom ?? null}
      />
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
  if (view === 'paper') return { className: 'block h-32 w-full' };
  if (spec.marks.some((mark) => mark.isOneOfSeveral)) return { className: `strip-of-${view}` };
  // Overview and lens share the height with it.
  if (scalesIn(spec, view)) {
    if (isShort) return { className: `block w-full ${isPart ? 'h-34 sm:h-24' : 'h-44 sm:h-34'}` };
    return { className: `block w-full ${isPart ? 'h-34 sm:h-42' : 'h-44 sm:h-52'}` };
  }
  if (isShort) return { className: 'block w-full h-44' };
  return { className: `block h-44 w-full ${view === 'lab' ? '@3xl:h-82' : '@3xl:h-68'}` };
}

/** A slide's stage is as high as the screen leaves it, and paper turns no pages: there the whole run has to do. */
export const scalesIn = (spec: StripSpec | null, view: FigureView): ScalesSpec | null =>
  view === 'present' || view === 'paper' ? null : (spec?.scales ?? null);

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

interface WholeButtonProps {
  readonly locale: Locale;
  readonly whole: { readonly isSeen: boolean; readonly onToggle: () => void };
}

/** On a phone: all of a scene, which else shows as much as leaves Play and the numbers in sight. */
function WholeButton({ locale, whole }: WholeButtonProps) {
  const { isSeen, onToggle } = whole;
  return (
    <button
      aria-label={figureMessages[locale].wholeScene}
      aria-pressed={isSeen}
      className="scene-whole"
      onClick={onToggle}
      type="button"
    >
      <svg aria-hidden="true" viewBox="0 0 20 20">
        <path
          d={isSeen ? 'M5 3l5 5 5-5M5 17l5-5 5 5' : 'M5 8l5-5 5 5M5 12l5 5 5-5'}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.75"
        />
      </svg>
    </button>
  );
}

/** The tracks of a strip's rows: all of them, and where a phone shows the first of several alone. */
export const rowsLook = (spec: StripSpec): CSSProperties => {
  if (several(spec).length < 2) return { gridTemplateRows: rowTracks(spec) };
  return {
    '--rows': rowTracks(spec),
    '--rows-phone': rowTracks(withOne(spec, 0)),
  } as CSSProperties;
};

/** On a phone a row after the first of several waits until it is picked. */
export const waits = (spec: StripSpec, mark: StripMark): boolean =>
  several(spec).indexOf(mark) > 0 && several(spec).length > 1;

interface StripWordsProps extends Pick<StageFrameProps, 'shown' | 'laneNumbers'> {
  readonly spec: StripSpec;
  /** What can be done to what a row shows. */
  readonly actsOf?: (mark: StripMark) => ReactNode;
}

/** Names of rows and their scales, laid over the strip as words, so that they stay sharp and legible. */
function StripWords({ spec, shown, laneNumbers, actsOf }: StripWordsProps) {
  return (
    <div className="strip-words" style={rowsLook(spec)}>
      {spec.marks.map((mark, place) => (
        <div data-waits={waits(spec, mark) || undefined} key={mark.name?.en ?? place}>
          <RowWords laneNumbers={laneNumbers[place]} mark={mark} shown={shown} />
          {mark.acts ? <div className="row-acts">{actsOf?.(mark)}</div> : null}
        </div>
      ))}
    </div>
  );
}

interface RowWordsProps {
  readonly mark: StripMark;
  readonly shown: Shown;
  readonly laneNumbers: Painting['laneNumbers'][number] | undefined;
}

const RowWords = memo(function RowWords({ mark, shown, laneNumbers }: RowWordsProps) {
  const { name, namePaint } = mark;
  return (
    <div aria-hidden="true">
      {name ? (
        <span
          className={`strip-name ${namePaint ? 'strip-name-large' : ''}`}
          style={namePaint && { color: `var(${tokenOf(namePaint)})` }}
        >
          {name[shown.locale]}
        </span>
      ) : null}
      {laneNumbers?.map(({ share, words }) => (
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
