package se.tillit.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Organisations, people and networks as they stand today, with their history; before anything has happened in them. */
final class World {

    private static final double ELECTED_WITHOUT_SEAT = 0.14;
    /** The applicant, and counterparts of ledamot where chance has made none. */
    private static final int NAMED = 4;

    final Territory territory;
    final People people;
    final Contacts contacts = new Contacts();
    /** Someone who waits for an answer from samordnare. */
    final Person applicant;

    final List<DemoNetwork> networks = new ArrayList<>();
    final Map<DemoAccount, Person> demoPeople = new EnumMap<>(DemoAccount.class);
    private final Map<String, List<DemoNetwork>> openNetworks = new HashMap<>();
    private final DemoTexts texts;
    private final LocalDate today;
    private final Dice dice;

    World(DemoSize size, DemoTexts texts, LocalDate today, Dice dice) {
        this.texts = texts;
        this.today = today;
        this.dice = dice;
        territory = new Territory(size, texts, dice);
        people = new People(texts, dice, size.people());
        for (DemoAccount account : DemoAccount.values()) {
            demoPeople.put(account, people.named(account, territory.bySlug(account.organisationSlug)));
        }
        new NetworkPlanner(this, texts, today, dice).addNetworks(size.networks());
        addOtherPeople(size.people() - Contacts.missing(size) - NAMED);
        contacts.invent(this);
        applicant = people.named("Wilma", "Strandqvist", "Miljöplanerare", territory.bySlug("stenungsund"));
        people.named("Elin", "Sjöqvist", People.PLANNER, territory.bySlug("alingsas"));
        people.named("Farid", "Naderi", People.PLANNER, territory.bySlug("molndal"));
        people.named("Tove", "Ahlgren", People.PLANNER, territory.bySlug("partille"));
    }

    Person demoPerson(DemoAccount account) {
        return Objects.requireNonNull(demoPeople.get(account));
    }

    /** People without a seat: members of open networks, and elected who only read. */
    private void addOtherPeople(int wanted) {
        for (DemoNetwork network : networks) {
            if (network.active() && network.takesMembers) {
                openNetworks
                        .computeIfAbsent(network.part.name(), part -> new ArrayList<>())
                        .add(network);
            }
        }
        while (people.all().size() < wanted) {
            Territory.Part part = dice.pick(territory.parts);
            Organisation municipality = dice.pick(part.municipalities());
            if (dice.chance(ELECTED_WITHOUT_SEAT)) {
                people.invent(municipality, true, dice.pick(texts.names("elected-titles", 0)));
            } else {
                addMember(part, municipality);
            }
        }
    }

    private void addMember(Territory.Part part, Organisation municipality) {
        List<DemoNetwork> choices = Objects.requireNonNull(openNetworks.get(part.name()));
        DemoNetwork first = dice.pick(choices);
        String title = dice.pick(dice.chance(0.6) ? first.text.titles() : texts.names("extra-titles", 0));
        Person person = people.invent(municipality, false, title);
        Set<DemoNetwork> joined = new HashSet<>(Set.of(first));
        joinNetwork(person, first);
        if (dice.chance(0.4)) {
            DemoNetwork second = dice.pick(choices);
            if (joined.add(second)) {
                joinNetwork(person, second);
            }
        }
    }

    private void joinNetwork(Person person, DemoNetwork network) {
        LocalDate earliest = network.start().isBefore(today.minusYears(4)) ? today.minusYears(4) : network.start();
        int days = (int) Math.max(1, ChronoUnit.DAYS.between(earliest, today));
        LocalDate joined = earliest.plusDays(dice.between(0, days - 1));
        LocalDate left = dice.chance(0.08) ? joined.plusDays(dice.between(20, 700)) : null;
        boolean gone = left != null && !left.isAfter(today);
        network.members.add(new Member(person, "MEMBER", joined, gone ? left : null));
    }
}
