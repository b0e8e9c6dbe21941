// A simulator without a timeline: it calculates at once what its knobs ask, and fills the frame of every figure as a sheet.

import type { ReactNode } from 'react';
import type { FigureView } from '@/components/figure/figure-props';
import type { ReadoutStrip } from '@/components/figure/readouts-data';
import type { AskedSheet, SheetDefinition } from '@/components/figure/sheet/sheet';
import type { Locale, Localized } from '@/i18n/locales';
import type { AnyConfig } from '@/player/types';
import { failUnknown, readSettings } from './attributes';

/** What a page may ask of it: the same attributes as of any simulator, less time and goals. */
export interface CalculatorProps {
  /** Names its still picture: unlike that of any other figure of the page. */
  readonly still: string;
  readonly locale: Locale;
  /** The lesson that shows it. */
  readonly lesson?: string;
  readonly view: FigureView;
  /** Path of its lab, where copied links lead. */
  readonly labPath: string;
  readonly scenario?: string;
  readonly knobs?: string;
  readonly set?: string;
  readonly predict?: string;
  readonly children?: ReactNode;
  readonly why?: ReactNode;
}

export interface Calculator {
  /** Its lab asks the first of what it may ask. */
  readonly sheet: Omit<SheetDefinition<AnyConfig>, 'presets'>;
  /** Its lab's heading and what stands under it. */
  readonly title: Localized;
  readonly lead: Localized;
  /** Its numbers under these settings; null where only the reader's own device can tell them. */
  readonly readouts: ((values: AnyConfig, locale: Locale) => ReadoutStrip) | null;
  /** Its first frame, drawn at build time, and what brings it to life. */
  readonly Figure: (asked: AskedSheet) => ReactNode;
  /** Its picture for a card, of its first scenario. */
  readonly Card: (props: { readonly className: string; readonly locale: Locale }) => ReactNode;
}

/** What a page writes about it. Throws a RangeError naming the attribute that cannot be followed: a build stops there. */
export function askedOfCalculator({ sheet }: Calculator, asked: CalculatorProps): AskedSheet {
  const { scenario, config, knobs } = readSettings(sheet, asked);
  const known = [...sheet.choices, ...sheet.numbers].map((one) => one.id);
  if (asked.predict && !known.includes(asked.predict)) {
    failUnknown(sheet.id, 'predict: unknown choice or number', asked.predict, known);
  }
  return {
    still: asked.still,
    view: asked.view,
    locale: asked.locale,
    lesson: asked.lesson ?? null,
    scenario: scenario.id,
    config,
    knobs,
    predict: asked.predict ?? null,
    labPath: asked.labPath,
    question: asked.children ?? null,
    why: asked.why ?? null,
  };
}
