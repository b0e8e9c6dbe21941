'use client';
// Opens one stair's story at a time: by pointing at it, by focus, by tap, or with the arrow keys.

import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import type { Rung } from '@/content/schema';

export interface StairParts {
  readonly id: Rung;
  readonly name: string;
  /** The nine layers, and what stands under them. */
  readonly stack: ReactNode;
  readonly caption: ReactNode;
  readonly story: ReactNode;
}

const storyId = (id: Rung): string => `story-${id}`;

// Up and right climb, down and left descend, as on the picture.
const direction: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
};

export function StairPicker({ stairs, initial }: { stairs: readonly StairParts[]; initial: Rung }) {
  const [open, setOpen] = useState<Rung>(initial);
  const list = useRef<HTMLOListElement>(null);

  function climb(event: KeyboardEvent, index: number) {
    const step = direction[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const buttons = list.current?.querySelectorAll('button');
    buttons?.[Math.min(stairs.length - 1, Math.max(0, index + step))]?.focus();
  }

  return (
    <>
      <ol ref={list} className="stairs">
        {stairs.map(({ id, name, stack, caption }, index) => (
          <li
            key={id}
            className="stair"
            data-rung={id}
            data-open={open === id ? '' : undefined}
            onPointerEnter={(event) => {
              if (event.pointerType === 'mouse') setOpen(id);
            }}
          >
            {stack}
            <div className="stair-foot">
              <h3>
                <button
                  type="button"
                  aria-expanded={open === id}
                  aria-controls={storyId(id)}
                  onClick={() => setOpen(id)}
                  onFocus={() => setOpen(id)}
                  onKeyDown={(event) => climb(event, index)}
                >
                  {name}
                </button>
              </h3>
              {caption}
            </div>
          </li>
        ))}
      </ol>
      <div className="stories">
        {stairs.map(({ id, name, story }) => (
          <section
            key={id}
            id={storyId(id)}
            aria-label={name}
            className="story"
            data-rung={id}
            data-open={open === id ? '' : undefined}
          >
            {story}
          </section>
        ))}
      </div>
    </>
  );
}
