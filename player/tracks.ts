// Looking into a recorded run's tracks, for whoever draws them: what was so at any moment, exactly.

export { countUntil, IntervalReader, LevelReader, TrackReader } from '@/engine/kernel/track-reader';
