// Where a picture stands: the scene, the strip under it, the words over both, the axis and the legend. No state.

import type { CSSProperties, ReactNode } from 'react';
import type { SimDefinition } from '../definition';
import type { FigureView } from '../figure-props';
import { Legend } from '../legend';
import { PLACEMENT_WIDTH, type Shown, type StripMark } from '../marks/contract';
import { tokenOf } from '../surface/paint';
import { TimeAxis } from './axis';
import { growsWithKnobs, heightUnderScene, ownHeight, rowTracks } from './painting';
import { legendOf } from './shown';
import { type MomentSpec, type StripSpec, stripOf } from './stage-spec';

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
  /** The picture of the whole run. */
  readonly strip: (look: { className: string; style?: CSSProperties }) => ReactNode;
  /** What lies over the stage. */
  readonly children?: ReactNode;
}

export function StageFrame(props: StageFrameProps) {
  const { id, sim, shown, view, tMs, scene, strip, children } = props;
  const { recording, locale } = shown;
  const { moment, strip: all } = sim.stage;
  const spec = all && stripOf(all, shown);
  const isStretched = moment === null && spec !== null && growsWithKnobs(spec);
  return (
    <>
      <div className={stageBox(view, isStretched)}>
        {moment ? <SceneBox spec={moment}>{scene}</SceneBox> : null}
        {moment && spec ? (
          <div aria-hidden="true" className="relative mt-4" data-strip="">
            {strip({ className: 'block w-full', style: rem(heightUnderScene(spec)) })}
            <StripWords shown={shown} spec={spec} />
            <StripNotes shown={shown} spec={spec} tMs={tMs} />
          </div>
        ) : null}
        {moment === null && spec ? (
          <>
            {strip(stripLook(view, isStretched, spec))}
            <StripWords shown={shown} spec={spec} />
          </>
        ) : null}
        {children}
      </div>
      {spec ? <TimeAxis durationMs={recording.request.durationMs} locale={locale} /> : null}
      <Legend entries={legendOf(sim, shown)} id={id} locale={locale} />
    </>
  );
}

const rem = (px: number): CSSProperties => ({ height: `${px / 16}rem` });

/**
 * Size of a strip: the same for picture and canvas, so that nothing moves when one replaces the other. A
 * picture whose rows show more the higher they are (`isStretched`) fills the height of the knobs beside it.
 */
function stripLook(view: FigureView, isStretched: boolean, spec: StripSpec) {
  const own = ownHeight(spec);
  if (own !== null) return { className: 'block w-full', style: rem(own) };
  if (view === 'present') return { className: 'block h-[38dvh] w-full' };
  const stretch = isStretched ? '@3xl:absolute @3xl:inset-0 @3xl:h-full' : '';
  const look =
    view === 'lab' ? ['h-64', stretch || '@3xl:h-108'] : ['h-60', stretch || '@3xl:h-68'];
  return { className: `block ${look[0]} w-full ${look[1]}` };
}

/** The box that the stage and what lies over it share. */
function stageBox(view: FigureView, isStretched: boolean): string {
  if (view === 'present' || !isStretched) return 'relative';
  return `relative flex-1 ${view === 'lab' ? '@3xl:min-h-108' : '@3xl:min-h-68'}`;
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
      <div
        className="relative aspect-(--tall) w-82 max-w-[calc(100%+1.5rem)] shrink-0 @min-[49.25rem]:aspect-(--wide) @min-[49.25rem]:w-[49.25rem] @min-[49.25rem]:max-w-none"
        style={ratio}
      >
        {children}
      </div>
    </div>
  );
}

/** What is compared is named as in the read-outs: larger, and in its colour. */
const nameLook = ({ namePaint }: StripMark): string =>
  namePaint ? 'top-1.5 text-[0.8125rem] font-bold' : 'top-0.5 font-semibold';

/** Names of rows and their scales, laid over the strip as words, so that they stay sharp and legible. */
function StripWords({ spec, shown }: { spec: StripSpec; shown: Shown }) {
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
}

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
          ? { left: `${(atMs / durationMs) * 100}%` }
          : { right: `${(1 - atMs / durationMs) * 100}%` }
      }
    >
      {words}
    </span>
  ));
}
