/** Pages of sign-in and sign-out. */
package se.tillit.security.view;
