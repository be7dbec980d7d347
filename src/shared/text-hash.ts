/**
 * FNV-1a, 32 bits, over the UTF-16 code units of `text`, in base 36 (at most seven characters).
 * Short and stable; not for security.
 * Source: http://www.isthe.com/chongo/tech/comp/fnv/
 */
export const textHash = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(36);
};
