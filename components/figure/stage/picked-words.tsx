// What a scene writes of the thing that was picked, told to whom the picture says nothing.

import { type MomentPicture, PLACEMENT_WIDTH, type Placement } from '../marks/contract';
import { writtenBy } from '../surface/written';

interface PickedProps {
  readonly pictures: readonly MomentPicture[];
  readonly placement: Placement;
  readonly height: number;
  readonly tMs: number;
  readonly pace: number;
  readonly picked: string | null;
}

/** All that a scene writes of a moment. */
export function wordsOnScene(
  { pictures, placement, height, tMs, pace }: Omit<PickedProps, 'picked'>,
  picked: string | null = null,
): readonly string[] {
  const size = { width: PLACEMENT_WIDTH[placement], height };
  return writtenBy((surface) => {
    for (const picture of pictures) picture.paint(surface, { tMs, pace, picked });
  }, size);
}

/** Whatever stands on the picture because the thing is picked, and would not stand there otherwise. */
export function wordsOfPicked({ picked, ...scene }: PickedProps): string {
  if (picked === null) return '';
  const usual = [...wordsOnScene(scene)];
  return wordsOnScene(scene, picked)
    .filter((words) => {
      const place = usual.indexOf(words);
      if (place >= 0) usual.splice(place, 1);
      return place < 0;
    })
    .join(' ');
}

/** While the run plays it is silent: a voice that speaks of every moment would never be done. */
export const PickedWords = ({ isPlaying, ...props }: PickedProps & { isPlaying: boolean }) => (
  <p className="sr-only" data-picked="" role="status">
    {isPlaying ? '' : wordsOfPicked(props)}
  </p>
);
