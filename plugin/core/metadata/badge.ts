import type {Block, Field} from '../types.ts';
import {toField} from './metadata-list.ts';

/**
 * A status from a picture under the title: `![Status: accepted](…/badge/status-accepted-green)`.
 */
export function readBadges(top: readonly Block[]): readonly Field[] {
  return top.flatMap(({kind, text, line}) => {
    if (kind !== 'text') return [];
    return text.split('\n').flatMap((row, at) => {
      const word = statusOfBadge(row);
      return word === undefined ? [] : [toField('status', [word], 'list', line + at)];
    });
  });
}

/** The word of a badge that names a status; undefined for any other picture. */
export function statusOfBadge(text: string): string | undefined {
  const [, alt = '', url = ''] = /!\[([^\]\n]{0,80})\]\(([^)\s]{0,300})/.exec(text) ?? [];
  const said = /^status\s*[:=-]\s+(\S.{1,30})$/i.exec(alt.trim())?.[1];
  const shown = inAddress.exec(url)?.[2]?.replace(/%20|_/g, ' ');
  return [said, shown].find((word) => word !== undefined && isWords(word));
}

const inAddress = /(\/badge\/(?:\w{1,20}[-_])?status-)([^-/]{2,40})-[\w#]+/i;

/** Where the address of a badge has its status, columns from 0; undefined where a line has no such badge. */
export function findBadgeWord(line: string): readonly [start: number, end: number] | undefined {
  const found = inAddress.exec(line);
  if (!found) return undefined;
  const start = found.index + (found[1] ?? '').length;
  return [start, start + (found[2] ?? '').length];
}

// A test of its own, because repeated classes of all letters make a very large pattern.
function isWords(text: string): boolean {
  return /^[\p{L} -]+$/u.test(text);
}
