import type {Style} from '../core/reports/text.ts';

/** Whether to use colours: on a terminal, unless `NO_COLOR` is set. `FORCE_COLOR` takes precedence. */
export function hasColours(
  stream: {readonly isTTY?: boolean},
  {FORCE_COLOR, NO_COLOR, TERM}: Readonly<Record<string, string | undefined>>,
): boolean {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  return stream.isTTY === true && TERM !== 'dumb';
}

// Select Graphic Rendition (ECMA-48, section 8.3.117).
const codes: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  cyan: [36, 39],
};

/** Creates the function that styles texts; without colours it returns them unchanged. */
export function toPaint(isColoured: boolean): (style: Style, text: string) => string {
  if (!isColoured) return (_, text) => text;
  return (style, text) => {
    const [on, off] = codes[style];
    return `\u001b[${on}m${text}\u001b[${off}m`;
  };
}
