import DesignSearchHit from '@theme/DesignSearchHit';
import DesignSearchSection from '@theme/DesignSearchSection';
import {type SearchGroup, toAddress, toOptionId} from 'docusaurus-plugin-design-docs/client';
import {Fragment, type ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly group: SearchGroup;
  readonly hasTitle: boolean;
  readonly active: string | undefined;
  readonly onLeave: () => void;
}

/** The designs that were found in one folder, each with its sections. */
export default function DesignSearchGroup({group, hasTitle, active, onLeave}: Props): ReactNode {
  const {instance, hits} = group;
  return (
    // biome-ignore lint/a11y/useSemanticElements: the group of a list of options is no fieldset
    <div role="group" className="theme-design-search-group" aria-label={instance.title}>
      {hasTitle && (
        <div className={styles.title} aria-hidden="true">
          {instance.title}
        </div>
      )}
      {hits.map((hit) => (
        <Fragment key={hit.place}>
          <DesignSearchHit
            id={toOptionId(instance.id, hit)}
            hit={hit}
            active={active}
            onLeave={onLeave}
          />
          {hit.sections.map((section, at) => (
            <DesignSearchSection
              key={section.anchor}
              id={toOptionId(instance.id, hit, at)}
              address={toAddress(hit, section.anchor)}
              section={section}
              active={active}
              onLeave={onLeave}
            />
          ))}
        </Fragment>
      ))}
    </div>
  );
}
