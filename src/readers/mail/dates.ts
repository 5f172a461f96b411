/** The time of a date, and the zone behind it. */
const TIME = /\d:\d\d(?::\d\d)?(?:[ \t]{1,9}([+-]\d{4}|[a-z]{1,5}))?/i;

/** The date of a message as ISO 8601, in the zone of whoever sent it; null where it is none. */
export function isoDate(field: string): string | null {
  const found = TIME.exec(field.slice(0, 100));
  if (!found) return null;
  const [whole, zone = ''] = found;
  const local = field.slice(0, found.index + whole.length - zone.length);
  const date = new Date(`${local} GMT`);
  if (Number.isNaN(date.getTime())) return null;
  return `${date.toISOString().slice(0, 19)}${offsetOf(zone, `${local} ${zone}`, date)}`;
}

/** Empty where nobody knows the zone. */
function offsetOf(zone: string, field: string, local: Date): string {
  if (/\d/.test(zone)) return `${zone.slice(0, 3)}:${zone.slice(3)}`;
  const hours = zone === '' ? Number.NaN : (local.getTime() - Date.parse(field)) / 3_600_000;
  if (Number.isNaN(hours)) return '';
  return hours === 0 ? 'Z' : `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
}
