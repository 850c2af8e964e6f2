/**
 * Reads files that anyone may have made: their text, what they tell about themselves, and pictures of their pages. The
 * parsers run in a process of their own with a small heap. A file that hangs, explodes or exhausts them costs that process,
 * never the portal.
 *
 * <p>Tier: the ground; knows nothing of the portal. {@link se.tillit.reader.ReaderProcess} and
 * {@link se.tillit.reader.OfficeConverter} are used from outside; the rest runs in the reader's process.
 */
package se.tillit.reader;
