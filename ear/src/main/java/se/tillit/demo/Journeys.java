package se.tillit.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The networks where the demo accounts belong; they are open, alive and have something to do. */
final class Journeys {

    /** ledamot holds Tjörn's seat here, samordnare coordinates it. */
    static final String LEDAMOT_SEAT = "oversiktlig-planering";
    /** ledamot is a member here without a seat. */
    static final String LEDAMOT_MEMBER = "klimatanpassning";
    /** politiker holds Lerum's seat here. */
    static final String POLITIKER_SEAT = "beredning-miljo-samhallsbyggnad";

    /** samordnare coordinates these. */
    static final List<String> SAMORDNARE = List.of(
            LEDAMOT_SEAT,
            "regional-fysisk-planering",
            "miljostrategisk-planering",
            "social-hallbarhet",
            "samhallsbyggnadschefer",
            LEDAMOT_MEMBER);

    /** Their latest meeting was held, and nobody has recorded attendance yet. */
    static final Set<String> ATTENDANCE_WAITS = Set.of(LEDAMOT_SEAT, LEDAMOT_MEMBER);

    static final String NO_NOTES = "NONE";

    /** How far the notes of their latest meeting have come; elsewhere they are published. */
    static final Map<String, String> LATEST_NOTES =
            Map.of(LEDAMOT_SEAT, NO_NOTES, LEDAMOT_MEMBER, "DRAFT", "miljostrategisk-planering", "APPROVED");

    /** They meet within two weeks. */
    static final Set<String> MEET_SOON = Set.of(LEDAMOT_SEAT, POLITIKER_SEAT);

    /** Open to anyone who is signed in; ledamot has not joined the last one. */
    static final Set<String> OPEN = Set.of(LEDAMOT_SEAT, LEDAMOT_MEMBER, "naturvard");

    /** samordnare coordinates it too, and only its members know of it. */
    static final String SECRET = "informationssakerhet";

    /** Who wants to join it asks samordnare. */
    static final String BY_REQUEST = "miljostrategisk-planering";

    /** Everyone who is signed in knows of it, and only members read it. */
    static final String CLOSED_CIRCLE = "skoljurister";

    /** It has some hundred members. */
    static final String LARGE = "folkhalsa";

    static final Map<String, String> VISIBILITY =
            Map.of(SECRET, "SECRET", BY_REQUEST, "PUBLIC", CLOSED_CIRCLE, "MEMBERS", LARGE, "PUBLIC");

    private Journeys() {}

    /** Whether a demo account belongs to the network. Names of other parts of the country have a longer slug. */
    static boolean touches(DemoNetwork network) {
        return SAMORDNARE.contains(network.slug) || POLITIKER_SEAT.equals(network.slug);
    }
}
