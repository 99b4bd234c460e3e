import type {TOCItem} from '@docusaurus/mdx-loader';
import {translate} from '@docusaurus/Translate';
import {PageMetadata} from '@docusaurus/theme-common';
import DesignBreadcrumbs from '@theme/DesignBreadcrumbs';
import DesignLayout from '@theme/DesignLayout';
import DesignLevel from '@theme/DesignLevel';
import DesignPageHeader from '@theme/DesignPageHeader';
import DesignRuleDesigns from '@theme/DesignRuleDesigns';
import DesignTocMobile from '@theme/DesignTocMobile';
import Heading from '@theme/Heading';
import MDXContent from '@theme/MDXContent';
import type {DesignRuleProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';

/** The compiled page. */
export interface Content {
  (): ReactNode;
  readonly toc: readonly TOCItem[];
}

export interface Props {
  readonly content: Content;
  readonly rule: DesignRuleProps;
}

/** The page of a rule: what it finds and why, and the documents with findings. */
export default function DesignRulePage({content: Content, rule}: Props): ReactNode {
  const {id, level, finds, parent, designs} = rule;
  const title = translate({
    id: 'design.rule.found',
    message: 'Where it was found',
    description: 'Title of the list of documents in which a rule found something',
  });
  const toc = [...Content.toc, {id: 'found', value: title, level: 2}];
  return (
    <DesignLayout toc={toc}>
      <PageMetadata title={id} description={finds} />
      <DesignBreadcrumbs title={id} indexTitle={parent.title} indexPermalink={parent.permalink} />
      <div className="theme-design-rule-page">
        <DesignPageHeader title={id} description={null}>
          <DesignLevel level={level} />
        </DesignPageHeader>
        <DesignTocMobile toc={toc} />
        <div className="theme-doc-markdown markdown">
          <MDXContent>
            <Content />
          </MDXContent>
          <Heading as="h2" id="found">
            {title}
          </Heading>
          <DesignRuleDesigns designs={designs} />
        </div>
      </div>
    </DesignLayout>
  );
}
