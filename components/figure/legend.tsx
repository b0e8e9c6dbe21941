// What the signs of a picture mean.

import { memo, type ReactNode, type Ref } from 'react';
import type { Locale } from '@/i18n/locales';
import { type LegendEntry, SAMPLE } from './marks/legend-entry';
import { SCENE_STRIPES } from './surface/hatch-pattern';
import { type Paint, tokenOf } from './surface/paint';
import { svgScene, withHatch } from './surface/svg';
import { SvgPicture } from './surface/svg-picture';

/** Signs that look otherwise than their paint alone. */
const swatches: Record<string, string> = {
  cold: 'hatch-cold',
  busy: 'bg-busy',
  warm: 'bg-warm h-1.5!',
  queued: 'bg-queued',
  dropped: 'bg-dropped',
  line: 'bg-line',
  'line-2': 'bg-line-2',
};

function Swatch({ entry, id }: { entry: LegendEntry; id: string }): ReactNode {
  if ('sample' in entry) return <Sample entry={entry} id={id} />;
  const { paint, isHatched } = entry;
  if (paint === 'cross') {
    return (
      <svg aria-hidden="true" className="size-3" viewBox="0 0 12 12">
        <path d="M2 2l8 8M10 2l-8 8" stroke="var(--dropped)" strokeWidth="2" />
      </svg>
    );
  }
  if (isHatched) {
    const stripes = `repeating-linear-gradient(135deg, var(--${paint}) 0 2.5px, var(--card) 2.5px 4px)`;
    return <span aria-hidden="true" className="legend-swatch" style={{ background: stripes }} />;
  }
  const look = paint === 'dashed' ? 'legend-gone' : (swatches[paint] ?? '');
  // Most paints look like themselves.
  const own = look === '' ? { style: { background: `var(${tokenOf(paint as Paint)})` } } : {};
  return <span aria-hidden="true" className={`legend-swatch ${look}`} {...own} />;
}

/** The sign itself, painted by the mark that paints it on the stage. */
function Sample({ entry, id }: { entry: Extract<LegendEntry, { sample: unknown }>; id: string }) {
  const [width, height] = SAMPLE;
  const surface = svgScene({ width, height, hatchId: id });
  entry.sample(surface);
  const markup = withHatch(surface.markup(), id, SCENE_STRIPES.width);
  return <SvgPicture className="legend-sign" height={height} markup={markup} width={width} />;
}

interface LegendProps {
  readonly entries: readonly LegendEntry[];
  readonly locale: Locale;
  /** Unlike that of any other legend of the page. */
  readonly id: string;
  /** The guess among options, in words, where the run was asked about by one. */
  readonly mine?: string | null;
  /** The longest of these options: its room is kept before any is guessed, so that nothing moves with the guess. */
  readonly mineRoom?: string | null;
  readonly list?: Ref<HTMLUListElement> | undefined;
}

export const Legend = memo(function Legend(props: LegendProps) {
  const { entries, locale, id, mine = null, mineRoom = mine } = props;
  return (
    <ul className="figure-legend" ref={props.list}>
      {entries.map((entry, place) => (
        <li key={entry.words.en}>
          <Swatch entry={entry} id={`${id}-sign-${place}`} />
          {entry.words[locale]}
        </li>
      ))}
      {mineRoom === null ? null : (
        <li aria-hidden={mine === null ? true : undefined} className="legend-mine">
          <span aria-hidden="true" />
          <b data-room={mineRoom}>{mine ?? '\u00a0'}</b>
        </li>
      )}
    </ul>
  );
});
