export { SaveError } from './failures.ts';
export { libraryFolder } from './folder.ts';
export { listArticles, listArticlesBelow, listSaved } from './list.ts';
export { type Saved, saveArticle } from './save.ts';
