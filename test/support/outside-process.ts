import { openTerminal } from '../../src/terminal/index.ts';

/** A program of one row that gives its terminal to a command at the key `e` and shows what became of it, and every other key. */
const terminal = openTerminal(() => ['ready']);
const command = process.argv.slice(2);
const hear = () => {
  for (let key: unknown = terminal?.input.read(); typeof key === 'string'; key = terminal?.input.read()) {
    if (key === 'q') {
      terminal?.close();
      process.exit(0);
    } else if (key === 'e') {
      void terminal?.runOutside(command).then((became) => terminal.screen.show([`became ${became}`]));
    } else terminal?.screen.show([`key ${key}`]);
  }
};
terminal?.input.on('readable', hear);
