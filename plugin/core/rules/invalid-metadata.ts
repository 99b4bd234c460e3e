import {defectsOf} from '../checks/defect-rule.ts';

/** Yields every place where metadata could not be read as written. */
export const invalidMetadata = defectsOf('invalid-metadata');
