'use client';
// What the knob did: the run before stays on the stage, the read-outs tell their change, and a note says what was
// turned. The note is the last of all that can be turned, so that nothing moves under the finger when it comes.

import { useEffect, useMemo } from 'react';
import { quietButton } from '@/components/ui/button';
import type { Locale } from '@/i18n/locales';
import { whyMessages } from '@/i18n/messages/why';
import type { AnyConfig, Recording } from '@/player/types';
import type { SimDefinition } from '../definition';
import { useNow } from '../playing';
import { type ChangesSince, NO_CHANGES } from '../reading';
import { shownOf } from '../stage/shown';
import type { StripSpec } from '../stage/stage-spec';
import type { FigureState } from '../use-figure';
import { sayValue } from '../values';
import { useWhy } from '../words/use-why';
import { changedNames, changesOf, isUnchanged, readMetrics } from './changes';
import { ghostOf } from './ghost';
import { turnedKnobs, whyUnchanged } from './reason';
import { usePair } from './use-pair';
import './compared.css';

interface ComparedProps {
  readonly sim: SimDefinition;
  readonly figure: FigureState;
  readonly before: Recording;
  readonly locale: Locale;
  /** Whether a guess is still awaited: then nothing is told of how the run ends. */
  readonly isLocked: boolean;
  /** Whether a note tells what was turned; a slide has no room for it. */
  readonly isTold: boolean;
  readonly onChanges: (changes: ChangesSince) => void;
}

export default function Compared(props: ComparedProps) {
  const { sim, figure, before, locale, isLocked, onChanges } = props;
  const { recording, stageRun, stage } = figure;
  const { moment } = useNow(figure.followed, 'numbers');
  const t = whyMessages[locale].before;
  const why = useWhy(sim);
  const pair = usePair(before, recording, moment);
  const names = useMemo(() => readMetrics(sim, recording.request.config), [sim, recording]);
  const changes = useMemo(
    () => (pair && !isLocked ? changesOf(sim, names, pair.before, pair.now, locale) : NO_CHANGES),
    [sim, names, pair, isLocked, locale],
  );
  // Not taken back when the comparison ends: whoever is told knows of which run it was, and renders nothing for it.
  useEffect(() => onChanges({ of: before.request, changes }), [before, changes, onChanges]);

  const { strip } = sim.stage;
  const ghost = useMemo(() => {
    const beforeRun = shownOf(before, locale);
    const of = (spec: StripSpec) => ghostOf(spec, beforeRun, stageRun);
    return strip && of(strip) ? of : null;
  }, [strip, before, stageRun, locale]);
  useEffect(() => {
    const handle = stage.current;
    handle?.showGhost(ghost);
    return () => handle?.showGhost(null);
  }, [ghost, stage]);

  const turned = turnedKnobs(before.request.config, recording.request.config);
  if (turned.length === 0 || !props.isTold) return null;
  const changed =
    pair === null || isLocked ? null : changedNames(sim, names, pair.before, pair.now, locale);
  const isSameNow = changed?.length === 0;
  const isSameAtEnd =
    isSameNow && isUnchanged(sim, names, before.final.metrics, recording.final.metrics, locale);
  const moved = changed === null ? null : why?.moved?.({ knobs: turned, metrics: changed, locale });
  return (
    <section aria-label={t.title} className="compared" data-compared="">
      <p>
        <b>{t.title}</b>
        {turned.map((name) => (
          <span key={name}>
            {sayTurn(sim, name, before.request.config, recording.request.config, locale)}
          </span>
        ))}
        {ghost ? (
          <span>
            <i aria-hidden="true" className="compared-line" />
            {t.ghost}
          </span>
        ) : null}
      </p>
      <p role="status">
        {isSameAtEnd
          ? whyUnchanged({
              sim,
              why,
              before: before.request.config,
              now: recording.request.config,
              shown: stageRun,
            })
          : isSameNow
            ? t.later
            : moved}
      </p>
      <button className={quietButton} onClick={figure.dropBefore} type="button">
        {t.end}
      </button>
    </section>
  );
}

function sayTurn(
  sim: SimDefinition,
  name: string,
  before: AnyConfig,
  now: AnyConfig,
  locale: Locale,
): string {
  const label = sim.words[locale].params[name]?.label ?? name;
  const say = (config: AnyConfig): string => sayValue(sim, name, config[name] ?? '', locale);
  return whyMessages[locale].before.turned(label, say(before), say(now));
}
