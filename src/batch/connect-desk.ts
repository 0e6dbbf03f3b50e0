import { proxy, type Remote, wrap } from 'comlink';
import type { Listener, ReviewDesk } from './review-desk.ts';
// Vite makes the address of the built worker the default export.
// oxlint-disable-next-line import/default
import workerUrl from './review.worker.ts?worker&url';
import { scriptUrl } from './script-url.ts';

/** The desk in a worker of its own, so that the page never waits for a file. */
export function connectDesk(): { desk: Remote<ReviewDesk>; dismiss: () => void } {
  const worker = new Worker(scriptUrl(workerUrl), { type: 'module' });
  return { desk: wrap<ReviewDesk>(worker), dismiss: () => worker.terminate() };
}

/** Functions of the page that the worker may call. */
export const heard = (listener: Listener) => proxy(listener);
