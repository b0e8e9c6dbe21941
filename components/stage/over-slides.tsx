// What lies over the slides, one thing at a time as a rule: a dialog, a dark screen, the lesson's address, a vote.

import { Suspense } from 'react';
import { lessonPath } from '@/components/site/paths';
import { useLocale } from '@/i18n/use-locale';
import type { DeckEntry } from './deck-entry';
import { Blackout, Blocked, Help, Overview, QrDialog } from './dialogs';
import { StageVote } from './late-parts';
import type { Talk } from './talk/talk';
import { useTalkValue } from './talk/use-talk';
import { coverValue, voteValue } from './talk/values';
import type { Commands } from './use-commands';
import type { PerPage } from './use-print';

interface OverSlidesProps {
  readonly talk: Talk;
  readonly lesson: string;
  readonly entries: readonly DeckEntry[];
  /** The slide on the screen; null before scripts run. */
  readonly number: number | null;
  readonly isPresenter: boolean;
  /** Whether the presenter's is another window, which counts what this one shows. */
  readonly hasPresenter: boolean;
  readonly commands: Commands;
  readonly onPrint: (perPage: PerPage) => void;
}

export function OverSlides(props: OverSlidesProps) {
  const { talk, lesson, entries, number, isPresenter, commands, onPrint } = props;
  const locale = useLocale();
  const cover = useTalkValue(talk, coverValue);
  const isVoteOpen = useTalkValue(talk, voteValue).isOpen;
  const { dialog, notOpened, close } = commands;
  // A presenter goes on reading under what the class sees.
  const covered = isPresenter || number === null ? 'none' : cover;
  const step = number === null ? undefined : (entries[number - 1]?.step ?? undefined);
  return (
    <>
      {dialog === 'overview' ? (
        <Overview
          entries={entries}
          number={number ?? 1}
          onClose={close}
          onPrint={onPrint}
          onPick={(picked) => {
            close();
            commands.turn(picked);
          }}
        />
      ) : null}
      {dialog === 'help' ? <Help onClose={close} /> : null}
      {notOpened ? <Blocked {...notOpened} onClose={commands.forgetNotOpened} /> : null}
      {covered === 'dark' ? <Blackout onClose={commands.uncover} /> : null}
      {covered === 'qr' ? (
        <QrDialog
          path={`${lessonPath(locale, lesson)}${step ? `#${step}` : ''}`}
          onClose={commands.uncover}
        />
      ) : null}
      {isVoteOpen && number !== null ? (
        <Suspense>
          <StageVote
            talk={talk}
            lesson={lesson}
            step={step}
            isPrivate={isPresenter}
            isRunning={!props.hasPresenter}
            onClose={() => commands.showVote(false)}
          />
        </Suspense>
      ) : null}
    </>
  );
}
