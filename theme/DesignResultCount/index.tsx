import Translate, {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import {usePaused} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly shown: number;
  readonly total: number;
  readonly isNarrowed: boolean;
}

/** The number of results. Screen readers announce it after a pause in typing. */
export default function DesignResultCount({shown, total, isNarrowed}: Props): ReactNode {
  const spoken = translate(
    {
      id: 'design.filter.spoken',
      message: '{shown} of {total} shown',
      description: 'How many designs the filter leaves, read aloud',
    },
    {shown, total},
  );
  const {selectMessage} = usePluralForm();
  const all = translate(
    {
      id: 'design.filter.all.plurals',
      message: '{count} document|{count} documents',
      description:
        'How many documents the whole index lists. Write the plural forms of your language, separated by "|"',
    },
    {count: total},
  );
  const paused = usePaused(isNarrowed ? spoken : '', 600);
  return (
    <div className={`theme-design-result-count ${styles.count}`}>
      <span aria-hidden={isNarrowed}>
        {isNarrowed ? (
          <Translate
            id="design.filter.result"
            description="How many designs the filter leaves"
            values={{shown, total}}
          >
            {'{shown} of {total}'}
          </Translate>
        ) : (
          selectMessage(total, all)
        )}
      </span>
      <output className={styles.spoken} aria-live="polite">
        {paused}
      </output>
    </div>
  );
}
