// How far the reading of a file is, and the button that gives it up.

import { quietButton } from './button';
import type { ReadingFile } from './use-file-work';

interface FileProgressProps {
  readonly reading: ReadingFile | null;
  /** "Reading traffic.csv". */
  readonly label: (name: string) => string;
  readonly cancel: string;
  readonly onCancel: () => void;
}

export function FileProgress({ reading, label, cancel, onCancel }: FileProgressProps) {
  if (reading === null) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-[15px]" data-reading="">
      <label className="flex min-w-0 flex-1 basis-56 flex-wrap items-center gap-x-3 gap-y-1">
        <span className="break-all">{label(reading.name)}</span>
        <progress className="w-40 accent-(--accent)" max={1} value={reading.done} />
      </label>
      <button type="button" className={quietButton} onClick={onCancel}>
        {cancel}
      </button>
    </div>
  );
}
