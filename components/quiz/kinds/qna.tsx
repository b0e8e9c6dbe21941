// A free answer, held against a model answer on three points by the learner. Answer: [text], then [text, 'compared', ...points met].

import type { Answer, Kind } from './contract';

const COMPARED = 'compared';

const isComparing = ([, stage]: Answer): boolean => stage === COMPARED;
const pointsMet = ([, , ...points]: Answer): readonly string[] => points;

export const qna: Kind<'qna'> = {
  start: () => [''],
  hint: (words) => words.writeFreely,
  problem: (_, [text = ''], words) => (text.trim() === '' ? words.needsText : null),
  advance: (_, answer) => (isComparing(answer) ? null : [answer[0] ?? '', COMPARED]),
  action: (answer, words) => (isComparing(answer) ? words.gradeMyself : words.compare),

  grade({ points }, answer) {
    const missed = points.filter(({ id }) => !pointsMet(answer).includes(id));
    return {
      isCorrect: missed.length === 0,
      right: points.length - missed.length,
      of: points.length,
      remarks: missed.map(({ text }) => ({
        isRight: false,
        about: null,
        because: text,
        misconception: null,
      })),
      // The model answer stands under the learner's own already.
      ...(isComparing(answer) ? { rightAnswer: [] } : {}),
    };
  },

  View({ item, answer, isChecked, words, problemId, onAnswer }) {
    const [text = ''] = answer;
    const fieldId = `${item.id}-text`;
    const met = pointsMet(answer);
    const isOpen = isComparing(answer);
    return (
      <div className="grid gap-5">
        <div className="grid gap-2">
          <label htmlFor={fieldId} className="text-[15px] font-semibold">
            {words.yourText}
          </label>
          <textarea
            id={fieldId}
            data-key={fieldId}
            rows={5}
            maxLength={4_000}
            readOnly={isOpen || isChecked}
            aria-invalid={problemId !== null}
            {...(problemId === null ? {} : { 'aria-describedby': problemId })}
            className="w-full rounded-xl border border-ink-3 bg-card px-4 py-3 text-[17px] leading-relaxed read-only:border-line aria-invalid:border-dropped"
            {...(onAnswer
              ? { value: text, onChange: (event) => onAnswer([event.currentTarget.value]) }
              : { defaultValue: '' })}
          />
        </div>
        {isOpen ? (
          <>
            <div className="border-l-4 border-accent pl-5">
              <p className="text-[15px] font-bold">{words.modelAnswer}</p>
              <p className="mt-1 text-[17px] leading-relaxed">{item.model}</p>
            </div>
            <fieldset data-rows="" className="grid min-w-0 gap-2">
              <legend className="mb-2 text-[15px] font-semibold">{words.whichPoints}</legend>
              {item.points.map(({ id, text: point }) => (
                <label
                  key={id}
                  className="choice choice-row border-line bg-card has-[:checked]:border-accent has-[:checked]:bg-accent-soft has-[:disabled:not(:checked)]:text-ink-2"
                >
                  <input
                    type="checkbox"
                    value={id}
                    checked={met.includes(id)}
                    disabled={isChecked}
                    className="size-5 shrink-0 accent-(--accent)"
                    onChange={() =>
                      onAnswer?.([
                        text,
                        COMPARED,
                        ...item.points
                          .map((each) => each.id)
                          .filter((each) => (each === id) !== met.includes(each)),
                      ])
                    }
                  />
                  {point}
                </label>
              ))}
            </fieldset>
          </>
        ) : null}
      </div>
    );
  },
};
