package se.tillit.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tillit.running.Reports;
import se.tillit.running.Rows;
import se.tillit.running.RunningPortal;
import se.tillit.running.Visitor;

/**
 * A network that keeps even its name secret is on no page of others: not in a list, a count, a select box or a joint meeting,
 * wherever links lead and whatever is guessed. A network for its members alone is known to those who are signed in, and no
 * more. Here {@code samordnare} alone is a member of both.
 */
class SecretNetworkIT {

    private static final String OPEN = "(select id from network where slug = 'klimatanpassning')";
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");
    private static final Pattern ONE_OF_MANY =
            Pattern.compile("/([a-z0-9]+-[a-z0-9-]+|[0-9-]+|klimatanpassning)(?=[/?.]|$)");
    private static final int OF_A_KIND = 2;

    private static ClosedNetwork secret;
    private static ClosedNetwork members;
    private static long jointCalledByOpen;
    private static long jointCalledBySecret;

    @BeforeAll
    static void makeNetworks() {
        secret = ClosedNetwork.create();
        members = ClosedNetwork.create();
        Rows.change("update network set visibility = 'MEMBERS' where slug = ?", members.slug());
        for (ClosedNetwork network : List.of(secret, members)) {
            Rows.change(
                    "delete from network_membership where network_id = ? and person_id = (select person_id from account"
                            + " where username = 'ledamot')",
                    id(network));
        }
        long own = id(secret);
        // A seat that someone held when it met, and a vacant one that a contact with an account could fill.
        for (String municipality : List.of("tjorn", "lerum")) {
            Rows.change(
                    "insert into seat (network_id, organisation_id, expected_from) values (?,"
                            + " (select id from organisation where slug = ?), '2020-01-01')",
                    own,
                    municipality);
        }
        long seat = Rows.count("select min(id) from seat where network_id = ?", own);
        Rows.change(
                "insert into seat_holding (seat_id, person_id, role, valid_from) values (?, (select min(p.id) from person p"
                        + " join organisation o on o.id = p.organisation_id and o.slug = 'tjorn'), 'HOLDER', '2020-01-01')",
                seat);
        // Related to an open network in every way that the tables know.
        Rows.change("insert into network_parent (network_id, parent_id) values (?, " + OPEN + ")", own);
        Rows.change("insert into network_parent (network_id, parent_id) values (" + OPEN + ", ?)", own);
        jointCalledByOpen = Rows.count("select max(id) from meeting where status = 'HELD' and network_id = " + OPEN);
        Rows.change("insert into meeting_co_network (meeting_id, network_id) values (?, ?)", jointCalledByOpen, own);
        Rows.change(
                "insert into attendance (meeting_id, seat_id, presence) values (?, ?, 'PRESENT')",
                jointCalledByOpen,
                seat);
        Rows.change(
                "insert into meeting (network_id, title, starts_at, ends_at, starts_on, location, status) values (?, 'Gemensamt',"
                        + " utc_timestamp() + interval 1 hour, utc_timestamp() + interval 3 hour, curdate(), 'Lerum', 'CALLED')",
                own);
        jointCalledBySecret =
                Rows.count("select max(id) from meeting where network_id = ? and title = 'Gemensamt'", own);
        Rows.change(
                "insert into meeting_co_network (meeting_id, network_id) values (?, " + OPEN + ")",
                jointCalledBySecret);
    }

    private static long id(ClosedNetwork network) {
        return Rows.count("select id from network where slug = ?", network.slug());
    }

    private static Visitor visitor(String account) {
        return "anonymous".equals(account)
                ? new Visitor(RunningPortal.get().baseUrl())
                : Visitor.signedIn(RunningPortal.get().baseUrl(), account);
    }

    /** Two pages of each kind that links lead to, beginning where the open network and its meetings are. */
    @ParameterizedTest
    @ValueSource(
            strings = {"anonymous", "ledamot", "politiker", "ledning", "registrator", "drift", "forvaltare", "kontakt"})
    void itsNameAndAddressAreOnNoPageThatLinksLeadTo(String account) {
        Visitor visitor = visitor(account);
        Deque<String> ahead = new ArrayDeque<>(List.of(
                "/",
                "/natverk",
                "/natverk?q=Slutna",
                "/natverk/klimatanpassning",
                "/moten/" + jointCalledByOpen,
                "/moten/" + jointCalledBySecret,
                "/kommunens-platser",
                "/natverk/nytt",
                "/personer",
                "/personer?q=Slutna",
                "/motsvarigheter",
                "/inbjudningar",
                "/overlamning",
                "/organisationer",
                "/roller",
                "/rapporter/" + Reports.published(),
                "/rapporter/" + Reports.published() + ".csv"));
        Set<String> seen = new LinkedHashSet<>(ahead);
        Map<String, Integer> ofAKind = new HashMap<>();
        while (!ahead.isEmpty()) {
            String path = ahead.remove();
            HttpResponse<String> page = visitor.get(path);
            assertThat(page.statusCode()).as(path).isLessThan(500);
            assertThat(page.body()).as(account + " " + path).doesNotContain(secret.name(), secret.slug());
            for (String link : links(page.body())) {
                String kind = ONE_OF_MANY.matcher(link).replaceAll("/*").replaceAll("=[^&]*", "=");
                if (seen.add(link) && ofAKind.merge(kind, 1, Integer::sum) <= OF_A_KIND) {
                    ahead.add(link);
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(15);
    }

    private static List<String> links(String body) {
        List<String> links = new ArrayList<>();
        Matcher link = LINK.matcher(body);
        while (link.find()) {
            String path = link.group(1).replace("&amp;", "&");
            boolean page = !path.startsWith("/jakarta.faces.resource") && !path.startsWith("/fil/");
            if (page && !path.startsWith("/sprak") && !path.startsWith("/logga-")) {
                links.add(path);
            }
        }
        return links;
    }

    @ParameterizedTest
    @ValueSource(strings = {"anonymous", "ledamot", "kontakt", "forvaltare"})
    void anotherSecretNetworkChangesNoCount(String account) {
        Visitor visitor = visitor(account);
        String before = words(visitor.get("/natverk").body());
        String start = words(visitor.get("/").body());

        ClosedNetwork.create();
        Rows.change(
                "delete from network_membership where person_id = (select person_id from account where username = 'ledamot')"
                        + " and network_id = (select max(id) from network)");

        assertThat(words(visitor.get("/natverk").body())).isEqualTo(before);
        assertThat(words(visitor.get("/").body())).isEqualTo(start);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/om",
                "/andra",
                "/status",
                "/verksamhetsar",
                "/verksamhetsar/2026",
                "/platser",
                "/platser/1",
                "/moten",
                "/dokument",
                "/fragor",
                "/medlemmar",
                "/ansok",
                "/forfragningar",
                "/bjud-in",
                "/finns-inte"
            })
    void itsAddressesAnswerAsThoseOfNoNetwork(String part) {
        for (String account : List.of("politiker", "forvaltare", "kontakt")) {
            Visitor visitor = visitor(account);
            assertThat(visitor.get("/natverk/" + secret.slug() + part).statusCode())
                    .as(account)
                    .isEqualTo(visitor.get("/natverk/slutet-" + UUID.randomUUID() + part)
                            .statusCode())
                    .isIn(403, 404);
        }
    }

    @Test
    void jointMeetingWithItLooksLikeAMeetingOfTheOther() {
        for (String account : List.of("anonymous", "politiker", "ledamot")) {
            String page = visitor(account).get("/moten/" + jointCalledBySecret).body();

            assertThat(page)
                    .as(account)
                    .contains("/natverk/klimatanpassning")
                    .doesNotContain("otherNetworks", "Tillsammans");
        }
        assertThat(visitor("samordnare").get("/moten/" + jointCalledBySecret).body())
                .contains(secret.name());
    }

    @Test
    void networkForItsMembersIsKnownToThoseWhoAreSignedInAndReadByNoneOfThem() {
        String title = Rows.text("select title from document where id = ?", members.documentId());
        String question = Rows.text("select title from question where id = ?", members.questionId());
        String purpose = Rows.text("select purpose from network where slug = ?", members.slug());
        for (String account : List.of("ledamot", "politiker", "ledning", "forvaltare", "kontakt")) {
            Visitor visitor = visitor(account);
            HttpResponse<String> front = visitor.get("/natverk/" + members.slug());

            assertThat(front.statusCode()).as(account).isEqualTo(200);
            assertThat(front.body())
                    .as(account)
                    .contains(members.name(), purpose)
                    .doesNotContain(title, question);
            assertThat(front.body()).as(account).doesNotContain("/moten/" + members.meetingId());
            for (String part : List.of("/moten", "/dokument", "/fragor", "/fragor/" + members.questionId())) {
                assertThat(visitor.get("/natverk/" + members.slug() + part).statusCode())
                        .as(account + part)
                        .isEqualTo(404);
            }
            assertThat(visitor.get("/moten/" + members.meetingId()).statusCode())
                    .isEqualTo(404);
            assertThat(visitor.get("/fil/" + members.documentId()).statusCode()).isEqualTo(404);
        }
        HttpResponse<String> anonymous = visitor("anonymous").get("/natverk/" + members.slug());
        assertThat(anonymous.headers().firstValue("location").orElse("")).startsWith("/logga-in?next=");
        assertThat(visitor("anonymous").get("/natverk").body()).doesNotContain(members.name());
        assertThat(visitor("ledamot").get("/natverk?q=" + members.slug()).body())
                .contains(members.name());
    }

    /** Without what differs from answer to answer. */
    private static String words(String body) {
        return body.replaceAll("nonce=\"[^\"]*\"", "").replaceAll("value=\"[^\"]*\"", "");
    }
}
