import Head from '@docusaurus/Head';
import {PageMetadata} from '@docusaurus/theme-common';
import type {DesignHeadProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly head: DesignHeadProps;
}

/** Metadata of a page for browsers, search engines and link previews. */
export default function DesignHead({head}: Props): ReactNode {
  const {title, description, type, published, modified, structuredData} = head;
  const {image, keywords, markdown} = head;
  return (
    <>
      <PageMetadata
        title={title}
        description={description ?? ''}
        {...(keywords.length > 0 ? {keywords} : {})}
        {...(image === null ? {} : {image})}
      />
      <Head>
        <meta property="og:type" content={type} />
        {published !== null && <meta property="article:published_time" content={published} />}
        {modified !== null && <meta property="article:modified_time" content={modified} />}
        {markdown !== null && (
          <link rel="alternate" type="text/markdown" title={title} href={markdown} />
        )}
        <script type="application/ld+json">{structuredData}</script>
      </Head>
    </>
  );
}
