/** Files on their way between a browser and the store. */
package se.tillit.files.view;
