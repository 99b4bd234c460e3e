import {execFileSync} from 'node:child_process';
import {rm} from 'node:fs/promises';
import path from 'node:path';
import {onTestFinished} from 'vitest';
import {type Files, makeFolder} from '../../build/write-files.ts';

const author = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];

/** Runs Git as a user does. */
export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', [...author, ...args], {cwd: folder, encoding: 'utf8'});
}

/** A temporary folder that is gone after the test; a repository with one commit where asked for. */
export async function makeRepository(files: Files, isCommitted = true): Promise<string> {
  const folder = await makeFolder(files);
  onTestFinished(() => rm(folder, {recursive: true, force: true}));
  git(folder, 'init', '-q', '-b', 'main');
  if (!isCommitted) return folder;
  git(folder, 'add', '-A');
  git(folder, 'commit', '-qm', 'First', '--allow-empty');
  return folder;
}

/** A program for the shell that leaves a file where it ran, and then prints what it gets. */
export function leaveTrace(folder: string): string {
  return `touch '${path.join(folder, 'TRACE')}'; cat`;
}
