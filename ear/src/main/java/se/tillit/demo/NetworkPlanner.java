package se.tillit.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.tillit.demo.DemoNetwork.StatusChange;

/** Sets up the networks: who coordinates them, whom they are open to, when they began, paused and closed. */
final class NetworkPlanner {

    private static final List<String> DISTRICTS = List.of("", ", norr", ", söder", ", kusten", ", inlandet");

    private final World world;
    private final DemoTexts texts;
    private final LocalDate today;
    private final Dice dice;
    private final SeatPlanner seatPlanner;
    private final Map<String, Person> journeyCoordinators = new HashMap<>();
    private int networksLeftForCoordinator;
    private Person coordinator;

    NetworkPlanner(World world, DemoTexts texts, LocalDate today, Dice dice) {
        this.world = world;
        this.texts = texts;
        this.today = today;
        this.dice = dice;
        this.seatPlanner = new SeatPlanner(world, today, dice);
        this.coordinator = world.demoPerson(DemoAccount.SAMORDNARE);
        Journeys.SAMORDNARE.forEach(slug -> journeyCoordinators.put(slug, coordinator));
    }

    /** The networks of Göteborgsregionen first, then the same in the other parts of the country. */
    void addNetworks(int count) {
        int written = texts.networks.size();
        for (int i = 0; i < count; i++) {
            NetworkText text = texts.networks.get(i % written);
            int round = i / written;
            int otherParts = world.territory.parts.size() - 1;
            Territory.Part part = world.territory.parts.get(round == 0 ? 0 : 1 + (round - 1) % otherParts);
            String suffix = round == 0 ? "" : ", " + part.name() + DISTRICTS.get((round - 1) / otherParts);
            DemoNetwork network = plan(i + 1L, text, suffix, part);
            seatPlanner.addSeats(network);
            world.networks.add(network);
        }
    }

    private DemoNetwork plan(long id, NetworkText text, String suffix, Territory.Part part) {
        boolean open = suffix.isEmpty() && Journeys.OPEN.contains(text.slug());
        String slug = text.slug() + suffix;
        String visibility = open ? "PUBLIC" : visibility(text);
        boolean takesMembers = open || dice.chance(directShare(text));
        Person drawn = coordinatorOf(slug);
        return new DemoNetwork(
                id,
                text,
                suffix,
                part,
                Journeys.VISIBILITY.getOrDefault(slug, visibility),
                joinPolicy(text, slug, takesMembers),
                takesMembers,
                slug.equals(Journeys.SECRET) ? world.demoPerson(DemoAccount.SAMORDNARE) : drawn,
                statusChanges(text, suffix));
    }

    private static String joinPolicy(NetworkText text, String slug, boolean takesMembers) {
        if (slug.equals(Journeys.SECRET)) {
            return "INVITATION";
        }
        if (slug.equals(Journeys.BY_REQUEST) || !takesMembers && text.kind().equals("WORKING_GROUP")) {
            return "REQUEST";
        }
        return takesMembers ? "DIRECT" : "INVITATION";
    }

    private String visibility(NetworkText text) {
        return switch (text.kind()) {
            case "MANAGEMENT" -> List.of("PUBLIC", "SIGNED_IN", "MEMBERS").get(dice.weighted(60, 30, 10));
            case "POLITICAL_BODY" -> List.of("PUBLIC", "SIGNED_IN").get(dice.weighted(80, 20));
            default -> List.of("PUBLIC", "SIGNED_IN", "MEMBERS").get(dice.weighted(75, 17, 8));
        };
    }

    private static double directShare(NetworkText text) {
        return switch (text.kind()) {
            case "PEER" -> 0.85;
            case "WORKING_GROUP" -> 0.35;
            default -> 0;
        };
    }

    private Person coordinatorOf(String slug) {
        Person demo = journeyCoordinators.get(slug);
        if (demo != null) {
            return demo;
        }
        if (networksLeftForCoordinator == 0) {
            networksLeftForCoordinator = dice.between(3, 8);
            coordinator = world.people.invent(
                    world.territory.association, false, dice.pick(texts.names("coordinator-titles", 0)));
        }
        networksLeftForCoordinator--;
        return Objects.requireNonNull(coordinator);
    }

    private List<StatusChange> statusChanges(NetworkText text, String suffix) {
        boolean journey = suffix.isEmpty()
                && (Journeys.SAMORDNARE.contains(text.slug())
                        || Journeys.OPEN.contains(text.slug())
                        || Journeys.POLITIKER_SEAT.equals(text.slug()));
        boolean young = text.active() && !journey && text.kind().equals("PEER") && dice.chance(0.25);
        LocalDate start = today.minusDays(young ? dice.between(60, 900) : dice.between(1_300, 4_400));
        List<StatusChange> changes = new ArrayList<>(List.of(new StatusChange(start, DemoNetwork.ACTIVE)));
        if (!text.active()) {
            String end = dice.chance(0.4) ? "PAUSED" : DemoNetwork.CLOSED;
            changes.add(new StatusChange(today.minusDays(dice.between(25, 1_200)), end));
        } else if (!young && !journey && dice.chance(0.1)) {
            LocalDate paused = today.minusDays(dice.between(250, 700));
            changes.add(new StatusChange(paused, "PAUSED"));
            changes.add(new StatusChange(paused.plusDays(dice.between(50, 150)), DemoNetwork.ACTIVE));
        }
        return changes;
    }
}
