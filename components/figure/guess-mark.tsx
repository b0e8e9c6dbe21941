// My guess on the stage: the ring that I set stands still while the number that it was about moves towards it, or away.

import { type GuessScale, shareOn } from './guess-scale';
import { at } from './predict-ask';

interface GuessMarkProps {
  /** What was guessed. */
  readonly name: string;
  readonly scale: GuessScale;
  /** Null while none is made: then the line waits for it. */
  readonly guess: number | null;
  /** The number under the cursor; null while it is not to be seen. */
  readonly now: number | null;
}

/** The signs of the line in the prediction: a dashed ring is mine, a solid dot is the run's. The read-outs say both. */
export function GuessMark({ name, scale, guess, now }: GuessMarkProps) {
  const mine = guess === null ? null : shareOn(scale, guess);
  const real = now === null ? null : shareOn(scale, now);
  const [first, last] = [scale.ticks[0], scale.ticks.at(-1)];
  return (
    <div aria-hidden="true" className="guess-on-stage" data-guess-mark={guess ?? ''}>
      <span>{name}</span>
      <small>{first?.text}</small>
      <div className="guess-rail" data-unset={mine === null ? '' : undefined}>
        {mine === null || real === null ? null : (
          <span
            className="guess-gap"
            style={{
              left: `${Math.min(mine, real) * 100}%`,
              width: `${Math.abs(mine - real) * 100}%`,
            }}
          />
        )}
        {mine === null ? null : <span className="guess-ring" style={at(mine)} />}
        {real === null ? null : <span className="guess-dot" style={at(real)} />}
      </div>
      <small>{last?.text}</small>
    </div>
  );
}
