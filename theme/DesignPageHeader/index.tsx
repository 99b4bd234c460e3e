import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  readonly title: string;
  readonly description: string | null;
  /** The button of the search, where the layout of the page does not have it. */
  readonly search?: ReactNode;
  readonly children: ReactNode;
}

/** The header of a page about several designs: title, links beside it, and description. */
export default function DesignPageHeader(props: Props): ReactNode {
  const {title, description, search, children} = props;
  return (
    <header className={`theme-design-page-header ${styles.header}`}>
      {search}
      <div className={styles.line}>
        <h1 className={styles.title}>{title}</h1>
        <div className={styles.links}>{children}</div>
      </div>
      {description !== null && <p className={styles.description}>{description}</p>}
    </header>
  );
}
