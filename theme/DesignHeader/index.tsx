import Translate from '@docusaurus/Translate';
import {useAnchorTargetClassName} from '@docusaurus/theme-common';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {DesignProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly design: DesignProps;
}

/** Number and title of a design, or the kind of page if it is not a design. */
export default function DesignHeader({design}: Props): ReactNode {
  const {kind, number, title, anchor} = design;
  useBrokenLinks().collectAnchor(anchor);
  return (
    <header
      className={`theme-design-header ${styles.header} ${design.pageSettings.hidesTitle ? styles.hidden : ''}`}
    >
      {number !== null && (
        <p className={styles.number}>
          <Translate
            id="design.header.number"
            description="The number above the title of a design"
            values={{number}}
          >
            {'Design {number}'}
          </Translate>
        </p>
      )}
      {kind === 'template' && (
        <p className={styles.number}>
          <Translate
            id="design.header.template"
            description="Stands above the title of the file that designs are written from"
          >
            Template of designs
          </Translate>
        </p>
      )}
      <h1 id={anchor} className={`${styles.title} ${useAnchorTargetClassName(anchor) ?? ''}`}>
        {title}
      </h1>
    </header>
  );
}
