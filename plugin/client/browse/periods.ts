const dayLength = 24 * 60 * 60 * 1000;
const recent = [30, 90, 365];
const long = 730;

/** The value of designs without a change for over two years. */
export const unchanged = 'unchanged';

/** The periods up to the day `asOf` in which a design changed: days, the shortest first, or `unchanged`. */
export function toPeriods(changed: string, asOf: string): readonly string[] {
  const days = (Date.parse(asOf) - Date.parse(changed)) / dayLength;
  if (days > long) return [unchanged];
  return recent.filter((period) => days <= period).map(String);
}
