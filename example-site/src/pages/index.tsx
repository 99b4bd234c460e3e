import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import styles from './index.module.css';

interface Feature {
  readonly title: string;
  readonly text: string;
  readonly link: string;
  readonly label: string;
}

const features: readonly Feature[] = [
  {
    title: 'What holds?',
    text: 'Every design stands under its status, in the words of your project. A design that was replaced leads to its successor.',
    link: '/design',
    label: 'Open the index',
  },
  {
    title: 'What is new?',
    text: 'The Summary of each design becomes the release notes: what was shipped, what comes next, in the words of its authors.',
    link: '/design/release-notes',
    label: 'Read the release notes',
  },
  {
    title: 'What is missing?',
    text: 'Each document is held against your template. Missing and empty sections are named on its page and in the terminal.',
    link: '/design/0020-broken-on-purpose',
    label: 'See a document with problems',
  },
];

const config = `export default {
  plugins: [['docusaurus-plugin-design-docs', {path: 'design'}]],
};`;

export default function Home(): ReactNode {
  return (
    <Layout description="Turns a folder of design documents into a design index, release notes and checks.">
      <main>
        <Hero />
        <Features />
        <Begin />
      </main>
    </Layout>
  );
}

function Hero(): ReactNode {
  return (
    <header className={styles.hero}>
      <div className="container">
        <Heading as="h1" className={styles.title}>
          Your design documents, as a site you can trust
        </Heading>
        <p className={styles.lead}>
          Proposals, RFCs and decisions in a folder of Markdown become an index by status, a page
          for each document and release notes. No document has to be changed.
        </p>
        <div className={styles.buttons}>
          <Link className="button button--primary button--lg" to="/design">
            See the designs
          </Link>
          <Link className="button button--secondary button--lg" to="/docs/add-to-a-site">
            Add it to a site
          </Link>
        </div>
      </div>
    </header>
  );
}

function Features(): ReactNode {
  return (
    <section className={styles.features} aria-label="Three questions it answers">
      <div className="container">
        <ul className={styles.cards}>
          {features.map(({title, text, link, label}) => (
            <li key={link} className={styles.card}>
              <Heading as="h2">{title}</Heading>
              <p>{text}</p>
              <Link to={link}>{label}</Link>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function Begin(): ReactNode {
  return (
    <section className={styles.begin}>
      <div className="container">
        <Heading as="h2">One line in the configuration</Heading>
        <pre className={styles.code}>
          <code>{config}</code>
        </pre>
        <p>
          This site runs on that line. The designs it shows are those of the plugin itself, written
          from <Link to="/docs/template">a template</Link> in their folder. Without a Docusaurus
          site, the <Link to="/docs/command-line">command line</Link> makes one from the folder
          alone.
        </p>
      </div>
    </section>
  );
}
