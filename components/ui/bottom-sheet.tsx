'use client';
// A sheet from below: not modal, so what stands above it stays in view and in use.

import './bottom-sheet.css';
import { type PointerEvent, type ReactNode, useEffect, useRef } from 'react';

/** So far down in px a finger closes it. */
const SWIPE = 40;

interface BottomSheetProps {
  readonly id: string;
  readonly label: string;
  readonly closeLabel: string;
  readonly isOpen: boolean;
  /** One line beside the button that closes it: seen however far the sheet is scrolled. */
  readonly head?: ReactNode;
  /** Called by its button, by Escape and by a swipe down; whoever opened it gets the focus back. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function BottomSheet({
  id,
  label,
  closeLabel,
  isOpen,
  head,
  onClose,
  children,
}: BottomSheetProps) {
  const sheet = useRef<HTMLElement>(null);
  const fromY = useRef<number | null>(null);
  const latest = useRef(onClose);
  useEffect(() => {
    latest.current = onClose;
  });

  useEffect(() => {
    const element = sheet.current;
    if (!element || !isOpen) return;
    element.showPopover();
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
      if (element.isConnected) element.hidePopover();
    };
  }, [isOpen]);

  const onPointerDown = (event: PointerEvent<HTMLDivElement>): void => {
    fromY.current = event.clientY;
  };
  const onPointerUp = (event: PointerEvent<HTMLDivElement>): void => {
    if (fromY.current !== null && event.clientY - fromY.current > SWIPE) onClose();
    fromY.current = null;
  };
  return (
    <section aria-label={label} className="bottom-sheet" id={id} popover="manual" ref={sheet}>
      {/* The finger may leave the handle on its way down. */}
      <div
        className="bottom-sheet-head"
        onPointerDown={(event) => {
          if (!(event.target as Element).closest('button')) {
            event.currentTarget.setPointerCapture(event.pointerId);
          }
          onPointerDown(event);
        }}
        onPointerUp={onPointerUp}
      >
        {isOpen ? head : null}
        <button
          aria-label={closeLabel}
          className="grid size-11 place-items-center text-ink-2"
          onClick={onClose}
          type="button"
        >
          <svg
            aria-hidden="true"
            className="size-4"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
            viewBox="0 0 16 16"
          >
            <path d="M3 6l5 5 5-5" />
          </svg>
        </button>
      </div>
      {isOpen ? children : null}
    </section>
  );
}
