// The four stairs, in the colours of the ladder.

const stairs = [
  { x: 0, height: 4, className: 'fill-onprem' },
  { x: 9, height: 7.5, className: 'fill-iaas' },
  { x: 18, height: 11.5, className: 'fill-paas' },
  { x: 27, height: 15.5, className: 'fill-faas' },
] as const;

export function Logo({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 34 16" aria-hidden="true" className={className}>
      {stairs.map(({ x, height, className }) => (
        <rect
          key={x}
          x={x}
          y={16 - height}
          width={7}
          height={height}
          rx={1.6}
          className={className}
        />
      ))}
    </svg>
  );
}
