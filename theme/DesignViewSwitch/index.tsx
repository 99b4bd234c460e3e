import {translate} from '@docusaurus/Translate';
import type {View} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly view: View;
  readonly onChange: (view: View) => void;
}

const shapes = {
  groups: 'M2 3h12M4.5 6.5H14M4.5 9.5H14M2 13h12',
  table: 'M2 3h12v10H2ZM2 6.3h12M2 9.7h12M6.5 3v10',
} as const;

/** The switch between groups and table. */
export default function DesignViewSwitch({view, onChange}: Props): ReactNode {
  const description = 'A way to show the index of designs';
  const labels = {
    groups: translate({id: 'design.view.groups', message: 'Groups', description}),
    table: translate({id: 'design.view.table', message: 'Table', description}),
  };
  return (
    <fieldset className={`theme-design-view-switch ${styles.switch}`}>
      <legend className={styles.legend}>
        {translate({
          id: 'design.view.label',
          message: 'View',
          description: 'The label of the choice between groups and table',
        })}
      </legend>
      {(['groups', 'table'] as const).map((name) => (
        <button
          key={name}
          type="button"
          className={styles.button}
          aria-pressed={view === name}
          onClick={() => onChange(name)}
        >
          <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
            <path d={shapes[name]} />
          </svg>
          <span className={styles.label}>{labels[name]}</span>
        </button>
      ))}
    </fieldset>
  );
}
