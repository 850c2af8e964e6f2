/**
 * The shipped program {@code bin/tillit}: checks the settings, starts the database, the portal and the management end
 * points in that order, and stops them in the reverse.
 *
 * <p>Console texts are one clear Swedish sentence each; everything else goes to the log folder. The portal's server is
 * loaded apart from these classes ({@link se.tillit.launcher.Portal}), so that the war brings its own libraries.
 */
@NullMarked
package se.tillit.launcher;

import org.jspecify.annotations.NullMarked;
