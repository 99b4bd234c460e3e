import Translate, {translate} from '@docusaurus/Translate';
import DesignSearchGroup from '@theme/DesignSearchGroup';
import {hasMore, moreId, type SearchGroup} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly groups: readonly SearchGroup[];
  /** Whether each group is named, since there are several folders of designs. */
  readonly hasTitles: boolean;
  readonly active: string | undefined;
  readonly onMore: () => void;
  readonly onLeave: () => void;
}

/** The list of what the search found. */
export default function DesignSearchResults(props: Props): ReactNode {
  const {groups, hasTitles, active, onMore, onLeave} = props;
  return (
    <div
      id="design-search-results"
      role="listbox"
      tabIndex={-1}
      className={`theme-design-search-results ${styles.list}`}
      hidden={groups.length === 0}
      aria-label={translate({
        id: 'design.search.results',
        message: 'Results',
        description: 'The ARIA label of the list of what the search found',
      })}
    >
      {groups.map((group) => (
        <DesignSearchGroup
          key={group.instance.id}
          group={group}
          hasTitle={hasTitles}
          active={active}
          onLeave={onLeave}
        />
      ))}
      {hasMore(groups) && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys of the list
        <div
          id={moreId}
          role="option"
          tabIndex={-1}
          className={styles.more}
          aria-selected={active === moreId}
          onClick={onMore}
        >
          <Translate id="design.search.more" description="Shows more of what the search found">
            Show more
          </Translate>
        </div>
      )}
    </div>
  );
}
