import type { Progress } from '../../batch/file-review.ts';
import { showNumber, showRows } from './figures.ts';

/** The share of the file's bytes that is behind the review, 0 to 100. */
export const percentOf = ({ bytesRead, bytes }: Progress): number =>
  bytes === 0 ? 100 : Math.min(100, Math.floor((100 * bytesRead) / bytes));

/** '80,000 rows a second'; nothing before there is something to measure. */
export function showPace({ records, elapsed }: Progress): string {
  if (elapsed < 200 || records === 0) return '';
  return `${showRows(Math.round((1000 * records) / elapsed))} a second`;
}

/** How long it still takes at the pace so far, in words that do not flicker. */
export function showTimeLeft({ bytesRead, bytes, elapsed }: Progress): string {
  if (bytesRead === 0 || elapsed < 1000) return '';
  const seconds = (elapsed * (bytes - bytesRead)) / bytesRead / 1000;
  if (seconds < 5) return 'a few seconds left';
  if (seconds < 55) return `about ${Math.ceil(seconds / 5) * 5} seconds left`;
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? 'about a minute left' : `about ${showNumber(minutes)} minutes left`;
}

/** '0.4 s', '2 min 5 s'. */
export function showElapsed(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/** What became of a review that did not come to the end of its file, and of the rest of the file. */
export function showBreakOff(progress: Progress): string {
  const rest =
    'The rows behind them are not reviewed, and leave in the corrected file as they came.';
  if (progress.state === 'cancelled') {
    return `Cancelled at ${percentOf(progress)} percent: ${showRows(progress.records)} reviewed. ${rest}`;
  }
  return `Stopped after ${showRows(progress.records)}. ${progress.stop?.says ?? ''} ${rest}`;
}
