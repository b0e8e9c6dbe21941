// The words that a painter would write, without a picture: what is painted can be told by them.

import type { Surface } from './surface';

const nothing = (): void => {};

export function writtenBy(
  paint: (surface: Surface) => void,
  { width, height }: Pick<Surface, 'width' | 'height'>,
): readonly string[] {
  const words: string[] = [];
  const write = (_paint: unknown, _x: number, _y: number, text: string) => words.push(text);
  const known: Partial<Surface> = { width, height, text: write, label: write };
  paint(
    new Proxy(known as Surface, {
      get: (own, name: keyof Surface) => own[name] ?? nothing,
    }),
  );
  return words;
}
