'use client';
// A thing of the scene in the learner's hand: from where it was taken to where it is dropped, or back.

import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { type Offer, PLACEMENT_WIDTH, type Placement, type Target } from '../marks/contract';
import { canBeDragged, offerAt, SLOP, takesHold } from './dragging';

/** How long a thing that was not dropped takes back to its place, in ms. */
const BACK_MS = 140;

/** What is in the hand, and for which of its offers it would be dropped now. */
export interface Drag {
  readonly id: string;
  readonly over: string | null;
}

interface Held {
  readonly id: string;
  readonly pointerId: number;
  readonly from: readonly [x: number, y: number];
  readonly at: HTMLElement;
  isMoving: boolean;
}

interface DragOf {
  readonly targets: readonly Target[];
  readonly placement: Placement;
  readonly height: number;
  /** Over the whole scene. */
  readonly scene: RefObject<HTMLElement | null>;
  /** The picture of what is in the hand. */
  readonly ghost: RefObject<HTMLElement | null>;
  readonly onDrop: (target: Target, offer: Offer) => void;
}

/** By where the pointer is: some browsers tell a button of it, and not what stands in the button. */
function isOnGrip({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>): boolean {
  const grip = currentTarget.querySelector('[data-grip]')?.getBoundingClientRect();
  if (!grip) return false;
  const { left, right, top, bottom } = grip;
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
}

export function useDrag(of: DragOf) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const held = useRef<Held | null>(null);
  const hasDragged = useRef(false);
  const latest = useRef(of);
  useEffect(() => {
    latest.current = of;
  });

  const letGo = (): void => {
    const { current } = held;
    held.current = null;
    if (current?.at.hasPointerCapture(current.pointerId)) {
      current.at.releasePointerCapture(current.pointerId);
    }
    setDrag(null);
  };
  /** Nothing is done: the thing goes back to where it was. */
  const giveUp = (): void => {
    const { current: ghost } = latest.current.ghost;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (!ghost || isStill || !held.current?.isMoving) {
      letGo();
      return;
    }
    const { id } = held.current;
    held.current = null;
    setDrag({ id, over: null });
    const way = ghost.animate([{}, { translate: '0 0' }], {
      duration: BACK_MS,
      easing: 'ease-out',
    });
    way.onfinish = () => setDrag(null);
    way.oncancel = () => setDrag(null);
  };

  const isMoving = drag !== null;
  const giveUpNow = useRef(giveUp);
  useEffect(() => {
    giveUpNow.current = giveUp;
  });
  useEffect(() => {
    if (!isMoving) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      giveUpNow.current();
    };
    const onBlur = (): void => giveUpNow.current();
    document.addEventListener('keydown', onKey, true);
    window.addEventListener('blur', onBlur);
    return () => {
      document.removeEventListener('keydown', onKey, true);
      window.removeEventListener('blur', onBlur);
    };
  }, [isMoving]);

  const targetNow = (id: string): Target | undefined =>
    latest.current.targets.find((target) => target.id === id);

  const offerUnder = (target: Target, { clientX, clientY }: PointerEvent): Offer | null => {
    const { scene, placement, height } = latest.current;
    const box = scene.current?.getBoundingClientRect();
    if (!box || box.width === 0) return null;
    return offerAt(target, [
      ((clientX - box.left) / box.width) * PLACEMENT_WIDTH[placement],
      ((clientY - box.top) / box.height) * height,
    ]);
  };

  /** For the button of a target, in which its grip is. */
  const handlers = (target: Target) => ({
    onPointerDown(event: PointerEvent<HTMLElement>) {
      hasDragged.current = false;
      if (event.button !== 0 || held.current || !event.isPrimary) return;
      if (!canBeDragged(target) || !takesHold(event.pointerType, isOnGrip(event))) return;
      const { pointerId, clientX, clientY, currentTarget: at } = event;
      // From now on the moves come here, however fast the pointer leaves the thing.
      at.setPointerCapture(pointerId);
      held.current = { id: target.id, pointerId, from: [clientX, clientY], at, isMoving: false };
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const { current } = held;
      if (current?.pointerId !== event.pointerId) return;
      const now = targetNow(current.id);
      const [dx, dy] = [event.clientX - current.from[0], event.clientY - current.from[1]];
      if (!current.isMoving && Math.hypot(dx, dy) < SLOP) return;
      if (!now) {
        letGo();
        return;
      }
      if (!current.isMoving) {
        current.isMoving = true;
        hasDragged.current = true;
      }
      const { current: ghost } = latest.current.ghost;
      if (ghost) ghost.style.translate = `${dx}px ${dy}px`;
      const over = offerUnder(now, event)?.id ?? null;
      setDrag((last) => (last?.id === now.id && last.over === over ? last : { id: now.id, over }));
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      const { current } = held;
      if (current?.pointerId !== event.pointerId) return;
      const now = targetNow(current.id);
      const offer = current.isMoving && now ? offerUnder(now, event) : null;
      if (!now || !offer) {
        giveUp();
        return;
      }
      letGo();
      latest.current.onDrop(now, offer);
    },
    onPointerCancel(event: PointerEvent<HTMLElement>) {
      if (held.current?.pointerId === event.pointerId) giveUp();
    },
  });

  return {
    drag,
    handlers,
    /** Whether what the pointer has just let go of was dragged: then it is no click. */
    wasDrag: () => hasDragged.current,
  };
}
