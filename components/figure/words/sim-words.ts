// The words of a simulator in one language, typed by what its model declares: one that is missing does not compile.

import type { Declaration, Param } from '@/player/types';

/** What of a declaration has words. */
export type Declared = Pick<
  Declaration,
  'params' | 'scenarios' | 'metrics' | 'seriesNames' | 'acts' | 'assumptions'
>;

/** Words of a knob; one of named options has a word for each of them. */
export type KnobWords<P extends Param = Param> = {
  readonly label: string;
  readonly hint?: string;
} & (P extends { kind: 'choice'; options: readonly (infer O extends string)[] }
  ? {
      readonly options: Readonly<Record<O, string>>;
      readonly zero?: undefined;
      readonly say?: undefined;
    }
  : {
      readonly options?: undefined;
      /** What 0 means, where it is no amount: "none", "at once". */
      readonly zero?: string;
      /** The value in words, where the parameter's own unit does not say it. */
      readonly say?: (value: string) => string;
    });

export type KnobWordsOf<P extends Declared['params']> = {
  readonly [K in keyof P]: KnobWords<P[K]>;
};

/** Acts that are done to something. Turning a knob is told by the knob's name. */
type Deeds<D extends Declared> = {
  [K in keyof D['acts']]: D['acts'][K] extends { kind: 'do' } ? K : never;
}[keyof D['acts']] &
  string;

type ActWords<D extends Declared> = [Deeds<D>] extends [never]
  ? { readonly acts?: Readonly<Record<string, string>> }
  : {
      /** What is written on the button of each act. */
      readonly acts: Readonly<Record<Deeds<D>, string>>;
    };

/**
 * Words of one language for the simulator of a declaration, which is the type of its model's `declaration`.
 * `Charted` are the series that its chart shows; all of them where not said.
 */
export type SimWords<
  D extends Declared = Declared,
  Charted extends D['seriesNames'][number] = D['seriesNames'][number],
> = ActWords<D> & {
  readonly title: string;
  readonly hint: string;
  /** For a screen reader: what is on stage, what can be changed, what to do first. */
  readonly summary: { readonly stage: string; readonly controls: string; readonly first: string };
  readonly params: KnobWordsOf<D['params']>;
  readonly scenarios: Readonly<
    Record<D['scenarios'][number]['id'], { readonly name: string; readonly hint: string }>
  >;
  readonly metrics: Readonly<Record<keyof D['metrics'] & string, string>>;
  readonly assumptions: Readonly<Record<D['assumptions'][number], string>>;
  /** Accessible name of the stage. */
  readonly stage: string;
  readonly chart: { readonly title: string; readonly series: Readonly<Record<Charted, string>> };
};
