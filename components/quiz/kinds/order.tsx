// Entries to put in order, by buttons. Answer: the ids from top to bottom.

import type { ReactNode } from 'react';
import type { ShownItem } from '../shown';
import type { Answer, Kind, ViewProps } from './contract';
import { rightRow, wrongRow } from './marks';

/** A copy with the entry at `from` moved by one place; at the edge it stays where it is. */
export function moved(answer: Answer, from: number, by: -1 | 1): Answer {
  const to = from + by;
  const entry = answer[from];
  const other = answer[to];
  if (entry === undefined || other === undefined) return answer;
  return answer.map((each, index) => (index === from ? other : index === to ? entry : each));
}

const startOf = ({ entries }: ShownItem<'order'>): Answer => entries.map(({ id }) => id);

export const order: Kind<'order'> = {
  start: startOf,
  hint: (words) => words.putInOrder,
  // Entries never come in the right order: who has moved none has not answered yet.
  problem: (item, answer, words) =>
    startOf(item).every((id, index) => answer[index] === id) ? words.needsMove : null,

  grade({ rightOrder }, answer) {
    const right = rightOrder.filter((id, index) => answer[index] === id).length;
    return { isCorrect: right === rightOrder.length, right, of: rightOrder.length, remarks: [] };
  },

  View(props) {
    return (
      <ol className="grid gap-2.5">
        {props.answer.map((id, index) => (
          <Entry key={id} {...props} id={id} index={index} />
        ))}
      </ol>
    );
  },
};

function Entry({
  item,
  answer,
  isChecked,
  words,
  onAnswer,
  id,
  index,
}: ViewProps<'order'> & { id: string; index: number }) {
  const text = item.entries.find((entry) => entry.id === id)?.text ?? id;
  const place = item.rightOrder.indexOf(id) + 1;
  const isInPlace = place === index + 1;
  const look = !isChecked ? 'border-line bg-card' : isInPlace ? rightRow : wrongRow;

  function move(by: -1 | 1) {
    const to = Math.min(Math.max(index + by, 0), answer.length - 1);
    onAnswer?.(moved(answer, index, by), words.moved(text, to + 1, answer.length));
  }

  return (
    <li className={`order-row ${look}`}>
      <span aria-hidden="true" className="w-5 shrink-0 text-center font-bold text-ink-2">
        {index + 1}
      </span>
      <span className="min-w-0 flex-1">{text}</span>
      {isChecked ? (
        <span
          className={`pr-2.5 text-right text-[15px] font-bold ${isInPlace ? 'text-good' : 'text-dropped'}`}
        >
          {isInPlace ? words.rightAnswer : words.place(place)}
        </span>
      ) : (
        <Moves isLive={onAnswer !== undefined}>
          <MoveButton
            label={words.up(text)}
            name={`${id}-up`}
            isAtEdge={index === 0}
            onMove={onAnswer && (() => move(-1))}
          >
            <path d="M10 15.5v-11M5.5 9L10 4.5 14.5 9" />
          </MoveButton>
          <MoveButton
            label={words.down(text)}
            name={`${id}-down`}
            isAtEdge={index === answer.length - 1}
            onMove={onAnswer && (() => move(1))}
          >
            <path d="M10 4.5v11M5.5 11l4.5 4.5 4.5-4.5" />
          </MoveButton>
        </Moves>
      )}
    </li>
  );
}

/** Room for two buttons, and the buttons once they can move something. */
const Moves = ({ isLive, children }: { isLive: boolean; children: ReactNode }) => (
  <span className="order-moves">{isLive ? children : null}</span>
);

// At the edge a button is not disabled, because the focus would fall off it just as it got there.
function MoveButton({
  label,
  name,
  isAtEdge,
  onMove,
  children,
}: {
  label: string;
  name: string;
  isAtEdge: boolean;
  onMove: (() => void) | undefined;
  children: ReactNode;
}) {
  return (
    <button
      type="button"
      data-key={name}
      aria-label={label}
      aria-disabled={isAtEdge}
      {...(onMove ? { onClick: onMove } : {})}
      className="move-button"
    >
      <svg
        viewBox="0 0 20 20"
        aria-hidden="true"
        className="size-5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
      >
        {children}
      </svg>
    </button>
  );
}
