import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import type {DesignProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export type Props = Pick<DesignProps, 'title' | 'indexTitle' | 'indexPermalink'>;

/** Breadcrumbs back to the index. */
export default function DesignBreadcrumbs(props: Props): ReactNode {
  const {indexTitle, indexPermalink, title} = props;
  return (
    <nav
      className={`theme-design-breadcrumbs ${styles.breadcrumbs}`}
      aria-label={translate({
        id: 'design.breadcrumbs.label',
        message: 'Breadcrumbs',
        description: 'The ARIA label of the breadcrumbs above a design',
      })}
    >
      <ul className={`breadcrumbs ${styles.list}`}>
        <li className={`breadcrumbs__item ${styles.index}`}>
          <Link className="breadcrumbs__link" to={indexPermalink}>
            {indexTitle}
          </Link>
        </li>
        <li className={`breadcrumbs__item breadcrumbs__item--active ${styles.current}`}>
          <span className={`breadcrumbs__link ${styles.title}`} aria-current="page">
            {title}
          </span>
        </li>
      </ul>
    </nav>
  );
}
