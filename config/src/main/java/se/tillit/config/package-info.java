/**
 * Settings: what an operator can change, in one place.
 *
 * <p>Tier: the ground. Touches neither web nor batch.
 */
@NullMarked
package se.tillit.config;

import org.jspecify.annotations.NullMarked;
