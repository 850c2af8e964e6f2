/**
 * What files hold, found in the background: their text, what a PDF tells about itself, and pictures of their pages. The
 * parsers work in a process of their own ({@code se.tillit.reader}).
 *
 * <p>Tier: a part of {@code files}. Tables: {@code file_text}. May touch: the folder {@code previews} in the data folder.
 */
package se.tillit.files.reading;
