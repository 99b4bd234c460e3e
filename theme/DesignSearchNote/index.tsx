import Translate from '@docusaurus/Translate';
import DesignCount from '@theme/DesignCount';
import type {SearchModel} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export type Props = Pick<SearchModel, 'query' | 'groups' | 'found' | 'isFailed'>;

/** A note of the search: what it covers, how many results there are, or why there are none. */
export default function DesignSearchNote(props: Props): ReactNode {
  return (
    <p className={`theme-design-search-note ${styles.note}`} role="status">
      {renderNote(props)}
    </p>
  );
}

function renderNote({query, groups, found, isFailed}: Props): ReactNode {
  if (isFailed) {
    return (
      <Translate
        id="design.search.failed"
        description="Stands in the search where its data could not be loaded"
      >
        The search could not be loaded. Reload the page to try again.
      </Translate>
    );
  }
  if (query.trim() === '') {
    return (
      <Translate id="design.search.hint" description="Stands in the search before one types">
        Finds titles, numbers, people, statuses, years, headings and text. Choose with the arrow
        keys, open with Enter.
      </Translate>
    );
  }
  const count = groups.reduce((sum, {total}) => sum + total, 0);
  if (count > 0) return <DesignCount count={count} />;
  if (found !== query) return null;
  return (
    <Translate
      id="design.search.none"
      description="Stands in the search where nothing was found"
      values={{query: query.trim()}}
    >
      {'No design has “{query}”.'}
    </Translate>
  );
}
