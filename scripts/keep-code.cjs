/** Loaded before the program (`node -r`): when it ends, keeps the code V8 compiled of each room beside the room. */
const { existsSync, writeFileSync } = require('node:fs');
const { join, resolve } = require('node:path');

const entry = resolve(process.argv[1]);
process.on('exit', () => {
  const { compiledRooms } = require(entry);
  for (const { id, data } of compiledRooms()) {
    const file = `${join(entry, '..', id)}.cache`;
    if (!existsSync(file)) writeFileSync(file, data);
  }
});
