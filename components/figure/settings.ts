// What can be set of a simulator and how that is said: as much as knobs and notices need, with a timeline or without.

import type { Locale } from '@/i18n/locales';
import type { Params } from '@/player/types';
import type { PresetGroup, SimDefinition } from './definition';

type Words = SimDefinition['words'][Locale];

export interface Settings {
  readonly params: Params;
  readonly scenarios: readonly { readonly id: string; readonly isListed?: false }[];
  readonly words: Readonly<
    Record<Locale, Pick<Words, 'params' | 'scenarios'> & Partial<Pick<Words, 'acts'>>>
  >;
  readonly presets?: PresetGroup;
  /** A knob's number in words, where its unit does not say it. */
  sayNumber?(name: string, value: number, locale: Locale): string;
}
