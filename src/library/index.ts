export { libraryFolder } from './folder.ts';
export { listArticles, listSaved } from './list.ts';
export { type Saved, SaveError, saveArticle } from './save.ts';
