/** The failsafe schema has only strings, lists and maps (YAML 1.2.2, section 10.1). */
export const yamlOptions = {schema: 'failsafe', uniqueKeys: false, logLevel: 'silent'} as const;
