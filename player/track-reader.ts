// Looking into a recording's tracks, for the screen's side: questions to plain columns, no rule comes along.

export { countUntil, TrackReader } from '@/engine/kernel/track-reader';
