// The closed vocabulary of lesson MDX as data: which tags exist, what they may carry, where they may stand.

export interface TagRule {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** True where the tag stands alone: `<Claim id="C055" />`. */
  readonly alone: boolean;
  /** The tag directly around it; null where any will do. */
  readonly inside: string | null;
  /** Attributes that are prose, and so differ between the languages. */
  readonly prose: readonly string[];
}

const rule = (overrides: Partial<TagRule> = {}): TagRule => ({
  required: [],
  optional: [],
  alone: false,
  inside: null,
  prose: [],
  ...overrides,
});

export const vocabulary: Readonly<Record<string, TagRule>> = {
  Step: rule({ required: ['id'] }),
  Key: rule({ inside: 'Step' }),
  Notes: rule({ inside: 'Step' }),
  Sim: rule({
    required: ['id', 'scenario'],
    optional: ['knobs', 'predict', 't', 'set', 'goal'],
    inside: 'Step',
  }),
  Predict: rule({ required: ['id', 'options', 'answer'], inside: 'Step', prose: ['options'] }),
  Why: rule(),
  Claim: rule({ required: ['id'], alone: true, inside: 'Step' }),
  Term: rule({ required: ['id'] }),
  Compare: rule({ inside: 'Step' }),
  Callout: rule({ required: ['kind'], inside: 'Step' }),
  Qna: rule({ required: ['q'], inside: 'Step', prose: ['q'] }),
  Sample: rule({ required: ['title'], inside: 'Step', prose: ['title'] }),
  Remember: rule({ inside: 'Step' }),
  Quiz: rule({ required: ['lesson'], alone: true, inside: 'Step' }),
  Task: rule({ required: ['id'], alone: true, inside: 'Step' }),
  Diagram: rule({ required: ['id'], inside: 'Step' }),
};

export const calloutKinds: readonly string[] = ['note', 'warn', 'idea'];

/** Longest `<Key>`: what fits one slide at a glance. English needs about twice the letters for the same sentence. */
export const keyLimit = { ko: 60, en: 120 } as const;
