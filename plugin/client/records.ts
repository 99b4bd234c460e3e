import type {Phase, StatusWord} from '../core/types.ts';

/** A published design, reduced to what lists, links and previews show. */
export interface DesignRecord {
  readonly id: string;
  readonly title: string;
  readonly number: number | null;
  /** `null` if the document has no status, or none was chosen from the menu. */
  readonly status: string | null;
  /** The status as pages show it. */
  readonly statusLabel: string;
  readonly phase: Phase;
  readonly permalink: string;
  /** First paragraph of the summary as plain text, cut where it is long. */
  readonly summary: string | null;
  /** Names, as pages show them. */
  readonly authors: readonly string[];
  /** ISO dates. */
  readonly created: string | null;
  readonly updated: string | null;
}

/** All published designs of one instance of the plugin, by number and then by title. */
export interface DesignRecords {
  readonly statuses: readonly StatusWord[];
  readonly designs: readonly DesignRecord[];
}
