/**
 * Files by their content: taken in, looked at, stored under their SHA-256 and handed out again. Bytes never lie in the
 * database and never as a whole in memory. Who may read what is for the features to say.
 *
 * <p>Tier: above {@code shared}; used by all features. May touch: the folder {@code files} in the data folder, blob_scan.
 */
package se.tillit.files;
