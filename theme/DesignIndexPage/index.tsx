import DesignEmpty from '@theme/DesignEmpty';
import DesignHead from '@theme/DesignHead';
import DesignIndex from '@theme/DesignIndex';
import DesignIndexLinks from '@theme/DesignIndexLinks';
import DesignNew from '@theme/DesignNew';
import DesignOtherPages from '@theme/DesignOtherPages';
import DesignPageHeader from '@theme/DesignPageHeader';
import DesignSearchButton from '@theme/DesignSearchButton';
import DesignSubscribe from '@theme/DesignSubscribe';
import type {DesignIndexProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly index: DesignIndexProps;
}

/** The index page: what the folder is, and every design by status, with filters. */
export default function DesignIndexPage({index}: Props): ReactNode {
  const {title, description, groups, attention, pages} = index;
  const header = (
    <DesignPageHeader title={title} description={description} search={<DesignSearchButton />}>
      <DesignSubscribe feeds={index.feeds} json={index.json} />
      {index.newDesign && <DesignNew newDesign={index.newDesign} />}
    </DesignPageHeader>
  );
  return (
    <div className="theme-design-index-page">
      <DesignHead head={index.head} />
      {groups.length + attention.length === 0 ? (
        <>
          {header}
          <DesignEmpty />
          <DesignOtherPages designs={pages} />
        </>
      ) : (
        <DesignIndex index={index}>{header}</DesignIndex>
      )}
      <DesignIndexLinks releaseNotes={index.releaseNotes} health={index.health} />
    </div>
  );
}
