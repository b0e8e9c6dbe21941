// The site's sign as a picture, for home screens: they take no SVG, and cut it to a shape of their own.

/** Every such icon by its file name, with its sides in pixels. */
export const appIcons: ReadonlyMap<string, number> = new Map([
  ['icon-192.png', 192],
  ['icon-512.png', 512],
  // Apple's devices take this one and ask no manifest.
  ['apple-180.png', 180],
]);

/** The stairs of public/icon.svg, which is 32 wide and high. */
const stairs = [
  { left: 1, top: 22, height: 7, colour: '#8a5a2b' },
  { left: 9, top: 16, height: 13, colour: '#1e7759' },
  { left: 17, top: 10, height: 19, colour: '#1a69b9' },
  { left: 25, top: 3, height: 26, colour: '#6a45c9' },
] as const;

/** Whatever shape is cut, a circle of four fifths of the width stays (https://www.w3.org/TR/appmanifest/#icon-masks): the stairs stand inside it. */
const SHARE = 0.54;

export function AppIcon({ side }: { readonly side: number }) {
  const unit = (side * SHARE) / 32;
  const edge = (side * (1 - SHARE)) / 2;
  return (
    <div style={{ display: 'flex', width: '100%', height: '100%', background: '#fbfaf6' }}>
      {stairs.map(({ left, top, height, colour }) => (
        <div
          key={colour}
          style={{
            position: 'absolute',
            left: edge + left * unit,
            top: edge + top * unit,
            width: 6.5 * unit,
            height: height * unit,
            borderRadius: 1.6 * unit,
            background: colour,
          }}
        />
      ))}
    </div>
  );
}
