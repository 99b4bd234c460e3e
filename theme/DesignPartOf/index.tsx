import Translate from '@docusaurus/Translate';
import DesignLink from '@theme/DesignLink';
import DesignStatus from '@theme/DesignStatus';
import type {DesignLinkProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly design: DesignLinkProps;
}

/** The design that a document is a part of, with its status. */
export default function DesignPartOf({design}: Props): ReactNode {
  return (
    <p className={`theme-design-part-of ${styles.partOf}`}>
      <Translate
        id="design.partOf"
        description="Stands above the title of a document that belongs to a design; {design} is a link"
        values={{design: <DesignLink design={design} />}}
      >
        {'Part of {design}'}
      </Translate>
      {design.status.id !== null && (
        <>
          {' '}
          <DesignStatus status={design.status} />
        </>
      )}
    </p>
  );
}
