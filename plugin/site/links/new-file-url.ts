import type {PluginOptions} from '../../options.ts';
import {encodePath} from './encode-path.ts';

/** A repository on the web, and the branch that changes are proposed for. */
export interface Forge {
  readonly kind: 'github' | 'gitlab' | 'gitea' | 'bitbucket';
  readonly repositoryUrl: string;
  readonly branch: string;
}

/** A page on which a new file is written. */
export interface NewFileUrl {
  readonly url: string;
  /** Whether the page begins with the text. */
  readonly hasText: boolean;
}

// Servers refuse longer addresses.
const longest = 8000;

/** The repository that the options name; undefined where neither `repositoryUrl` nor `editUrl` tells. */
export function toForge({
  repositoryUrl,
  branch,
  editUrl,
}: Pick<PluginOptions, 'repositoryUrl' | 'branch' | 'editUrl'>): Forge | undefined {
  const edit = typeof editUrl === 'string' ? readEditUrl(editUrl) : undefined;
  const url = repositoryUrl ?? edit?.repositoryUrl;
  if (url === undefined) return undefined;
  return {
    kind: edit?.isGitLab ? 'gitlab' : toKind(url),
    repositoryUrl: url.replace(/(?<!\/)\/+$/, ''),
    branch: branch ?? edit?.branch ?? 'main',
  };
}

// `https://github.com/org/repo/edit/main/`, with `/-/` on GitLab, `_edit` or `src/branch` on Gitea and Forgejo.
function readEditUrl(editUrl: string) {
  const match =
    /^(https?:\/\/[^/]+\/[^?#]+?)\/(-\/)?(?:edit|tree|blob|_edit|src\/branch)\/([^/?#]+)/.exec(
      editUrl,
    );
  const [, repositoryUrl, gitLab, branch] = match ?? [];
  if (repositoryUrl === undefined || branch === undefined) return undefined;
  return {repositoryUrl, branch: decodeBranch(branch), isGitLab: gitLab !== undefined};
}

function decodeBranch(branch: string): string {
  try {
    return decodeURIComponent(branch);
  } catch {
    return branch;
  }
}

// An unknown host is taken for a GitHub.
function toKind(repositoryUrl: string): Forge['kind'] {
  const host = /^https?:\/\/([^/]+)/i.exec(repositoryUrl)?.[1]?.toLowerCase() ?? '';
  if (host.includes('gitlab')) return 'gitlab';
  if (host.includes('bitbucket')) return 'bitbucket';
  return /codeberg|gitea|forgejo/.test(host) ? 'gitea' : 'github';
}

/**
 * The page on which a forge lets a reader write a new file, with its name and its text filled in. Where the
 * address would be too long it begins empty. Bitbucket has no such page: there it is the folder.
 */
export function toNewFileUrl(forge: Forge, folder: string, name: string, text: string): NewFileUrl {
  const {kind, repositoryUrl, branch} = forge;
  const [page, nameKey, textKey] = pages[kind];
  const path = [page, encodePath(branch), encodePath(folder)].filter((part) => part !== '');
  const base = `${repositoryUrl}/${path.join('/')}`;
  if (nameKey === undefined || textKey === undefined) return {url: base, hasText: false};
  const bare = `${base}?${nameKey}=${encodeURIComponent(name)}`;
  const whole = `${bare}&${textKey}=${encodeURIComponent(text)}`;
  const hasText = text !== '' && whole.length <= longest;
  return {url: hasText ? whole : bare, hasText};
}

const pages: Readonly<
  Record<Forge['kind'], readonly [page: string, nameKey?: string, textKey?: string]>
> = {
  github: ['new', 'filename', 'value'],
  gitlab: ['-/new', 'file_name', 'content'],
  gitea: ['_new', 'filename', 'value'],
  bitbucket: ['src'],
};
