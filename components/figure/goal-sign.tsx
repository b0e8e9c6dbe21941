// Whether a goal is met, as a sign: the words beside it say so, too.

export function GoalSign({ isMet }: { isMet: boolean }) {
  return (
    <svg aria-hidden="true" className="size-3.5 shrink-0" viewBox="0 0 14 14">
      {isMet ? (
        <path d="M2 7.5l3.2 3.2L12 3.6" fill="none" stroke="var(--good)" strokeWidth="2.2" />
      ) : (
        <circle cx="7" cy="7" fill="none" r="5" stroke="var(--ink-3)" strokeWidth="1.5" />
      )}
    </svg>
  );
}
