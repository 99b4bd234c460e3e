/** One file of the folder, as the disk gave it. `path` is POSIX, relative to the folder. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** The YAML file beside a `README.md` design (`metadata.yaml`, `kep.yaml`). */
  readonly sidecar?: Sidecar;
  /** Why the text is not what the author wrote, if the file could not be read unchanged. */
  readonly damage?: Damage;
}

/** The file of metadata beside a document, as the disk gave it. */
export interface Sidecar {
  readonly path: string;
  readonly text: string;
  readonly damage?: Damage;
  /** Names of other files beside it that are called as if they held the metadata too. */
  readonly rivals?: readonly string[];
}

/** What reading a file from disk could not do. */
export interface Damage {
  readonly message: string;
  readonly hint: string;
  /** There is no text at all: the document can be listed and not shown. */
  readonly isLost?: true;
}
