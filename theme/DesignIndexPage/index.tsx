import DesignEmpty from '@theme/DesignEmpty';
import DesignHead from '@theme/DesignHead';
import DesignIndex from '@theme/DesignIndex';
import DesignIndexLinks from '@theme/DesignIndexLinks';
import DesignNew from '@theme/DesignNew';
import DesignOtherPages from '@theme/DesignOtherPages';
import DesignPageHeader from '@theme/DesignPageHeader';
import DesignSearchButton from '@theme/DesignSearchButton';
import type {DesignIndexProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly index: DesignIndexProps;
}

/** The index page: every design by status, with filters. */
export default function DesignIndexPage({index}: Props): ReactNode {
  const {title, description, groups, attention, pages} = index;
  return (
    <div className="theme-design-index-page">
      <DesignHead head={index.head} />
      <DesignSearchButton />
      <DesignPageHeader title={title} description={description}>
        <DesignIndexLinks
          releaseNotes={index.releaseNotes}
          health={index.health}
          json={index.json}
        />
      </DesignPageHeader>
      {index.newDesign && <DesignNew newDesign={index.newDesign} />}
      {groups.length + attention.length === 0 ? (
        <>
          <DesignEmpty />
          <DesignOtherPages designs={pages} />
        </>
      ) : (
        <DesignIndex index={index} />
      )}
    </div>
  );
}
