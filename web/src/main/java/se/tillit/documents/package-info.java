/**
 * Documents that a network shares: checked, stored by content and described by a row. Bytes never lie in the database
 * and never as a whole in memory.
 *
 * <p>Tier: above {@code networks}, blind to its siblings. May touch: document, and the folder {@code files} in the data
 * folder.
 */
package se.tillit.documents;
