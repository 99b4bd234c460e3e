import Link from '@docusaurus/Link';
import type {DesignLinkProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly design: Omit<DesignLinkProps, 'status'>;
}

/** Number and title of a design, linked if it has a page. */
export default function DesignLink({design}: Props): ReactNode {
  const {number, title, permalink} = design;
  const text = (
    <>
      {number !== null && <span className={styles.number}>{number}</span>}
      {number !== null && ' '}
      {title}
    </>
  );
  if (permalink === null) return <span className="theme-design-link">{text}</span>;
  return (
    <Link className="theme-design-link" to={permalink}>
      {text}
    </Link>
  );
}
