import { type LookupAddress, lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Blocks of IPv4 that lead to no public site (IANA's special-purpose registry): address, bits, what it is. */
const PRIVATE_V4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8], // this host
  ['10.0.0.0', 8], // private (RFC 1918)
  ['100.64.0.0', 10], // carrier-grade NAT (RFC 6598)
  ['127.0.0.0', 8], // loopback
  ['169.254.0.0', 16], // link-local, metadata of cloud machines
  ['172.16.0.0', 12], // private
  ['192.0.0.0', 24], // protocol assignments
  ['192.168.0.0', 16], // private
  ['192.0.2.0', 24], // documentation (RFC 5737)
  ['192.88.99.0', 24], // relays of 6to4, withdrawn (RFC 7526)
  ['198.18.0.0', 15], // benchmarks (RFC 2544)
  ['198.51.100.0', 24], // documentation
  ['203.0.113.0', 24], // documentation
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, broadcast
];

/**
 * Where IPv6 is public at all: what IANA gives out, and the prefixes by which a network of IPv6 alone reaches IPv4. All
 * the rest is reserved, local, discarded, multicast, or IPv4-translated (`::ffff:0:0:0/96`, RFC 7915), which only a
 * translator inside a network speaks; so will be what gets a name yet.
 */
const PUBLIC_V6: readonly (readonly [string, number])[] = [
  ['2000::', 3],
  ['::ffff:0:0', 96], // IPv4-mapped
  ['64:ff9b::', 96], // NAT64 (RFC 6052)
];

/**
 * Blocks within those that are not (IANA's special-purpose registry). 6to4 and Teredo hold an IPv4 address of anybody's
 * choice, and nobody publishes there. Anycast for AS112 and AMT is reachable to the registry, and stays.
 */
const PRIVATE_V6: readonly (readonly [string, number])[] = [
  ['2001::', 23], // protocol assignments, Teredo and ORCHID among them
  ['2001:db8::', 32], // documentation
  ['2002::', 16], // 6to4
  ['3fff::', 20], // documentation (RFC 9637)
];

const privateAddresses = new BlockList();
for (const [address, bits] of PRIVATE_V4) {
  privateAddresses.addSubnet(address, bits, 'ipv4');
  // Where a network has IPv6 alone, IPv4 hides behind these two prefixes.
  privateAddresses.addSubnet(`::ffff:${address}`, 96 + bits, 'ipv6');
  privateAddresses.addSubnet(`64:ff9b::${address}`, 96 + bits, 'ipv6');
}
for (const [address, bits] of PRIVATE_V6) privateAddresses.addSubnet(address, bits, 'ipv6');
const publicAddresses = new BlockList();
for (const [address, bits] of PUBLIC_V6) publicAddresses.addSubnet(address, bits, 'ipv6');

/** Whether an IP address is one of this machine or its network; false for a name. */
export function isPrivate(address: string): boolean {
  const plain = address
    .replace(/^\[|\]$/g, '')
    .split('%', 1)
    .join('');
  switch (isIP(plain)) {
    case 4:
      return privateAddresses.check(plain, 'ipv4');
    case 6:
      return !publicAddresses.check(plain, 'ipv6') || privateAddresses.check(plain, 'ipv6');
    default:
      return false;
  }
}

/** The error of a connection that would lead into the machine or its network, unasked. */
export const PRIVATE = 'EPRIVATE';

/** Which private addresses a request may lead to: all, or those that are named here. */
export type Permission = 'all' | ReadonlySet<string>;

function permits(permission: Permission, address: string): boolean {
  return permission === 'all' || permission.has(address) || !isPrivate(address);
}

/** Whether a host may be asked, as far as it is an IP address; a name is told by `createLookup`. */
export function permitsHost(hostname: string, permission: Permission): boolean {
  return permits(permission, hostname.replace(/^\[|\]$/g, ''));
}

/**
 * Looks names up for a connection, and lets through only addresses that are permitted. It is the connection's own
 * lookup: nobody asks again afterwards, so a name cannot change its address between the check and the use.
 */
export function createLookup(permission: Permission, resolve: typeof lookup = lookup): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      const allowed = (error ? [] : found).filter(({ address }) => permits(permission, address));
      const [first] = allowed;
      if (error) callback(error, '');
      else if (first === undefined) callback(refusal(hostname, found), '');
      else if (options.all) callback(null, allowed);
      else callback(null, first.address, first.family);
    });
  };
}

function refusal(hostname: string, found: readonly LookupAddress[]): NodeJS.ErrnoException {
  if (found.length === 0) return Object.assign(new Error(`no address of ${hostname}`), { code: 'ENOTFOUND' });
  return Object.assign(new Error(`${hostname} is a private address`), { code: PRIVATE });
}
