'use client';
// A vote as the teacher runs it: choose a question, count, pause, count again, see what came of it.

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { primaryButton, quietButton } from '@/components/ui/button';
import { Segmented } from '@/components/ui/segmented';
import { Heard } from '@/components/ui/sound/heard';
import { voteMessages } from '@/i18n/messages/vote';
import { useLocale } from '@/i18n/use-locale';
import { useSaved } from '@/store/use-saved';
import {
  adviceFor,
  type Ballot,
  begin,
  type Counts,
  close,
  openSecond,
  type Pause,
  pauses,
  recount,
  type Shown,
  shareRight,
  sumOf,
  tellNow,
  toShow,
  type Way,
} from './ballot';
import { ClassFace } from './class-face';
import { Hands } from './hands';
import { heardRounds } from './heard-rounds';
import { putAway, savedVotes, type Votes } from './kept';
import { type Question, sisterOf } from './question';
import { Start } from './start';
import type { Asked } from './use-questions';

export interface CountProps {
  readonly question: Question;
  readonly size: number;
  readonly votes: Counts;
  readonly onVotes: (votes: Counts) => void;
  readonly onByHands: () => void;
}

interface VoteProps {
  readonly asked: Asked;
  /** Whether only the teacher sees this window. */
  readonly isPrivate: boolean;
  /** The step on the screen: its question is offered first. */
  readonly step?: string | undefined;
  /** Stands before the choice of a question. */
  readonly children?: ReactNode;
  /** How cards are counted; where it is left out, only hands are. */
  readonly cards?: (props: CountProps) => ReactNode;
  /** Hears what the class may see; null while no vote is going on. */
  readonly onShow?: (shown: Shown | null) => void;
}

export function Vote({ asked, isPrivate, step, children, cards, onShow }: VoteProps) {
  const t = voteMessages[useLocale()];
  const votes = useSaved(savedVotes);
  const { now } = votes;
  const { questions } = asked;
  const question = questions?.find(({ id }) => id === now?.item) ?? null;
  const controls = useRef<HTMLElement>(null);
  const stage = now ? `${now.beganAtMs} ${now.phase}` : '';
  const shownStage = useRef(stage);

  function keep(next: Partial<Votes>) {
    savedVotes.set({ ...savedVotes.get(), ...next });
  }

  // The button that led here is gone, and the focus with it.
  useEffect(() => {
    if (shownStage.current === stage) return;
    shownStage.current = stage;
    if (document.activeElement === document.body) controls.current?.focus({ preventScroll: true });
  }, [stage]);

  useEffect(() => {
    onShow?.(now && now.lesson === asked.lesson ? toShow(now) : null);
  }, [now, asked.lesson, onShow]);

  /** Kept as it is counted: another window may take over in the middle. */
  function count(counted: Counts) {
    const { now: open } = savedVotes.get();
    if (open && open.phase === now?.phase) keep({ now: { ...open, counted: [...counted] } });
  }

  function start(item: string, way: Way) {
    savedVotes.set({
      ...putAway(savedVotes.get()),
      now: begin(asked.lesson, item, way, Date.now()),
    });
  }

  if (!questions) {
    return (
      <div className="vote">
        {children}
        <p role="status">{asked.hasFailed ? t.notLoaded : t.loading}</p>
        {asked.hasFailed ? (
          <button type="button" className={quietButton} onClick={asked.retry}>
            {t.retry}
          </button>
        ) : null}
      </div>
    );
  }
  if (!now || !question || now.lesson !== asked.lesson) {
    return (
      <div className="vote">
        {children}
        <Start
          questions={questions}
          step={step}
          size={votes.size}
          hasCards={cards !== undefined}
          onSize={(size) => keep({ size })}
          onStart={start}
        />
      </div>
    );
  }
  const done = [...votes.done, now].map(({ item }) => item);
  return (
    <div className="vote">
      <ClassFace shown={toShow(now)} question={question} />
      <section ref={controls} tabIndex={-1} className="vote-controls" aria-label={t.controls}>
        <Controls
          key={stage}
          ballot={now}
          question={question}
          sister={sisterOf(question, questions, new Set(done))}
          size={votes.size}
          isPrivate={isPrivate}
          cards={cards}
          onBallot={(ballot) => keep({ now: ballot })}
          onCounted={count}
          onSister={(sister) => start(sister.id, now.way)}
          onAnother={() => savedVotes.set(putAway(savedVotes.get()))}
        />
      </section>
    </div>
  );
}

interface ControlsProps {
  readonly ballot: Ballot;
  readonly question: Question;
  readonly sister: Question | null;
  readonly size: number;
  readonly isPrivate: boolean;
  readonly cards: VoteProps['cards'];
  readonly onBallot: (ballot: Ballot) => void;
  readonly onCounted: (votes: Counts) => void;
  readonly onSister: (sister: Question) => void;
  readonly onAnother: () => void;
}

function Controls(props: ControlsProps) {
  const { ballot } = props;
  if (ballot.phase === 'between') return <Between {...props} />;
  return ballot.phase === 'result' ? <Over {...props} /> : <Round {...props} />;
}

function Round(props: ControlsProps) {
  const { ballot, question, size, isPrivate, cards, onBallot, onCounted, onAnother } = props;
  const t = voteMessages[useLocale()];
  const votes = ballot.counted ?? question.choices.map(() => 0);
  const [isMissing, setMissing] = useState(false);
  const isFirst = ballot.phase === 'first';

  function finish() {
    if (sumOf(votes) === 0) setMissing(true);
    else onBallot(close(ballot, votes));
  }

  return (
    <>
      {ballot.way === 'cards' && cards ? (
        cards({
          question,
          size,
          votes,
          onVotes: onCounted,
          onByHands: () => onBallot({ ...ballot, way: 'hands' }),
        })
      ) : (
        <Hands
          choices={question.choices}
          votes={votes}
          size={size}
          isVeiled={!isPrivate}
          onVotes={onCounted}
        />
      )}
      <p className="vote-warn" role="alert">
        {isMissing && sumOf(votes) === 0 ? t.nobody : ''}
      </p>
      <div className="vote-actions">
        <button type="button" className={primaryButton} onClick={finish}>
          {t.closeRound[isFirst ? 'first' : 'second']}
        </button>
        <button type="button" className={quietButton} onClick={onAnother}>
          {t.result.another}
        </button>
      </div>
    </>
  );
}

function Between({ ballot, question, isPrivate, onBallot }: ControlsProps) {
  const t = voteMessages[useLocale()].between;
  return (
    <>
      {isPrivate ? (
        <Advice ballot={ballot} question={question} />
      ) : (
        <Peek label={t.peek}>
          <Advice ballot={ballot} question={question} isShort />
        </Peek>
      )}
      <Segmented
        label={t.pause}
        value={ballot.pause}
        options={pauses.map((value) => ({ value, label: t.pauses[value] }))}
        onChange={(pause) => onBallot({ ...ballot, pause: pause as Pause })}
      />
      <div className="vote-actions">
        <button
          type="button"
          className={primaryButton}
          onClick={() => onBallot(openSecond(ballot))}
        >
          {t.second}
        </button>
        <button type="button" className={quietButton} onClick={() => onBallot(tellNow(ballot))}>
          {t.tell}
        </button>
        <button type="button" className={quietButton} onClick={() => onBallot(recount(ballot))}>
          {t.recount}
        </button>
      </div>
    </>
  );
}

/** Nothing of it is in the page before it is opened: the class may be looking on. */
function Peek({ label, children }: { label: string; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="vote-peek">
      <button
        type="button"
        className={quietButton}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
      </button>
      {isOpen ? children : null}
    </div>
  );
}

function Advice({
  ballot,
  question,
  isShort = false,
}: Pick<ControlsProps, 'ballot' | 'question'> & { isShort?: boolean }) {
  const t = voteMessages[useLocale()].between;
  const isRight = question.choices.map((choice) => choice.isRight);
  const right = shareRight(ballot.first ?? [], isRight);
  if (right === null) return null;
  return (
    <div className="vote-advice">
      {isShort ? null : <p className="vote-share">{t.right(Math.round(100 * right))}</p>}
      <p>
        <strong>{t.advice[adviceFor(right)]}</strong>
      </p>
      <p className="vote-hint">
        {t.source}{' '}
        <a href="https://doi.org/10.1119/1.1374249" rel="noreferrer" target="_blank">
          Crouch &amp; Mazur 2001
        </a>
      </p>
    </div>
  );
}

function Over({ ballot, question, sister, onSister, onAnother }: ControlsProps) {
  const locale = useLocale();
  const t = voteMessages[locale].result;
  return (
    <>
      <Heard locale={locale} of={t.caption} rows={heardRounds(ballot, question, t)} />
      <p className="vote-hint">{sister ? t.sisterWhy : t.noSister}</p>
      <div className="vote-actions">
        {sister ? (
          <button type="button" className={primaryButton} onClick={() => onSister(sister)}>
            {t.sister}
          </button>
        ) : null}
        <button type="button" className={quietButton} onClick={onAnother}>
          {t.another}
        </button>
      </div>
    </>
  );
}
