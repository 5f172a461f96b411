import {
  type ColorDepth,
  createTheme,
  dependsOnGround,
  depthOf,
  type Ground,
  type Palette,
  paletteOf,
  THEME_NAMES,
  type Theme,
  type ThemeName,
} from '../../theme/index.ts';
import { hintOf } from '../keys.ts';
import type { Spacing } from '../reader/geometry.ts';

/** What the looks begin with. */
export interface FirstLooks {
  readonly name: ThemeName;
  /** Colours that the terminal has, for whoever wants some. */
  readonly depth: ColorDepth;
  /** What is known of the ground, without asking. */
  readonly ground: Ground | null;
  /** The terminal knows links. */
  readonly links?: boolean;
  /** Rows from a line of running text to the next; 1 where it does not say. */
  readonly spacing?: Spacing;
  /** Colours of somebody's own, in the place of those of `auto`. */
  readonly own?: Palette;
}

/** How everything looks now. */
export interface Look {
  readonly name: ThemeName;
  readonly theme: Theme;
  /** Cells a line of an article may have, where somebody changed that. */
  readonly measure: number | null;
  /** All but the paragraph that one reads is dimmed. */
  readonly focused: boolean;
  /** Running text is set to both edges. */
  readonly justified: boolean;
  /** Rows from a line of running text to the next. */
  readonly spacing: Spacing;
}

/** How everything looks, for all screens; whoever shows something follows it. */
export class Looks {
  readonly #first: FirstLooks;
  readonly #listeners = new Set<() => void>();
  #ground: Ground | null;
  #look: Look;
  #ask: (() => Promise<Ground | null>) | null = null;

  constructor(first: FirstLooks) {
    this.#first = first;
    this.#ground = first.ground;
    const { name, spacing = 1 } = first;
    this.#look = { ...this.#paint(name), measure: null, focused: false, justified: false, spacing };
  }

  /** The same object until something changes. */
  readonly now = (): Look => this.#look;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** Learns the ground by asking, now or when a theme needs it; once. */
  askGround(ask: () => Promise<Ground | null>): void {
    this.#ask = ask;
    this.#learn();
  }

  /** To the next theme; says which. */
  goRound(): string {
    const at = THEME_NAMES.indexOf(this.#look.name);
    const name = THEME_NAMES[(at + 1) % THEME_NAMES.length] ?? 'auto';
    this.#change(this.#paint(name));
    this.#learn();
    if (name === 'auto' && this.#first.own) return 'theme: your own';
    if (name !== 'auto') return `theme: ${name}`;
    return this.#ground ? `theme: auto, the ground is ${this.#ground.kind}` : 'theme: auto, by the terminal';
  }

  /** Null: as at first. */
  setMeasure(measure: number | null): void {
    this.#change({ measure });
  }

  /** Says what follows. */
  toggleFocus(): string {
    const focused = !this.#look.focused;
    this.#change({ focused });
    return focused ? (hintOf('focus', (key) => `focus: on, ${key} ends it`) ?? 'focus: on') : 'focus: off';
  }

  /** Says what follows. */
  toggleJustified(): string {
    const justified = !this.#look.justified;
    this.#change({ justified });
    return justified
      ? (hintOf('justify', (key) => `both edges even, ${key} ends it`) ?? 'both edges even')
      : 'lines end where words do';
  }

  /** Says what follows. */
  toggleSpacing(): string {
    const spacing = this.#look.spacing === 1 ? 2 : 1;
    this.#change({ spacing });
    if (spacing === 1) return 'lines close together';
    return hintOf('space-lines', (key) => `lines apart, ${key} ends it`) ?? 'lines apart';
  }

  #learn(): void {
    const { name } = this.#look;
    if (this.#ask === null || !this.#needsGround(name)) return;
    const ask = this.#ask;
    this.#ask = null;
    void ask().then((ground) => {
      if (ground === null) return;
      this.#ground = ground;
      if (this.#needsGround(this.#look.name)) this.#change(this.#paint(this.#look.name));
    });
  }

  #needsGround(name: ThemeName): boolean {
    return dependsOnGround(name) && this.#first.depth !== 'none' && !(name === 'auto' && this.#first.own);
  }

  #paint(name: ThemeName): Pick<Look, 'name' | 'theme'> {
    const { depth, own, links = false } = this.#first;
    const palette = name === 'auto' && own ? own : paletteOf(name, this.#ground);
    return { name, theme: createTheme(depthOf(name, depth), palette, { links }) };
  }

  #change(look: Partial<Look>): void {
    this.#look = { ...this.#look, ...look };
    for (const listener of this.#listeners) listener();
  }
}
