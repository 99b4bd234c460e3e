import Translate from '@docusaurus/Translate';
import type {Sort, SortKey} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export type Key = SortKey;

export interface Props {
  readonly name: Key;
  readonly sort: Sort | null;
  readonly onSort: (key: Key) => void;
}

const names: Readonly<Record<Key, ReactNode>> = {
  number: (
    <Translate id="design.table.number" description="The head of a column">
      No.
    </Translate>
  ),
  title: (
    <Translate id="design.table.title" description="The head of a column">
      Title
    </Translate>
  ),
  status: (
    <Translate id="design.table.status" description="The head of a column">
      Status
    </Translate>
  ),
  since: (
    <Translate
      id="design.table.since"
      description="The head of a column: since when the status holds"
    >
      Since
    </Translate>
  ),
  updated: (
    <Translate id="design.table.updated" description="The head of a column">
      Updated
    </Translate>
  ),
};

/** The header of a column, which sorts by it; a second click reverses the order. */
export default function DesignSortHeader({name, sort, onSort}: Props): ReactNode {
  const isDate = name === 'updated' || name === 'since';
  const isUp = isDate === (sort?.isReversed === true);
  const order = sort?.key !== name ? 'none' : isUp ? 'ascending' : 'descending';
  return (
    <th scope="col" aria-sort={order} className="theme-design-sort-header">
      <button
        type="button"
        className={styles.button}
        data-order={order}
        onClick={() => onSort(name)}
      >
        {names[name]}
      </button>
    </th>
  );
}
