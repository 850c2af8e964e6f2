/**
 * The database as both web and batch know it: how to reach it, its schema, and the embedded server.
 *
 * <p>Tier: the ground. Touches neither web nor batch.
 */
@NullMarked
package se.tillit.config.database;

import org.jspecify.annotations.NullMarked;
