/** What pages may ask of access: who is signed in, and what to leave out. */
package se.tillit.access.view;
