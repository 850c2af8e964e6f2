package se.tillit.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.tillit.demo.DemoNetwork.StatusChange;

/** Writes how networks are run: their parents, the decisions about them, and their operating years. */
final class LifeRows {

    private static final int MOST_FOCUS_AREAS = 5;
    /** Its purpose names them. */
    private static final Map<String, List<String>> PARENTS =
            Map.of("social-hallbarhet", List.of("oversiktlig-planering", "miljostrategisk-planering"));

    private final RowSink rows;
    private final LifeTexts texts;
    private final LocalDate today;
    private long years;

    LifeRows(RowSink rows, LifeTexts texts, LocalDate today) {
        this.rows = rows;
        this.texts = texts;
        this.today = today;
    }

    void write(World world, Dice dice) {
        for (DemoNetwork network : world.networks) {
            Dice own = dice.split();
            parents(network, world.networks, own)
                    .forEach(parent -> rows.add(Table.NETWORK_PARENT, network.id, parent.id));
            StatusChange earlier = null;
            for (StatusChange change : network.statusChanges) {
                writeDecision(network, earlier, change, own);
                earlier = change;
            }
            if (network.active()) {
                writeYear(network, today.getYear() - 1, own);
                writeYear(network, today.getYear(), own);
            }
        }
    }

    private static List<DemoNetwork> parents(DemoNetwork network, List<DemoNetwork> all, Dice dice) {
        if (!network.text.kind().equals("WORKING_GROUP")) {
            return List.of();
        }
        List<String> named = PARENTS.getOrDefault(network.text.slug(), List.of());
        List<DemoNetwork> possible = new ArrayList<>(all.stream()
                .filter(parent -> parent.suffix.equals(network.suffix))
                .filter(parent -> parent.text.area().equals(network.text.area()))
                .filter(parent -> !parent.visibility.equals("SECRET"))
                .filter(parent -> named.isEmpty()
                        ? parent.active() && List.of("PEER", "MANAGEMENT").contains(parent.text.kind())
                        : named.contains(parent.text.slug()))
                .toList());
        int wanted = named.isEmpty() ? dice.between(1, 2) : named.size();
        while (possible.size() > wanted) {
            possible.remove(dice.between(0, possible.size() - 1));
        }
        return possible;
    }

    private void writeDecision(DemoNetwork network, @Nullable StatusChange earlier, StatusChange change, Dice dice) {
        String kind =
                switch (change.status()) {
                    case "PAUSED" -> "PAUSE";
                    case DemoNetwork.CLOSED -> "CLOSING";
                    default -> earlier == null ? "OPENING" : "RESUMPTION";
                };
        LocalDate decidedOn = SwedishDays.workdayFrom(change.on().minusDays(dice.between(20, 60)));
        rows.add(
                Table.NETWORK_DECISION,
                network.id,
                kind,
                decidedOn,
                change.on(),
                texts.choice("decided-by", dice),
                "GR %d-%04d".formatted(decidedOn.getYear(), dice.between(1, 1_800)),
                texts.about(kind, network, dice),
                network.coordinator.id(),
                SwedishDays.utc(decidedOn, LocalTime.of(15, dice.between(0, 59))));
    }

    private void writeYear(DemoNetwork network, int year, Dice dice) {
        if (network.start().getYear() > year) {
            return;
        }
        long id = ++years;
        boolean over = year < today.getYear();
        rows.add(
                Table.OPERATING_YEAR,
                id,
                network.id,
                year,
                texts.about("foresight", network, year, dice),
                over && dice.chance(0.85) ? texts.about("review", network, year, dice) : null);
        List<String> titles = focusAreas(network, dice);
        for (int position = 1; position <= titles.size(); position++) {
            rows.add(
                    Table.FOCUS_AREA,
                    id,
                    position,
                    titles.get(position - 1),
                    dice.chance(0.7) ? texts.about("focus", network, dice) : null);
        }
    }

    /** Three to five: what the network talks about, filled up with what all networks have. */
    private List<String> focusAreas(DemoNetwork network, Dice dice) {
        List<String> titles = new ArrayList<>(Stream.concat(
                        network.text.subjects().stream().map(LifeRows::asTitle),
                        texts.choices("general-focus").stream())
                .limit(MOST_FOCUS_AREAS)
                .toList());
        int wanted = dice.between(3, titles.size());
        while (titles.size() > wanted) {
            titles.remove(dice.between(0, titles.size() - 1));
        }
        Collections.rotate(titles, dice.between(0, titles.size() - 1));
        return titles;
    }

    private static String asTitle(String subject) {
        return Character.toUpperCase(subject.charAt(0)) + subject.substring(1);
    }
}
