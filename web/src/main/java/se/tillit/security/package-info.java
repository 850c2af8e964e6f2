/**
 * Sign-in with local accounts, the throttle of guessing, and the security log.
 *
 * <p>Tier: above {@code people}, beside {@code access}. May touch: account (read), sign_in_throttle, security_event.
 * Nothing here is ever read for a report (domain.md S3).
 */
package se.tillit.security;
