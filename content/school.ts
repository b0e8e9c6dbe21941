// What the page for schools says: what is asked of them, how this site answers, what is kept, which standards it serves.

export { type KeptRow, kept } from './school/kept';
export { type Asked, asked, notConfirmed, SEARCHED_ON } from './school/law';
export {
  type Check,
  type CheckAnswer,
  type CheckGroup,
  optional,
  required,
} from './school/self-check';
export { type Law, type SourceName, sources } from './school/sources';
export { type School, type Standard, schools } from './school/standards';
