/**
 * What sites, generators and dialects call their callouts: GitHub, Obsidian, Docusaurus, MkDocs Material, Quarto, docutils
 * and Sphinx, Mintlify, Starlight, Bootstrap, Confluence, just-the-docs, Chirpy.
 */
const KINDS: ReadonlySet<string> = new Set(
  'abstract admonition advice alert announcement attention aside bug callout caution check critical danger deprecated discussion error example experimental faq fail failure help highlight hint important info information missing new note notice pitfall question quote reminder security seealso sidenote success summary tip tldr todo warn warning'.split(
    ' ',
  ),
);

/** Kinds that only say that something is a callout; what it is stands elsewhere. */
const GENERAL: ReadonlySet<string> = new Set('admonition alert aside callout notice'.split(' '));

/** Words over a callout, by its kind: in English, German, French, Spanish, Portuguese, Italian, Dutch, Swedish. */
const LABELS: Readonly<Record<string, string>> = {
  note: 'note|notes|nb|n.b.|hinweis|anmerkung|bemerkung|remarque|nota|observação|opmerking|obs|anm',
  info: 'info|information|informação|información|informazione',
  tip: 'tip|tips|hint|pro tip|protip|tipp|astuce|conseil|consejo|dica|suggerimento|consiglio',
  important: 'important|wichtig|importante|belangrijk|viktigt',
  warning:
    'warning|warnings|warn|achtung|warnung|avertissement|advertencia|aviso|avvertenza|atenção|atención|attenzione|let op|waarschuwing|varning',
  caution: 'caution|vorsicht|prudence|precaución|cuidado|cautela',
  attention: 'attention',
  danger: 'danger|gefahr|peligro|perigo|pericolo|gevaar|fara',
  deprecated: 'deprecated',
};

/** What generators put before a kind. */
const GENERATORS =
  /^(?:theme-admonition|markdown-alert|starlight-aside|confluence-information-macro|bd-callout|callout|admonition|alert|notice|notification|note|prompt|hint|message|panel|is)-+/;
/** In characters, signs included. */
const LONGEST_LABEL = 60;

/** The kind that a name is, with or without what generators put before it (`callout-note`, `prompt-tip`); null for none. */
export function kindOfName(name: string): string | null {
  const bare = name
    .toLowerCase()
    .replace(GENERATORS, '')
    .replace(/-(?:title|box|block)$/, '');
  return KINDS.has(bare) ? bare : null;
}

/** Whether a kind says no more than that something is a callout. */
export function isGeneral(kind: string): boolean {
  return GENERAL.has(kind);
}

/** The kind that a label over some words says (`Note`, `Warning:`, `⚠️ Achtung`); null where it says none. */
export function kindOfLabel(label: string): string | null {
  if (label.length > LONGEST_LABEL) return null;
  const words = label.toLowerCase().replace(/:[a-z_]{1,40}:/g, '');
  const bare = /\p{N}/u.test(words) ? '' : (words.match(/[\p{L}.]+/gu) ?? []).join(' ');
  if (bare === '') return null;
  for (const [kind, labels] of Object.entries(LABELS)) if (labels.split('|').includes(bare)) return kind;
  return null;
}

/** Picture signs that say of themselves what follows, at the beginning of what is set off. */
const SIGNS: Readonly<Record<string, string>> = {
  '\u26a0': 'warning',
  '\u2139': 'info',
  '\u{1f4a1}': 'tip',
  '\u{1f4dd}': 'note',
  '\u{1f4cc}': 'note',
  '\u2757': 'important',
  '\u203c': 'important',
  '\u{1f6a8}': 'danger',
  '\u{1f6d1}': 'danger',
  '\u26d4': 'danger',
  '\u{1f6a7}': 'caution',
};

/** The kind that a picture sign says at the beginning of some words; null for none. */
export function kindOfSign(words: string): string | null {
  const [sign = ''] = words.trimStart();
  return Object.hasOwn(SIGNS, sign) ? (SIGNS[sign] ?? null) : null;
}

/** A title where it says more than the kind does; null where it does not. */
export function titleBeside(kind: string, title: string): string | null {
  const bare = title.replace(/:\s*$/, '').trim();
  const isSaid = bare.toLowerCase() === kind.replace(/[-_]/g, ' ');
  return isSaid || title.trim() === '' ? null : title.trim();
}
