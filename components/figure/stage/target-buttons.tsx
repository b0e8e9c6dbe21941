'use client';
// What can be chosen on a scene, as real buttons over what is painted: one stop of the Tab key, arrows among them.

import './target-buttons.css';
import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { Locale } from '@/i18n/locales';
import { figureMessages } from '@/i18n/messages/figure';
import {
  type Box,
  type Deed,
  type Offer,
  PLACEMENT_WIDTH,
  type Placement,
  type Target,
} from '../marks/contract';
import { canBeDragged } from './dragging';
import { OfferMenu } from './offer-menu';
import { percent } from './percent';
import { afterKey, inReadingOrder, meantAt, nameOf } from './roving';
import { useDrag } from './use-drag';

interface TargetButtonsProps {
  readonly targets: readonly Target[];
  readonly placement: Placement;
  readonly height: number;
  readonly locale: Locale;
  readonly picked: string | null;
  readonly onPick: (id: string | null) => void;
  /** Undefined where nothing may be done for now. */
  readonly onAct: ((...deeds: readonly Deed[]) => void) | undefined;
}

/** At least 44 px to the finger. Escape lets go of what was picked. */
export default function TargetButtons(props: TargetButtonsProps) {
  const { placement, height, locale, picked, onPick, onAct } = props;
  const menuId = useId();
  const group = useRef<HTMLDivElement>(null);
  const scene = useRef<HTMLDivElement>(null);
  const ghost = useRef<HTMLDivElement>(null);
  const looks = useRef<HTMLCanvasElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const targets = inReadingOrder(props.targets);
  const found = targets.findIndex((target) => nameOf(target) === active);
  const stop = Math.max(0, found);
  const act = (offer: Offer): void => onAct?.(...offer.deeds);
  const { drag, handlers, wasDrag } = useDrag({
    targets,
    placement,
    height,
    scene,
    ghost,
    onDrop: (_, offer) => act(offer),
  });
  const taken = drag && targets.find(({ id }) => id === drag.id);
  useGhost(looks, scene, taken?.box ?? null, placement, height);
  if (targets.length === 0) return null;

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && picked !== null) onPick(null);
    const next = afterKey(event.key, stop, targets.length);
    if (next === null) return;
    event.preventDefault();
    group.current?.querySelectorAll<HTMLElement>('[data-target]')[next]?.focus();
  };
  /** A key presses without a pointer: `detail` counts the clicks of one. */
  const press = (target: Target, event: MouseEvent): void => {
    if (event.detail === 0) take(target);
    else if (!wasDrag()) {
      const meant = meantBy(event) ?? target;
      if (meant !== target) buttonOf(meant.id)?.focus({ preventScroll: true });
      take(meant);
    }
  };
  const meantBy = ({ clientX, clientY }: MouseEvent): Target | null => {
    const whole = scene.current?.getBoundingClientRect();
    if (!whole) return null;
    const unit = PLACEMENT_WIDTH[placement] / whole.width;
    return meantAt(targets, [(clientX - whole.left) * unit, (clientY - whole.top) * unit]);
  };
  const take = ({ id, deed, offers }: Target): void => {
    const [first, second] = offers ?? [];
    if (second) setOpen(id);
    else if (first) act(first);
    else if (deed) onAct?.(deed);
    else onPick(id === picked ? null : id);
  };
  const buttonOf = (id: string): HTMLElement | null =>
    group.current?.querySelector<HTMLElement>(`[data-target="${id}"]`) ?? null;
  const close = (id: string): void => {
    setOpen((now) => (now === id ? null : now));
    // Whoever has gone on to something else by the pointer keeps the focus there.
    const { activeElement } = document;
    if (activeElement !== document.body && !activeElement?.closest('[role="menu"]')) return;
    buttonOf(id)?.focus({ preventScroll: true });
  };
  const width = PLACEMENT_WIDTH[placement];
  const sizeOf = ({ width: w, height: h }: Box): CSSProperties => ({
    width: percent(w, width),
    height: percent(h, height),
  });
  const middle = (box: Box): CSSProperties => ({
    left: percent(box.x + box.width / 2, width),
    top: percent(box.y + box.height / 2, height),
    ...sizeOf(box),
  });
  const within = (part: Box, whole: Box): CSSProperties => ({
    left: percent(part.x + part.width / 2 - whole.x, whole.width),
    top: percent(part.y + part.height / 2 - whole.y, whole.height),
    width: percent(part.width, whole.width),
    height: percent(part.height, whole.height),
  });
  const corner = (box: Box): CSSProperties => ({
    left: percent(box.x, width),
    top: percent(box.y, height),
    ...sizeOf(box),
  });
  const opened = onAct && targets.find(({ id }) => id === open);
  return (
    // The keys are those of the buttons in it: they arrive here.
    <div
      aria-label={figureMessages[locale].targets}
      className="contents"
      onKeyDown={onKeyDown}
      ref={group}
      role="toolbar"
    >
      <div className="pointer-events-none absolute inset-0" ref={scene} />
      {targets.map((target, place) => {
        const { id, box, label, deed, offers, grip } = target;
        const isLocked = (deed !== undefined || offers !== undefined) && onAct === undefined;
        return (
          <button
            aria-label={label}
            className={`absolute min-h-11 min-w-11 -translate-1/2 rounded-md ${!isLocked && canBeDragged(target) ? 'target-drags' : ''}`}
            data-target={id}
            disabled={isLocked}
            key={nameOf(target)}
            onClick={(event) => press(target, event)}
            onFocus={() => setActive(nameOf(target))}
            style={middle(box)}
            tabIndex={place === stop ? 0 : -1}
            type="button"
            {...(deed || offers ? {} : { 'aria-pressed': id === picked })}
            {...(offers && offers.length > 1
              ? { 'aria-haspopup': 'menu', 'aria-expanded': id === open }
              : {})}
            {...(isLocked ? {} : handlers(target))}
          >
            {grip && !isLocked && canBeDragged(target) ? (
              <span className="target-grip" data-grip="" style={within(grip, box)} />
            ) : null}
          </button>
        );
      })}
      {taken ? (
        <>
          {taken.offers?.flatMap((offer) =>
            (offer.onto ?? []).map((place) => (
              <span
                aria-hidden="true"
                className="drop-place"
                data-drop={offer.id}
                data-over={drag.over === offer.id ? '' : undefined}
                key={`${offer.id} ${place.x} ${place.y}`}
                style={corner(place)}
              >
                {place.words}
              </span>
            )),
          )}
          <div aria-hidden="true" className="drag-ghost" ref={ghost} style={corner(taken.box)}>
            <canvas className="size-full" ref={looks} />
          </div>
        </>
      ) : null}
      {opened ? (
        <OfferMenu
          id={menuId}
          key={opened.id}
          of={buttonOf(opened.id)}
          onChoose={(offer) => {
            close(opened.id);
            act(offer);
          }}
          onClose={() => close(opened.id)}
          target={opened}
        />
      ) : null}
    </div>
  );
}

/** What is in the hand looks as it does on the scene: it is cut out of its picture. */
function useGhost(
  looks: { readonly current: HTMLCanvasElement | null },
  scene: { readonly current: HTMLElement | null },
  box: Box | null,
  placement: Placement,
  height: number,
): void {
  const [x, y, w, h] = box ? [box.x, box.y, box.width, box.height] : [0, 0, 0, 0];
  useLayoutEffect(() => {
    const canvas = looks.current;
    const picture = scene.current?.closest('[data-scene]')?.querySelector('canvas');
    if (!canvas || !picture || w === 0) return;
    const across = picture.width / PLACEMENT_WIDTH[placement];
    const down = picture.height / height;
    canvas.width = Math.round(w * across);
    canvas.height = Math.round(h * down);
    canvas
      .getContext('2d')
      ?.drawImage(
        picture,
        x * across,
        y * down,
        w * across,
        h * down,
        0,
        0,
        canvas.width,
        canvas.height,
      );
  }, [looks, scene, x, y, w, h, placement, height]);
}
