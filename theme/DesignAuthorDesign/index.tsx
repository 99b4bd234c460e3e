import Link from '@docusaurus/Link';
import DesignRoles from '@theme/DesignRoles';
import type {AuthorDesignProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly design: AuthorDesignProps;
}

/** A design on the page of a person, with their roles in it. */
export default function DesignAuthorDesign({design}: Props): ReactNode {
  const {number, title, permalink, roles} = design;
  return (
    <li className={`theme-design-author-design ${styles.item}`}>
      <span className={styles.title}>
        {number !== null && <span className={styles.number}>{number} </span>}
        {permalink === null ? title : <Link to={permalink}>{title}</Link>}
      </span>
      <span className={styles.roles}>
        <DesignRoles roles={roles} />
      </span>
    </li>
  );
}
