import type {Block, Field} from '../types.ts';
import {toField} from './metadata-list.ts';

/** A status that a picture under the title tells: `![Status: accepted](…/badge/status-accepted-green)`. */
export function readBadges(top: readonly Block[]): readonly Field[] {
  return top.flatMap(({kind, text, line}) => {
    if (kind !== 'text' || !text.includes('![')) return [];
    return text.split('\n').flatMap((row, at) => {
      const word = statusOfBadge(row);
      return word === undefined ? [] : [toField('status', [word], 'list', line + at)];
    });
  });
}

/** The word of a badge that names a status; undefined for any other picture. */
export function statusOfBadge(text: string): string | undefined {
  const [, alt = '', url = ''] = /!\[([^\]\n]{0,80})\]\(([^)\s]{0,300})/.exec(text) ?? [];
  const said = /^status\s*[:=-]\s+(\p{L}[\p{L} -]{1,30})$/iu.exec(alt.trim())?.[1];
  if (said !== undefined) return said;
  const shown = /\/badge\/(?:\w{1,20}[-_])?status-([\p{L}_]{2,40}|[\p{L}%20_]{2,40})-[\w#]+/iu.exec(
    url,
  )?.[1];
  return shown?.replace(/%20|_/g, ' ');
}
