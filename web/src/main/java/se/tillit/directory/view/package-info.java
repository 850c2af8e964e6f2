/**
 * The pages of the directory: people, profiles, counterparts and organisations.
 *
 * <p>Tier: the {@code view} of {@code directory}; talks to its services only.
 */
package se.tillit.directory.view;
