'use client';

// The stage in motion: a scene painted for every frame, a strip shown up to the cursor, and what can be pressed on them.

import {
  type ReactNode,
  type RefObject,
  Suspense,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { late } from '@/components/ui/late';
import { takeLostFocus } from '@/components/ui/lost-focus';
import { useTabStop } from '@/components/ui/tab-stop';
import { PHONE, useMedia } from '@/components/ui/use-media';
import type { SimDefinition } from '../definition';
import type { FigureView } from '../figure-props';
import {
  type Deed,
  PLACEMENT_WIDTH,
  type Placement,
  type Shown,
  type StripMark,
} from '../marks/contract';
import { type Followed, useNow } from '../playing';
import { useMayPaint } from '../use-waking';
import { type Attempt, useAttempt } from './attempt';
import { rootZoom, watchDensity } from './density';
import { MomentPainter } from './moment-painter';
import { type Painting, prepareStrip } from './painting';
import { PickedWords } from './picked-words';
import { viewAt } from './scales';
import { ActButtons } from './scene-controls';
import { StageFrame, scalesIn } from './stage-frame';
import { offeredActs, type StripSpec, several, withOne } from './stage-spec';
import { type PaintGhost, StripPainter } from './strip-painter';
import { useSeen } from './use-seen';

// Only what has a scene has things to pick, and nothing of them is seen before they are.
const TargetButtons = late(() => import('./target-buttons'));

/** How the frame moves the picture without React re-rendering anything. */
export interface StageHandle {
  show(tMs: number): void;
  /** Shows what stays of the run before on the strip that is seen; null shows nothing of it. */
  showGhost(ghost: GhostOf | null): void;
}

/** What stays of the run before on a strip; null where nothing does. */
export type GhostOf = (strip: StripSpec) => PaintGhost | null;

/** Under the next telling act so much of the scene is seen, in px. */
const BELOW_ACT = 24;

interface StageProps {
  /** Unlike that of any other figure of the page. */
  readonly id: string;
  readonly sim: SimDefinition;
  readonly shown: Shown;
  /** Whether a guess about the run is still to be told. */
  readonly isUntold: boolean;
  readonly view: FigureView;
  readonly label: string;
  readonly followed: Followed;
  readonly pace: number;
  readonly picked: string | null;
  /** The option that was guessed, in words, and the longest of those that may be. */
  readonly mine: string | null;
  readonly mineRoom: string | null;
  /** Whether the strip leaves room for a curve under it. */
  readonly isShort: boolean;
  readonly onPick: (id: string | null) => void;
  /** Undefined where nothing may be done for now. */
  readonly onAct: ((...deeds: readonly Deed[]) => void) | undefined;
  readonly ref: RefObject<StageHandle | null>;
  /** Called once the picture of a new recording stands. */
  readonly onReady: () => void;
  readonly children?: ReactNode;
}

export function Stage(props: StageProps) {
  const { sim, shown, view, label, pace, picked, onPick, onAct, ref, onReady } = props;
  const { tMs } = useNow(props.followed, 'stage');
  const { moment } = sim.stage;
  const attempt = useAttempt();
  const isPhone = useMedia(PHONE);
  const [place, setPlace] = useState(0);
  const hasSeveral = sim.stage.strip !== null && several(sim.stage.strip).length > 0;
  const spec = useMemo(
    () => (sim.stage.strip && isPhone ? withOne(sim.stage.strip, place) : sim.stage.strip),
    [sim, isPhone, place],
  );
  const seen = useSeen(spec, shown, props.isUntold ? tMs : null);
  const small = useRef(new Set<StripPainter>());
  const ghostOf = useRef<GhostOf | null>(null);
  const scene = useRef<HTMLCanvasElement>(null);
  const strip = useRef<HTMLCanvasElement>(null);
  const overview = useRef<HTMLCanvasElement>(null);
  const sceneWindow = useRef<HTMLDivElement>(null);
  const legend = useRef<HTMLUListElement>(null);
  useTabStop(sceneWindow);
  useTabStop(legend);
  const [isWhole, setIsWhole] = useState(false);
  const placement = usePlacement(scene);
  const [laneNumbers, setLaneNumbers] = useState<Painting['laneNumbers']>([]);
  const mayPaint = useMayPaint();
  const pictures = useMemo(
    () => (mayPaint && moment?.marks.map((mark) => mark.prepare(shown, placement))) || [],
    [mayPaint, moment, shown, placement],
  );
  const scenePainter = usePainter(scene, MomentPainter, attempt);
  const stripPainter = usePainter(strip, StripPainter, attempt);
  const scales = scalesIn(spec, view);
  const { durationMs } = shown.recording.request;
  const stageMs = scales?.stageMs(shown) ?? null;
  const hasOverview = stageMs !== null && stageMs < durationMs;
  const overviewPainter = usePainter(overview, StripPainter, attempt, hasOverview);
  const part = stageMs === null ? null : viewAt(tMs, durationMs, stageMs);
  const cursorMs = useRef(tMs);
  const latest = useRef({ pace, picked, onReady });
  useLayoutEffect(() => {
    latest.current = { pace, picked, onReady };
  });

  // The picture of a run is made once, however often the cursor moves while it is shown, and before the next frame:
  // the words around it would else stand for a frame beside the picture of the run before.
  useLayoutEffect(() => {
    if (!mayPaint) return;
    const { durationMs, acts } = seen.recording.request;
    if (spec) {
      stripPainter.current?.setRun({
        turns: prepareStrip(spec, seen),
        durationMs,
        actsMs: acts.map(({ atMs }) => atMs),
        // Most runs of a figure number their lanes alike: then nothing is rendered for it.
        onPrepared: ({ laneNumbers: next }) =>
          setLaneNumbers((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next)),
      });
    }
    if (scales && hasOverview) {
      overviewPainter.current?.setRun({
        turns: prepareStrip({ marks: scales.overview }, seen),
        durationMs,
        actsMs: acts.map(({ atMs }) => atMs),
      });
    }
    // A figure opens at a moment without anybody moving the cursor there.
    stripPainter.current?.setGhost(spec ? (ghostOf.current?.(spec) ?? null) : null);
    stripPainter.current?.show(cursorMs.current);
    overviewPainter.current?.show(cursorMs.current);
    latest.current.onReady();
  }, [mayPaint, spec, scales, hasOverview, seen, stripPainter, overviewPainter]);

  // The page of a run that the stage shows is turned with the words around it, so that they never part.
  const [partFromMs, partToMs] = [part?.fromMs ?? null, part?.toMs ?? null];
  useLayoutEffect(() => {
    if (!mayPaint) return;
    stripPainter.current?.setView(
      partFromMs === null || partToMs === null ? null : { fromMs: partFromMs, toMs: partToMs },
    );
  }, [mayPaint, partFromMs, partToMs, stripPainter]);

  useLayoutEffect(() => {
    if (!mayPaint) return;
    scenePainter.current?.setPictures(pictures, placement);
    scenePainter.current?.show({ tMs: cursorMs.current, pace, picked });
  }, [mayPaint, pictures, placement, pace, picked, scenePainter]);

  useImperativeHandle(
    ref,
    () => ({
      show(nextMs) {
        cursorMs.current = nextMs;
        const { pace: nowPace, picked: nowPicked } = latest.current;
        attempt(() => {
          stripPainter.current?.show(nextMs);
          overviewPainter.current?.show(nextMs);
          for (const painter of small.current) painter.show(nextMs);
          scenePainter.current?.show({ tMs: nextMs, pace: nowPace, picked: nowPicked });
        });
      },
      showGhost(ghost) {
        ghostOf.current = ghost;
        attempt(() => stripPainter.current?.setGhost(spec && ghost ? ghost(spec) : null));
      },
    }),
    [attempt, scenePainter, stripPainter, overviewPainter, spec],
  );

  const targets = useMemo(
    () => pictures.flatMap((picture) => picture.targets?.({ tMs, pace, picked }) ?? []),
    [pictures, tMs, pace, picked],
  );
  const offered = useMemo(() => offeredActs(moment?.acts ?? [], shown, tMs), [moment, shown, tMs]);

  // On a phone another telling act comes into the part of the scene that is seen; the opening picture is its upper part.
  const nextAct = offered.find(({ isNext }) => isNext)?.act ?? null;
  const lastAct = useRef(nextAct);
  useEffect(() => {
    const box = sceneWindow.current;
    if (nextAct === lastAct.current) return;
    lastAct.current = nextAct;
    // Elsewhere all of it is seen: to measure it would cost a layout.
    if (!isPhone || nextAct === null || !box || box.scrollHeight <= box.clientHeight) return;
    const button = box.querySelector<HTMLElement>('[data-act][data-next]');
    if (!button) return;
    const { offsetTop: top, offsetHeight: height } = button;
    const toSee = top + height + BELOW_ACT - box.clientHeight;
    if (box.scrollTop < toSee || box.scrollTop > top) box.scrollTo({ top: toSee });
  }, [nextAct, isPhone]);

  // Some buttons are gone with what they did: then the focus goes on to the first that is offered instead.
  const actedOn = useRef<Shown | null>(null);
  useEffect(() => {
    if (actedOn.current === null || actedOn.current === shown) return;
    actedOn.current = null;
    takeLostFocus(
      (scene.current ?? strip.current)?.parentElement?.querySelector<HTMLElement>('[data-act]'),
    );
  }, [shown]);

  return (
    <StageFrame
      id={props.id}
      laneNumbers={laneNumbers}
      isShort={props.isShort}
      mine={props.mine}
      mineRoom={props.mineRoom}
      onAct={
        onAct &&
        ((deed) => {
          actedOn.current = shown;
          onAct(deed);
        })
      }
      one={isPhone && hasSeveral ? { place, onPick: setPlace } : null}
      small={(mark) =>
        isPhone ? <Small all={small.current} atMs={cursorMs} mark={mark} shown={seen} /> : null
      }
      legend={legend}
      sceneWindow={sceneWindow}
      whole={{ isSeen: isWhole, onToggle: () => setIsWhole(!isWhole) }}
      overview={(look) => <canvas {...look} ref={overview} />}
      scene={
        moment ? (
          <>
            <canvas
              aria-label={label}
              className="absolute inset-0 size-full"
              ref={scene}
              role="img"
            />
            <Suspense>
              <TargetButtons
                height={moment.height[placement]}
                locale={shown.locale}
                onAct={onAct}
                onPick={onPick}
                picked={picked}
                placement={placement}
                targets={targets}
              />
            </Suspense>
            <PickedWords
              height={moment.height[placement]}
              isPlaying={props.followed.isPlaying}
              pace={pace}
              picked={picked}
              pictures={pictures}
              placement={placement}
              tMs={tMs}
            />
            <ActButtons
              locale={shown.locale}
              names={sim.words[shown.locale].acts ?? {}}
              offered={offered}
              onAct={
                onAct &&
                ((deed) => {
                  actedOn.current = shown;
                  onAct(deed);
                })
              }
              spec={moment}
            />
          </>
        ) : null
      }
      shown={seen}
      sim={sim}
      strip={({ className, style }) => (
        <canvas
          className={className}
          ref={strip}
          style={style}
          {...(moment ? {} : { 'aria-label': label, role: 'img' })}
        />
      )}
      tMs={tMs}
      view={view}
    >
      {props.children}
    </StageFrame>
  );
}

interface SmallProps {
  readonly mark: StripMark;
  readonly shown: Shown;
  readonly atMs: RefObject<number>;
  /** Those who are told where the cursor is. */
  readonly all: Set<StripPainter>;
}

/** A row in small, up to the cursor. */
function Small({ mark, shown, atMs, all }: SmallProps) {
  const attempt = useAttempt();
  const canvas = useRef<HTMLCanvasElement>(null);
  const painter = usePainter(canvas, StripPainter, attempt);
  useLayoutEffect(() => {
    const own = painter.current;
    if (!own) return;
    const { durationMs } = shown.recording.request;
    own.setRun({ turns: prepareStrip({ marks: [mark] }, shown), durationMs, actsMs: [] });
    own.show(atMs.current);
    all.add(own);
    return () => {
      all.delete(own);
    };
  }, [painter, mark, shown, atMs, all]);
  return <canvas ref={canvas} />;
}

/** What both painters can do about the page around them. */
interface Painter {
  resize(): void;
  repaint(): void;
  stop(): void;
}

/** A painter for a canvas, told whenever its size or the theme changes. */
function usePainter<P extends Painter>(
  canvas: RefObject<HTMLCanvasElement | null>,
  Kind: new (canvas: HTMLCanvasElement, attempt: Attempt) => P,
  attempt: Attempt,
  /** Whether the canvas is on the page. */
  isThere = true,
): RefObject<P | null> {
  const painter = useRef<P | null>(null);
  useLayoutEffect(() => {
    const element = canvas.current;
    if (!element || !isThere) return;
    const made = new Kind(element, attempt);
    painter.current = made;
    const fit = () => attempt(() => made.resize());
    const resize = new ResizeObserver(fit);
    resize.observe(element);
    const theme = new MutationObserver(() => attempt(() => made.repaint()));
    theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    const stopWatching = watchDensity(fit);
    return () => {
      painter.current = null;
      made.stop();
      stopWatching();
      resize.disconnect();
      theme.disconnect();
    };
  }, [canvas, Kind, attempt, isThere]);
  return painter;
}

/** Wider than this, in px of the layout, only the wide layout is. */
const BETWEEN = (PLACEMENT_WIDTH.wide + PLACEMENT_WIDTH.tall) / 2;

/** The layout that the style sheet shows. */
function usePlacement(canvas: RefObject<HTMLCanvasElement | null>): Placement {
  const [placement, setPlacement] = useState<Placement>('wide');
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const look = (): void =>
      setPlacement(element.clientWidth / rootZoom() > BETWEEN ? 'wide' : 'tall');
    // Looks at once after the layout that comes anyway: to ask before would have it made for the question.
    const resize = new ResizeObserver(look);
    resize.observe(element);
    return () => resize.disconnect();
  }, [canvas]);
  return placement;
}
