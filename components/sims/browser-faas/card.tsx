// The platform as a picture for a card: the first call that was recorded, and the ticks that came after it.

import { recordedCalls } from '@/engine/browser-faas/recorded';

const WIDTH = 292;
const HEIGHT = 134;
const TOP = 14;
const ROW = 27;
const BAR = 17;
const TICK = 3;

export function FaasCard({ className }: { className: string }) {
  const calls = recordedCalls.slice(0, 4);
  const axisMs = Math.max(...calls.map(({ totalMs }) => totalMs));
  const scale = (WIDTH - 8) / axisMs;
  return (
    <svg aria-hidden="true" className={className} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      {calls.map(({ number, placeMs, loadMs, initMs, totalMs, isCold }, row) => {
        const y = TOP + row * ROW;
        const place = placeMs * scale;
        const read = (loadMs + initMs) * scale;
        return (
          <g key={number}>
            <line stroke="var(--line)" x1="0" x2={WIDTH} y1={y + BAR + 3} y2={y + BAR + 3} />
            {isCold ? (
              <>
                <rect
                  fill="var(--cold-soft)"
                  height={BAR}
                  stroke="var(--cold)"
                  width={place}
                  x="1"
                  y={y}
                />
                <rect fill="var(--cold)" height={BAR} width={read} x={1 + place} y={y} />
              </>
            ) : null}
            <rect
              fill="var(--busy)"
              height={BAR}
              width={Math.max(TICK, (totalMs - placeMs - loadMs - initMs) * scale)}
              x={1 + place + read}
              y={y}
            />
          </g>
        );
      })}
    </svg>
  );
}
