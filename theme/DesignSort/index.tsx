import {translate} from '@docusaurus/Translate';
import type {Sort, SortKey} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly keys: readonly SortKey[];
  readonly sort: Sort | null;
  readonly onChange: (sort: Sort | null) => void;
}

/** The order of the index. */
export default function DesignSort({keys, sort, onChange}: Props): ReactNode {
  const description = 'An order of the index of designs';
  const labels: Readonly<Record<SortKey | 'auto', string>> = {
    auto: translate({id: 'design.sort.auto', message: 'Default order', description}),
    number: translate({id: 'design.sort.number', message: 'By number', description}),
    title: translate({id: 'design.sort.title', message: 'By title', description}),
    status: translate({id: 'design.sort.status', message: 'By status', description}),
    updated: translate({id: 'design.sort.updated', message: 'Newest first', description}),
  };
  return (
    <select
      className={`theme-design-sort ${styles.sort}`}
      aria-label={translate({
        id: 'design.sort.label',
        message: 'Order',
        description: 'The label of the choice of an order for the index of designs',
      })}
      value={sort?.key ?? 'auto'}
      onChange={({target}) => {
        const key = keys.find((known) => known === target.value);
        onChange(key === undefined ? null : {key, isReversed: false});
      }}
    >
      {(['auto', ...keys] as const).map((key) => (
        <option key={key} value={key}>
          {labels[key]}
        </option>
      ))}
    </select>
  );
}
