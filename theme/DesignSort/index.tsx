import Translate, {translate} from '@docusaurus/Translate';
import type {DesignIndexProps, Sort, SortKey} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly keys: readonly SortKey[];
  /** What designs are listed by unless a reader chooses; the best match where they are searched. */
  readonly order: DesignIndexProps['order'] | 'match';
  readonly sort: Sort | null;
  readonly onChange: (sort: Sort | null) => void;
}

/** The order of the index. */
export default function DesignSort({keys, order, sort, onChange}: Props): ReactNode {
  const description = 'An order of the index of designs';
  const labels: Readonly<Record<SortKey | 'match', string>> = {
    match: translate({id: 'design.sort.match', message: 'Best match', description}),
    number: translate({id: 'design.sort.number', message: 'Number', description}),
    title: translate({id: 'design.sort.title', message: 'Title', description}),
    status: translate({id: 'design.sort.status', message: 'Status', description}),
    since: translate({id: 'design.sort.since', message: 'Last status change', description}),
    updated: translate({id: 'design.sort.updated', message: 'Last change', description}),
  };
  const chosen = sort?.key ?? order;
  const others = keys.filter((key) => key !== order);
  return (
    <label className={`theme-design-sort ${styles.sort}`}>
      <span>
        <Translate id="design.sort.label" description="Stands before the choice of an order">
          Sort by
        </Translate>
      </span>
      <select
        className={styles.order}
        value={chosen}
        onChange={({target}) => {
          const key = others.find((known) => known === target.value);
          onChange(key === undefined ? null : {key, isReversed: false});
        }}
      >
        {[order, ...others].map((key) => (
          <option key={key} value={key}>
            {labels[key]}
          </option>
        ))}
      </select>
    </label>
  );
}
