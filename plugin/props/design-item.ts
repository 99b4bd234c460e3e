import type {DesignKind} from '../core/types.ts';
import type {DesignLinkProps, PersonProps, PersonRole} from './links.ts';

/** One row of the index. */
export interface DesignItemProps extends DesignLinkProps {
  readonly id: string;
  readonly kind: DesignKind;
  readonly sourcePath: string;
  /** First paragraph of the summary, plain text. */
  readonly summary: string | null;
  readonly authors: readonly PersonProps[];
  /** What it belongs to; each absent where the document names none. */
  readonly tags?: readonly string[];
  readonly areas?: readonly string[];
  readonly components?: readonly string[];
  readonly stage?: string;
  /** Who wrote, approves and reviews it: places in the `people` of the index, where people have pages. */
  readonly people?: {readonly [Role in PersonRole]?: readonly number[]};
  /** ISO dates. */
  readonly created: string | null;
  readonly updated: string | null;
  /** Problems that are shown on its page. */
  readonly problemCount: number;
  /** Why it stands in "Needs attention"; one sentence. */
  readonly attention: string | null;
}
