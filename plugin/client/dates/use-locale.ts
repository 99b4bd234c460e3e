import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** The language of the page. */
export function useLocale(): string {
  return useDocusaurusContext().i18n.currentLocale;
}
