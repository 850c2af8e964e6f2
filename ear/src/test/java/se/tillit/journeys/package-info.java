/**
 * What people do with the portal, in a real browser on the shipped program, and who may do what. One portal and one
 * browser serve all tests of the JVM; every test has a browser context, and what it changes, of its own.
 */
package se.tillit.journeys;
