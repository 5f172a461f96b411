/** What stands after the fence of code: its language, and the title that some programs show over it. */
export interface InfoString {
  readonly language: string | null;
  readonly title: string | null;
}

/** `title="x.js"` and its like: of Docusaurus, MkDocs, Hugo, Nextra, Gatsby; in either quotation marks or none. */
const TITLE =
  /(?:^|[\s{,])(?:title|filename|file|caption|name|lst-cap|header)=(?:"([^"]+)"|'([^']+)'|([^\s"'{},]+))/i;
/** `[x.js]` after the language, as VitePress has it. */
const BRACKETS = /^\S+ \[([^\]]+)\]/;
/** `js:src/x.js`, as Qiita and Zenn have it: a name of a file, not an address. */
const WITH_FILE = /^([\w+#-]+):([^\s:]+)$/;
/** `{.python .numberLines}` of pandoc; `{r, echo=FALSE}` of knitr, `{{python}}` of Quarto. */
const IN_BRACES = /^\{\{?\.?([a-z][\w+#-]*)[\s,}.]/i;

/** Takes an info string apart. What else is in it (lines to be marked, where numbers begin) is for the page it was written for. */
export function readInfoString(info: string): InfoString {
  const text = info.trim();
  if (text === '') return { language: null, title: null };
  const [, double, single, bare] = TITLE.exec(text) ?? [];
  const title = double ?? single ?? bare ?? BRACKETS.exec(text)?.[1] ?? null;
  const [first = ''] = text.split(/\s/, 1);
  if (first.startsWith('{')) return { language: IN_BRACES.exec(text)?.[1] ?? null, title };
  const [, language, file] = WITH_FILE.exec(first) ?? [];
  if (language !== undefined && file !== undefined && /[./]/.test(file) && !file.startsWith('//'))
    return { language, title: title ?? file };
  // `rust,no_run`, `js{1,3}`; a title alone is no language.
  const [word = ''] = first.split(/[,{]/, 1);
  return { language: word === '' || word.includes('=') ? null : word, title };
}
