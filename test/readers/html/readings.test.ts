import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explainHtml } from '../../../src/readers/html/explain.ts';

const root = join(import.meta.dirname, '../../fixtures/html');

function reasonOf(name: string): string {
  const { explanations } = explainHtml(readFileSync(join(root, name, 'page.html'), 'utf8'));
  return explanations.find(({ what }) => what === 'document')?.reason ?? '';
}

describe('the way a page was read', () => {
  it('is told where names left too little', () => {
    expect(reasonOf('builder-names')).toMatch(/; names of parts decided only where a part is small/);
  });

  it('is told where there was nothing but what others wrote under it', () => {
    expect(reasonOf('forum')).toMatch(/; what is hidden, or called comments, counted too/);
  });

  it.each(['newspaper', 'short-post', 'promoted-node', 'menu-with-text'])(
    'is none to speak of: %s',
    (name) => {
      expect(reasonOf(name)).not.toContain(';');
    },
  );
});
