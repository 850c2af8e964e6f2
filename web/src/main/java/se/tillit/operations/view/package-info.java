/** Pages of operations. */
package se.tillit.operations.view;
