// The two looks of a button: one main action, and the quiet ones beside it. Both are 44 px tall where thumbs are used.
// app/looks.css says what they are: a page has dozens of them.

export const primaryButton = 'btn btn-main';

export const quietButton = 'btn btn-quiet';
