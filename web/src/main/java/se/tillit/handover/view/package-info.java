/** Pages of handing over seats after an election, and its parts on the start page. */
package se.tillit.handover.view;
