import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import DesignCopyButton from '@theme/DesignCopyButton';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

export interface Props {
  /** Address of the file. */
  readonly href: string;
}

/** A link to a Markdown file, and a button that copies its text. */
export default function DesignCopyMarkdown({href}: Props): ReactNode {
  return (
    <span className={`theme-design-copy-markdown ${styles.root}`}>
      <Link href={`pathname://${href}`} data-noBrokenLinkCheck>
        <Translate id="design.markdown.file" description="Leads to a page as a Markdown file">
          Markdown file
        </Translate>
      </Link>
      <DesignCopyButton
        copy={() => copyFile(href)}
        copied={
          <Translate id="design.markdown.copied" description="A page was copied as Markdown">
            Copied
          </Translate>
        }
        failed={
          <Translate id="design.markdown.failed" description="A page could not be copied">
            The browser did not allow it; open the Markdown file and copy from there
          </Translate>
        }
      >
        <Translate id="design.markdown.copy" description="Copies a page as Markdown">
          Copy as Markdown
        </Translate>
      </DesignCopyButton>
    </span>
  );
}

// Safari allows copying only during the click event, so it is given a promise of the text.
async function copyFile(href: string): Promise<void> {
  const text = fetch(href).then((response) => {
    if (!response.ok) throw new Error(`${href} answered ${response.status}`);
    return response.text();
  });
  if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(await text);
  const blob = text.then((content) => new Blob([content], {type: 'text/plain'}));
  return navigator.clipboard.write([new ClipboardItem({'text/plain': blob})]);
}
