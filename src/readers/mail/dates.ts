const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DATE =
  /^(?:[a-z]{3,9},?[ \t]+)?(\d{1,2})[ \t]+([a-z]{3})[a-z]{0,6}[ \t]+(\d{2,4})[ \t]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[ \t]+([+-]\d{4}|[a-z]{1,5}))?/i;
/** Hours from UTC of the zones that RFC 5322 names (section 4.3). */
const ZONES: Readonly<Record<string, string>> = {
  ut: 'Z',
  gmt: 'Z',
  utc: 'Z',
  z: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

/** The date of a message (RFC 5322) as ISO 8601, in the zone of whoever sent it; null where it is none. */
export function isoDate(field: string): string | null {
  const found = DATE.exec(field.trim().slice(0, 100));
  if (!found) return null;
  const [, day = '', month = '', said = '', hour = '', minute = '', second = '00', zone = ''] = found;
  // Years of two digits are of the last century from 50 on, those of three are counted from 1900.
  const short = Number(said);
  const year = said.length > 3 ? short : short + (said.length === 2 && short < 50 ? 2000 : 1900);
  const date = new Date(Date.UTC(year, MONTHS.indexOf(month.toLowerCase()), Number(day)));
  if (!MONTHS.includes(month.toLowerCase()) || date.getUTCDate() !== Number(day)) return null;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return null;
  const offset = /\d/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : (ZONES[zone.toLowerCase()] ?? '');
  return `${date.toISOString().slice(0, 10)}T${hour.padStart(2, '0')}:${minute}:${second}${offset}`;
}
