import {type Ranges, splitAtMatches} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly text: string;
  readonly ranges: Ranges | undefined;
}

/** A text with the matches of a query marked. */
export default function DesignMarked({text, ranges}: Props): ReactNode {
  if (ranges === undefined || ranges.length === 0) return text;
  return splitAtMatches(text, ranges).map((part, place) =>
    part.isMatch ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the place is what a part is known by
      <mark key={place} className={`theme-design-mark ${styles.mark}`}>
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  );
}
