package se.tillit.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Invents people. One person often has the same role in several networks of a policy area. */
final class People {

    private static final double REUSE = 0.45;
    private static final int TRIES = 6;
    private static final double OTHER_BACKGROUND = 0.24;

    /** ledamot's own function, which three municipalities are without. */
    static final String PLANNER = "Planarkitekt";

    private static final String OTHER_TITLE = "Plan- och byggingenjör";
    private static final Set<String> WITHOUT_PLANNER = Set.of("ale", "lilla-edet", "ockero");

    private final DemoTexts texts;
    private final Dice dice;
    private final int wanted;
    private final List<Person> all = new ArrayList<>();
    private final Map<String, List<Person>> byFunction = new HashMap<>();
    private final Map<String, Integer> emailNames = new HashMap<>();

    People(DemoTexts texts, Dice dice, int wanted) {
        this.texts = texts;
        this.dice = dice;
        this.wanted = wanted;
    }

    List<Person> all() {
        return all;
    }

    Person named(DemoAccount account, Organisation organisation) {
        return add(organisation, account.elected(), account.givenName, account.surname, account.jobTitle);
    }

    Person named(String givenName, String surname, String jobTitle, Organisation organisation) {
        return add(organisation, false, givenName, surname, jobTitle);
    }

    Person invent(Organisation organisation, boolean elected, String jobTitle) {
        boolean other = dice.chance(OTHER_BACKGROUND);
        String givenName = dice.pick(texts.names("given", dice.between(0, 1) + (other ? 2 : 0)));
        String surname = dice.pick(texts.names("surname", other != dice.chance(0.15) ? 1 : 0));
        return add(organisation, elected, givenName, surname, jobTitle);
    }

    /** Someone for a seat, who is not among {@code taken} already. */
    Person forSeat(Organisation organisation, NetworkText network, Set<Long> taken) {
        boolean elected = network.political() && organisation.isMunicipality();
        List<Person> known =
                byFunction.computeIfAbsent(organisation.id() + network.area() + elected, function -> new ArrayList<>());
        if (!known.isEmpty() && (all.size() >= wanted || dice.chance(REUSE))) {
            for (int i = 0; i < TRIES; i++) {
                Person person = dice.pick(known);
                if (!taken.contains(person.id())) {
                    return person;
                }
            }
        }
        String title = organisation.isMunicipality()
                ? dice.pick(network.titles())
                : dice.pick(texts.names("external-titles", 0));
        Person person = invent(organisation, elected, title);
        known.add(person);
        return person;
    }

    private Person add(Organisation organisation, boolean elected, String givenName, String surname, String jobTitle) {
        String title =
                jobTitle.equals(PLANNER) && WITHOUT_PLANNER.contains(organisation.slug()) ? OTHER_TITLE : jobTitle;
        String name = Phrases.slug(givenName) + "." + Phrases.slug(surname);
        String domain = "@" + organisation.emailDomain();
        int count = emailNames.merge(name + domain, 1, Integer::sum);
        String email = name + (count == 1 ? "" : String.valueOf(count)) + domain;
        Person person = new Person(all.size() + 1L, organisation, elected, givenName, surname, title, email);
        all.add(person);
        return person;
    }
}
