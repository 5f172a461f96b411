import type { IncomingMessage } from 'node:http';
import { describeSize, describeTime, shorten } from './words.ts';

/** How far a body came. */
export interface Extent {
  readonly host: string;
  /** Bytes over the wire. */
  readonly received: number;
  /** Milliseconds since the last of them, or since the head of the answer. */
  readonly idle: number;
}

/** Nothing for so long is no slow connection any more; in milliseconds. */
const STALL = 5000;

/** Says why a body ends before its end, how much there is of it, and what to do. */
export function describeCut({ host, received }: Extent): string {
  return `the connection to ${shorten(host)} broke off after ${describeSize(received)}; try again`;
}

/** The same where our own time was over; in milliseconds. */
export function describeTimeout(deadline: number, { host, received, idle }: Extent): string {
  if (isStall(idle, deadline)) {
    const where = received === 0 ? 'before the page began' : `after ${describeSize(received)}`;
    return `${shorten(host)} stalled ${where}, and sent nothing for ${describeTime(idle)}; try again later`;
  }
  return describeDelay(deadline, host, received === 0 ? '' : `, only ${describeSize(received)} had come`);
}

/** Says that our own time was over before there was an answer. `idle`: milliseconds since it was asked for. */
export function describeSilence(deadline: number, host: string, idle: number): string {
  if (!isStall(idle, deadline)) return describeDelay(deadline, host, '');
  return `${shorten(host)} did not answer for ${describeTime(idle)}; try again later`;
}

function describeDelay(deadline: number, host: string, came: string): string {
  return `${shorten(host)} was not done after ${deadline / 1000} s${came}; try again later`;
}

/** Of a short deadline half is long. */
function isStall(idle: number, deadline: number): boolean {
  return idle >= Math.min(STALL, deadline / 2);
}

/** The same where it goes on behind the length that was announced for it, which is where HTTP ends it. */
export function describeExcess({ host, received }: Extent): string {
  return `${shorten(host)} announced ${describeSize(received)} and sent more, which is left out`;
}

/** The same where all came over the wire, and is less than was packed, or something else. */
export function describePacked(broken: 'short' | 'damaged', { host, received }: Extent): string {
  return broken === 'short'
    ? `what ${shorten(host)} sent breaks off after ${describeSize(received)}; try again`
    : `what ${shorten(host)} sent is damaged, and cannot be unpacked to its end; try again`;
}

/** The same where the site says itself that it sends a part (HTTP 206), which nobody asked for; null: it is all. */
export function describePart({ statusCode, headers }: IncomingMessage, { host }: Extent): string | null {
  if (statusCode !== 206) return null;
  const [, last, length] = /^bytes 0-(\d{1,15})\/(\d{1,15})$/.exec(headers['content-range'] ?? '') ?? [];
  if (last !== undefined && Number(last) + 1 === Number(length)) return null;
  return `${shorten(host)} sent only a part of it (HTTP 206); try again later`;
}
