import { loadLanguage } from '../../src/quotes/index.ts';
import { loadRooms } from '../../src/readers/text/index.ts';

// Most tests read texts, and find quotes in them, at once, without asking first what they need.
await loadRooms();
for (const lang of ['de', 'es', 'fr']) await loadLanguage(lang);
