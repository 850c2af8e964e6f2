/** Payara Micro, embedded. Loaded apart from the rest of the launcher; known to it through types of the JDK only. */
@NullMarked
package se.tillit.launcher.payara;

import org.jspecify.annotations.NullMarked;
