package se.tillit.directory;

import java.util.List;
import se.tillit.networks.NetworkRow;
import se.tillit.people.Person;

/**
 * A person as the reader may see them.
 *
 * @param networks where the person has a place, never a secret one
 * @param own whether it is the reader's own
 */
public record Profile(Person person, List<NetworkRow> networks, boolean picture, boolean own) {}
