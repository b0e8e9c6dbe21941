// A still picture for a simulator's card: what its stage looks like, not a run.

import { type ReactNode, useId } from 'react';

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

/** Light stripes over a shape: the pattern of a state that is told apart without colour. */
function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={id}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="2" height="5" className="fill-card" />
      </pattern>
    </defs>
  );
}

function ColdStartPicture() {
  const hatch = useId();
  return (
    <>
      <Hatch id={hatch} />
      {lanes.flatMap(({ y, spans }) =>
        spans.map(([state, x, width]) => {
          const height = laneHeight[state];
          const box = { x, y: y - height / 2, width: width - 1, height, rx: 2.5 };
          return (
            <g key={`${y} ${x}`}>
              <rect {...box} className={laneClass[state]} />
              {state === 'cold' ? <rect {...box} fill={`url(#${hatch})`} /> : null}
            </g>
          );
        }),
      )}
    </>
  );
}

// One crowd over four ways to take it in. Paths stand on the floor of their row, so heights are negative.
const crowd = 'M8 0V-4H84L116 -22H188L220 -4H284V0z';
const ways = [
  {
    floor: 34,
    stroke: 'stroke-onprem',
    capacity: 'M8 -12H284',
    missed: 'M98 -12L116 -22H188L206 -12z',
  },
  {
    floor: 63,
    stroke: 'stroke-iaas',
    capacity: 'M8 -8H132V-26H252V-8H284',
    missed: 'M91 -8L116 -22H132V-8z',
  },
  {
    floor: 92,
    stroke: 'stroke-paas',
    capacity: 'M8 -6H112V-12H138V-18H164V-26H262V-6H284',
    missed: 'M88 -6L112 -19.75L116 -22H164V-18H138V-12H112V-6z',
  },
  {
    floor: 121,
    stroke: 'stroke-faas',
    capacity: 'M8 -6H84L116 -25H236V-6H284',
    missed: null,
  },
] as const;

function FourErasPicture() {
  return ways.map(({ floor, stroke, capacity, missed }) => (
    <g key={floor} transform={`translate(0 ${floor})`}>
      <path d={crowd} className="fill-line" />
      {missed === null ? null : <path d={missed} className="fill-dropped" />}
      <path d={capacity} fill="none" strokeWidth="2" className={stroke} />
    </g>
  ));
}

/** A payment that turns slow fills the slots in front of it; the menu below has nothing left to do. */
function ResiliencePicture() {
  const hatch = useId();
  const payment = { x: 84, y: -16, width: 122, height: 16 };
  return (
    <>
      <Hatch id={hatch} />
      <g transform="translate(0 30)">
        <path d="M8 0V-14H92V0zM214 0V-14H284V0z" className="fill-line" />
        <path d="M92 0V-16H214V0z" className="fill-dropped" />
      </g>
      <g transform="translate(0 62)">
        <path d="M98 -18L110 -27H200L214 -18z" className="fill-queued" />
        <path d="M8 0V-2H84L104 -16H206L222 -2H284V0z" className="fill-warm" />
        <path d="M8 0V-2H284V0z" className="fill-busy" />
        <path d="M8 -17H284" className="stroke-ink-3" />
      </g>
      <g transform="translate(0 91)">
        <path d="M8 0V-7H96V0zM214 0V-7H284V0z" className="fill-busy" />
        <path d="M8 -17H284" className="stroke-ink-3" />
      </g>
      <g transform="translate(0 123)">
        <path d="M84 0V-27H196V0z" className="fill-line-2" />
        <path d="M90 -18L98 -24H196L204 -18z" className="fill-queued" />
        <path d="M8 0V-9H84V0zM206 0V-9H284V0z" className="fill-busy" />
        <rect {...payment} className="fill-busy" />
        <rect {...payment} fill={`url(#${hatch})`} />
        <path d="M8 -17H284" className="stroke-ink-3" />
      </g>
    </>
  );
}

/** Four ways to pay: a flat one, two that climb in steps, one that grows with every request; and where they cross. */
function BillingPicture() {
  return (
    <>
      <path className="stroke-line" d="M8 126H284M8 92H284M8 58H284M8 24H284" />
      <g className="fill-none" strokeLinejoin="round" strokeWidth="3">
        <path className="stroke-onprem" d="M8 34H284" />
        <path className="stroke-iaas" d="M8 78H196V70H216V62H234V53H250V44H266V35H284V28" />
        <path className="stroke-paas" d="M8 88H150V76H178V66H202V56H222V46H242V36H262V26H284" />
        <path className="stroke-faas" d="M8 118C96 117 118 106 152 86L284 8" />
      </g>
      <circle className="fill-card stroke-ink" cx="169" cy="76" r="5" strokeWidth="2.5" />
    </>
  );
}

const pictures: Readonly<Record<string, ReactNode>> = {
  billing: <BillingPicture />,
  'cold-start': <ColdStartPicture />,
  'four-eras': <FourErasPicture />,
  resilience: <ResiliencePicture />,
};

export function LabPicture({ sim }: { sim: string }) {
  const picture = pictures[sim];
  if (picture === undefined) return null;
  return (
    <svg viewBox="0 0 292 134" aria-hidden="true" className="lab-picture">
      {picture}
    </svg>
  );
}
