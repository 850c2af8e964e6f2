package se.tillit.networks;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What someone sends to open a network.
 *
 * @param key made when the form was shown, so that sending it twice makes one network
 * @param seats how many seats each expected municipality has, by its id
 * @param year the operating year of the focus areas
 * @param focusAreas the first ones, by name; empty when they come later
 */
public record NewNetwork(
        String key,
        NetworkKind kind,
        NetworkDescription description,
        SortedMap<Long, Integer> seats,
        int year,
        List<String> focusAreas,
        DecisionDetails opening) {

    /** Göteborg may have two (domain.md §1.3). */
    public static final int MOST_SEATS = 2;

    public NewNetwork {
        seats = new TreeMap<>(seats);
        focusAreas = List.copyOf(focusAreas);
    }

    /** One a form, person and content: another network from the same form is another network. */
    String keyOf(long personId) {
        String whole = personId + "\n" + this;
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
