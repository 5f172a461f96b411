import type { Device, Size } from '../../src/terminal/index.ts';

export interface FakeDevice extends Device {
  /** Everything that was written, one entry a write. */
  readonly written: string[];
  /** What `size` answers from now on. */
  current: Size;
}

/** A terminal that keeps what it is sent. */
export function createDevice(columns: number, rows: number): FakeDevice {
  const device: FakeDevice = {
    written: [],
    current: { columns, rows },
    write: (bytes) => void device.written.push(bytes),
    size: () => device.current,
  };
  return device;
}
