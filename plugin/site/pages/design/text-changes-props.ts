import {createHash} from 'node:crypto';
import {type ForgeUrls, toChangeUrl} from '../../../core/history/forge-urls.ts';
import type {Design, HistoryEvent, Timeline} from '../../../core/index.ts';
import type {Folder} from '../../../load/files/folder.ts';
import type {ChangeSourceProps, TextChangesProps} from '../../../props.ts';
import {toChangeLabel} from '../../designs/change-label.ts';

/** Where changes have their pages; absent where that is not known. */
export interface ChangePages {
  readonly urls: ForgeUrls | undefined;
}

/** The changes to the words of a design since it was last accepted; `null` where there are none. */
export function toTextChanges(
  {sourcePath}: Pick<Design, 'sourcePath'>,
  {events, changedSinceAccepted: sections = []}: Timeline,
  {repositoryPath}: Pick<Folder, 'repositoryPath'>,
  {urls}: ChangePages,
): TextChangesProps | null {
  const accepted = findAcceptance(events);
  const changes = events.slice(0, accepted).filter(({kind}) => kind === 'text');
  const [start, last] = [events[accepted], changes[0]];
  if (sections.length === 0 || !start || !last) return null;
  const file = [repositoryPath, sourcePath].filter((part) => part !== '').join('/');
  return {
    sections,
    compareUrl: urls ? toFileOf(urls.compare(start.commit, last.commit), file) : null,
    events: changes.map((event) => ({
      date: event.date,
      sections: event.sections ?? [],
      ...toChangeSource(event, urls),
    })),
  };
}

/** The author of a change, and its pull request or commit. */
export function toChangeSource(
  event: HistoryEvent,
  urls: ForgeUrls | undefined,
): ChangeSourceProps {
  return {
    author: event.author ?? null,
    commit: {
      label: toChangeLabel(event),
      url: toChangeUrl(event, urls) ?? null,
    },
  };
}

// The place of the event, the newest first, by which it was last agreed on after it had not been.
function findAcceptance(events: readonly HistoryEvent[]): number {
  let accepted = -1;
  let isAgreed = false;
  for (const [at, event] of [...events.entries()].reverse()) {
    if (event.kind === 'text' || event.status === undefined) continue;
    const now = event.phase === 'accepted' || event.phase === 'done';
    if (now && !isAgreed) accepted = at;
    isAgreed = now;
  }
  return accepted < 0 ? events.length : accepted;
}

// GitHub shows all files that changed in between, and finds one by the digest of its path.
function toFileOf(url: string, file: string): string {
  const isGitHub = /^https:\/\/github\.com\//i.test(url);
  return isGitHub ? `${url}#diff-${createHash('sha256').update(file).digest('hex')}` : url;
}
