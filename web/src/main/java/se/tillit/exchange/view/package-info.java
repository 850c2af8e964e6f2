/** Pages of questions and answers, and their parts on the start page and the network's page. */
package se.tillit.exchange.view;
