import type { LookupAddress, lookup } from 'node:dns';
import { describe, expect, test } from 'vitest';
import { createLookup, isPrivate, type Permission } from '../../src/sources/web/hosts.ts';

test.each([
  '127.0.0.1',
  '127.255.255.254',
  '10.1.2.3',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '100.127.255.255',
  '0.0.0.0',
  '255.255.255.255',
  '224.0.0.1',
  '::',
  '::1',
  '[::1]',
  'fe80::1%eth0',
  'fd12:3456::1',
  'fc00::1',
  '::ffff:127.0.0.1',
  '::ffff:7f00:1',
  '::ffff:192.168.0.9',
  '::127.0.0.1',
  '64:ff9b::10.0.0.1',
  '2002:7f00:1::1',
  'ff02::1',
  '::ffff:0:127.0.0.1',
  '::ffff:0:10.0.0.1',
  '::ffff:0:808:808',
  '192.0.2.1',
  '203.0.113.9',
  '100::1',
  '2001:0:1::1',
  '2001:db8::1',
  '3fff::1',
  '5f00::1',
  '100:0:0:1::1',
  '64:ff9b:1::808:808',
  '64:ff9b::192.0.2.1',
  '::ffff:203.0.113.9',
  '192.88.99.1',
  '198.51.100.1',
  '2001:20::1',
  '4000::1',
  '8000::1',
  'fec0::1',
])('%s is private', (address) => expect(isPrivate(address)).toBe(true));

test.each([
  '8.8.8.8',
  '172.15.255.255',
  '172.32.0.1',
  '100.63.0.1',
  '100.128.0.1',
  '192.169.0.1',
  '126.255.255.255',
  '2606:4700::1111',
  '::ffff:8.8.8.8',
  '64:ff9b::8.8.8.8',
  '2001:4860:4860::8888',
  '2001:200::1',
  '192.175.48.1',
  '2620:4f:8000::1',
  '3ffe::1',
  'localhost',
  '',
])('%s is not', (address) => expect(isPrivate(address)).toBe(false));

describe('a name', () => {
  const found = (...addresses: string[]): LookupAddress[] =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  const resolveTo =
    (addresses: LookupAddress[]) =>
    (_: string, __: unknown, done: (error: null, all: LookupAddress[]) => void): void =>
      done(null, addresses);
  const look = (addresses: LookupAddress[], permission: Permission, all = true) =>
    new Promise((resolve) => {
      const resolver = resolveTo(addresses) as unknown as typeof lookup;
      createLookup(permission, resolver)('site.example', { all }, (error, address) =>
        resolve(error ? error.code : address),
      );
    });
  const none: Permission = new Set();

  test('that leads into the network is refused', async () => {
    expect(await look(found('192.168.0.1'), none)).toBe('EPRIVATE');
    expect(await look(found('::1', '127.0.0.1'), none, false)).toBe('EPRIVATE');
  });

  test('keeps the addresses that do not', async () => {
    expect(await look(found('10.0.0.1', '9.9.9.9'), none)).toEqual(found('9.9.9.9'));
    expect(await look(found('10.0.0.1', '9.9.9.9'), none, false)).toBe('9.9.9.9');
  });

  test('that was typed may lead anywhere, one that is trusted to its own address', async () => {
    expect(await look(found('10.0.0.1'), 'all')).toEqual(found('10.0.0.1'));
    expect(await look(found('10.0.0.1', '10.0.0.2'), new Set(['10.0.0.2']))).toEqual(found('10.0.0.2'));
  });

  test('without any address is unknown', async () => expect(await look([], none)).toBe('ENOTFOUND'));
});
