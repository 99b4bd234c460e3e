// FROZEN on the day the history came into version 1. Never edited: see frozen-v1/version-1.ts.

interface File {
  readonly schemaVersion: 1;
  readonly history: {
    readonly commit: string;
    readonly from: string;
    readonly isComplete: boolean;
  } | null;
  readonly removed:
    | readonly {
        readonly id: string;
        readonly title: string;
        readonly date: string;
        readonly commit: string;
      }[]
    | null;
  readonly designs: readonly Design[];
}

interface Design {
  readonly id: string;
  readonly statusSince: string | null;
  readonly textChanged: string | null;
  readonly changedSinceAccepted: readonly string[] | null;
  readonly history: readonly Event[] | null;
}

interface Event {
  readonly kind: 'added' | 'changed' | 'read' | 'renamed' | 'release' | 'text';
  readonly date: string;
  readonly status: string | null;
  readonly phase: string;
  readonly raw: string | null;
  readonly from: string | null;
  readonly release: string | null;
  readonly sections: readonly string[] | null;
  readonly commit: string;
  readonly pullRequest: number | null;
  readonly url: string | null;
  readonly author: string | null;
  readonly batch: number | null;
  readonly imported: boolean;
}

/** The news of a folder, the newest first; empty where the history is not known. */
export function toNews({designs}: File): readonly string[] {
  return designs
    .flatMap(({id, history}) => (history ?? []).map((event) => ({id, event})))
    .sort((a, b) => b.event.date.localeCompare(a.event.date))
    .map(
      ({id, event}) => `${event.date} ${id} ${toSentence(event)} by ${event.author}, ${event.url}`,
    );
}

function toSentence({kind, status, from, release, sections, batch, imported, raw}: Event): string {
  const others = batch === null ? '' : ` with ${batch - 1} others`;
  if (kind === 'text') return `changed ${sections?.join(', ')}`;
  if (kind === 'added') return `came as ${status}${others}${imported ? ', imported' : ''}`;
  return `went from ${from} to ${status} (${raw}, ${release})${others}`;
}

/** Since when each design is as it is. */
export function toAges({designs}: File): readonly string[] {
  return designs
    .filter(({statusSince}) => statusSince !== null)
    .map(
      ({id, statusSince, textChanged, changedSinceAccepted}) =>
        `${id} since ${statusSince}, text of ${textChanged}, changed ${changedSinceAccepted?.join('+') ?? 'unknown'}`,
    );
}

/** What is gone. */
export function toLosses({removed, history}: File): readonly string[] {
  const lost = (removed ?? []).map(({id, title, date}) => `${date} ${id} ${title}`);
  return [`from ${history?.from}, whole: ${history?.isComplete}`, ...lost];
}
