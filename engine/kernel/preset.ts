// Settings under a name: what a provider documents or was seen to do, with source and date.

export interface Source {
  readonly title: string;
  readonly url: string | null;
  /** Day, month or year of the document or measurement that was read; null where the copy shows none. */
  readonly asOf: string | null;
}

export interface Preset<Settings> {
  readonly id: string;
  /** Only what the source says; everything else keeps its default. */
  readonly settings: Partial<Settings>;
  readonly source: Source;
  /** Names of settings for which no document could be read: shown as unverified. */
  readonly unverified: readonly (keyof Settings)[];
}

/** The names of presets, at least one, as a list that a schema can be made of. */
export function idsOf(presets: readonly { readonly id: string }[]): [string, ...string[]] {
  const [first, ...others] = presets.map(({ id }) => id);
  if (first === undefined) throw new RangeError('presets: empty; at least one is needed');
  return [first, ...others];
}

/** The defaults with what a preset says in their place; without a name, the defaults. */
export function withPreset<Settings>(
  defaults: Settings,
  presets: readonly Preset<Settings>[],
  id: string | undefined,
): Settings {
  if (id === undefined) return defaults;
  const preset = presets.find((one) => one.id === id);
  if (preset !== undefined) return { ...defaults, ...preset.settings };
  throw new RangeError(
    `preset: unknown "${id}"; one of ${presets.map((one) => one.id).join(', ')}`,
  );
}
