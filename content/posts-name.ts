// A name that browsers need without the posts themselves.

/** Under which name the posts of spot-the-mistake are kept and fetched, where a lesson's questions have its id. */
export const POSTS = 'spot-the-mistake';
