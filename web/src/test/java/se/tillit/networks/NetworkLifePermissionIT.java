package se.tillit.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tillit.testing.Acting.ANONYMOUS;
import static se.tillit.testing.PortalRows.account;
import static se.tillit.testing.PortalRows.count;
import static se.tillit.testing.PortalRows.member;
import static se.tillit.testing.PortalRows.organisation;
import static se.tillit.testing.PortalRows.person;
import static se.tillit.testing.PortalRows.unique;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.tillit.access.Visibility;
import se.tillit.shared.SwedishTime;
import se.tillit.testing.Acting;
import se.tillit.testing.Portal;
import se.tillit.testing.PortalRows;

/** Each service of a network's life called directly by each role, whatever the pages offer. */
class NetworkLifePermissionIT extends Portal {

    private static final String YES = "ok";
    private static final String SIGN_IN = "SignInRequiredException";
    private static final String MISSING = "NotFoundException";
    private static final String DENIED = "AccessDeniedException";

    private static final List<String> INSIDE = List.of(
            "COORDINATOR", "CONVENER", "PREP_COMMITTEE", "SECRETARY", "MEMBER", "SUBSTITUTE", "EXTERNAL", "READER");
    private static final List<String> OUTSIDE = List.of(
            "COORDINATOR elsewhere", "MEMBER elsewhere", "MANAGEMENT", "REGISTRAR", "OPERATOR", "ADMINISTRATOR");

    @Inject
    private NetworkService networks;

    @Inject
    private NetworkDescriptionService descriptions;

    @Inject
    private NetworkStatusService statuses;

    @Inject
    private OperatingYearService years;

    @Inject
    private NetworkOpeningService opening;

    @Inject
    private Clock clock;

    private final Map<String, Long> accounts = new LinkedHashMap<>();
    private String slug;
    private long contact;

    private void make(Visibility visibility) {
        long municipality = organisation("EXTERNAL");
        contact = person(organisation("ASSOCIATION"));
        slug = unique("livet");
        long network = PortalRows.network(slug, visibility.name(), contact);
        long other = PortalRows.network(unique("annat"), "PUBLIC", contact);
        accounts.put("anonymous", ANONYMOUS);
        for (String role : INSIDE) {
            accounts.put(role, memberAccount(network, municipality, role));
        }
        accounts.put("COORDINATOR elsewhere", memberAccount(other, municipality, "COORDINATOR"));
        accounts.put("MEMBER elsewhere", memberAccount(other, municipality, "MEMBER"));
        for (String role : List.of("MANAGEMENT", "REGISTRAR", "OPERATOR", "ADMINISTRATOR")) {
            accounts.put(role, account(person(municipality), role));
        }
    }

    private static long memberAccount(long network, long organisation, String role) {
        long person = person(organisation);
        member(network, person, role);
        return account(person);
    }

    @ParameterizedTest
    @EnumSource(Visibility.class)
    void onlyItsCoordinatorDescribesAndDecides(Visibility visibility) {
        make(visibility);
        Map<String, String> expected = allowed(visibility, "COORDINATOR");

        assertThat(answers(() -> descriptions.get(slug))).isEqualTo(expected);
        assertThat(answers(() -> edit(visibility))).isEqualTo(expected);
        assertThat(answers(() -> mayDecide())).isEqualTo(expected);
        assertThat(answers(() -> pause())).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Visibility.class)
    void thoseWhoPrepareItsWorkPlanTheYear(Visibility visibility) {
        make(visibility);

        assertThat(answers(() -> plan())).isEqualTo(allowed(visibility, "COORDINATOR", "CONVENER", "PREP_COMMITTEE"));
    }

    @ParameterizedTest
    @EnumSource(Visibility.class)
    void whoReadsTheNetworkReadsItsYearsAndDecisions(Visibility visibility) {
        make(visibility);
        Map<String, String> expected = new LinkedHashMap<>();
        boolean open = visibility == Visibility.PUBLIC || visibility == Visibility.SIGNED_IN;
        expected.put("anonymous", visibility == Visibility.PUBLIC ? YES : SIGN_IN);
        INSIDE.forEach(role -> expected.put(role, YES));
        OUTSIDE.forEach(role -> expected.put(role, open ? YES : MISSING));

        assertThat(answers(() -> years.find(slug, SwedishTime.today(clock).getYear())))
                .isEqualTo(expected);
        assertThat(answers(() -> years.years(networks.getReadable(slug)))).isEqualTo(expected);
        assertThat(answers(() -> statuses.decisions(networks.getReadable(slug))))
                .isEqualTo(expected);
        assertThat(answers(() -> networks.owned(networks.getReadable(slug)))).isEqualTo(expected);
    }

    @Test
    void thoseWhoRunNetworksAndAdministratorsOpenNewOnes() {
        make(Visibility.PUBLIC);
        Map<String, String> expected = new LinkedHashMap<>();
        accounts.keySet().forEach(name -> expected.put(name, DENIED));
        expected.put("anonymous", SIGN_IN);
        List.of("COORDINATOR", "COORDINATOR elsewhere", "ADMINISTRATOR").forEach(name -> expected.put(name, YES));

        assertThat(answers(() -> opening.template(NetworkKind.PEER))).isEqualTo(expected);
        Map<String, String> created = new LinkedHashMap<>(expected);
        created.replaceAll((name, answer) -> YES.equals(answer) ? "SeatsMissingException" : answer);
        assertThat(answers(() -> opening.create(new NewNetwork(
                        "k",
                        NetworkKind.PEER,
                        description(unique("Nytt"), Visibility.PUBLIC),
                        new TreeMap<>(),
                        2026,
                        List.of(),
                        decision()))))
                .isEqualTo(created);
    }

    @ParameterizedTest
    @EnumSource(Visibility.class)
    void nobodyFindsWhatTheyMayNotKnowOf(Visibility visibility) throws Exception {
        make(visibility);
        NetworkFilter filter = new NetworkFilter(
                slug, EnumSet.allOf(NetworkKind.class), "", "", EnumSet.allOf(NetworkStatus.class), false);
        Map<String, Long> found = new LinkedHashMap<>();
        for (Map.Entry<String, Long> one : accounts.entrySet()) {
            found.put(one.getKey(), Acting.as(one.getValue(), () -> networks.search(filter, 1)
                    .total()));
        }

        assertThat(found.get("anonymous")).isEqualTo(visibility == Visibility.PUBLIC ? 1 : 0);
        INSIDE.forEach(role -> assertThat(found.get(role)).as(role).isOne());
        OUTSIDE.forEach(
                role -> assertThat(found.get(role)).as(role).isEqualTo(visibility == Visibility.SECRET ? 0 : 1));
    }

    private NetworkDescription description(String name, Visibility visibility) {
        return new NetworkDescription(
                name,
                "Syfte",
                count("select min(id) from policy_area"),
                contact,
                visibility,
                JoinPolicy.DIRECT,
                MembershipBasis.PERSON,
                new LeadTimes(15, 10, 10),
                new TreeSet<>(),
                List.of(),
                List.of());
    }

    private DecisionDetails decision() {
        LocalDate day = SwedishTime.today(clock).minusDays(2);
        return new DecisionDetails(day, day, "Förbundsstyrelsen", "", "Det behövs.");
    }

    /** Nothing is changed: what is saved is saved again. */
    private String edit(Visibility visibility) {
        descriptions.edit(slug, 0, description("Nätverket " + slug, visibility));
        return YES;
    }

    private String mayDecide() {
        statuses.requireMayDecide(networks.getReadable(slug));
        return YES;
    }

    private String pause() {
        statuses.decide(slug, NetworkDecisionKind.PAUSE, decision());
        return YES;
    }

    private String plan() {
        years.plan(
                slug,
                SwedishTime.today(clock).getYear(),
                OperatingYearService.UNWRITTEN,
                new YearPlan("", List.of(new Focus("Klimat", "")), ""));
        return YES;
    }

    private Map<String, String> allowed(Visibility visibility, String... roles) {
        boolean open = visibility == Visibility.PUBLIC || visibility == Visibility.SIGNED_IN;
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("anonymous", SIGN_IN);
        INSIDE.forEach(role -> expected.put(role, DENIED));
        OUTSIDE.forEach(role -> expected.put(role, open ? DENIED : MISSING));
        List.of(roles).forEach(role -> expected.put(role, YES));
        return expected;
    }

    private Map<String, String> answers(Callable<?> request) {
        return Acting.answers(accounts, request);
    }
}
