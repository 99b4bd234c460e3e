import Translate, {translate} from '@docusaurus/Translate';
import DesignIndexTableRow from '@theme/DesignIndexTableRow';
import DesignMore from '@theme/DesignMore';
import DesignSortHeader from '@theme/DesignSortHeader';
import {type Result, type Sort, type SortKey, useShown} from 'docusaurus-plugin-design-docs/client';
import {memo, type ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly results: readonly Result[];
  readonly sortKeys: readonly SortKey[];
  readonly hasAuthors: boolean;
  readonly hasReleases: boolean;
  readonly showsProblems: boolean;
  readonly sort: Sort | null;
  readonly onSort: (key: SortKey) => void;
}

const Row = memo(DesignIndexTableRow);

/** The table of designs. */
export default function DesignIndexTable(props: Props): ReactNode {
  const {results, sortKeys, hasAuthors, hasReleases, showsProblems, sort, onSort} = props;
  const {items, showAll} = useShown(results);
  // Empty columns are left out.
  const hasNumbers = sortKeys.includes('number');
  const hasStatuses = sortKeys.includes('status');
  const hasSince = sortKeys.includes('since');
  const hasDates = sortKeys.includes('updated');
  const label = translate({
    id: 'design.table.label',
    message: 'Designs',
    description: 'The ARIA label of the table of designs',
  });
  return (
    <>
      <section className={`theme-design-index-table ${styles.scroller}`} aria-label={label}>
        <table className={styles.table}>
          <thead>
            <tr>
              {hasNumbers && <DesignSortHeader name="number" sort={sort} onSort={onSort} />}
              <DesignSortHeader name="title" sort={sort} onSort={onSort} />
              {hasStatuses && <DesignSortHeader name="status" sort={sort} onSort={onSort} />}
              {hasSince && <DesignSortHeader name="since" sort={sort} onSort={onSort} />}
              {hasReleases && (
                <th scope="col">
                  <Translate id="design.table.release" description="The head of a column">
                    Release
                  </Translate>
                </th>
              )}
              {hasAuthors && (
                <th scope="col">
                  <Translate id="design.table.authors" description="The head of a column">
                    Authors
                  </Translate>
                </th>
              )}
              {hasDates && <DesignSortHeader name="updated" sort={sort} onSort={onSort} />}
            </tr>
          </thead>
          <tbody>
            {items.map(({entry, marks}) => (
              <Row
                key={entry.design.sourcePath}
                design={entry.design}
                marks={marks}
                hasNumber={hasNumbers}
                hasStatus={hasStatuses}
                hasSince={hasSince}
                hasRelease={hasReleases}
                hasAuthors={hasAuthors}
                showsProblems={showsProblems}
                hasDate={hasDates}
              />
            ))}
          </tbody>
        </table>
      </section>
      {items.length < results.length && <DesignMore count={results.length} onClick={showAll} />}
    </>
  );
}
