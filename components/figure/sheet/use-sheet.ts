'use client';
// The state of one live sheet: what is set, where it came from, and the guess about it.

import { type RefObject, useCallback, useId, useRef, useState } from 'react';
import type { AnyConfig } from '@/player/types';
import { configOf } from '../address';
import { useLinked } from '../linked';
import { useLinkedGuess } from '../linked-run';
import { sheetPredictionName } from '../prediction-name';
import { useAddress } from '../use-address';
import { type GuessedRun, type Prediction, usePrediction } from '../use-prediction';
import type { AskedSheet, ReadSheet, SheetDefinition } from './sheet';

export interface SheetState<C extends AnyConfig> {
  readonly id: string;
  readonly root: RefObject<HTMLDivElement | null>;
  readonly definition: SheetDefinition<C>;
  readonly asked: AskedSheet<C>;
  /** What an address asked for; null where none did. */
  readonly address: ReadSheet<C> | null;
  readonly scenario: string;
  readonly config: C;
  /** The address that brings it back. */
  readonly query: string;
  /** Works out what is set from what was. */
  update(next: (now: C) => C): void;
  change(changes: Partial<C>): void;
  chooseScenario(id: string): void;
  /** A lab goes back to its scenario, a figure of a lesson to what its author set. */
  reset(): void;
}

export function useSheet<C extends AnyConfig>(
  definition: SheetDefinition<C>,
  asked: AskedSheet<C>,
  address: ReadSheet<C> | null,
): SheetState<C> {
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const [scenario, setScenario] = useState(address?.scenario ?? asked.scenario);
  const [config, update] = useState(address?.config ?? asked.config);
  const change = useCallback(
    (changes: Partial<C>) => update((now) => definition.configFrom({ ...now, ...changes })),
    [definition],
  );
  const query = definition.write(scenario, config).toString();
  useLinked({
    part: 'sheet',
    key: query,
    say: () => ({ scenario, config }),
    hear(raw) {
      const heard = heardOf(raw, definition);
      if (heard === null) return null;
      setScenario(heard.scenario);
      update(heard.config);
      return definition.write(heard.scenario, heard.config).toString();
    },
  });
  useAddress(asked.view === 'lab' ? query : null);
  const usual = (of: string): C => {
    const set = definition.scenarios.find((one) => one.id === of)?.set ?? {};
    return definition.configFrom(configOf(definition.params, set));
  };
  return {
    id,
    root,
    definition,
    asked,
    address,
    scenario,
    config,
    query,
    update,
    change,
    chooseScenario(next) {
      setScenario(next);
      update(usual(next));
    },
    reset: () => update(asked.view === 'lab' ? usual(scenario) : asked.config),
  };
}

/** What another window has set; null where that cannot be set here. */
function heardOf<C extends AnyConfig>(
  raw: unknown,
  definition: SheetDefinition<C>,
): { readonly scenario: string; readonly config: C } | null {
  const { scenario, config } = (raw ?? {}) as { scenario?: unknown; config?: unknown };
  const known = definition.scenarios.find(({ id }) => id === scenario);
  if (!known || typeof config !== 'object' || config === null) return null;
  const usual = configOf(definition.params, known.set);
  const set = Object.entries(config).filter(
    ([name, value]) => Object.hasOwn(usual, name) && typeof value === typeof usual[name],
  );
  return {
    scenario: known.id,
    config: definition.configFrom({ ...usual, ...Object.fromEntries(set) }),
  };
}

interface Known extends Pick<GuessedRun, 'metrics' | 'explanation'> {
  /** Whether what was guessed can be told. */
  readonly isAtEnd: boolean;
}

/** The guess about a sheet; null where nothing is asked. */
export function useSheetPrediction<C extends AnyConfig>(
  { definition, asked, address, scenario, config }: SheetState<C>,
  { isAtEnd, ...known }: Known,
): Prediction | null {
  const { predict, lesson } = asked;
  const found = usePrediction({
    run:
      predict === null
        ? null
        : {
            name: sheetPredictionName(definition.id, asked.scenario, predict),
            asked: predict,
            config,
            ...known,
          },
    isAtEnd,
    noted:
      lesson === null || asked.view !== 'read'
        ? null
        : { lesson, sim: definition.id, scenario, choices: definition.choices },
    isLinked: asked.view === 'present',
  });
  useLinkedGuess(found);
  // Whoever follows a link sees what its sender saw, and a guess that was made stands.
  return address !== null && found?.guess === null ? null : found;
}
