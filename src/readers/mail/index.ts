export { explainMail, mailWords, readMail } from './read.ts';
