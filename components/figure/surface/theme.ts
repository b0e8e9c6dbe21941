// The colours and the typeface of a theme, read off the page for a canvas.

import { type Paint, paints, tokenOf } from './paint';

export interface Theme {
  readonly colours: Readonly<Record<Paint, string>>;
  readonly fontFamily: string;
  /** No text is smaller, in px of the layout: whoever sizes a slide asks for it in `--least-text`. */
  readonly leastText: number;
}

/** What was read for an element, and under which theme: to read it again for each picture would cost more than to paint. */
const known = new WeakMap<Element, { readonly under: string; readonly theme: Theme }>();

/** Equal as long as the page wears the same theme, in the same size. */
const themeName = (): string => {
  const { dataset, style } = document.documentElement;
  return `${dataset.theme} ${matchMedia('(prefers-color-scheme: dark)').matches} ${style.fontSize}`;
};

/** The theme in force at an element of the page. */
export function themeOf(element: Element): Theme {
  const under = themeName();
  const last = known.get(element);
  if (last?.under === under) return last.theme;
  const style = getComputedStyle(element);
  const colours = Object.fromEntries(
    paints.map((paint) => [paint, style.getPropertyValue(tokenOf(paint)).trim()]),
  );
  const theme = {
    colours: colours as Record<Paint, string>,
    fontFamily: style.fontFamily,
    leastText: Number.parseFloat(style.getPropertyValue('--least-text')) || 0,
  };
  known.set(element, { under, theme });
  return theme;
}
