/**
 * Mail on its way out. A change that should be told of writes its mail in its own transaction; it leaves after the commit,
 * so nothing is lost when the process dies and nothing leaves for a change that was rolled back.
 *
 * <p>Tier: above {@code shared}; used by all features. May touch: outgoing_mail.
 */
package se.tillit.mail;
