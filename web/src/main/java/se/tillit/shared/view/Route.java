package se.tillit.shared.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One address and the view that answers it. Places take only what they can mean: {@code {id}} and {@code {kept}} digits, {@code {period}} a
 * month, {@code {year}} a year, {@code {slug}} small letters, digits and hyphens, {@code {token}}
 * those of a secret; anything else is no page.
 */
public final class Route {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Map<String, String> SHAPES = Map.of(
            "id", "[0-9]{1,18}",
            "kept", "[0-9]{1,18}",
            "slug", "[a-z0-9-]{1,120}",
            "period", "[0-9]{4}-(?:0[1-9]|1[0-2])",
            "year", "20[0-9]{2}",
            "token", "[A-Za-z0-9_-]{1,120}");

    private final String pattern;
    private final String viewId;
    private final Pattern regex;
    private final List<String> places = new ArrayList<>();

    private Route(String pattern, String viewId) {
        this.pattern = pattern;
        this.viewId = viewId;
        Matcher place = PLACE.matcher(pattern);
        while (place.find()) {
            places.add(place.group(1));
        }
        this.regex =
                Pattern.compile(PLACE.matcher(pattern).replaceAll(found -> "(" + SHAPES.get(found.group(1)) + ")"));
    }

    static Route page(String pattern, String viewId) {
        return new Route(pattern, viewId);
    }

    /** The address with its places, such as {@code /natverk/{slug}}. */
    public String pattern() {
        return pattern;
    }

    public String viewId() {
        return viewId;
    }

    Optional<Routes.Match> match(String path) {
        Matcher found = regex.matcher(path);
        if (!found.matches()) {
            return Optional.empty();
        }
        return Optional.of(Routes.Match.of(
                viewId, IntStream.range(0, places.size()).mapToObj(at -> places.get(at) + "=" + found.group(at + 1))));
    }
}
