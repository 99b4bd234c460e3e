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
  const shown = /\/badge\/(?:\w{1,20}[-_])?status-([^-/]{2,40})-[\w#]/i
    .exec(url)?.[1]
    ?.replace(/%20|_/g, ' ');
  return [said, shown].find((word) => word !== undefined && isWords(word));
}

// A test of its own, because repeated classes of all letters make a very large pattern.
function isWords(text: string): boolean {
  return /^[\p{L} -]+$/u.test(text);
}
