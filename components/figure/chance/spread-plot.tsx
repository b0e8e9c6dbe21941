// The dots of thirty runs, row by row on one axis, with the run on stage marked.

import type { CSSProperties } from 'react';
import { type Axis, axisOf, dotsOf, highestPile, shareOn } from './dots';

export interface SpreadRow {
  readonly id: string;
  /** Without a name, there is but one row. */
  readonly name: string | null;
  readonly colour: string;
  readonly values: readonly (number | null)[];
  /** Which of the values is that of the run on stage; null where none is. */
  readonly present: number | null;
  readonly isPale?: boolean;
}

interface SpreadPlotProps {
  readonly rows: readonly SpreadRow[];
  /** What a closed form says. */
  readonly formula: { readonly value: number; readonly words: string } | null;
  readonly presentWords: string;
  readonly say: (value: number) => string;
}

/** Height of a pile that leaves the figure on the screen; higher piles stand closer. */
const ROW_PX = 84;
const FEW_ROWS_PX = 56;
const DOT_PX = 8;
const PITCH_PX = 9;

/** It has no words for a screen reader: those stand in the sentences and the table beside it. */
export function SpreadPlot({ rows, formula, presentWords, say }: SpreadPlotProps) {
  const all = rows.flatMap(({ values }) => values);
  const axis = axisOf(formula ? [...all, formula.value] : all);
  if (!axis) return null;
  const height = rows.length > 1 ? FEW_ROWS_PX : ROW_PX;
  return (
    <div aria-hidden="true" className="spread-plot">
      {formula ? (
        <p className="spread-mark spread-formula" style={at(shareOn(axis, formula.value))}>
          <span>{formula.words}</span>
        </p>
      ) : null}
      {rows.map((row) => (
        <Row axis={axis} height={height} key={row.id} presentWords={presentWords} row={row} />
      ))}
      <p className="spread-axis">
        <span>{say(axis.low)}</span>
        {axis.high > axis.low ? <span>{say(axis.high)}</span> : null}
      </p>
    </div>
  );
}

const at = (share: number): CSSProperties => ({ '--x': share }) as CSSProperties;

interface RowProps {
  readonly row: SpreadRow;
  readonly axis: Axis;
  readonly height: number;
  readonly presentWords: string;
}

function Row({ row, axis, height, presentWords }: RowProps) {
  const dots = dotsOf(row.values, axis);
  const pitch = Math.min(PITCH_PX, (height - DOT_PX) / Math.max(1, highestPile(dots) - 1));
  const mine = row.present === null ? null : (row.values[row.present] ?? null);
  return (
    <div className="spread-row" style={{ '--row': row.colour } as CSSProperties}>
      {row.name === null ? null : <p className="spread-name">{row.name}</p>}
      <div className="spread-dots" data-pale={row.isPale || undefined} style={{ height }}>
        {dots.map(({ index, x, level }) => (
          <i
            data-present={index === row.present || undefined}
            key={index}
            style={{ ...at(x), bottom: level * pitch }}
          />
        ))}
      </div>
      {mine === null || row.name !== null ? null : (
        <p className="spread-mark spread-present" style={at(shareOn(axis, mine))}>
          <span>{presentWords}</span>
        </p>
      )}
    </div>
  );
}
