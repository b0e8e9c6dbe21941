// The colours and the typeface of a theme, read off the page for a canvas.

import { type Paint, paints, tokenOf } from './paint';

export interface Theme {
  readonly colours: Readonly<Record<Paint, string>>;
  readonly fontFamily: string;
}

/** The theme in force at an element of the page. */
export function themeOf(element: Element): Theme {
  const style = getComputedStyle(element);
  const colours = Object.fromEntries(
    paints.map((paint) => [paint, style.getPropertyValue(tokenOf(paint)).trim()]),
  );
  return { colours: colours as Record<Paint, string>, fontFamily: style.fontFamily };
}
