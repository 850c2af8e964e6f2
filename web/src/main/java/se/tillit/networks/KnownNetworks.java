package se.tillit.networks;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import se.tillit.access.Visibility;

/**
 * Which networks a reader may know of: all of some visibilities, and the reader's own.
 *
 * @param memberOf never empty, for the database's sake
 */
record KnownNetworks(Set<Visibility> visibilities, Collection<Long> memberOf) {

    private static final long NONE = -1;

    KnownNetworks {
        // An empty list is no valid IN.
        memberOf = memberOf.isEmpty() ? List.of(NONE) : memberOf;
    }
}
