/** The shipped portal over plain HTTP: who may what, what each answer carries, what a page costs the database. */
@NullMarked
package se.tillit.http;

import org.jspecify.annotations.NullMarked;
