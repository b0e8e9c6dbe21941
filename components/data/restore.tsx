'use client';
// Backup as one file, and back: the file is read whole and shown before anything changes.

import { useState } from 'react';
import { saveBackup } from '@/components/quiz/save-backup';
import { primaryButton, quietButton } from '@/components/ui/button';
import { dayOf } from '@/components/ui/download';
import { FileProgress } from '@/components/ui/file-progress';
import { useFileWork } from '@/components/ui/use-file-work';
import { formatDate, formatNumber } from '@/i18n/format';
import { dataMessages } from '@/i18n/messages/data';
import { storeMessages } from '@/i18n/messages/store';
import { useLocale } from '@/i18n/use-locale';
import { allAnswers } from '@/store/answers';
import { restoreAround } from '@/store/backup';
import type { Refusal } from '@/store/read-backup';
import type { How } from '@/store/restore-rows';
import { troubleOf } from '@/store/storage-state';
import { chooseTheme, savedTheme } from '@/store/theme';
import { FileButton } from './file-button';
import type { FileResults, FileTask, FoundBackup } from './file-tasks';
import { sayMade } from './say-made';
import { Said, Section } from './section';
import { formatBytes } from './size';
import { startFileWorker } from './start-file-worker';

/** Thirty times what ten thousand answers need. */
const MAX_BYTES = 100_000_000;

type State =
  | { readonly is: 'idle' }
  | { readonly is: 'good' | 'bad'; readonly said: string; readonly why?: string }
  | { readonly is: 'found'; readonly file: File; readonly backup: FoundBackup };

/** A restore that changed nothing, with why in words; null where it was given up. */
class NotRestored extends Error {
  constructor(readonly words: { readonly said: string; readonly why?: string } | null) {
    super('not restored');
  }
}

export function Restore() {
  const locale = useLocale();
  const words = dataMessages[locale].backup;
  const [state, setState] = useState<State>({ is: 'idle' });
  const work = useFileWork<FileTask, FileResults['backup']>(startFileWorker);
  const writing = useFileWork<FileTask, FileResults['restored']>(startFileWorker);

  async function onMake() {
    setState({ is: 'good', said: sayMade(await saveBackup(), locale) });
  }

  async function onFile(file: File) {
    if (file.size > MAX_BYTES) {
      setState({ is: 'bad', said: words.tooLarge(formatBytes(MAX_BYTES, locale)) });
      return;
    }
    setState({ is: 'idle' });
    const outcome = await work.read(file, 'backup');
    if (outcome.is !== 'read') {
      if (outcome.is !== 'cancelled') setState({ is: 'bad', said: words[outcome.is] });
      return;
    }
    const read = outcome.result;
    if ('found' in read) setState({ is: 'found', file, backup: read.found });
    else setState({ is: 'bad', said: words.refused, why: reasonOf(read.refusal, words) });
  }

  /** The worker reads the file again and gives its rows to the database: they never come to the page. */
  async function write(file: File, how: How, here: unknown) {
    const outcome = await writing.read(file, how, here);
    if (outcome.is !== 'read') {
      throw new NotRestored(outcome.is === 'cancelled' ? null : { said: words[outcome.is] });
    }
    const { result } = outcome;
    if ('refusal' in result) {
      throw new NotRestored({ said: words.refused, why: reasonOf(result.refusal, words) });
    }
    if ('trouble' in result) {
      const why = storeMessages[locale].trouble[result.trouble];
      throw new NotRestored({ said: words.failed, why });
    }
  }

  async function onRestore({ file, backup }: Found, how: How) {
    try {
      await restoreAround(backup.saved, how, (here) => write(file, how, here));
    } catch (error) {
      const why = storeMessages[locale].trouble[troubleOf(error)];
      const said = error instanceof NotRestored ? error.words : { said: words.failed, why };
      if (said !== null) setState({ is: 'bad', ...said });
      return;
    }
    // The page wears the theme that came back.
    chooseTheme(savedTheme.get());
    const answers = await allAnswers();
    setState({ is: 'good', said: words.restored(formatNumber(answers.length, locale)) });
  }

  return (
    <Section id="backup" title={words.title} hint={words.hint}>
      <p className="flex flex-wrap gap-2.5">
        <button type="button" className={primaryButton} onClick={onMake}>
          {words.make}
        </button>
        <FileButton label={words.open} accept=".json,application/json" onFile={onFile} />
      </p>
      <FileProgress
        cancel={words.cancel}
        label={words.reading}
        onCancel={work.reading ? work.cancel : writing.cancel}
        reading={work.reading ?? writing.reading}
      />
      <Said isBad={state.is === 'bad'}>
        {state.is === 'good' || state.is === 'bad' ? (
          <>
            {state.said} {state.why ? <span className="font-normal">{state.why}</span> : null}
          </>
        ) : state.is === 'found' ? (
          <span className="text-ink">
            {words.found(formatDate(dayOf(state.backup.madeAt), locale))}{' '}
            {words.contents(
              formatNumber(state.backup.count.answers, locale),
              formatNumber(state.backup.count.ownItems, locale),
            )}
            {state.backup.unread === 0
              ? null
              : ` ${words.unread(formatNumber(state.backup.unread, locale))}`}
          </span>
        ) : null}
      </Said>
      {state.is === 'found' && writing.reading === null ? (
        <HowToRestore
          words={words}
          onChoose={(how) => onRestore(state, how)}
          onCancel={() => setState({ is: 'idle' })}
        />
      ) : null}
    </Section>
  );
}

type Found = Extract<State, { readonly is: 'found' }>;
type Words = (typeof dataMessages)['ko']['backup'];

function reasonOf(refusal: Refusal, words: Words): string {
  return refusal.why === 'field' ? words.field(refusal.field) : words.refusal[refusal.why];
}

function HowToRestore({
  words,
  onChoose,
  onCancel,
}: {
  readonly words: Words;
  readonly onChoose: (how: How) => void;
  readonly onCancel: () => void;
}) {
  const ways = [
    ['merge', words.merge, words.mergeHint],
    ['replace', words.replace, words.replaceHint],
  ] as const;
  return (
    <div className="grid gap-3 rounded-frame border border-line bg-card p-5">
      {ways.map(([how, label, hint]) => (
        <p key={how} className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <button
            type="button"
            aria-describedby={`restore-${how}`}
            className={`${quietButton} min-w-24`}
            onClick={() => onChoose(how)}
          >
            {label}
          </button>
          <span id={`restore-${how}`} className="text-[15px] text-ink-2">
            {hint}
          </span>
        </p>
      ))}
      <p>
        <button type="button" className={`${quietButton} min-w-24`} onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </div>
  );
}
