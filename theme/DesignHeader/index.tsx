import Translate from '@docusaurus/Translate';
import {useAnchorTargetClassName} from '@docusaurus/theme-common';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import DesignPartOf from '@theme/DesignPartOf';
import type {DesignProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly design: DesignProps;
}

/** Number and title of a design, or what kind of page it is and what it is a part of. */
export default function DesignHeader({design}: Props): ReactNode {
  const {kind, number, title, anchor, partOf} = design;
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
      {partOf !== null && <DesignPartOf design={partOf} />}
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
