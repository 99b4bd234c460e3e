import type {Env} from 'markdown-it';

/** What is written around a document depends on where it is shown. */
export interface WriteEnv extends Env {
  /** Stands before every id, where one page shows several texts. */
  readonly idPrefix: string;
  readonly texts: {readonly footnotes: string; readonly backToReference: string};
}

/** What the renderer was given, which markdown-it hands on without knowing its type. */
export function toWriteEnv(env: Env | undefined): WriteEnv {
  // The one place that renders gives a `WriteEnv`.
  return env as WriteEnv;
}
