import { readWithin } from '../blocks.ts';
import { type Draft, hiddenDraft } from '../draft.ts';
import { joinText, type Line, lineOf, setText } from '../lines.ts';
import type { OrgRule, OrgStretch } from './page.ts';

const BEGIN = /^#\+begin_([\w*-]{1,60})(?: +|$)/i;
const END = /^#\+end_([\w*-]{1,60})$/i;
const DRAWER = /^:([\w-]{1,60}):$/;

/** What a line may close, for `createClosers`. */
export function closedBy(text: string): string | null {
  if (/^:end:$/i.test(text)) return ':';
  if (text.startsWith('\\end{') || text === '\\]') return text;
  return text.startsWith('#+') ? (END.exec(text)?.[1]?.toLowerCase() ?? null) : null;
}

const NOTES: Readonly<Record<string, string>> = {
  note: 'Note',
  warning: 'Warning',
  tip: 'Tip',
  important: 'Important',
  caution: 'Caution',
  info: 'Info',
  hint: 'Hint',
};

/** `#+begin_kind` to `#+end_kind`. One that nothing closes is text. */
export const BLOCK: OrgRule = {
  interrupts: true,
  begins: ({ text }) => text.startsWith('#+') && BEGIN.test(text),
  read: (stretch, at) => {
    const { lines, to, page } = stretch;
    const match = BEGIN.exec(lines[at]?.text ?? '');
    const kind = (match?.[1] ?? '').toLowerCase();
    const close = page.closers.find(kind, at + 1, to);
    if (!match || close === null) return null;
    const words = lines[at]?.text.slice(match[0].length) ?? '';
    return { end: close + 1, drafts: captioned(stretch, readKind(stretch, kind, words, at + 1, close)) };
  },
};

function readKind(stretch: OrgStretch, kind: string, words: string, from: number, to: number): Draft[] {
  const { lines, page } = stretch;
  switch (kind) {
    case 'src':
    case 'example': {
      const [language = ''] = kind === 'src' ? words.split(/\s/, 1) : [];
      const settings = hiddenDraft(words.slice(language.length));
      return [
        ...settings,
        { type: 'code', language: language || null, text: unescapeLines(setText(lines, from, to)) },
      ];
    }
    case 'comment':
    case 'export':
      return hiddenDraft(`${words} ${joinText(lines, from, to)}`);
    case 'verse':
      return [...hiddenDraft(words), ...versesOf(lines, from, to)];
    case 'quote':
      return [...hiddenDraft(words), quotationOf(readWithin(stretch, from, to, page.rules))];
    default: {
      const drafts = readWithin(stretch, from, to, page.rules);
      const label = Object.hasOwn(NOTES, kind) ? NOTES[kind] : undefined;
      return label === undefined
        ? [...hiddenDraft(words), ...drafts]
        : [{ type: 'note', kind, label: words || label, drafts }];
    }
  }
}

/** Lines of a listing that Org would read otherwise have a comma before them. */
const unescapeLines = (text: string): string => text.replace(/^([ \t]*),(?=\*|#\+|,)/gm, '$1');

const ATTRIBUTION = /^(?:---?|[\u2013\u2014]) ?(?=\S)/;

/** The last line of a quotation says who said it where it begins with dashes. */
function quotationOf(drafts: readonly Draft[]): Draft {
  const last = drafts.at(-1);
  if (last?.type !== 'paragraph') return { type: 'quotation', drafts };
  const lines = last.text.split('\n');
  const named = lines.at(-1) ?? '';
  if (!ATTRIBUTION.test(named) || (lines.length === 1 && drafts.length === 1))
    return { type: 'quotation', drafts };
  const rest = lines.slice(0, -1).join('\n');
  const words: Draft[] = rest === '' ? [] : [{ type: 'paragraph', text: rest }];
  return {
    type: 'quotation',
    drafts: [...drafts.slice(0, -1), ...words],
    attribution: named.replace(ATTRIBUTION, ''),
  };
}

function versesOf(lines: readonly Line[], from: number, to: number): Draft[] {
  const stanzas = setText(lines, from, to).split(/\n{2,}/);
  return stanzas.filter(Boolean).map((stanza) => ({ type: 'verse', lines: stanza.split('\n') }));
}

/** Drafts with the caption that was said before them. */
function captioned({ page }: OrgStretch, drafts: Draft[]): Draft[] {
  const caption = page.caption;
  page.caption = null;
  return caption === null ? drafts : [...drafts, { type: 'caption', text: caption }];
}

/** `:NAME:` to `:END:`: what Org keeps about a heading. */
export const DRAWERS: OrgRule = {
  interrupts: true,
  begins: ({ text }) => text.startsWith(':') && DRAWER.test(text),
  read: ({ lines, to, page }, at) => {
    const close = page.closers.find(':', at + 1, to);
    return close === null ? null : { end: close + 1, drafts: hiddenDraft(joinText(lines, at, close)) };
  },
};

/** Lines behind a colon are set as they stand. */
export const FIXED: OrgRule = {
  interrupts: true,
  begins: ({ text }) => text === ':' || text.startsWith(': '),
  read: (stretch, at) => {
    const { lines, to } = stretch;
    const kept: Line[] = [];
    let end = at;
    for (
      let text = lines[end]?.text ?? '';
      end < to && /^:(?: |$)/.test(text);
      text = lines[++end]?.text ?? ''
    )
      kept.push(lineOf(text.slice(2)));
    return {
      end,
      drafts: captioned(stretch, [{ type: 'code', language: null, text: setText(kept, 0, kept.length) }]),
    };
  },
};

/** An environment of LaTeX. */
export const LATEX: OrgRule = {
  interrupts: true,
  begins: ({ text }) => text.startsWith('\\begin{'),
  read: ({ lines, to, page }, at) => {
    const close = page.closers.find((lines[at]?.text ?? '').replace('\\begin', '\\end'), at + 1, to);
    if (close === null) return null;
    return {
      end: close + 1,
      drafts: [{ type: 'formula', text: setText(lines, at, close + 1) }],
    };
  },
};

/** A formula between brackets that have lines of their own. */
export const FORMULA: OrgRule = {
  interrupts: true,
  begins: ({ text }) => text === '\\[',
  read: ({ lines, to, page }, at) => {
    const close = page.closers.find('\\]', at + 1, to);
    return close === null
      ? null
      : { end: close + 1, drafts: [{ type: 'formula', text: setText(lines, at + 1, close) }] };
  },
};

export const RULE: OrgRule = {
  interrupts: true,
  begins: ({ text }) => /^-{5,}$/.test(text),
  read: (_, at) => ({ end: at + 1, drafts: [{ type: 'rule' }] }),
};

const NOTE = /^\[fn:([\w-]{1,80})\](?: |$)/;

/** `[fn:label] words`, up to the next, a heading or two blank lines. */
export const NOTES_BELOW: OrgRule = {
  interrupts: true,
  begins: ({ raw }) => raw.startsWith('[fn:') && NOTE.test(raw),
  read: (stretch, at) => {
    const { lines, to, page } = stretch;
    const match = NOTE.exec(lines[at]?.raw ?? '');
    page.labels.add(match?.[1] ?? '');
    let end = at + 1;
    for (; end < to; end++) {
      const { raw, text } = lines[end] ?? lineOf('');
      if (NOTE.test(raw) || /^\*+ /.test(raw) || (text === '' && lines[end + 1]?.text === '')) break;
    }
    lines[at] = lineOf((lines[at]?.raw ?? '').slice(match?.[0].length ?? 0));
    return {
      end,
      drafts: [
        { type: 'footnote', label: match?.[1] ?? '', drafts: readWithin(stretch, at, end, page.rules) },
      ],
    };
  },
};
