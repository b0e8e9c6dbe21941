'use client';
// An address as a QR code for a class to scan. Fetched when it is asked for.

import { encode } from 'uqr';

/** The light edge that readers want around a code, in modules. */
const EDGE = 4;

export default function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  // Neighbours of one row are one rectangle.
  const path = data
    .flatMap((row, y) =>
      [
        ...row
          .map((one) => (one ? '1' : '0'))
          .join('')
          .matchAll(/1+/g),
      ].map(({ index, 0: run }) => `M${index + EDGE} ${y + EDGE}h${run.length}v1h${-run.length}z`),
    )
    .join('');
  const side = size + 2 * EDGE;
  return (
    <svg className="qr-code" role="img" aria-label={label} viewBox={`0 0 ${side} ${side}`}>
      <path d={`M0 0h${side}v${side}h${-side}z`} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
