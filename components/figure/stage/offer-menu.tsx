'use client';
// What can be done with a thing of the scene, as a menu beside it: the way of the keys, and of whoever does not drag.

import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { takeLostFocus } from '@/components/ui/lost-focus';
import type { Offer, Target } from '../marks/contract';
import { afterKey } from './roving';

interface OfferMenuProps {
  readonly id: string;
  readonly target: Target;
  /** The button that has opened it. */
  readonly of: HTMLElement | null;
  readonly onChoose: (offer: Offer) => void;
  readonly onClose: () => void;
}

const AIR = 8;

export function OfferMenu({ id, target, of, onChoose, onClose }: OfferMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const { offers = [] } = target;
  const latest = useRef(onClose);
  useEffect(() => {
    latest.current = onClose;
  });

  useLayoutEffect(() => {
    const element = menu.current;
    if (!element || !of) return;
    element.showPopover();
    const place = of.getBoundingClientRect();
    const { width, height } = element.getBoundingClientRect();
    const left = Math.min(Math.max(AIR, place.left), window.innerWidth - width - AIR);
    const isBelow = place.bottom + height + AIR < window.innerHeight;
    element.style.left = `${left}px`;
    element.style.top = `${isBelow ? place.bottom + 2 : Math.max(AIR, place.top - height - 2)}px`;
    element.querySelector<HTMLElement>('[role="menuitem"]')?.focus({ preventScroll: true });
    // It would stay where the thing was. A page that comes to rest after the press scrolls nothing away.
    const onScroll = (): void => {
      if (Math.abs(of.getBoundingClientRect().top - place.top) > AIR) latest.current();
    };
    window.addEventListener('scroll', onScroll, true);
    return () => window.removeEventListener('scroll', onScroll, true);
  }, [of]);

  // A run that arrives meanwhile may offer other things: what had the focus may be gone.
  const ids = offers.map((offer) => offer.id).join();
  useLayoutEffect(() => {
    if (ids) takeLostFocus(menu.current?.querySelector<HTMLElement>('[role="menuitem"]'));
  }, [ids]);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    event.stopPropagation();
    if (event.key === 'Tab') onClose();
    const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="menuitem"]')];
    const place = items.indexOf(document.activeElement as HTMLElement);
    const next = afterKey(event.key, Math.max(0, place), items.length);
    if (next === null) return;
    event.preventDefault();
    items[next]?.focus();
  };
  return (
    <div
      aria-label={target.label}
      className="offer-menu"
      id={id}
      onKeyDown={onKeyDown}
      onToggle={({ newState }) => {
        if (newState === 'closed') onClose();
      }}
      popover="auto"
      ref={menu}
      role="menu"
      tabIndex={-1}
    >
      <p aria-hidden="true" className="px-3 pt-1 text-xs text-ink-2">
        {target.label}
      </p>
      {offers.map((offer) => (
        <button
          className="offer-menu-item"
          data-offer={offer.id}
          key={offer.id}
          onClick={() => onChoose(offer)}
          role="menuitem"
          tabIndex={-1}
          type="button"
        >
          {offer.words}
        </button>
      ))}
    </div>
  );
}
