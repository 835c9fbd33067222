/** Word processor files → Reading. */
export { readDocx, type WordOptions } from './docx';
export { readOdt } from './odt';
