package se.tillit.demo;

import java.util.List;
import java.util.Map;

/** The sentences of life.txt. */
final class LifeTexts {

    private final Map<String, List<String>> sections = ResourceText.sections("life.txt");

    /** A sentence of a section about one of the network's subjects. */
    String about(String section, DemoNetwork network, Dice dice) {
        return about(section, network, 0, dice);
    }

    /** Like {@link #about(String, DemoNetwork, Dice)}, of a year. */
    String about(String section, DemoNetwork network, int year, Dice dice) {
        Map<String, String> slots = Map.of("ämne", dice.pick(network.text.subjects()), "år", String.valueOf(year));
        return Phrases.fill(dice.pick(ResourceText.section(sections, section)), dice, slots);
    }

    /** One of a section's words. */
    String choice(String section, Dice dice) {
        return dice.pick(choices(section));
    }

    List<String> choices(String section) {
        return List.of(ResourceText.section(sections, section).get(0).split(", ", -1));
    }
}
