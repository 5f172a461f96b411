export {unknown as japanese} from './none.ts';
