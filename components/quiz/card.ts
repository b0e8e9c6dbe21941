// The look of one question in a list; the static and the live one share it, so that nothing moves when they change places.

export const itemCard = 'rounded-frame border border-line bg-card px-5 py-6 sm:px-7 sm:py-7';

/** The look of a card that stands beside others. */
export const plainCard = 'rounded-frame border border-line bg-card p-6 shadow-frame';
