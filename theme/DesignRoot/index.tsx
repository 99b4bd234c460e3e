import {DocsSidebarProvider} from '@docusaurus/plugin-content-docs/client';
import renderRoutes from '@docusaurus/renderRoutes';
import {HtmlClassNameProvider} from '@docusaurus/theme-common';
import type {Props} from '@theme/DesignRoot';
import DocRootLayout from '@theme/DocRoot/Layout';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';
import './styles.module.css';

/** What all pages share: the layout of docs, with designs by status in the sidebar. */
export default function DesignRoot({sidebar, route}: Props): ReactNode {
  return (
    <HtmlClassNameProvider className="docs-wrapper docs-doc-page theme-design-root">
      <Layout>
        <DocsSidebarProvider name={sidebar.name} items={sidebar.items}>
          <DocRootLayout>{renderRoutes(route.routes)}</DocRootLayout>
        </DocsSidebarProvider>
      </Layout>
    </HtmlClassNameProvider>
  );
}
