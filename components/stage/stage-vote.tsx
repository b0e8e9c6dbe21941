'use client';
// A vote over the slides. The presenter's window runs it and knows the numbers; the class's window is told no more than
// it may show. Where there is one window alone, it does both, and its numbers are dots.

import { useCallback, useEffect } from 'react';
import { fetchLesson } from '@/components/quiz/questions';
import type { Shown } from '@/components/vote/ballot';
import { ClassFace } from '@/components/vote/class-face';
import { joined, readVotes, savedVotes } from '@/components/vote/kept';
import { Log } from '@/components/vote/log';
import { useQuestions } from '@/components/vote/use-questions';
import { Vote } from '@/components/vote/vote';
import type { Locale } from '@/i18n/locales';
import { voteMessages } from '@/i18n/messages/vote';
import { useLocale } from '@/i18n/use-locale';
import { Modal, ModalHead } from './dialogs';
import { HANDED, type Talk } from './talk/talk';
import { useTalkValue } from './talk/use-talk';
import { valueIn, voteValue } from './talk/values';

/** What a vote needs of the network, so that a talk that has begun needs it no more. */
export const fetchAhead = (lesson: string, locale: Locale) => fetchLesson(lesson, locale);

interface StageVoteProps {
  readonly talk: Talk;
  readonly lesson: string;
  /** The step on the screen. */
  readonly step: string | undefined;
  /** Whether this is the presenter's own window. */
  readonly isPrivate: boolean;
  /** Whether votes are counted in this window. */
  readonly isRunning: boolean;
  readonly onClose: () => void;
}

export default function StageVote({ isPrivate, isRunning, onClose, ...rest }: StageVoteProps) {
  const t = voteMessages[useLocale()];
  return (
    <Modal
      label={t.title}
      className={`vote-dialog ${isPrivate ? 'vote-private' : 'vote-screen'}`}
      onClose={onClose}
    >
      <ModalHead title={t.title} onClose={onClose} />
      {isRunning ? <Running {...rest} isPrivate={isPrivate} /> : <Looking {...rest} />}
    </Modal>
  );
}

type PartProps = Pick<StageVoteProps, 'talk' | 'lesson' | 'step'>;

function Running({ talk, lesson, step, isPrivate }: PartProps & { isPrivate: boolean }) {
  const t = voteMessages[useLocale()];
  const asked = useQuestions(lesson);
  const show = useCallback(
    (shown: Shown | null) => {
      const before = valueIn(talk, voteValue);
      if (JSON.stringify(before.shown) === JSON.stringify(shown)) return;
      talk.set(voteValue.key, { isOpen: before.isOpen, shown });
    },
    [talk],
  );
  // A presenter's window that comes in the middle goes on from what was counted by then.
  useEffect(() => {
    const take = (): void => {
      const handed = readVotes(talk.takeHanded());
      if (handed) savedVotes.set(joined(savedVotes.get(), handed));
    };
    take();
    return talk.subscribe((key) => (key === HANDED ? take() : undefined));
  }, [talk]);
  return (
    <>
      <Vote asked={asked} isPrivate={isPrivate} step={step} onShow={show}>
        {isPrivate ? null : <p className="vote-hint">{t.veiled}</p>}
      </Vote>
      <Log />
    </>
  );
}

function Looking({ talk, lesson }: PartProps) {
  const t = voteMessages[useLocale()];
  const { shown } = useTalkValue(talk, voteValue);
  const { questions } = useQuestions(lesson);
  const question = questions?.find(({ id }) => id === shown?.item);

  // What was counted here before the presenter's window was there is known there from now on, and there alone.
  useEffect(() => {
    const votes = savedVotes.get();
    if (!votes.now) return;
    talk.handOver(votes);
    savedVotes.set({ ...votes, now: null });
  }, [talk]);

  return shown && question ? (
    <ClassFace shown={shown} question={question} />
  ) : (
    <p role="status" className="vote-preparing">
      {t.preparing}
    </p>
  );
}
