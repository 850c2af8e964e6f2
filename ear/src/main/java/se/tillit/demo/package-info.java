/**
 * Demo data: invented people and content around the real municipalities of Göteborgsregionen, so that every page and
 * report has something to show. The same seed, size and moment give the same rows.
 *
 * <p>Tier: above everything, beside the launcher. Knows the schema and the database access; touches neither web nor
 * batch. What it writes, it writes as the migrate user in one transaction.
 */
@NullMarked
package se.tillit.demo;

import org.jspecify.annotations.NullMarked;
