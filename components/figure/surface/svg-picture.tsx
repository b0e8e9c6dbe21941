// A picture made at build time, as an element of the page.

import type { CSSProperties } from 'react';

interface SvgPictureProps {
  readonly width: number;
  readonly height: number;
  /** From a surface of ours, which escapes every text that it sets. */
  readonly markup: string;
  /** What it shows; without it, the words beside it say so. */
  readonly label?: string;
  readonly className?: string;
  readonly style?: CSSProperties | undefined;
  /** Whether it is stretched to its box. */
  readonly isStretched?: boolean;
}

/**
 * One string instead of an element for each path, because a page repeats its elements in its data. The only
 * place that hands the browser markup of ours; the linter turns back every other.
 */
export function SvgPicture(props: SvgPictureProps) {
  const { width, height, markup, label, className, style, isStretched = false } = props;
  return (
    <svg
      {...(label === undefined ? { 'aria-hidden': true } : { 'aria-label': label, role: 'img' })}
      className={className}
      dangerouslySetInnerHTML={{ __html: markup }}
      {...(isStretched ? { preserveAspectRatio: 'none' } : {})}
      style={style}
      viewBox={`0 0 ${width} ${height}`}
    />
  );
}
