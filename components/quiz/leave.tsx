// The way out of a round of questions.

import Link from 'next/link';

/** Where a round of questions ends: a page to go to, or a view to go back to. */
export type Leave =
  | { readonly text: string; readonly href: string; readonly lessonHref: string }
  | { readonly text: string; readonly onLeave: () => void };

export function LeaveButton({ leave }: { leave: Leave }) {
  const cross = (
    <svg
      viewBox="0 0 20 20"
      aria-hidden="true"
      className="size-5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
    >
      <path d="M5 5l10 10M15 5L5 15" />
    </svg>
  );
  const look = { 'aria-label': leave.text, title: leave.text, className: 'icon-button -mr-2.5' };
  if ('href' in leave) {
    return (
      <Link href={leave.href} prefetch={false} {...look}>
        {cross}
      </Link>
    );
  }
  return (
    <button type="button" onClick={leave.onLeave} {...look}>
      {cross}
    </button>
  );
}
