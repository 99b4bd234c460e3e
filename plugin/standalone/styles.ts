/** The style sheet of a standalone site: the default colours have too little contrast for links. */
export const styles = `:root {
  --ifm-color-primary: #245fbf;
  --ifm-color-primary-dark: #2056ac;
  --ifm-color-primary-darker: #1f51a2;
  --ifm-color-primary-darkest: #194386;
  --ifm-color-primary-light: #2869d2;
  --ifm-color-primary-lighter: #2d70d8;
  --ifm-color-primary-lightest: #4d86de;
}

html[data-theme="dark"] {
  --ifm-color-primary: #8ab4f8;
  --ifm-color-primary-dark: #68a0f6;
  --ifm-color-primary-darker: #5795f5;
  --ifm-color-primary-darkest: #2476f2;
  --ifm-color-primary-light: #acc9fa;
  --ifm-color-primary-lighter: #bdd3fb;
  --ifm-color-primary-lightest: #eff5fe;
}

/* Otherwise a white block on a white page. */
.theme-code-block {
  border: 1px solid var(--ifm-toc-border-color);
}
`;
