import { loadRooms } from '../../src/readers/text/index.ts';

// Most tests read texts at once, without asking first what they need.
await loadRooms();
