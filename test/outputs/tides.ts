import { readMarkdown } from '../../src/readers/markdown/index.ts';

export const ARTICLE = await readMarkdown(
  '# Tides\n\nLead words.\n\n## Morning\n\nOne.\n\n### Early\n\nTwo.\n\n## Moor\n\n- [x] done\n- *open* & &amp;amp;\n\n## Noon\n\nThree.\n',
);
