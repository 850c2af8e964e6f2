/** The shipped program as tests run it: a child process on free ports with a data folder of its own. */
@NullMarked
package se.tillit.running;

import org.jspecify.annotations.NullMarked;
