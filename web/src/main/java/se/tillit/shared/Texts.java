package se.tillit.shared;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The interface's texts outside pages: bundle {@code se.tillit.texts}, places and plurals by ICU's message format. */
public final class Texts {

    private static final String BUNDLE = "se.tillit.texts";

    private Texts() {}

    /** The text of a key; {@code ???key???} when it is missing, so that it is seen. */
    public static String get(Locale locale, String key, Object... arguments) {
        String pattern = pattern(locale, key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** Whether the bundle has the key. */
    public static boolean has(Locale locale, String key) {
        return bundle(locale).containsKey(key);
    }

    private static String pattern(Locale locale, String key) {
        try {
            return bundle(locale).getString(key);
        } catch (MissingResourceException e) {
            return "???" + key + "???";
        }
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE,
                locale,
                Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
