import Head from '@docusaurus/Head';
import type {AlternateProps} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';

export interface Props {
  readonly alternates: readonly AlternateProps[];
}

/** Links in the head of every page to the feeds and the JSON of the designs. */
export default function DesignAlternates({alternates}: Props): ReactNode {
  return (
    <Head>
      {alternates.map(({rel, type, title, href}) => (
        <link key={href} rel={rel} type={type} title={title} href={href} />
      ))}
    </Head>
  );
}
