export {unknown as chinese} from './none.ts';
