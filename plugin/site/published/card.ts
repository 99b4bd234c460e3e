import type {StatusProps} from '../../props.ts';
import {escapeHtml} from '../../render/html/escape-html.ts';

/** What a card shows. */
export interface Card {
  readonly title: string;
  readonly number: number | undefined;
  readonly status: StatusProps | undefined;
  readonly siteTitle: string;
}

const colours: Readonly<Record<StatusProps['phase'], string>> = {
  draft: '#8a5a00',
  accepted: '#245fbf',
  done: '#1b7a3d',
  paused: '#5c5f66',
  dropped: '#a32a2a',
  superseded: '#6b4fa0',
  unknown: '#5c5f66',
};

// The first that the machine has; what draws knows no default.
const font =
  'font-family="Inter, Helvetica, Arial, Liberation Sans, DejaVu Sans, Noto Sans, Noto Sans CJK SC, sans-serif"';
const most = 4;

/** A picture for previews of links, 1200 by 630, as SVG: number, title and status of a design. */
export function drawCard({title, number, status, siteTitle}: Card): string {
  const rows = wrap(title, 27);
  const shown =
    rows.length > most ? [...rows.slice(0, most - 1), `${rows[most - 1] ?? ''}…`] : rows;
  const top = number === undefined ? 190 : 230;
  const colour = status ? colours[status.phase] : '#245fbf';
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">',
    '<rect width="1200" height="630" fill="#ffffff"/>',
    `<rect width="1200" height="16" fill="${colour}"/>`,
    number === undefined
      ? ''
      : `<text x="80" y="140" ${font} font-size="48" fill="#5c5f66">${number}</text>`,
    ...shown.map(
      (row, at) =>
        `<text x="80" y="${top + at * 84}" ${font} font-size="62" font-weight="700" fill="#1c1e21">${toText(row)}</text>`,
    ),
    status
      ? `<text x="80" y="560" ${font} font-size="40" font-weight="700" fill="${colour}">${toText(cut(status.label, 24))}</text>`
      : '',
    `<text x="1120" y="560" ${font} font-size="36" fill="#5c5f66" text-anchor="end">${toText(cut(siteTitle, 32))}</text>`,
    '</svg>',
  ].join('');
}

// Letters of East Asian scripts are twice as wide and written without spaces.
function wrap(text: string, width: number): readonly string[] {
  const rows: string[] = [];
  let row = '';
  let used = 0;
  for (const word of text.match(
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]|\S+?(?=[\p{sc=Han}\s]|$)|\s+/gu,
  ) ?? []) {
    const size = measure(word);
    if (used + size > width && row.trim() !== '') {
      rows.push(row.trim());
      [row, used] = ['', 0];
    }
    row += word;
    used += size;
  }
  return row.trim() === '' ? rows : [...rows, row.trim()];
}

function measure(word: string): number {
  return [...word].reduce((total, letter) => total + (/[\u2e80-\uffef]/.test(letter) ? 2 : 1), 0);
}

function cut(text: string, length: number): string {
  const letters = [...text];
  return letters.length > length ? `${letters.slice(0, length - 1).join('')}…` : text;
}

// XML must not contain control characters.
function toText(text: string): string {
  return escapeHtml(text.replace(/\p{Cc}/gu, ' '));
}
