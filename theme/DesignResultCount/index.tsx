import {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import {usePaused} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly count: number;
  readonly isNarrowed: boolean;
}

/** How many documents a search or filters leave. Screen readers announce it after a pause in typing. */
export default function DesignResultCount({count, isNarrowed}: Props): ReactNode {
  const {selectMessage} = usePluralForm();
  const found = selectMessage(
    count,
    translate(
      {
        id: 'design.filter.found.plurals',
        message: '{count} found|{count} found',
        description:
          'How many documents a search or filters leave. Write the plural forms of your language, separated by "|"',
      },
      {count},
    ),
  );
  const paused = usePaused(isNarrowed ? found : '', 600);
  return (
    <div className={`theme-design-result-count ${styles.count}`}>
      {isNarrowed && <span aria-hidden="true">{found}</span>}
      <output className={styles.spoken} aria-live="polite">
        {paused}
      </output>
    </div>
  );
}
