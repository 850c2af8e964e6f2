/** Swedish working days, for the jobs and for the portal. Knows nothing else. */
@NullMarked
package se.tillit.batch.calendar;

import org.jspecify.annotations.NullMarked;
