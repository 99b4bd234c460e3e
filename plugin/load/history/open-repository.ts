import {realpath} from 'node:fs/promises';
import {basename, dirname, join, relative, sep} from 'node:path';
import {askGit} from '../../git/ask-git.ts';
import type {GitFailure} from '../../git/failure.ts';
import {findCommit, findRepository} from '../../git/repository.ts';
import type {ObstacleKind} from './obstacle.ts';
import {patience} from './patience.ts';

/** A repository whose whole history of commits is there. */
export interface Repository {
  readonly root: string;
  /** The folder's path in it, POSIX; empty for the root. */
  readonly start: string;
  readonly head: string;
  /** When the newest commit landed. */
  readonly date: string;
  /** The commit that the remote calls its head. */
  readonly remoteHead?: string;
  /** The remote that has the texts that a partial clone left out. */
  readonly promisor?: string;
}

/** Why it cannot be read. */
export interface Closed {
  readonly kind: ObstacleKind;
  readonly detail?: string;
}

/** Finds the repository around a folder, and whether its history can be read. */
export async function openRepository(folder: string): Promise<Repository | Closed> {
  const [version, found] = await Promise.all([askGit(folder, ['version']), findRepository(folder)]);
  if ('failure' in version) return {kind: 'no-git'};
  const old = findOldVersion(version.output.toString());
  if (old !== undefined) return {kind: 'old-git', detail: old};
  if ('failure' in found) return toClosed(found.failure);
  if (found.isShallow) return {kind: 'shallow'};
  const {root} = found;
  const [head, remoteHead, promisor, start] = await Promise.all([
    askGit(root, ['log', '-1', '--no-decorate', '--format=%H %ct', 'HEAD'], patience),
    findCommit(root, 'refs/remotes/origin/HEAD'),
    findPromisor(root),
    findPathIn(root, folder),
  ]);
  if ('failure' in head) {
    return head.failure.kind === 'other' || head.failure.kind === 'no-commit'
      ? {kind: 'not-committed'}
      : toClosed(head.failure);
  }
  const [id = '', seconds] = head.output.toString().trim().split(' ');
  return {
    root,
    start,
    head: id,
    date: toMoment(seconds),
    ...(remoteHead === undefined ? {} : {remoteHead}),
    ...(promisor === undefined ? {} : {promisor}),
  };
}

/** Seconds since 1970, as git prints them, in ISO form. */
export function toMoment(seconds: string | undefined): string {
  const moment = new Date(Number(seconds ?? 0) * 1000);
  return Number.isNaN(moment.getTime())
    ? '1970-01-01T00:00:00Z'
    : moment.toISOString().replace('.000Z', 'Z');
}

/** Where a file or folder is in a repository, also where a link leads to it. */
export async function findPathIn(root: string, path: string): Promise<string> {
  const [realRoot, folder] = await Promise.all([realpath(root), realpath(dirname(path))]);
  const inside = relative(realRoot, join(folder, basename(path)));
  return inside.split(sep).join('/');
}

const needed = [2, 31] as const;

function findOldVersion(text: string): string | undefined {
  const [version, major, minor] = /(\d+)\.(\d+)[.\w]*/.exec(text) ?? [];
  if (version === undefined || Number(major) > needed[0]) return undefined;
  return Number(major) === needed[0] && Number(minor) >= needed[1] ? undefined : version;
}

function toClosed({kind, detail}: GitFailure): Closed {
  if (kind === 'no-git' || kind === 'no-repository') return {kind};
  if (kind === 'other' && /must be run in a work tree/.test(detail ?? '')) return {kind: 'bare'};
  if (kind === 'dubious-ownership') return {kind, ...(detail === undefined ? {} : {detail})};
  return {kind: 'failed', detail: detail ?? kind};
}

async function findPromisor(root: string): Promise<string | undefined> {
  const keys = '^(remote\\..*\\.promisor|extensions\\.partialclone)$';
  const answer = await askGit(root, ['config', '-z', '--get-regexp', keys]);
  if ('failure' in answer) return undefined;
  for (const entry of answer.output.toString().split('\0')) {
    const [key = '', value = ''] = entry.split('\n');
    if (/^extensions\./i.test(key) && value !== '') return value;
    const [, remote] = /^remote\.(.*)\.promisor$/i.exec(key) ?? [];
    if (remote !== undefined && value !== 'false') return remote;
  }
  return undefined;
}
