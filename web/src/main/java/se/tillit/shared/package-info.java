/**
 * What every feature uses: time, errors, formats, texts, stereotypes; in {@code view} the layout's helpers, addresses,
 * filters and the handling of errors on pages.
 *
 * <p>Tier: the lowest of web. Knows no feature.
 */
package se.tillit.shared;
