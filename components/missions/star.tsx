// A star: full where it was won, its outline alone where it was not, told apart without colour.

const PATH = 'M10 1.8l2.5 5.3 5.8.7-4.3 4 1.1 5.7L10 14.7l-5.1 2.8L6 11.8l-4.3-4 5.8-.7z';

export function StarMark({ isWon, className }: { isWon: boolean; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      className={`mission-star ${className ?? ''}`}
      data-won={isWon || undefined}
      viewBox="0 0 20 20"
    >
      <path d={PATH} />
    </svg>
  );
}
