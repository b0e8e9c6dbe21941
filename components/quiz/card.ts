// The look of one question in a list; the static and the live one share it, so that nothing moves when they change places.

export const itemCard = 'question-card';

/** The look of a card that stands beside others. */
export const plainCard = 'rounded-frame border border-line bg-card p-6 shadow-frame';
