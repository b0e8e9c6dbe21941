// What the class sees of a vote: the question, what to do now, and both rounds once the second is closed.

import { voteMessages } from '@/i18n/messages/vote';
import { useLocale } from '@/i18n/use-locale';
import { type Counts, type Shown, sumOf } from './ballot';
import type { Choice, Question } from './question';
import { sumUp } from './sums';

/** Larger than what a teacher reads: the back row reads it too. */
export function ClassFace({ shown, question }: { shown: Shown; question: Question }) {
  const t = voteMessages[useLocale()];
  const { phase, pause, rounds } = shown;
  return (
    <div className="vote-face" data-phase={phase}>
      <p className="vote-phase">{t.phases[phase]}</p>
      <h2>{question.stem}</h2>
      {rounds ? (
        <Rounds rounds={rounds} question={question} />
      ) : (
        <ol className="vote-choices">
          {question.choices.map(({ sign, text }) => (
            <li key={sign}>
              <b>{sign}</b>
              <span>{text}</span>
            </li>
          ))}
        </ol>
      )}
      <p className="vote-says" role="status">
        {phase === 'result' ? '' : t.says[phase === 'between' ? pause : phase]}
      </p>
    </div>
  );
}

type BothRounds = NonNullable<Shown['rounds']>;

function Rounds({ rounds, question }: { rounds: BothRounds; question: Question }) {
  const words = voteMessages[useLocale()].result;
  const { first, second } = rounds;
  return (
    <>
      <table className="vote-rounds">
        <caption className="sr-only">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.answer}</th>
            <th scope="col">{words.first}</th>
            {second ? <th scope="col">{words.second}</th> : null}
          </tr>
        </thead>
        <tbody>
          {question.choices.map((choice, index) => (
            <tr key={choice.sign} data-right={choice.isRight}>
              <th scope="row">
                <ChoiceName choice={choice} />
              </th>
              <Bar votes={first} index={index} />
              {second ? <Bar votes={second} index={index} /> : null}
            </tr>
          ))}
        </tbody>
      </table>
      <GainLine rounds={rounds} question={question} />
      <details className="vote-why">
        <summary>{words.why}</summary>
        <p>{question.explanation}</p>
      </details>
    </>
  );
}

function ChoiceName({ choice: { sign, text, isRight, misconception } }: { choice: Choice }) {
  const words = voteMessages[useLocale()].result;
  return (
    <span className="vote-choice">
      <b>{sign}</b>
      <span>
        {text}
        {isRight ? <strong>{words.right}</strong> : null}
        {misconception ? <small>{words.thinks(misconception.name)}</small> : null}
      </span>
    </span>
  );
}

const percentOf = (share: number): number => Math.round(100 * share);

function Bar({ votes, index }: { votes: Counts; index: number }) {
  const words = voteMessages[useLocale()].result;
  const chosen = votes[index] ?? 0;
  const share = chosen / Math.max(1, sumOf(votes));
  return (
    <td>
      <span className="vote-bar" aria-hidden="true">
        <span style={{ width: `${100 * share}%` }} />
      </span>
      <b>{words.people(chosen)}</b> <small>{words.share(percentOf(share))}</small>
    </td>
  );
}

function GainLine({ rounds, question }: { rounds: BothRounds; question: Question }) {
  const words = voteMessages[useLocale()].result;
  const { gain } = sumUp(rounds, question);
  if (gain === null) return <p className="vote-gain">{words.once}</p>;
  const { points, normalised } = gain;
  const said = points === 0 ? words.same : (points > 0 ? words.gain : words.loss)(Math.abs(points));
  return (
    <p className="vote-gain" data-sign={Math.sign(points)}>
      <strong>{said}</strong>{' '}
      {normalised !== null && points > 0 ? words.normalised(percentOf(normalised)) : null}
    </p>
  );
}
