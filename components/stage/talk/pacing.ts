// How much of a class each slide has, from the plans of the teacher's sheet.

import { type ClassLength, classLengths, type TeachSheet } from '@/content/schema';

/** A slide's place in a class: minutes from its beginning. */
export interface Pace {
  readonly fromMin: number;
  readonly toMin: number;
}

export type Paces = Readonly<Record<ClassLength, readonly Pace[]>>;

/** To half a second: it travels with the page. */
const rounded = (minutes: number): number => Math.round(minutes * 100) / 100;

/**
 * The stretches of a step share its slides evenly; slides outside the plan (title and end) take no time of their own.
 * A pause comes where the plan has it, and belongs to no slide.
 */
export function pacesOf(sheet: Pick<TeachSheet, 'plan'>, steps: readonly (string | null)[]): Paces {
  const of = (length: ClassLength): readonly Pace[] => {
    const spans = new Map<string, Pace>();
    let now = 0;
    for (const { step, minutes } of sheet.plan) {
      const fromMin = now;
      now += minutes[length];
      if (step === null) continue;
      spans.set(step, { fromMin: spans.get(step)?.fromMin ?? fromMin, toMin: now });
    }
    let before = 0;
    return steps.map((step, slide) => {
      const span = step === null ? undefined : spans.get(step);
      if (span === undefined) return { fromMin: before, toMin: before };
      const alike = steps.flatMap((one, place) => (one === step ? [place] : []));
      const share = (span.toMin - span.fromMin) / alike.length;
      const place = alike.indexOf(slide);
      before = rounded(span.fromMin + share * (place + 1));
      return { fromMin: rounded(span.fromMin + share * place), toMin: before };
    });
  };
  return Object.fromEntries(classLengths.map((length) => [length, of(length)])) as unknown as Paces;
}

/** How late a talk is in ms: 0 on a slide's own time, less where it is early. */
export function lateness({ fromMin, toMin }: Pace, ranMs: number): number {
  const fromMs = fromMin * 60_000;
  const toMs = toMin * 60_000;
  if (ranMs > toMs) return ranMs - toMs;
  return ranMs < fromMs ? ranMs - fromMs : 0;
}
