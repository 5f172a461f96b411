/** The line that `git log` begins each change with: a hash of SHA-1 or SHA-256, or its beginning; perhaps names behind it. */
export const isCommitLine = (text: string): boolean => text.startsWith('commit ') && COMMIT.test(text);

const COMMIT = /^commit [0-9a-f]{7,64}(?: \([^()]{1,200}\))?$/;
