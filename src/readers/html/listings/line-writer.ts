/**
 * Puts the lines of a listing together from text and from elements that stand under each other. Such an element begins a
 * line and ends one; a line feed where it ends, in it or after it, is that same end.
 */
export class LineWriter {
  private readonly ended: string[] = [];
  private line = '';
  /** The line feed that comes next was said already, by the end of an element. */
  private isSaid = false;

  /** Adds text as it stands. */
  write(text: string): void {
    if (text === '') return;
    const [first = '', ...others] = text.split('\n');
    if (others.length > 0 && this.isSaid && first.trim() === '') {
      this.line = '';
      this.isSaid = false;
      this.write(others.join('\n'));
      return;
    }
    this.isSaid &&= first === '';
    this.line += first;
    for (const next of others) {
      this.ended.push(this.line);
      this.line = next;
    }
  }

  /** Begins an element that stands in no line; gives the place to hand to `close`. */
  open(): number {
    if (this.line.trim() !== '') this.end();
    else this.line = '';
    this.isSaid = false;
    return this.ended.length;
  }

  /** Ends the element that was opened at a place; `isLine`: if it says nothing, it is an empty line. */
  close(place: number, isLine: boolean): void {
    if (this.line !== '' || (isLine && this.ended.length === place)) this.end();
    this.isSaid = true;
  }

  text(): string {
    return [...this.ended, this.line].join('\n');
  }

  private end(): void {
    this.ended.push(this.line);
    this.line = '';
  }
}
