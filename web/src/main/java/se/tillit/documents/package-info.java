/**
 * The library of a network: folders, documents and their versions, from draft to record. The files themselves are kept by
 * {@code files}.
 *
 * <p>Tier: above {@code networks}, blind to its siblings. May touch: folder, document, document_version.
 */
package se.tillit.documents;
