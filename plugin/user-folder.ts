/** Variable of the environment with the folder of the user, where Docusaurus was started in another one. */
export const userFolderVariable = 'DESIGN_DOCS_USER_FOLDER';
