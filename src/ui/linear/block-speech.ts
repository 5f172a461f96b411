import { type Anchor, type Block, type Inline, textOf, textOfInlines } from '../../model/index.ts';
import { countNoun } from '../count-noun.ts';
import type { LinkTarget } from '../links/link-targets.ts';

/** Some words with what is said before them. */
export interface Piece {
  readonly announced: string;
  readonly lines: readonly string[];
  /** Where in the block's text it begins; not there for its beginning. */
  readonly offset?: number;
}

/** Puts blocks into words: what a mark or the layout would show is said, and every link has its number. */
export class BlockSpeech {
  readonly #numbers = new Map<Anchor, number[]>();

  constructor(links: readonly LinkTarget[]) {
    for (const [at, { anchor }] of links.entries()) {
      const numbers = this.#numbers.get(anchor);
      if (numbers) numbers.push(at + 1);
      else this.#numbers.set(anchor, [at + 1]);
    }
  }

  /** A block in pieces, each to be read in one go: one, but of a document line for line, which is a block. */
  pieces(block: Block): readonly Piece[] {
    if (block.type !== 'verbatim') return [this.piece(block)].filter(({ lines }) => lines.length > 0);
    let offset = 0;
    return textOf(block)
      .split(/(\n[^\S\n]*\n)/)
      .map((text) => {
        const piece = { announced: '', lines: linesOf(text), offset };
        offset += text.length;
        return piece;
      })
      .filter(({ lines }) => lines.length > 0);
  }

  piece(block: Block): Piece {
    switch (block.type) {
      case 'paragraph':
      case 'verbatim':
        return { announced: '', lines: this.#linesOf(block.inlines) };
      case 'caption':
        return { announced: 'Caption:', lines: this.#linesOf(block.inlines) };
      case 'term':
        return { announced: 'Term:', lines: this.#linesOf(block.inlines) };
      case 'footnote':
        return { announced: `Note ${block.label}:`, lines: this.#within(block.blocks) };
      case 'quotation': {
        const by = block.speaker === undefined ? '' : ` by ${block.speaker}`;
        return { announced: `Quotation${by}:`, lines: this.#within(block.blocks) };
      }
      case 'callout': {
        const title = block.title === null ? [] : [block.title];
        return { announced: `${capitalise(block.kind)}:`, lines: [...title, ...this.#within(block.blocks)] };
      }
      case 'list':
        return {
          announced: `List of ${countNoun(block.items.length, 'item')}:`,
          lines: block.items.flatMap(({ checked, marker, blocks }, at) => {
            const done = checked === null ? '' : checked ? 'done: ' : 'to do: ';
            const mark = block.ordered ? (marker ?? `${block.start + at}.`) : '•';
            return prefixFirst(`${mark} ${done}`, this.#within(blocks));
          }),
        };
      case 'code': {
        const lines = block.text.split('\n');
        const language = block.language === null ? '' : ` in ${block.language}`;
        return { announced: `Code${language}, ${countNoun(lines.length, 'line')}:`, lines };
      }
      case 'table':
        return {
          announced: `Table of ${countNoun(block.align.length, 'column')}, ${countNoun(block.rows.length, 'row')}:`,
          lines: block.rows.map((row) => this.#rowOf(row, block.header)),
        };
      case 'image': {
        const caption = block.caption ? this.#linesOf(block.caption) : [];
        return { announced: 'Picture:', lines: [`${block.alt}${this.#numberOf(block)}`.trim(), ...caption] };
      }
      case 'rule':
        return { announced: '', lines: [] };
      default:
        return block satisfies never;
    }
  }

  #within(blocks: readonly Block[]): string[] {
    return blocks.flatMap((block) => {
      const { announced, lines } = this.piece(block);
      return announced === '' ? lines : prefixFirst(`${announced} `, lines);
    });
  }

  #rowOf(row: readonly (readonly Inline[])[], header: readonly (readonly Inline[])[]): string {
    return row
      .map((cell, at) => {
        const words = this.#linesOf(cell).join(' ');
        const head = textOfInlines(header[at] ?? []).trim();
        return head === '' || words === '' ? words : `${head}: ${words}`;
      })
      .filter((words) => words !== '')
      .join('; ');
  }

  #linesOf(inlines: readonly Inline[]): string[] {
    return linesOf(this.#say(inlines));
  }

  #say(inlines: readonly Inline[]): string {
    return inlines.map((inline) => this.#sayOne(inline)).join('');
  }

  #sayOne(inline: Inline): string {
    switch (inline.type) {
      case 'link':
        return this.#say(inline.children) + this.#numberOf(inline);
      case 'image':
        return `${inline.alt === '' ? 'picture' : inline.alt}${this.#numberOf(inline)}`;
      case 'reference':
        return ` [note ${inline.label}]`;
      case 'emphasis':
      case 'strong':
      case 'mark':
      case 'colored':
        return this.#say(inline.children);
      case 'deleted':
        return `[deleted: ${this.#say(inline.children)}]`;
      case 'text':
      case 'code':
      case 'math':
      case 'break':
        return textOfInlines([inline]);
      default:
        return inline satisfies never;
    }
  }

  /** ` [link 3]`; nothing for what leads nowhere. */
  #numberOf(anchor: Inline | Block): string {
    const numbers = this.#numbers.get(anchor as Anchor);
    return numbers === undefined ? '' : ` [link ${numbers.join(', ')}]`;
  }
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

function prefixFirst(prefix: string, lines: readonly string[]): string[] {
  const [first = '', ...rest] = lines;
  return [prefix + first, ...rest];
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
