// Pairs: each entry on the left belongs with one on the right. Answer: 'left=right' for every entry that has been paired.

import { placed, placeOf } from './categorise';
import type { Kind, ViewProps } from './contract';
import { rightRow, wrongRow } from './marks';

export const match: Kind<'match'> = {
  start: () => [],
  hint: (words) => words.putTogether,

  problem({ lefts }, answer, words) {
    const open = lefts.filter(({ id }) => !placeOf(answer, id)).length;
    return open === 0 ? null : words.needsPartners(open);
  },

  grade({ lefts, partners }, answer) {
    const wrong = lefts.filter(({ id }) => placeOf(answer, id) !== partners[id]?.right);
    return {
      isCorrect: wrong.length === 0,
      right: lefts.length - wrong.length,
      of: lefts.length,
      remarks: wrong.map(({ id, text }) => ({
        isRight: false,
        about: text,
        because: partners[id]?.because ?? '',
        misconception: partners[id]?.misconception ?? null,
      })),
    };
  },

  View(props) {
    return (
      <ul className="grid gap-2.5">
        {props.item.lefts.map((left) => (
          <Pair key={left.id} {...props} left={left} />
        ))}
      </ul>
    );
  },
};

// A native list to choose from works with a thumb, with a keyboard and with a screen reader, and needs no dragging.
function Pair({
  item,
  answer,
  isChecked,
  words,
  onAnswer,
  left,
}: ViewProps<'match'> & { left: ViewProps<'match'>['item']['lefts'][number] }) {
  const chosen = placeOf(answer, left.id) ?? '';
  const partner = item.partners[left.id]?.right;
  const isRight = chosen === partner;
  const fieldId = `${item.id}-${left.id}`;
  const look = !isChecked ? 'border-line bg-card' : isRight ? rightRow : wrongRow;
  return (
    <li className={`match-row ${look}`}>
      <label htmlFor={fieldId} className="text-[17px] leading-snug">
        {left.text}
      </label>
      <span className="grid gap-1">
        <select
          id={fieldId}
          data-key={fieldId}
          disabled={isChecked}
          className="match-list"
          {...(onAnswer
            ? {
                value: chosen,
                onChange: (event) => onAnswer(placed(answer, left.id, event.currentTarget.value)),
              }
            : { defaultValue: '' })}
        >
          <option value="">{words.choosePartner}</option>
          {item.rights.map((right) => (
            <option key={right.id} value={right.id}>
              {right.text}
            </option>
          ))}
        </select>
        {isChecked ? (
          <span className={`text-[15px] font-bold ${isRight ? 'text-good' : 'text-dropped'}`}>
            {isRight
              ? words.rightAnswer
              : words.partner(item.rights.find(({ id }) => id === partner)?.text ?? '')}
          </span>
        ) : null}
      </span>
    </li>
  );
}
