export {unknown as turkish} from './none.ts';
