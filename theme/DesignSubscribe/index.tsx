import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {type DesignIndexProps, useDismiss} from 'docusaurus-plugin-design-docs/client';
import {type ReactNode, useRef} from 'react';
import styles from './styles.module.css';

export type Props = Pick<DesignIndexProps, 'feeds' | 'json'>;

/** A menu with the feeds and the JSON of the same designs. It opens without JavaScript too. */
export default function DesignSubscribe({feeds, json}: Props): ReactNode {
  const box = useRef<HTMLDetailsElement>(null);
  useDismiss(box);
  if (feeds.length === 0 && json === null) return null;
  return (
    <details ref={box} className={`theme-design-subscribe ${styles.menu}`}>
      <summary className={styles.name}>
        <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 7.5A5.5 5.5 0 0 1 8.5 13M3 3.5A9.5 9.5 0 0 1 12.5 13M3.5 12.5h.01" />
        </svg>
        <span className={styles.text}>
          <Translate id="design.subscribe" description="A menu of feeds and files with all designs">
            Subscribe
          </Translate>
        </span>
      </summary>
      <ul className={styles.list}>
        {feeds.map(({href, title}) => (
          <li key={href}>
            <Link href={`pathname://${href}`} data-noBrokenLinkCheck>
              {title}
            </Link>
          </li>
        ))}
        {json !== null && (
          <li>
            <Link href={json} data-noBrokenLinkCheck>
              <Translate id="design.index.json" description="Leads to all designs as a JSON file">
                All designs as JSON
              </Translate>
            </Link>
          </li>
        )}
      </ul>
    </details>
  );
}
