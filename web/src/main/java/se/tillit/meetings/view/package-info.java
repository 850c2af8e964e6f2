/** Pages of meetings, and their parts of the start page and of a network's page. */
package se.tillit.meetings.view;
