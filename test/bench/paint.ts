// Functions that run in the page: each is alone.

/** In milliseconds, but for the shift, which has no unit. */
export interface Seen {
  paint: number;
  blocking: number;
  shift: number;
}

interface Watched {
  seen: Seen;
}

/** Collects what the browser says of its painting. Runs before anything else does. */
export function watchPaint(): void {
  const seen: Seen = {paint: 0, blocking: 0, shift: 0};
  Object.assign(window, {seen} satisfies Watched);
  new PerformanceObserver((list) => {
    for (const {startTime} of list.getEntries()) seen.paint = startTime;
  }).observe({type: 'largest-contentful-paint', buffered: true});
  new PerformanceObserver((list) => {
    for (const {duration} of list.getEntries()) seen.blocking += Math.max(0, duration - 50);
  }).observe({type: 'longtask', buffered: true});
  new PerformanceObserver((list) => {
    // Entries of this kind have a value, which the types do not know.
    for (const entry of list.getEntries())
      seen.shift += (entry as unknown as {value: number}).value;
  }).observe({type: 'layout-shift', buffered: true});
}

/** What was collected: largest paint and blocking time in milliseconds, and the layout shift. */
export function measurePaint(): Seen {
  return (window as unknown as Watched).seen; // put there before
}
