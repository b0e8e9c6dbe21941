// The stage at its opening moment, drawn while the site is built. Colours are tokens, so it follows the theme.

import type { Snapshot } from '@/player/types';
import type { SimDefinition } from '../definition';
import type { FigureView } from '../figure-props';
import { PLACEMENT_WIDTH, type Placement, type Shown } from '../marks/contract';
import { finished } from '../marks/finished';
import { paceOf } from '../pace';
import { SCENE_STRIPES, STRIP_STRIPES } from '../surface/hatch-pattern';
import { hatchIn, svgScene, svgStrip, withHatch } from '../surface/svg';
import { short } from '../surface/svg-path';
import { SvgPicture } from '../surface/svg-picture';
import { paintFlags } from './flags';
import {
  heightUnderScene,
  ownHeight,
  type Painting,
  prepareStrip,
  rowsHeight,
  type Share,
  WHOLE,
} from './painting';
import { viewAt } from './scales';
import { ActButtons } from './scene-controls';
import { rowsLook, StageFrame, scalesIn, waits } from './stage-frame';
import { type MomentSpec, offeredActs, type StripSpec, several, stripOf } from './stage-spec';

/** The width in which strips are drawn; they are stretched to their stage. */
const WIDTH = 760;
/** The height of a strip that fills whatever it is given. */
const HEIGHT = 288;

/** Rows with a height keep it: a strip is as high in its picture as it will stand on the page. */
function heightOf({ stage }: SimDefinition, shown: Shown): number {
  if (!stage.strip) return HEIGHT;
  const strip = stripOf(stage.strip, shown);
  return stage.moment ? heightUnderScene(strip) : (ownHeight(strip) ?? HEIGHT);
}

/** A card is so wide and high that its picture is seen whole. */
const CARD = { width: 584, height: 268 };

interface CardPictureProps {
  readonly sim: SimDefinition;
  readonly shown: Shown;
  readonly tMs: number;
  readonly className: string;
  /** Unlike that of any other picture of the page. */
  readonly id: string;
}

/** The stage at a moment as a card shows it: its scene, or what has happened of its strip. The words beside it name it. */
export function CardPicture({ sim, shown, tMs, className, id }: CardPictureProps) {
  const { moment: scene, strip } = sim.stage;
  if (scene) {
    return (
      <SvgPicture
        className={className}
        height={scene.height.wide}
        markup={sceneMarkup(scene, shown, tMs, 'wide', id)}
        width={PLACEMENT_WIDTH.wide}
      />
    );
  }
  if (!strip) throw new RangeError(`simulator "${sim.id}" has an empty stage`);
  // The past alone, as wide as the card: what is still to come would be an empty half.
  const { width, height } = CARD;
  const share = tMs / shown.recording.request.durationMs;
  const hatchId = `${id}-hatch`;
  const painting = finished(prepareStrip(strip, shown));
  const past = svgStrip({ width: width / share, height, hatchId }, width);
  painting.paint(past, 0, painting.size);
  return (
    <SvgPicture
      className={className}
      height={height}
      markup={withHatch(past.markup(), hatchId, STRIP_STRIPES.width)}
      width={width}
    />
  );
}

/** Paper is as wide as it is; nobody knows yet how much room there will be on a screen. */
const PLACEMENTS = ['tall', 'wide'] as const;
const ON_PAPER = ['wide'] as const;

interface StillStageProps {
  readonly sim: SimDefinition;
  readonly shown: Shown;
  readonly moment: Snapshot;
  readonly view: FigureView;
  readonly label: string;
  /** Whether the strip leaves room for a curve under it. */
  readonly isShort?: boolean;
  /** The longest option that may be guessed: the legend keeps room for it. */
  readonly mineRoom?: string | null;
  /** Unlike that of any other figure of the page. */
  readonly id: string;
}

export function StillStage(props: StillStageProps) {
  const { sim, shown, moment, view, label, id } = props;
  const spec = sim.stage.moment;
  const wholeStrip = sim.stage.strip && stripOf(sim.stage.strip, shown);
  const painting = sim.stage.strip ? finished(prepareStrip(sim.stage.strip, shown)) : null;
  const { durationMs } = shown.recording.request;
  const scales = scalesIn(sim.stage.strip, view);
  const part = viewAt(moment.tMs, durationMs, scales?.stageMs(shown) ?? durationMs);
  const share = { from: part.fromMs / durationMs, to: part.toMs / durationMs };
  const strip = painting
    ? stripMarkup(painting, shown, moment.tMs, id, { share, height: heightOf(sim, shown) })
    : '';
  const rows = wholeStrip && several(wholeStrip).length > 0 ? wholeStrip.marks : [];
  const { locale } = shown;
  const acts = {
    locale,
    names: sim.words[locale].acts ?? {},
    offered: offeredActs(spec?.acts ?? [], shown, moment.tMs),
  };
  return (
    <StageFrame
      id={id}
      isShort={props.isShort ?? false}
      mineRoom={props.mineRoom ?? null}
      laneNumbers={painting?.laneNumbers ?? []}
      overview={(look) => {
        if (!scales) return null;
        const height = rowsHeight(scales.overview);
        const whole = finished(prepareStrip({ marks: scales.overview }, shown));
        const markup = stripMarkup(whole, shown, moment.tMs, `${id}-whole`, { height });
        return <SvgPicture {...look} height={height} isStretched markup={markup} width={WIDTH} />;
      }}
      scene={
        spec ? (
          <>
            <div aria-label={label} className="absolute inset-0" role="img">
              {(view === 'paper' ? ON_PAPER : PLACEMENTS).map((placement) => (
                <Scene
                  id={id}
                  key={placement}
                  placement={placement}
                  shown={shown}
                  spec={spec}
                  tMs={moment.tMs}
                />
              ))}
            </div>
            {view === 'paper' ? null : <ActButtons {...acts} spec={spec} />}
          </>
        ) : null
      }
      shown={shown}
      sim={sim}
      strip={({ className, style }) =>
        rows.length > 0 ? (
          <StillRows
            className={className}
            id={id}
            label={label}
            rows={rows}
            shown={shown}
            tMs={moment.tMs}
          />
        ) : (
          <SvgPicture
            className={className}
            height={heightOf(sim, shown)}
            isStretched
            markup={strip}
            style={style}
            width={WIDTH}
            {...(spec ? {} : { label })}
          />
        )
      }
      tMs={moment.tMs}
      view={view}
    />
  );
}

interface StillRowsProps {
  readonly rows: StripSpec['marks'];
  readonly shown: Shown;
  readonly tMs: number;
  readonly label: string;
  readonly className: string;
  readonly id: string;
}

/** Rows of which a phone shows one are a picture each, so that the style sheet decides. */
function StillRows({ rows, shown, tMs, label, className, id }: StillRowsProps) {
  const spec = { marks: rows };
  const height = Math.round(HEIGHT / rows.length);
  return (
    <div aria-label={label} className={`${className} strip-rows`} role="img" style={rowsLook(spec)}>
      {rows.map((mark, place) => {
        const alone = { marks: [{ ...mark, height: { share: 1 } }] };
        const painting = finished(prepareStrip(alone, shown));
        const markup = stripMarkup(painting, shown, tMs, `${id}-${place}`, { height });
        return (
          <div data-waits={waits(spec, mark) || undefined} key={mark.name?.en ?? place}>
            <SvgPicture height={height} isStretched markup={markup} width={WIDTH} />
          </div>
        );
      })}
    </div>
  );
}

/** The whole run, cut at the cursor, and what stands over it. */
function stripMarkup(
  painting: Painting,
  shown: Shown,
  tMs: number,
  id: string,
  { share = WHOLE, height = HEIGHT }: { share?: Share; height?: number } = {},
): string {
  const { request } = shown.recording;
  const x = ((tMs / request.durationMs - share.from) / (share.to - share.from)) * WIDTH;
  const options = { width: WIDTH, height, hatchId: `${id}-hatch` };
  const { firstOfRows, size } = painting;
  // What looks alike becomes one path: within a row, so that no other row decides what lies on top in it.
  const past = firstOfRows.map((first, row) => {
    const surface = svgStrip(options, x);
    painting.paint(surface, first, firstOfRows[row + 1] ?? size, share);
    return surface.markup();
  });
  const over = svgStrip(options);
  painting.ahead?.(over, tMs);
  paintFlags(
    over,
    request.acts.map(({ atMs }) => atMs),
    request.durationMs,
    share,
  );
  const markup = `<g clip-path="url(#${id}-now)">${past.join('')}</g>${over.markup()}`;
  return (
    `<defs>${hatchIn(markup, options.hatchId, STRIP_STRIPES.width)}` +
    `<clipPath id="${id}-now"><rect width="${short(x)}" height="${height}"/></clipPath></defs>` +
    `${markup}<path d="M${short(x)} 0V${height}" stroke="var(--accent)" stroke-width="1.5"/>`
  );
}

function sceneMarkup(
  spec: MomentSpec,
  shown: Shown,
  tMs: number,
  placement: Placement,
  id: string,
): string {
  const width = PLACEMENT_WIDTH[placement];
  const height = spec.height[placement];
  const hatchId = `${id}-${placement}`;
  const surface = svgScene({ width, height, hatchId });
  const pace = paceOf(shown.recording.request.durationMs, 1);
  for (const mark of spec.marks) {
    mark.prepare(shown, placement).paint(surface, { tMs, pace, picked: null });
  }
  return withHatch(surface.markup(), hatchId, SCENE_STRIPES.width);
}

interface SceneProps {
  readonly spec: MomentSpec;
  readonly shown: Shown;
  readonly tMs: number;
  readonly placement: Placement;
  readonly id: string;
}

/** Nobody knows yet how much room there is: both layouts are drawn, and the style sheet shows one. */
function Scene({ spec, shown, tMs, placement, id }: SceneProps) {
  const look = placement === 'wide' ? 'hidden @min-[49.25rem]:block' : '@min-[49.25rem]:hidden';
  return (
    <SvgPicture
      className={`absolute inset-0 size-full ${look}`}
      height={spec.height[placement]}
      markup={sceneMarkup(spec, shown, tMs, placement, id)}
      width={PLACEMENT_WIDTH[placement]}
    />
  );
}
