/** What a record is called by whoever wrote it: given back as it came. A number is whole, and one that JSON keeps exactly. */
export type RecordId = string | number;
