'use client';
// The votes of this class so far: right answers by question, what was believed, and the file of it all.

import { useState } from 'react';
import { quietButton } from '@/components/ui/button';
import { dayOf, download, momentOf } from '@/components/ui/download';
import { type VoteMessages, voteMessages } from '@/i18n/messages/vote';
import { useLocale } from '@/i18n/use-locale';
import { type ClassGuess, savedClassGuesses } from '@/store/class-guesses';
import { useSaved } from '@/store/use-saved';
import { savedVotes } from './kept';
import { type Done, ideasOf, sumUp, tableOf } from './sums';
import { useDone } from './use-done';

const percent = (share: number | null, words: VoteMessages): string =>
  share === null ? words.log.none : words.result.share(Math.round(100 * share));

/** With the sign that is as wide as a plus. */
const signed = (points: number): string =>
  points < 0 ? `−${-points}` : points > 0 ? `+${points}` : '0';

async function save(
  all: readonly Done[],
  guesses: readonly ClassGuess[],
  words: VoteMessages,
): Promise<void> {
  const { toCsv } = await import('@/components/data/formats/cells');
  const name = `${words.log.file}-${dayOf(Date.now())}.csv`;
  download(name, toCsv(tableOf(all, guesses, words, momentOf)), 'text/csv');
}

/** Nothing while a vote is going on: the class may be looking on. */
export function Log() {
  const words = voteMessages[useLocale()];
  const t = words.log;
  const { now } = useSaved(savedVotes);
  const all = useDone();
  const guesses = useSaved(savedClassGuesses);
  const ideas = ideasOf(all);
  if (all.length + guesses.length === 0 || (now && now.phase !== 'result')) return null;
  return (
    <section className="vote-log" aria-labelledby="vote-log">
      <h2 id="vote-log">{t.title}</h2>
      {all.length > 0 ? <Votes all={all} /> : null}
      {ideas.length > 0 ? (
        <>
          <h3>{t.ideas}</h3>
          <div className="table-scroll">
            <table>
              <caption className="sr-only">{t.ideasCaption}</caption>
              <thead>
                <tr>
                  {[t.idea, t.first, t.second].map((name) => (
                    <th key={name} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {ideas.map(({ id, name, first, second }) => (
                  <tr key={id}>
                    <th scope="row">{name}</th>
                    <td>{t.ofVotes(first.chosen, first.votes)}</td>
                    <td>{second ? t.ofVotes(second.chosen, second.votes) : t.none}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      ) : null}
      {guesses.length > 0 ? <p className="vote-hint">{t.guesses(guesses.length)}</p> : null}
      <div className="vote-actions">
        <button
          type="button"
          className={quietButton}
          onClick={() => void save(all, guesses, words)}
        >
          {t.csv}
        </button>
        <Clear />
      </div>
    </section>
  );
}

/** Right answers by question. */
function Votes({ all }: { all: readonly Done[] }) {
  const words = voteMessages[useLocale()];
  const t = words.log;
  return (
    <div className="table-scroll">
      <table>
        <caption className="sr-only">{t.caption}</caption>
        <thead>
          <tr>
            {[t.question, t.first, t.second, t.gain].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {all.map(({ ballot, question }) => {
            const { first, second, gain } = sumUp(ballot, question);
            return (
              <tr key={ballot.beganAtMs}>
                <th scope="row">{question.stem}</th>
                <td>{percent(first, words)}</td>
                <td>{percent(second, words)}</td>
                <td>{gain ? t.points(signed(gain.points)) : t.none}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Asks once more, in its own place. */
function Clear() {
  const t = voteMessages[useLocale()].log;
  const [isSure, setSure] = useState(false);
  return (
    <button
      type="button"
      className={quietButton}
      onBlur={() => setSure(false)}
      onClick={() => {
        if (isSure) {
          savedVotes.set({ ...savedVotes.get(), now: null, done: [] });
          savedClassGuesses.clear();
        }
        setSure(!isSure);
      }}
    >
      {isSure ? t.clearSure : t.clear}
    </button>
  );
}
