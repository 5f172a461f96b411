export { type ArticleRecord, type FailedRecord, recordArticle } from './record.ts';
export { type ReportTotals, ReportWriter } from './write/report-writer.ts';
