export {unknown as korean} from './none.ts';
