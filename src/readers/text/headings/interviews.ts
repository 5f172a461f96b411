import type { Context } from './context.ts';

const FEWEST_QUESTIONS = 3;

/**
 * Where headings are nearly all questions, they are what the interviewer asked: then so is every other question that
 * stands alone over an answer. `chosen`: 1 the headings, 0 the others.
 */
export function addQuestions(context: Context, chosen: readonly number[]): readonly number[] {
  if (!isInterview(context, chosen)) return chosen;
  return chosen.map((one, at) => {
    const form = context.forms[at];
    const next = context.forms[at + 1];
    const asks =
      form?.candidate && form.end === 'ask' && form.start !== 'quote' && next && next.end !== 'ask';
    return one || (asks && next.width > form.width) ? 1 : 0;
  });
}

function isInterview(context: Context, chosen: readonly number[]): boolean {
  const headings = context.forms.filter((_, at) => chosen[at]);
  const asked = headings.filter((form) => form.end === 'ask').length;
  return asked >= FEWEST_QUESTIONS && asked >= headings.length * 0.75;
}
