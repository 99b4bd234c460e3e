import {translate} from '@docusaurus/Translate';
import DesignChangeCount from '@theme/DesignChangeCount';
import DesignChoice from '@theme/DesignChoice';
import {activityKinds, type ChosenKind} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props extends Pick<ChosenKind, 'kind' | 'isReady'> {
  readonly count: number;
  readonly onChoose: ChosenKind['choose'];
}

/** The choice between all changes and those of one kind. */
export default function DesignActivityKinds({kind, count, isReady, onChoose}: Props): ReactNode {
  const description = 'A button that shows only changes of this kind';
  const labels = {
    status: translate({id: 'design.activity.kind.status', message: 'Status', description}),
    new: translate({id: 'design.activity.kind.new', message: 'New', description}),
    text: translate({id: 'design.activity.kind.text', message: 'Text', description}),
  };
  const all = translate({
    id: 'design.activity.kind.all',
    message: 'All',
    description: 'A button that shows changes of all kinds',
  });
  return (
    <div className={`theme-design-activity-kinds ${styles.bar}`}>
      <DesignChoice
        label={translate({
          id: 'design.activity.kind.label',
          message: 'Kind of change',
          description: 'The label of the choice of which changes are shown',
        })}
        isReady={isReady}
        options={[undefined, ...activityKinds].map((name) => ({
          key: name ?? 'all',
          content: name === undefined ? all : labels[name],
          isChosen: kind === name,
          onChoose: () => onChoose(name),
        }))}
      />
      <output className={styles.count}>
        <DesignChangeCount count={count} />
      </output>
    </div>
  );
}
