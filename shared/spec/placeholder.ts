/** Marks the seed's templates use for values that must be filled in. */
const marks = /<todo[^>]*>|<optional>|^<\d+>$|\byour[A-Z]\w*\b.*<|^<[^<>]+>$/i;

/** Whether the text stands for a value that nobody has filled in yet. */
export const isPlaceholder = (value: unknown): value is string => typeof value === 'string' && marks.test(value.trim());
