import DesignIndexGroups from '@theme/DesignIndexGroups';
import DesignIndexResults from '@theme/DesignIndexResults';
import DesignIndexTable from '@theme/DesignIndexTable';
import DesignNothing from '@theme/DesignNothing';
import {
  type ChangeIndex,
  type DesignIndexProps,
  type IndexState,
  type IndexView,
  sortedBy,
  useIsNarrow,
} from 'docusaurus-plugin-design-docs/client';
import {memo, type ReactNode} from 'react';

export interface Props {
  readonly view: IndexView;
  readonly shown: IndexState;
  readonly groups: Pick<DesignIndexProps, 'groups' | 'attention' | 'pages'>;
  readonly onChange: ChangeIndex;
}

// Up to a thousand rows: hidden rather than rendered again at each letter typed.
const Groups = memo(DesignIndexGroups);
const Results = memo(DesignIndexResults);

const isWriting = process.env.NODE_ENV === 'development';

/** The matching designs: grouped by status, as a table, or as results of a query. */
export default function DesignIndexList({view, shown, groups, onChange}: Props): ReactNode {
  const {results} = view;
  // A phone has no room for columns, so it always shows the list.
  const isNarrow = useIsNarrow();
  const isTable = shown.view === 'table' && !isNarrow;
  // A query hides the groups: they are not rendered again for it.
  const isChosen = Object.values(shown.chosen).some((values) => values.length > 0);
  const isQuery = shown.query.trim() !== '';
  // Problems are for those who can fix them: maintainers who ask for them, and authors in `docusaurus start`.
  const showsProblems = isWriting || (shown.chosen.lens ?? []).length > 0;
  const isGrouped = results.length > 0 && !isTable && !isQuery;
  return (
    <div className="theme-design-index-list">
      <div className="theme-design-index-groups" hidden={!isGrouped}>
        <Groups {...groups} isNarrowed={isChosen} showsProblems={showsProblems} />
      </div>
      {results.length === 0 && (
        <DesignNothing state={shown} blame={view.blame} onChange={onChange} />
      )}
      {results.length > 0 && isTable && (
        <DesignIndexTable
          results={results}
          sortKeys={view.sortKeys}
          hasAuthors={view.hasAuthors}
          hasReleases={view.hasReleases}
          showsProblems={showsProblems}
          sort={shown.sort}
          onSort={(key) => onChange(sortedBy(shown, key), 'push')}
        />
      )}
      {results.length > 0 && !isTable && isQuery && (
        <Results results={results} showsProblems={showsProblems} />
      )}
    </div>
  );
}
