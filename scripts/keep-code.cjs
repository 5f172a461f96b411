/** Loaded before the program (`node -r`): when it ends, keeps the code V8 compiled of each room beside the room. */
const { existsSync, writeFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { setFlagsFromString } = require('node:v8');

const entry = resolve(process.argv[1]);
process.on('exit', () => {
  // V8 takes code only from a V8 of the same flags, and the reader sets this one: back to its default.
  setFlagsFromString('--semi-space-growth-factor=2');
  const { compiledRooms } = require(entry);
  for (const { id, data } of compiledRooms()) {
    const file = `${join(entry, '..', id)}.cache`;
    if (!existsSync(file)) writeFileSync(file, data);
  }
});
