import type {PropSidebar} from '@docusaurus/plugin-content-docs';
import {DocsSidebarProvider} from '@docusaurus/plugin-content-docs/client';
import renderRoutes from '@docusaurus/renderRoutes';
import {matchPath, useLocation} from '@docusaurus/router';
import {HtmlClassNameProvider} from '@docusaurus/theme-common';
import DesignAlternates from '@theme/DesignAlternates';
import DesignSearch from '@theme/DesignSearch';
import DocRootLayout from '@theme/DocRoot/Layout';
import Layout from '@theme/Layout';
import NotFoundContent from '@theme/NotFound/Content';
import {type AlternateProps, useLightPrint} from 'docusaurus-plugin-design-docs/client';
import type {ReactNode} from 'react';
import type {RouteConfig} from 'react-router-config';
import './styles.module.css';

export interface Sidebar {
  readonly name: string;
  readonly items: PropSidebar;
}

export interface Props {
  readonly sidebar: Sidebar;
  readonly alternates: readonly AlternateProps[];
  readonly route: RouteConfig;
}

/** The layout of all pages: that of docs, with the designs by status in the sidebar. */
export default function DesignRoot({sidebar, alternates, route}: Props): ReactNode {
  const {pathname} = useLocation();
  useLightPrint();
  // This route also matches addresses below it that have no page.
  if (!route.routes?.some(({path, exact}) => matchPath(pathname, {path, exact: exact ?? false}))) {
    return (
      <Layout>
        <NotFoundContent />
      </Layout>
    );
  }
  return (
    <HtmlClassNameProvider className="docs-wrapper docs-doc-page theme-design-root">
      <DesignAlternates alternates={alternates} />
      <Layout>
        <DocsSidebarProvider name={sidebar.name} items={sidebar.items}>
          <DesignSearch>
            <DocRootLayout>{renderRoutes(route.routes)}</DocRootLayout>
          </DesignSearch>
        </DocsSidebarProvider>
      </Layout>
    </HtmlClassNameProvider>
  );
}
