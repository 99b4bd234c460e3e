import Link from '@docusaurus/Link';
import type {Props} from '@theme/DesignPeople';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** People in a line, linked where their page is known. */
export default function DesignPeople({people}: Props): ReactNode {
  return (
    <ul className={`theme-design-people ${styles.people}`}>
      {people.map(({name, url}) => (
        <li key={`${name} ${url}`}>{url === null ? name : <Link href={url}>{name}</Link>}</li>
      ))}
    </ul>
  );
}
