/** Pages and files of activity reports. */
package se.tillit.reports.view;
