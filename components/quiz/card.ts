// The look of one question in a list; the static and the live one share it, so that nothing moves when they change places.

export const itemCard = 'rounded-frame border border-line bg-card px-5 py-6 sm:px-7 sm:py-7';
