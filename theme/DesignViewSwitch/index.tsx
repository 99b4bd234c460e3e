import {translate} from '@docusaurus/Translate';
import DesignChoice from '@theme/DesignChoice';
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
    <div className={`theme-design-view-switch ${styles.switch}`}>
      <DesignChoice
        label={translate({
          id: 'design.view.label',
          message: 'View',
          description: 'The label of the choice between groups and table',
        })}
        options={(['groups', 'table'] as const).map((name) => ({
          key: name,
          content: (
            <>
              <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
                <path d={shapes[name]} />
              </svg>
              <span>{labels[name]}</span>
            </>
          ),
          isChosen: view === name,
          onChoose: () => onChange(name),
        }))}
      />
    </div>
  );
}
