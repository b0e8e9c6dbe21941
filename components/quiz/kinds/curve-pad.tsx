// A curve to draw: with a finger or a mouse over the picture, or point by point with native sliders under it.

import type { PointerEvent } from 'react';
import { fill } from '@/components/ui/scale';
import { Heard } from '@/components/ui/sound/heard';
import type { CurveRow } from '@/components/ui/sound/heard-row';
import '@/components/ui/slider.css';
import type { PredictItem } from '@/content/schema';
import { sayAloud } from '@/i18n/aloud';
import { formatDuration } from '@/i18n/format';
import { withUnit } from '../numbers';
import type { ShownItem } from '../shown';
import type { Answer, ViewProps } from './contract';

type CurveAsk = Extract<PredictItem['asks'], { series: string }>;

interface CurvePadProps extends Omit<ViewProps, 'item'> {
  readonly item: ShownItem<'predict'>;
  readonly asks: CurveAsk;
  /** The curve of the run, once it is known. */
  readonly actual: readonly number[] | null;
}

const WIDTH = 600;
const HEIGHT = 240;
/** Steps from the bottom to the top: what one press of an arrow key moves. */
const STEPS = 40;

// Each point stands in the middle of a column of its own, so that the first and the last are as easy to touch.
const xOf = (index: number, points: number): number => (WIDTH * (index + 0.5)) / points;
const yOf = (value: number, max: number): number => HEIGHT * (1 - Math.min(1, value / max));

const withPoint = (answer: Answer, index: number, value: number): Answer =>
  answer.map((each, i) => (i === index ? String(value) : each));

export function CurvePad(props: CurvePadProps) {
  const { item, asks, answer, actual, isChecked, words, onAnswer } = props;
  const { locale } = item;
  const values = answer.map(Number);
  const times = values.map((_, index) =>
    formatDuration((item.run.durationMs * index) / (asks.points - 1) / 1000, locale),
  );
  const isBlank = values.every((value) => value === 0);
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap justify-between gap-x-4 text-sm text-ink-2">
        <span>{withUnit(asks.max, item.unit, locale)}</span>
        <span aria-hidden="true" className="flex gap-4">
          <Key dash="" look="text-accent" text={words.yourCurve} />
          {actual ? <Key dash="3 5" look="text-ink" text={words.actualCurve} /> : null}
        </span>
      </div>
      <div className="relative">
        <Picture {...props} values={values} />
        {isBlank && !isChecked ? (
          <p
            aria-hidden="true"
            className="pointer-events-none absolute inset-0 grid place-items-center px-6 text-center text-[15px] text-ink-2"
          >
            {words.drawHere}
          </p>
        ) : null}
      </div>
      <Axis times={times} />
      <Heard locale={locale} of={words.curvePoints} rows={heardCurves(props, values)} />
      {isChecked ? (
        <ValueTable {...props} values={values} times={times} />
      ) : (
        <fieldset className="mt-2 grid min-w-0 gap-x-8 @lg:grid-cols-2">
          <legend className="mb-1 text-[15px] font-semibold">{words.curvePoints}</legend>
          {values.map((value, index) => (
            <PointSlider
              key={times[index]}
              name={`${item.id}-${index}`}
              time={times[index] ?? ''}
              label={words.curvePoint(times[index] ?? '')}
              value={value}
              text={withUnit(value, item.unit, locale)}
              aloud={sayAloud(withUnit(value, item.unit, locale), locale)}
              max={asks.max}
              onChange={onAnswer && ((next) => onAnswer(withPoint(answer, index, next)))}
            />
          ))}
        </fieldset>
      )}
    </div>
  );
}

/** One's own curve, and that of the run once it is known, in the heights of the pad. */
function heardCurves({ item, asks, actual, words }: CurvePadProps, own: readonly number[]) {
  const { locale, unit, run } = item;
  const row = (id: string, name: string, values: readonly number[]): CurveRow => ({
    kind: 'curve',
    id,
    name,
    samples: values.map((value, place) => ({ x: place / (values.length - 1), value })),
    low: 0,
    high: asks.max,
    heightOf: (value) => value / asks.max,
    say: (value) => withUnit(Number(value.toPrecision(3)), unit, locale),
    sayPlace: (x) => formatDuration((x * run.durationMs) / 1000, locale),
  });
  return [
    row('own', words.yourCurve, own),
    ...(actual ? [row('actual', words.actualCurve, actual)] : []),
  ];
}

function Picture({
  asks,
  answer,
  actual,
  isChecked,
  onAnswer,
  values,
}: CurvePadProps & { readonly values: readonly number[] }) {
  const { max, points } = asks;

  function draw(event: PointerEvent<SVGSVGElement>) {
    if (isChecked || event.buttons !== 1) return;
    const box = event.currentTarget.getBoundingClientRect();
    if (event.type === 'pointerdown') event.currentTarget.setPointerCapture(event.pointerId);
    // A fast finger passes several points between two pictures.
    const passed = event.nativeEvent.getCoalescedEvents?.() ?? [];
    const next = [...passed, event].reduce((drawn, { clientX, clientY }) => {
      const index = Math.floor(((clientX - box.left) / box.width) * points);
      const share = Math.min(1, Math.max(0, 1 - (clientY - box.top) / box.height));
      return withPoint(drawn, index, (Math.round(share * STEPS) * max) / STEPS);
    }, answer);
    onAnswer?.(next);
  }

  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      data-pad=""
      className={`h-60 w-full rounded-xl border border-line bg-card ${isChecked ? '' : 'cursor-crosshair touch-none'}`}
      {...(onAnswer && { onPointerDown: draw, onPointerMove: draw })}
    >
      {[0.25, 0.5, 0.75].map((share) => (
        <line
          key={share}
          x1="0"
          x2={WIDTH}
          y1={HEIGHT * share}
          y2={HEIGHT * share}
          vectorEffect="non-scaling-stroke"
          className="stroke-line"
        />
      ))}
      <Curve values={values} max={max} look="stroke-accent" />
      {actual ? <Curve values={actual} max={max} look="stroke-ink" dash="3 5" /> : null}
    </svg>
  );
}

interface CurveProps {
  readonly values: readonly number[];
  readonly max: number;
  readonly look: string;
  readonly dash?: string;
}

// The picture is stretched to its frame: a line without length, with round ends, stays a round dot.
function Curve({ values, max, look, dash = '' }: CurveProps) {
  const places = values.map((value, index) => ({
    x: xOf(index, values.length),
    y: yOf(value, max),
  }));
  return (
    <g fill="none" className={look}>
      <polyline
        points={places.map(({ x, y }) => `${x},${y}`).join(' ')}
        strokeWidth="3"
        strokeDasharray={dash}
        vectorEffect="non-scaling-stroke"
      />
      {places.map(({ x, y }) => (
        <path
          key={x}
          d={`M${x} ${y}h0`}
          strokeWidth="9"
          strokeLinecap="round"
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </g>
  );
}

// Every other time has room on a phone.
function Axis({ times }: { readonly times: readonly string[] }) {
  return (
    <div aria-hidden="true" className="flex text-xs text-ink-2">
      {times.map((time, index) => (
        <span key={time} className="relative h-5 flex-1">
          {index % 2 === 0 ? (
            <span className="absolute left-1/2 -translate-x-1/2 whitespace-nowrap">{time}</span>
          ) : null}
        </span>
      ))}
    </div>
  );
}

interface PointSliderProps {
  readonly name: string;
  readonly time: string;
  readonly label: string;
  readonly value: number;
  readonly text: string;
  /** The same with its unit in words. */
  readonly aloud: string;
  readonly max: number;
  readonly onChange: ((value: number) => void) | undefined;
}

function PointSlider({ name, time, label, value, text, aloud, max, onChange }: PointSliderProps) {
  return (
    <label className="grid min-h-11 grid-cols-[4.5rem_minmax(0,1fr)_3.5rem] items-center gap-x-3 text-sm">
      <span className="text-ink-2">{time}</span>
      <input
        data-key={name}
        type="range"
        min={0}
        max={max}
        step={max / STEPS}
        aria-label={label}
        aria-valuetext={aloud}
        className="slider"
        style={fill(value, 0, max)}
        {...(onChange
          ? { value, onChange: (event) => onChange(event.currentTarget.valueAsNumber) }
          : { defaultValue: 0 })}
      />
      <span aria-hidden="true" className="text-right font-semibold text-accent">
        {text}
      </span>
    </label>
  );
}

/** Both curves in numbers, for whom the picture says nothing. */
function ValueTable({
  item,
  actual,
  words,
  values,
  times,
}: CurvePadProps & { readonly values: readonly number[]; readonly times: readonly string[] }) {
  const shown = (value: number | undefined) =>
    value === undefined ? '–' : withUnit(Number(value.toPrecision(3)), item.unit, item.locale);
  return (
    <table className="mt-2 w-full max-w-md text-sm">
      <caption className="sr-only">{words.curvePoints}</caption>
      <thead>
        <tr className="border-b border-line text-left text-ink-2">
          <th scope="col" className="py-1.5 font-normal">
            {words.curveTime}
          </th>
          <th scope="col" className="py-1.5 text-right font-normal">
            {words.yourCurve}
          </th>
          <th scope="col" className="py-1.5 text-right font-normal">
            {words.actualCurve}
          </th>
        </tr>
      </thead>
      <tbody>
        {times.map((time, index) => (
          <tr key={time} className="border-b border-line">
            <th scope="row" className="py-1.5 text-left font-normal">
              {time}
            </th>
            <td className="py-1.5 text-right">{shown(values[index])}</td>
            <td className="py-1.5 text-right font-semibold">{shown(actual?.[index])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Key = ({ dash, look, text }: { dash: string; look: string; text: string }) => (
  <span className={`flex items-center gap-1.5 ${look}`}>
    <svg viewBox="0 0 24 4" aria-hidden="true" className="h-1 w-6">
      <path d="M0 2h24" stroke="currentColor" strokeWidth="3" strokeDasharray={dash} />
    </svg>
    {text}
  </span>
);
