/**
 * Questions that the municipalities ask each other in a network, and the answers. Texts are cleaned HTML
 * ({@link se.tillit.shared.UserText}); a question is never removed, only withdrawn or merged into another.
 *
 * <p>Tier: above {@code networks}, blind to its siblings. May touch: question, answer.
 */
package se.tillit.exchange;
