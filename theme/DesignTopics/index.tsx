import Link from '@docusaurus/Link';
import DesignMetadataItem from '@theme/DesignMetadataItem';
import type {DesignProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export type Props = Pick<
  DesignProps,
  'tags' | 'areas' | 'components' | 'stage' | 'tracking' | 'discussions' | 'indexPermalink'
>;

const facets = [
  ['areas', 'area'],
  ['components', 'component'],
  ['tags', 'tag'],
] as const;

const list = `theme-design-topics ${styles.list}`;
const links = ['tracking', 'discussions'] as const;

/** What a design belongs to, linked to the index filtered by it, and where it is tracked and discussed. */
export default function DesignTopics(props: Props): ReactNode {
  const {stage, indexPermalink} = props;
  const renderNames = (facet: string, names: readonly string[]) =>
    names.map((name) => (
      <li key={name}>
        <Link to={`${indexPermalink}?${facet}=${encodeURIComponent(name)}`}>{name}</Link>
      </li>
    ));
  return (
    <>
      {stage !== null && (
        <DesignMetadataItem name="stage">
          <ul className={list}>{renderNames('stage', [stage])}</ul>
        </DesignMetadataItem>
      )}
      {facets.map(
        ([name, facet]) =>
          props[name].length > 0 && (
            <DesignMetadataItem key={name} name={name}>
              <ul className={list}>{renderNames(facet, props[name])}</ul>
            </DesignMetadataItem>
          ),
      )}
      {links.map(
        (name) =>
          props[name].length > 0 && (
            <DesignMetadataItem key={name} name={name}>
              <ul className={list}>
                {props[name].map(({label, url}) => (
                  <li key={url}>
                    <Link href={url}>{label}</Link>
                  </li>
                ))}
              </ul>
            </DesignMetadataItem>
          ),
      )}
    </>
  );
}
