/** What a directive is to a reader. */
export type DirectiveKind =
  | 'code'
  /** Set as it stands, its first line too. */
  | 'set'
  | 'formula'
  | 'note'
  | 'titled-note'
  | 'version'
  | 'image'
  | 'rubric'
  | 'quotation'
  | 'table'
  | 'list-table'
  | 'csv-table'
  /** Says how its content looks, or when it is there: the content stays. */
  | 'body'
  | 'object'
  | 'navigation'
  | 'hidden'
  | 'unknown';

/** By name: from docutils (reference of directives) and Sphinx. */
const NAMES: Readonly<Record<Exclude<DirectiveKind, 'note' | 'version' | 'unknown'>, string>> = {
  code: 'code code-block sourcecode code-cell ipython jupyter-execute testcode testsetup prompt',
  set: 'parsed-literal productionlist testoutput graphviz digraph graph uml mermaid',
  formula: 'math',
  'titled-note': 'admonition topic sidebar',
  image: 'image figure',
  rubric: 'rubric centered',
  quotation: 'epigraph pull-quote highlights',
  table: 'table',
  'list-table': 'list-table flat-table',
  'csv-table': 'csv-table',
  body: 'container class compound only ifconfig glossary hlist tabs tab tab-set tab-item grid grid-item card dropdown details rst-class cssclass tabularcolumns',
  object:
    'function method class attribute data exception option describe object cmdoption envvar confval decorator property classmethod staticmethod decoratormethod macro type struct union enum enumerator member var directive role setting command program opcode',
  navigation: 'toctree contents index',
  hidden:
    'include literalinclude meta sectnum section-numbering header footer raw highlight currentmodule default-role default-domain role title sectionauthor codeauthor moduleauthor module-author automodule autoclass autofunction automethod autoattribute autodata autoexception autosummary versionlabel spelling target-notes restructuredtext-test-directive date acks doctest-skip testcleanup py-module moduleinfo',
};

const NOTES: Readonly<Record<string, string>> = {
  note: 'Note',
  warning: 'Warning',
  tip: 'Tip',
  hint: 'Hint',
  important: 'Important',
  caution: 'Caution',
  danger: 'Danger',
  error: 'Error',
  attention: 'Attention',
  seealso: 'See also',
  todo: 'To do',
};

const VERSIONS: Readonly<Record<string, string>> = {
  versionadded: 'Added in version',
  versionchanged: 'Changed in version',
  deprecated: 'Deprecated since version',
  'deprecated-removed': 'Deprecated since version',
  versionremoved: 'Removed in version',
};

/** The name of a directive without its domain. */
export function nameOf(written: string): string {
  return written.toLowerCase().replace(/^.*:/, '');
}

/** What a directive of a name is, and its label where it has one; `py:function` is a function. */
export function kindOf(written: string): { readonly kind: DirectiveKind; readonly label: string } {
  const name = nameOf(written);
  const note = Object.hasOwn(NOTES, name) ? NOTES[name] : undefined;
  if (note !== undefined) return { kind: 'note', label: note };
  const version = Object.hasOwn(VERSIONS, name) ? VERSIONS[name] : undefined;
  if (version !== undefined) return { kind: 'version', label: version };
  for (const [kind, names] of Object.entries(NAMES) as [keyof typeof NAMES, string][]) {
    if (` ${names} `.includes(` ${name} `)) return { kind, label: '' };
  }
  return { kind: 'unknown', label: '' };
}
