/** Pages of the checks of the files. */
package se.tillit.integrity.view;
