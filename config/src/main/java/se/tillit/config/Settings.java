package se.tillit.config;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The settings of {@code META-INF/microprofile-config.properties}, for programs outside the portal.
 *
 * <p>A value is looked for where MicroProfile Config looks, in the same order: system property, environment variable
 * ({@code tillit.http.port} as {@code TILLIT_HTTP_PORT}), default. Only that much is needed before the portal runs, and
 * a wrong value must be told with the name the operator typed, so this is not a whole MicroProfile implementation.
 */
public final class Settings {

    private static final String DEFAULTS = "META-INF/microprofile-config.properties";
    private static final String PREFIX = "TILLIT_";

    /** Read by bin/tillit before Java starts. */
    private static final String JAVA_OPTIONS = "TILLIT_JAVA_OPTS";

    private final Map<?, ?> properties;
    private final Map<String, String> environment;
    private final Properties defaults;

    /**
     * @param properties system properties
     * @param environment environment variables
     */
    public Settings(Map<?, ?> properties, Map<String, String> environment) {
        this.properties = properties;
        this.environment = environment;
        this.defaults = readDefaults();
    }

    /** The settings of this process. */
    public static Settings ofThisProcess() {
        return new Settings(System.getProperties(), System.getenv());
    }

    private static Properties readDefaults() {
        Properties values = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Settings.class.getClassLoader().getResourceAsStream(DEFAULTS)),
                StandardCharsets.UTF_8)) {
            values.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return values;
    }

    /** The name as an environment variable, which is how messages name a setting. */
    public static String environmentName(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    /** The value without surrounding space, empty when it is set to nothing. */
    public String text(String name) {
        Object property = properties.get(name);
        String variable = environment.get(environmentName(name));
        String value = property != null
                ? property.toString()
                : variable != null ? variable : Objects.requireNonNull(defaults.getProperty(name), name);
        return value.strip();
    }

    /** The value, or empty when it is set to nothing. */
    public Optional<String> optional(String name) {
        return Optional.of(text(name)).filter(value -> !value.isEmpty());
    }

    /** Whether the operator has given a value, rather than the default. */
    public boolean isGiven(String name) {
        return properties.get(name) != null || environment.containsKey(environmentName(name));
    }

    /** The value, which must not be empty. */
    public String required(String name) {
        return optional(name).orElseThrow(() -> new SettingException(environmentName(name) + " måste ha ett värde."));
    }

    /** A whole number from smallest to largest, both included. */
    public int number(String name, int smallest, int largest) {
        try {
            int value = Integer.parseInt(text(name));
            if (value >= smallest && value <= largest) {
                return value;
            }
        } catch (NumberFormatException notANumber) {
            // Told below, with the limits.
        }
        throw unusable(name, "ett heltal från " + smallest + " till " + largest);
    }

    /** {@code true} or {@code false}. */
    public boolean flag(String name) {
        return switch (text(name).toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw unusable(name, "true eller false");
        };
    }

    /** A local time of day such as 02:15. */
    public LocalTime timeOfDay(String name) {
        try {
            return LocalTime.parse(text(name));
        } catch (DateTimeParseException e) {
            throw unusable(name, "ett klockslag som 02:15");
        }
    }

    /** A date such as 2026-11-23. */
    public LocalDate date(String name) {
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeParseException e) {
            throw unusable(name, "ett datum som 2026-11-23");
        }
    }

    /** One of the words, in capital letters, or empty when the setting is set to nothing. */
    public Optional<String> choice(String name, List<String> words) {
        Optional<String> value = optional(name).map(word -> word.toUpperCase(Locale.ROOT));
        if (value.isPresent() && !words.contains(value.get())) {
            throw unusable(
                    name,
                    String.join(", ", words.subList(0, words.size() - 1)) + " eller " + words.get(words.size() - 1));
        }
        return value;
    }

    /** A failure that says what the setting must be, and what it is. */
    public SettingException unusable(String name, String expected) {
        return new SettingException(
                environmentName(name) + " måste vara " + expected + ", men är ”" + text(name) + "”.");
    }

    /** Environment variables that look like settings and are none: most likely misspelled. */
    public List<String> unknownVariables() {
        List<String> known = Stream.concat(
                        defaults.stringPropertyNames().stream().map(Settings::environmentName), Stream.of(JAVA_OPTIONS))
                .toList();
        return environment.keySet().stream()
                .filter(name -> name.startsWith(PREFIX) && !known.contains(name))
                .sorted()
                .toList();
    }
}
