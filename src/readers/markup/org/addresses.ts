import { looseName } from '../../../model/index.ts';
import { addressOfPlace } from '../place-names.ts';

/** A place that running text names; with three angles its name leads there wherever it is said. */
export const TARGETS = /<{2,3}([^<>\s](?:[^<>\n]{0,198}[^<>\s])?)>{2,3}/g;

/** `file.org::*Heading`, `file.org::#name`: a place in another file. */
const IN_FILE = /^(.{1,1000}?)::([*#]?)(.{1,300})$/;
const SCHEME = /^[a-z][a-z0-9+.-]*:(?!:)/i;

/**
 * The address that a link of Org stands for: `#name`, `*Heading`, `id:…`, or words that name a place or a heading lead to
 * one in the document, anything else to elsewhere. `headings`: without what programs that name headings differ in.
 */
export function createAddresses(places: ReadonlySet<string>, headings: ReadonlySet<string>) {
  return (written: string): string => {
    if (written.startsWith('#')) return addressOfPlace(written.slice(1));
    if (written.startsWith('*')) return addressOfPlace(written.slice(1).trim());
    if (/^id:/i.test(written) && places.has(written.slice(3))) return addressOfPlace(written.slice(3));
    const isFile = /^file:(?!\/\/)/i.test(written);
    if (!isFile && places.has(written)) return addressOfPlace(written);
    if (!isFile && !SCHEME.test(written) && headings.has(looseName(written))) return addressOfPlace(written);
    const path = isFile ? written.slice('file:'.length) : written;
    const [, file, , place] = SCHEME.test(path) ? [] : (IN_FILE.exec(path) ?? []);
    return file === undefined || place === undefined ? path : file + addressOfPlace(place);
  };
}
