// Makes what is on a slide smaller, in steps, until nothing would have to scroll.

import { type RefObject, useEffect } from 'react';

/** Sizes of text that the style sheet knows as data-fit="0" (largest) to "4", still legible from the back row. */
const TEXT_SIZES = [0, 1, 2, 3, 4];

/**
 * Sizes of a figure: what one rem of its page measures, in pixels of a 1920 x 1080 projector. The largest is that at
 * which a scene, 49.25 rem wide, stands beside its numbers; there its smallest words measure 20 px.
 */
const FIGURE_SIZES = [26, 25.5, 25, 24.5, 24, 23, 22, 20, 18, 16];
/** However small a figure becomes, none of its words does: neither what is painted nor what the style sheet sets. */
const LEAST_LABEL = 20;
const LEAST_TEXT = '--least-text';
const ROOT_PX = 16;

const fits = (box: Element): boolean => box.scrollHeight <= box.clientHeight + 1;

export function useFit(deck: RefObject<HTMLElement | null>, number: number | null): void {
  useEffect(() => {
    const face = deck.current?.querySelector<HTMLElement>(
      '.slide-holder:not([hidden]) .slide-face',
    );
    const main = face?.querySelector<HTMLElement>('.slide-main');
    if (number === null || !face || !main) return;
    const page = document.documentElement;
    const hasFigure = main.querySelector('[data-sim], [data-task]') !== null;

    const sizes = hasFigure ? FIGURE_SIZES : TEXT_SIZES;
    const setSize = (size: number) => {
      if (!hasFigure) {
        face.dataset.fit = String(size);
        return;
      }
      // A figure is drawn in rem, so that the page's font size is its zoom.
      const unit = Math.min(face.clientWidth / 1920, face.clientHeight / 1080);
      page.style.fontSize = `${size * unit}px`;
      page.style.setProperty(LEAST_TEXT, String((LEAST_LABEL / size) * ROOT_PX));
    };
    const setUsual = () => {
      page.style.fontSize = '';
      page.style.removeProperty(LEAST_TEXT);
    };
    const isTooLarge = (): boolean => {
      const frame = main.querySelector('[data-figure-frame]');
      return !fits(main) || (frame !== null && !fits(frame));
    };

    // Each size changes what is observed below. In one room sizes only go down, so that this comes to an end
    // also where what is shown answers to its size.
    let room = '';
    let step = 0;
    const refit = () => {
      const { clientWidth, clientHeight } = face;
      const isUpright = clientHeight > clientWidth;
      // A picture may be higher than the figure that takes its place.
      const asleep = main.querySelectorAll('[data-sim][data-state="still"]').length;
      const now = `${clientWidth} × ${clientHeight}, ${asleep} asleep`;
      if (room !== now) {
        room = now;
        step = 0;
        // A phone held upright lets a slide scroll instead: there everything keeps its size.
        if (isUpright) setUsual();
        else setSize(sizes[0] ?? 0);
      }
      while (!isUpright && step < sizes.length - 1 && isTooLarge()) {
        step += 1;
        setSize(sizes[step] ?? 0);
      }
    };

    // A prediction that opens its answer, or a window that is dragged to the projector, changes what fits.
    const resized = new ResizeObserver(refit);
    const watch = () => {
      resized.disconnect();
      for (const box of [face, main, ...main.children]) resized.observe(box);
    };
    // A figure's picture is replaced by the live figure as soon as that has loaded; with the drawer of its knobs
    // other numbers come and go.
    const replaced = new MutationObserver(() => {
      watch();
      refit();
    });
    watch();
    replaced.observe(main, {
      childList: true,
      subtree: hasFigure,
      attributeFilter: ['data-drawer'],
    });
    return () => {
      resized.disconnect();
      replaced.disconnect();
      setUsual();
    };
  }, [deck, number]);
}

/** The size of the projector that sizes are said for. */
const PROJECTOR = { '--w': '1920px', '--h': '1080px' };

/** Sizes the text of every slide, before all of them are printed; none may be hidden. */
export function fitEveryText(deck: HTMLElement): void {
  for (const [name, value] of Object.entries(PROJECTOR)) deck.style.setProperty(name, value);
  for (const holder of deck.querySelectorAll<HTMLElement>('.slide-holder')) {
    const face = holder.querySelector<HTMLElement>('.slide-face');
    const main = face?.querySelector<HTMLElement>('.slide-main');
    if (!face || !main || main.querySelector('[data-sim], [data-task]')) continue;
    const size = TEXT_SIZES.find((each) => {
      face.dataset.fit = String(each);
      return fits(main);
    });
    face.dataset.fit = String(size ?? TEXT_SIZES.at(-1));
  }
  for (const name of Object.keys(PROJECTOR)) deck.style.removeProperty(name);
}
