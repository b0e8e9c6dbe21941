// Turns an item of content into what the page shows in one language. Runs on the server, so that the other language stays there.

import { formatParam } from '@/components/figure/values';
import type { Citation, QuizItem, QuizOption, RunTerms } from '@/content/schema';
import { type Locale, locales } from '@/i18n/locales';
import { quizMessages } from '@/i18n/messages/quiz';
import { freshItem } from './fresh';
import { gradeAnswer, measureAnswer } from './grade';
import { withUnit } from './numbers';
import type {
  Fresh,
  ShownByKind,
  ShownCite,
  ShownItem,
  ShownKnob,
  ShownMisconception,
  ShownOption,
  ShownRun,
} from './shown';
import { disordered, shuffled } from './shuffle';
import { type Ask, resolveSet } from './terms';

/** What an item refers to, looked up by the caller; an unknown id throws there. */
export interface ShowContext {
  readonly locale: Locale;
  readonly lesson: string;
  readonly stepHref: (step: string) => string;
  readonly labHref: (sim: string) => string;
  readonly claimHref: (id: string) => string;
  readonly claimSaid: (id: string) => string;
  readonly misconceptionName: (id: string) => string;
  readonly simulator: (sim: string) => Promise<ShownSimulator>;
  readonly ask: Ask;
}

/** What a question needs to know of a simulator that it plays. */
export interface ShownSimulator {
  durationOf(scenario: string): number;
  knob(name: string, run: { scenario: string; set: ShownRun['set'] }): ShownKnob;
}

function showMisconception(
  id: string | undefined,
  context: ShowContext,
): ShownMisconception | null {
  return id === undefined ? null : { id, name: context.misconceptionName(id) };
}

function showCite(cite: Citation, context: ShowContext): ShownCite {
  const words = quizMessages[context.locale];
  if ('formula' in cite) return { kind: 'formula', text: cite.formula[context.locale] };
  if ('claim' in cite) {
    const said = context.claimSaid(cite.claim);
    return { kind: 'link', href: context.claimHref(cite.claim), text: words.claimLink(said) };
  }
  const query = new URLSearchParams({ scenario: cite.scenario });
  for (const [knob, value] of Object.entries(cite.set ?? {})) query.set(knob, String(value));
  if (cite.tMs !== undefined) query.set('t', String(cite.tMs));
  return { kind: 'link', href: `${context.labHref(cite.sim)}?${query}`, text: words.runLink };
}

/** The quantity that the whole text is, and its unit: "49건" is 49 of "건"; null for any other text. */
function quantityOf(text: string): { readonly value: number; readonly unit: string } | null {
  const match = /^([\d,]+(?:\.\d+)?)\s*(\D{0,8})$/.exec(text);
  return match ? { value: Number(match[1]?.replaceAll(',', '')), unit: match[2] ?? '' } : null;
}

// A row of quantities stands from small to large, where everybody looks for them; words are shuffled.
function arranged(
  options: readonly QuizOption[],
  seed: string,
  locale: Locale,
): readonly QuizOption[] {
  const quantities = options.map(({ text }) => quantityOf(text[locale]));
  const [first] = quantities;
  const isScale = first && quantities.every((each) => each?.unit === first.unit);
  if (!isScale) return shuffled(options, seed);
  const sizeOf = (option: QuizOption) => quantities[options.indexOf(option)]?.value ?? 0;
  return options.toSorted((a, b) => sizeOf(a) - sizeOf(b));
}

function showOptions(
  options: readonly QuizOption[],
  seed: string,
  context: ShowContext,
): ShownOption[] {
  return arranged(options, seed, context.locale).map((option) => ({
    id: option.id,
    text: option.text[context.locale],
    isCorrect: option.correct === true,
    because: option.because[context.locale],
    misconception: showMisconception(option.misconception, context),
  }));
}

const rightTexts = (options: readonly ShownOption[]): string[] =>
  options.filter(({ isCorrect }) => isCorrect).map(({ text }) => text);

async function showRun(run: RunTerms, context: ShowContext): Promise<ShownRun> {
  const { sim, scenario } = run;
  const durationMs = (await context.simulator(sim)).durationOf(scenario);
  return { sim, scenario, set: resolveSet(run, {}), durationMs };
}

const inEveryLanguage = (words: Readonly<Record<Locale, readonly string[]>>): string[] =>
  locales.flatMap((each) => words[each]);

/** The item in one language; where its numbers vary, its first variant. Rejects when it refers to what is not there. */
export async function showItem(item: QuizItem, context: ShowContext): Promise<ShownItem> {
  const shown = await showPlain(item, context);
  return shown.fresh ? freshItem(shown, 0, context.ask) : shown;
}

async function showPlain(item: QuizItem, context: ShowContext): Promise<ShownItem> {
  const { locale } = context;
  const base = {
    id: item.id,
    locale,
    idea: item.idea,
    seed: null,
    fresh: null,
    stem: item.stem[locale],
    explanation: item.explanation[locale],
    cites: item.cites.map((cite) => showCite(cite, context)),
    lesson: context.lesson,
    stepHref: context.stepHref(item.step),
  };
  switch (item.kind) {
    case 'single':
    case 'multiple': {
      const options = showOptions(item.options, item.id, context);
      return { ...base, kind: item.kind, options, rightAnswer: rightTexts(options) };
    }
    case 'ox': {
      const reasons = showOptions(item.reasons, item.id, context);
      const sign = item.answer ? 'O' : 'X';
      return {
        ...base,
        kind: 'ox',
        isTrue: item.answer,
        reasons,
        rightAnswer: [sign, ...rightTexts(reasons)],
      };
    }
    case 'spot': {
      const reasons = showOptions(item.reasons, item.id, context);
      const sentences = item.sentences.map(({ id, text, wrong, because }) => ({
        id,
        text: text[locale],
        isWrong: wrong === true,
        because: because[locale],
      }));
      const wrong = sentences.filter(({ isWrong }) => isWrong).map(({ text }) => text);
      return {
        ...base,
        kind: 'spot',
        sentences,
        misconception: showMisconception(item.misconception, context),
        reasons,
        rightAnswer: [...wrong, ...rightTexts(reasons)],
      };
    }
    case 'numeric': {
      const { variables, answer } = item;
      const isPlain = typeof answer === 'number';
      const fresh: Fresh | null = variables
        ? {
            variables,
            answer,
            stem: base.stem,
            explanation: base.explanation,
            cites: base.cites,
            traps: item.traps.map(({ value, because }) => ({ value, because: because[locale] })),
          }
        : null;
      return {
        ...base,
        fresh,
        kind: 'numeric',
        answer: isPlain ? answer : Number.NaN,
        tolerance: item.tolerance,
        unit: item.unit[locale],
        units: locales.map((each) => item.unit[each]),
        traps: item.traps.map(({ value, tolerance, because, misconception }) => ({
          value: typeof value === 'number' ? value : Number.NaN,
          tolerance,
          because: because[locale],
          misconception: showMisconception(misconception, context),
        })),
        rightAnswer: isPlain ? [withUnit(answer, item.unit[locale], locale)] : [],
      };
    }
    case 'order': {
      const entries = item.entries.map(({ id, text }) => ({ id, text: text[locale] }));
      return {
        ...base,
        kind: 'order',
        entries: disordered(entries, item.id),
        rightOrder: entries.map(({ id }) => id),
        rightAnswer: entries.map(({ text }, index) => `${index + 1}. ${text}`),
      };
    }
    case 'categorise': {
      const categories = item.categories.map(({ id, text }) => ({ id, text: text[locale] }));
      const entries: ShownByKind['categorise']['entries'] = shuffled(item.entries, item.id).map(
        ({ id, text, category, because, misconception }) => ({
          id,
          text: text[locale],
          category,
          because: because[locale],
          misconception: showMisconception(misconception, context),
        }),
      );
      const nameOf = (id: string) => categories.find((category) => category.id === id)?.text ?? id;
      return {
        ...base,
        kind: 'categorise',
        categories,
        entries,
        rightAnswer: entries.map(({ text, category }) => `${text} → ${nameOf(category)}`),
      };
    }
    case 'match': {
      const rights = [
        ...item.pairs.map(({ id, right }) => ({ id, text: right[locale] })),
        ...item.others.map(({ id, text }) => ({ id, text: text[locale] })),
      ];
      return {
        ...base,
        kind: 'match',
        lefts: item.pairs.map(({ id, left }) => ({ id, text: left[locale] })),
        rights: disordered(rights, item.id),
        partners: Object.fromEntries(
          item.pairs.map(({ id, because, misconception }) => [
            id,
            {
              right: id,
              because: because[locale],
              misconception: showMisconception(misconception, context),
            },
          ]),
        ),
        rightAnswer: item.pairs.map(({ left, right }) => `${left[locale]} → ${right[locale]}`),
      };
    }
    case 'short':
      return {
        ...base,
        kind: 'short',
        accepted: inEveryLanguage(item.accepted),
        traps: item.traps.map(({ words, because, misconception }) => ({
          words: inEveryLanguage(words),
          because: because[locale],
          misconception: showMisconception(misconception, context),
        })),
        rightAnswer: [item.accepted[locale][0]],
      };
    case 'predict': {
      const shown: ShownItem<'predict'> = {
        ...base,
        kind: 'predict',
        run: await showRun(item.run, context),
        unit: item.unit[locale],
        units: locales.map((each) => item.unit[each]),
        asks: item.asks,
        rightAnswer: [],
      };
      const measured = await measureAnswer(shown, [], context.ask);
      const { rightAnswer = [] } = gradeAnswer(shown, [], measured);
      return { ...shown, rightAnswer };
    }
    case 'knobs': {
      const run = await showRun(item.run, context);
      const simulator = await context.simulator(run.sim);
      const knobs = item.knobs.map((name) => simulator.knob(name, run));
      return {
        ...base,
        kind: 'knobs',
        run,
        knobs,
        goals: item.goals.map(({ id, text, value, atMost, unit }) => ({
          id,
          text: text[locale],
          value,
          atMost,
          unit: unit[locale],
        })),
        rightAnswer: knobs.map(
          ({ name, label, param, start }) =>
            `${label}: ${formatParam(item.solution[name] ?? start, param, locale)}`,
        ),
      };
    }
    case 'qna':
      return {
        ...base,
        kind: 'qna',
        model: item.model[locale],
        points: item.points.map(({ id, text }) => ({ id, text: text[locale] })),
        rightAnswer: [item.model[locale]],
      };
  }
}
