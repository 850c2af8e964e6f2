/** Pages of networks. */
package se.tillit.networks.view;
