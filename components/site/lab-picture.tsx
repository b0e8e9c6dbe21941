// A still picture for a simulator's card: what its stage looks like, not a run.

import type { ReactNode } from 'react';

// Rows of instances over time, in the pattern and colour of each state; all numbers are units of the picture.
type LaneState = 'cold' | 'busy' | 'warm' | 'gone';
type Span = readonly [state: LaneState, x: number, width: number];
const lanes: readonly { readonly y: number; readonly spans: readonly Span[] }[] = [
  {
    y: 22,
    spans: [
      ['cold', 8, 14],
      ['busy', 22, 44],
      ['warm', 66, 52],
      ['busy', 118, 60],
      ['warm', 178, 34],
      ['busy', 212, 72],
    ],
  },
  {
    y: 52,
    spans: [
      ['cold', 46, 14],
      ['busy', 60, 56],
      ['warm', 116, 70],
      ['busy', 186, 40],
      ['warm', 226, 58],
    ],
  },
  {
    y: 82,
    spans: [
      ['cold', 92, 14],
      ['busy', 106, 30],
      ['warm', 136, 54],
      ['gone', 190, 30],
    ],
  },
  {
    y: 112,
    spans: [
      ['cold', 204, 14],
      ['busy', 218, 66],
    ],
  },
];

const laneHeight: Readonly<Record<LaneState, number>> = { cold: 18, busy: 18, warm: 8, gone: 8 };
const laneClass: Readonly<Record<LaneState, string>> = {
  cold: 'fill-cold',
  busy: 'fill-busy',
  warm: 'fill-warm',
  gone: 'lane-gone',
};

function ColdStartPicture() {
  return (
    <>
      <defs>
        <pattern
          id="lab-hatch"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="2" height="5" className="fill-card" />
        </pattern>
      </defs>
      {lanes.flatMap(({ y, spans }) =>
        spans.map(([state, x, width]) => {
          const height = laneHeight[state];
          const box = { x, y: y - height / 2, width: width - 1, height, rx: 2.5 };
          return (
            <g key={`${y} ${x}`}>
              <rect {...box} className={laneClass[state]} />
              {state === 'cold' ? <rect {...box} fill="url(#lab-hatch)" /> : null}
            </g>
          );
        }),
      )}
    </>
  );
}

const pictures: Readonly<Record<string, ReactNode>> = { 'cold-start': <ColdStartPicture /> };

export function LabPicture({ sim }: { sim: string }) {
  const picture = pictures[sim];
  if (picture === undefined) return null;
  return (
    <svg viewBox="0 0 292 134" aria-hidden="true" className="lab-picture">
      {picture}
    </svg>
  );
}
