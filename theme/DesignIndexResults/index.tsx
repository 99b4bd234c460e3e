import DesignItem from '@theme/DesignItem';
import DesignMore from '@theme/DesignMore';
import {type Result, useShown} from 'docusaurus-plugin-design-docs/client';
import {memo, type ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly results: readonly Result[];
  readonly showsProblems?: boolean;
}

const Item = memo(DesignItem);

/** The results of a query, in one list. */
export default function DesignIndexResults({results, showsProblems}: Props): ReactNode {
  const {items, showAll} = useShown(results);
  return (
    <>
      <ul className={`theme-design-index-results ${styles.list}`}>
        {items.map(({entry, marks}) => (
          <Item
            key={entry.design.sourcePath}
            design={entry.design}
            marks={marks}
            showsProblems={showsProblems}
            hasStatus
          />
        ))}
      </ul>
      {items.length < results.length && <DesignMore count={results.length} onClick={showAll} />}
    </>
  );
}
