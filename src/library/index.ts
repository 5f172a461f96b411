export { ADDRESSES, type AddressEntry, cleanTags } from './addresses.ts';
export { FACTS, type FactsIndex, type FileFacts } from './facts.ts';
export { SaveError } from './failures.ts';
export { libraryFolder } from './folder.ts';
export { listArticles, listSaved } from './list.ts';
export { MARKS, type Mark, type Marks, setMark } from './marks.ts';
export { compareWith, type LibraryFile, lookAtFiles } from './mend.ts';
export { type Saved, saveArticle } from './save.ts';
export { moveToTrash, type Trashed, takeFromTrash } from './trash.ts';
