package se.tillit.documents;

import java.util.Set;

/** The networks whose records a registrar may know of: all but secret ones, and of those the registrar's own. */
record RecordReach(Set<Long> memberOf) {

    private static final Set<Long> NOBODY = Set.of(0L);

    RecordReach {
        // A list in SQL has something in it; no network has this id.
        memberOf = memberOf.isEmpty() ? NOBODY : Set.copyOf(memberOf);
    }
}
