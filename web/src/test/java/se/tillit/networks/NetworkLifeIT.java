package se.tillit.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tillit.testing.PortalRows.account;
import static se.tillit.testing.PortalRows.change;
import static se.tillit.testing.PortalRows.count;
import static se.tillit.testing.PortalRows.member;
import static se.tillit.testing.PortalRows.organisation;
import static se.tillit.testing.PortalRows.person;
import static se.tillit.testing.PortalRows.unique;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tillit.access.NetworkRole;
import se.tillit.access.Visibility;
import se.tillit.shared.AccessDeniedException;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.SwedishTime;
import se.tillit.testing.Acting;
import se.tillit.testing.Portal;
import se.tillit.testing.PortalRows;

/** Opening, describing, pausing, closing and planning, in the running portal and its database. */
class NetworkLifeIT extends Portal {

    @Inject
    private NetworkOpeningService opening;

    @Inject
    private NetworkDescriptionService descriptions;

    @Inject
    private NetworkStatusService statuses;

    @Inject
    private OperatingYearService years;

    @Inject
    private NetworkService networks;

    @Inject
    private Clock clock;

    private long association;
    private long contact;
    private long coordinator;
    private long coordinatorPerson;
    private long municipality;
    private final String name = unique("Plan");
    private final String town = unique("kommun");

    @BeforeEach
    void makePeople() {
        association = organisation("ASSOCIATION");
        contact = person(association);
        coordinatorPerson = person(association);
        coordinator = account(coordinatorPerson);
        network("annat", "PUBLIC");
        municipality = PortalRows.municipality(town);
    }

    /** One that the coordinator coordinates. */
    private String network(String word, String visibility) {
        String slug = unique(word);
        member(PortalRows.network(slug, visibility, contact), coordinatorPerson, "COORDINATOR");
        return slug;
    }

    private LocalDate today() {
        return SwedishTime.today(clock);
    }

    private static long id(String slug) {
        return count("select id from network where slug = ?", slug);
    }

    private NetworkDescription description(String called, Visibility visibility, Long... parents) {
        return new NetworkDescription(
                called,
                "Syfte",
                count("select min(id) from policy_area"),
                contact,
                visibility,
                JoinPolicy.REQUEST,
                MembershipBasis.FUNCTION,
                new LeadTimes(12, 8, 6),
                new TreeSet<>(Arrays.asList(parents)),
                List.of("Möten", "Underlag"),
                List.of("Välkommen", "Laget runt"));
    }

    private DecisionDetails decision(LocalDate day) {
        return new DecisionDetails(day, day, "Förbundsstyrelsen", "2026-17", "Det behövs.");
    }

    private NewNetwork wanted(NetworkKind kind, NetworkDescription description) {
        return new NewNetwork(
                "nyckel",
                kind,
                description,
                new TreeMap<>(Map.of(municipality, 2)),
                today().getYear(),
                List.of("Klimat", "Trygghet"),
                decision(today().minusDays(9)));
    }

    private String create(NetworkKind kind, NetworkDescription description) throws Exception {
        return Acting.as(coordinator, () -> opening.create(wanted(kind, description)));
    }

    private <T> T acting(Callable<T> request) throws Exception {
        return Acting.as(coordinator, request);
    }

    private Void edit(String slug, long version, NetworkDescription description) {
        descriptions.edit(slug, version, description);
        return null;
    }

    private Void decide(String slug, NetworkDecisionKind kind, LocalDate day) {
        statuses.decide(slug, kind, decision(day));
        return null;
    }

    private Void plan(String slug, long version, String foresight, String... titles) {
        List<Focus> focusAreas =
                Arrays.stream(titles).map(title -> new Focus(title, "")).toList();
        years.plan(slug, today().getYear(), version, new YearPlan(foresight, focusAreas, ""));
        return null;
    }

    private long version(String slug) {
        return count("select version from network where slug = ?", slug);
    }

    @Test
    void aNewNetworkHasAllThatBelongsToIt() throws Exception {
        String slug = create(NetworkKind.PEER, description(name, Visibility.PUBLIC));
        long id = id(slug);

        assertThat(slug).isEqualTo(Slug.of(name));
        assertThat(count("select count(*) from network_decision where network_id = ? and kind = 'OPENING'", id))
                .isOne();
        assertThat(count(
                        "select count(*) from network_status_change where network_id = ? and status = 'ACTIVE' and"
                                + " effective_on = ?",
                        id,
                        today().minusDays(9)))
                .isOne();
        assertThat(count(
                        "select count(*) from seat where network_id = ? and organisation_id = ? and expected_from = ?",
                        id,
                        municipality,
                        today().minusDays(9)))
                .isEqualTo(2);
        assertThat(count("select count(*) from network_standard_item where network_id = ?", id))
                .isEqualTo(4);
        assertThat(acting(() -> years.current(networks.getReadable(slug))
                        .orElseThrow()
                        .plan()
                        .focusAreas()))
                .extracting(Focus::title)
                .containsExactly("Klimat", "Trygghet");
        assertThat(acting(() -> networks.myRole(networks.getReadable(slug)))).contains(NetworkRole.COORDINATOR);
    }

    @Test
    void aNewNetworkAsksEachContactToFillItsSeats() throws Exception {
        change("update organisation set contact_person_id = ? where id = ?", person(municipality), municipality);

        String slug = create(NetworkKind.PEER, description(name, Visibility.PUBLIC));
        String secret = create(NetworkKind.PEER, description("Hemligt " + name, Visibility.SECRET));

        String asked = "select count(*) from vacancy_request r join seat s on s.id = r.seat_id where s.network_id = ?";
        assertThat(count(asked, id(slug))).isEqualTo(2);
        assertThat(count(asked, id(secret))).isZero();
    }

    @Test
    void twentyClicksAtOnceOpenOneNetwork() throws Exception {
        NewNetwork wanted = wanted(NetworkKind.PEER, description(name, Visibility.PUBLIC));

        assertThat(Acting.atOnce(20, coordinator, () -> opening.create(wanted)))
                .allSatisfy(one -> assertThat(one.failure()).isNull())
                .extracting(Acting.Outcome::result)
                .containsOnly(Slug.of(name));

        assertThat(count("select count(*) from network where name = ?", name)).isOne();
    }

    @Test
    void theSameNameGetsANumberAndASecretOneAnAddressThatNobodyGuesses() throws Exception {
        create(NetworkKind.PEER, description(name, Visibility.PUBLIC));
        String second = create(NetworkKind.MANAGEMENT, description(name, Visibility.PUBLIC));
        String secret = create(NetworkKind.PEER, description("Hemligt " + name, Visibility.SECRET));

        assertThat(second).isEqualTo(Slug.of(name) + "-2");
        assertThat(secret)
                .startsWith(Slug.of("Hemligt " + name) + "-")
                .hasSizeGreaterThan(Slug.of("Hemligt " + name).length() + 5);
    }

    @Test
    void whatCannotBeIsRefusedAndNothingIsLeftBehind() throws Exception {
        long outsider = person(organisation("EXTERNAL"));
        NetworkDescription valid = description(name, Visibility.PUBLIC);
        NetworkDescription foreign = new NetworkDescription(
                name,
                "Syfte",
                valid.policyAreaId(),
                outsider,
                Visibility.PUBLIC,
                JoinPolicy.DIRECT,
                MembershipBasis.PERSON,
                valid.leadTimes(),
                new TreeSet<>(),
                List.of(),
                List.of());

        assertThatThrownBy(() -> create(NetworkKind.PEER, foreign))
                .isInstanceOf(ContactNotAtAssociationException.class);
        assertThatThrownBy(() -> create(NetworkKind.WORKING_GROUP, valid)).isInstanceOf(ParentMissingException.class);
        assertThatThrownBy(() -> acting(() -> opening.create(new NewNetwork(
                        "k", NetworkKind.PEER, valid, new TreeMap<>(), 2026, List.of(), decision(today())))))
                .isInstanceOf(SeatsMissingException.class);
        assertThatThrownBy(() -> acting(() -> opening.create(new NewNetwork(
                        "k",
                        NetworkKind.PEER,
                        valid,
                        new TreeMap<>(Map.of(municipality, 1)),
                        2026,
                        List.of(),
                        decision(today().plusDays(1))))))
                .isInstanceOf(EffectiveInFutureException.class);
        assertThat(count("select count(*) from network where name = ?", name)).isZero();
    }

    @Test
    void aWorkingGroupBelongsToNetworksThatAreKnownAndNotClosed() throws Exception {
        String one = network("ett", "PUBLIC");
        String other = network("annat", "MEMBERS");
        String closed = network("slut", "PUBLIC");
        change("update network set status = 'CLOSED' where slug = ?", closed);
        String secret = unique("hemligt");
        PortalRows.network(secret, "SECRET", contact);

        String group = create(NetworkKind.WORKING_GROUP, description(name, Visibility.PUBLIC, id(one), id(other)));

        assertThat(acting(() -> networks.owners(networks.getReadable(group))))
                .extracting(Network::getSlug)
                .containsExactlyInAnyOrder(one, other);
        assertThat(acting(() -> networks.owned(networks.getReadable(one))))
                .extracting(Network::getSlug)
                .containsExactly(group);
        assertThatThrownBy(() -> create(NetworkKind.WORKING_GROUP, description(name, Visibility.PUBLIC, id(closed))))
                .isInstanceOf(ParentClosedException.class);
        assertThatThrownBy(() -> create(NetworkKind.WORKING_GROUP, description(name, Visibility.PUBLIC, id(secret))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void noGroupIsAboveItself() throws Exception {
        long top = id(network("topp", "PUBLIC"));
        String first = create(NetworkKind.WORKING_GROUP, description(name + " ett", Visibility.PUBLIC, top));
        String second = create(NetworkKind.WORKING_GROUP, description(name + " två", Visibility.PUBLIC, id(first)));
        String third = create(NetworkKind.WORKING_GROUP, description(name + " tre", Visibility.PUBLIC, id(second)));

        for (String below : List.of(first, second, third)) {
            assertThatThrownBy(() -> acting(() ->
                            edit(first, version(first), description(name + " ett", Visibility.PUBLIC, top, id(below)))))
                    .isInstanceOf(ParentCircleException.class);
        }
    }

    @Test
    void twoWhoCloseACircleAtOnceDoNotBothSucceed() throws Exception {
        long top = id(network("topp", "PUBLIC"));
        String one = create(NetworkKind.WORKING_GROUP, description(name + " ett", Visibility.PUBLIC, top));
        String other = create(NetworkKind.WORKING_GROUP, description(name + " två", Visibility.PUBLIC, top));
        long oneVersion = version(one);
        long otherVersion = version(other);
        AtomicBoolean turn = new AtomicBoolean();

        List<Acting.Outcome> outcomes = Acting.atOnce(
                2,
                coordinator,
                () -> turn.compareAndSet(false, true)
                        ? edit(one, oneVersion, description(name + " ett", Visibility.PUBLIC, id(other)))
                        : edit(other, otherVersion, description(name + " två", Visibility.PUBLIC, id(one))));

        assertThat(outcomes)
                .extracting(Acting.Outcome::failure)
                .filteredOn(e -> e != null)
                .hasSize(1);
        assertThat(outcomes)
                .extracting(Acting.Outcome::failure)
                .filteredOn(e -> e != null)
                .first()
                .isInstanceOf(ParentCircleException.class);
    }

    @Test
    void anOwnerThatTheEditorMayNotKnowOfStays() throws Exception {
        long known = id(network("känt", "PUBLIC"));
        String group = create(NetworkKind.WORKING_GROUP, description(name, Visibility.PUBLIC, known));
        long secret = PortalRows.network(unique("hemligt"), "SECRET", contact);
        change("insert into network_parent values (?, ?)", id(group), secret);

        assertThat(acting(() -> descriptions.get(group).description().parentIds()))
                .containsExactly(known);
        assertThat(acting(() -> networks.owners(networks.getReadable(group)))).hasSize(1);
        acting(() -> edit(group, version(group), description(name, Visibility.PUBLIC)));

        assertThat(count(
                        "select count(*) from network_parent where network_id = ? and parent_id = ?",
                        id(group),
                        secret))
                .isOne();
        assertThat(count("select count(*) from network_parent where network_id = ?", id(group)))
                .isOne();
    }

    @Test
    void theSecondWhoSavesIsToldWhoWasFirst() throws Exception {
        String slug = create(NetworkKind.PEER, description(name, Visibility.PUBLIC));
        long opened = version(slug);
        NetworkDescription first = description(name + " A", Visibility.PUBLIC);
        NetworkDescription second = description(name + " B", Visibility.SIGNED_IN);

        acting(() -> edit(slug, opened, first));
        acting(() -> edit(slug, opened, first));
        assertThatThrownBy(() -> acting(() -> edit(slug, opened, second))).isInstanceOf(NetworkChangedException.class);

        DescribedNetwork saved = acting(() -> descriptions.get(slug));
        assertThat(saved.description()).isEqualTo(first);
        assertThat(saved.changedBy()).startsWith("Åsa");
        acting(() -> edit(slug, saved.network().getVersion(), second));
        assertThat(acting(() -> descriptions.get(slug).description())).isEqualTo(second);
        assertThat(acting(() -> networks.getReadable(slug).getSlug())).isEqualTo(slug);
    }

    @Test
    void whatOthersContributeIsNoChangeOfTheDescription() throws Exception {
        String slug = create(NetworkKind.PEER, description(name, Visibility.PUBLIC));
        long opened = version(slug);

        acting(() -> {
            networks.touch(id(slug), clock.instant().plusSeconds(5));
            return null;
        });

        acting(() -> edit(slug, opened, description(name + " A", Visibility.PUBLIC)));
        assertThat(count("select count(*) from network where name = ?", name + " A"))
                .isOne();
    }

    @Test
    void tenWhoChangeAtOnceAreOneChange() throws Exception {
        String slug = create(NetworkKind.PEER, description(name, Visibility.PUBLIC));
        long opened = version(slug);
        AtomicInteger number = new AtomicInteger();

        List<Acting.Outcome> outcomes = Acting.atOnce(
                10,
                coordinator,
                () -> edit(slug, opened, description(name + " " + number.incrementAndGet(), Visibility.PUBLIC)));

        assertThat(outcomes).filteredOn(one -> one.failure() == null).hasSize(1);
        assertThat(outcomes).filteredOn(one -> one.failure() != null).allSatisfy(one -> assertThat(one.failure())
                .isInstanceOf(NetworkChangedException.class));
    }

    @Test
    void aNetworkPausesGoesOnAndClosesByDecisions() throws Exception {
        String slug = create(NetworkKind.PEER, description(name, Visibility.PUBLIC));
        long id = id(slug);

        assertThatThrownBy(() -> acting(() -> decide(slug, NetworkDecisionKind.RESUMPTION, today())))
                .isInstanceOf(StatusChangedException.class);
        assertThatThrownBy(() -> acting(() -> decide(slug, NetworkDecisionKind.PAUSE, today().minusDays(10))))
                .isInstanceOf(EffectiveBeforeLastChangeException.class);
        acting(() -> decide(slug, NetworkDecisionKind.PAUSE, today().minusDays(5)));
        acting(() -> decide(slug, NetworkDecisionKind.PAUSE, today().minusDays(5)));
        acting(() -> decide(slug, NetworkDecisionKind.RESUMPTION, today().minusDays(5)));
        acting(() -> decide(slug, NetworkDecisionKind.CLOSING, today()));
        acting(() -> decide(slug, NetworkDecisionKind.CLOSING, today()));

        assertThat(count("select count(*) from network where id = ? and status = 'CLOSED'", id))
                .isOne();
        assertThat(count("select count(*) from network_decision where network_id = ?", id))
                .isEqualTo(4);
        assertThat(count("select count(*) from network_status_change where network_id = ?", id))
                .isEqualTo(3);
        assertThat(count(
                        "select count(*) from network_status_change where network_id = ? and effective_on = ? and"
                                + " status = 'ACTIVE'",
                        id,
                        today().minusDays(5)))
                .isOne();
        assertThatThrownBy(() -> acting(() -> decide(slug, NetworkDecisionKind.RESUMPTION, today())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aNetworkWithoutHistoryKeepsWhatItWasBefore() throws Exception {
        String slug = network("gammalt", "PUBLIC");

        acting(() -> decide(slug, NetworkDecisionKind.CLOSING, today()));

        assertThat(count(
                        "select count(*) from network_status_change where network_id = ? and status = 'ACTIVE' and"
                                + " effective_on < ?",
                        id(slug),
                        today().minusYears(20)))
                .isOne();
    }

    @Test
    void theSecondWhoPlansTheYearIsToldSo() throws Exception {
        String slug = network("årligt", "PUBLIC");
        acting(() -> plan(slug, OperatingYearService.UNWRITTEN, "Vi ser", "Klimat", "Trygghet", "Skola"));
        acting(() -> plan(slug, OperatingYearService.UNWRITTEN, "Vi ser", "Klimat", "Trygghet", "Skola"));

        assertThatThrownBy(() -> acting(() -> plan(slug, OperatingYearService.UNWRITTEN, "Annat", "Klimat")))
                .isInstanceOf(OperatingYearChangedException.class);
        OperatingYear read = acting(() -> years.find(slug, today().getYear()).orElseThrow());
        acting(() -> plan(slug, read.getVersion(), "Vi ser", "Skola", "Klimat"));
        assertThatThrownBy(() -> acting(() -> plan(slug, read.getVersion(), "Vi ser", "Skola")))
                .isInstanceOf(OperatingYearChangedException.class);

        assertThat(acting(() ->
                        years.find(slug, today().getYear()).orElseThrow().plan().focusAreas()))
                .extracting(Focus::title)
                .containsExactly("Skola", "Klimat");
    }

    @Test
    void tenWhoBeginAYearAtOnceWriteOne() throws Exception {
        String slug = network("årligt", "PUBLIC");
        AtomicInteger number = new AtomicInteger();

        List<Acting.Outcome> outcomes = Acting.atOnce(
                10,
                coordinator,
                () -> plan(slug, OperatingYearService.UNWRITTEN, "", "Nr " + number.incrementAndGet()));

        assertThat(outcomes).filteredOn(one -> one.failure() == null).hasSize(1);
        assertThat(outcomes).filteredOn(one -> one.failure() != null).allSatisfy(one -> assertThat(one.failure())
                .isInstanceOf(OperatingYearChangedException.class));
    }

    @Test
    void aYearLongGoneIsReadAndNotWritten() throws Exception {
        String slug = network("årligt", "PUBLIC");
        int past = today().getYear() - 3;
        change("insert into operating_year (network_id, year) values (?, ?)", id(slug), past);

        assertThat(acting(() -> years.find(slug, past))).isPresent();
        assertThatThrownBy(() -> acting(() -> years.find(slug, past - 1))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> acting(() -> {
                    years.plan(slug, past, 0, new YearPlan("", List.of(new Focus("Klimat", "")), ""));
                    return null;
                }))
                .isInstanceOf(OperatingYearLockedException.class);
    }

    @Test
    void networksAreFoundByWhatIsLookedFor() throws Exception {
        String slug = create(NetworkKind.PEER, description(name, Visibility.PUBLIC));
        String elsewhere = unique("kommun");
        PortalRows.municipality(elsewhere);
        long secret = PortalRows.network(unique("hemligt"), "SECRET", contact);
        change("update network set name = ? where id = ?", name + " hemligt", secret);

        assertThat(found(name.toUpperCase(Locale.ROOT), "", EnumSet.allOf(NetworkKind.class), false))
                .containsExactly(slug);
        assertThat(found(name.substring(3), "", EnumSet.of(NetworkKind.PEER), true))
                .containsExactly(slug);
        assertThat(found(name, "", EnumSet.of(NetworkKind.MANAGEMENT), false)).isEmpty();
        assertThat(found("100%_" + name, "", EnumSet.allOf(NetworkKind.class), false))
                .isEmpty();
        assertThat(found("%" + name, "", EnumSet.allOf(NetworkKind.class), false))
                .isEmpty();
        assertThat(found(name, town, EnumSet.allOf(NetworkKind.class), false)).containsExactly(slug);
        assertThat(found(name, elsewhere, EnumSet.allOf(NetworkKind.class), false))
                .isEmpty();
    }

    private List<String> found(String words, String town, Set<NetworkKind> kinds, boolean mine) throws Exception {
        NetworkFilter filter = new NetworkFilter(words, kinds, "", town, EnumSet.allOf(NetworkStatus.class), mine);
        return acting(() -> networks.search(filter, 1)).rows().stream()
                .map(NetworkRow::slug)
                .toList();
    }
}
