package se.tillit.shared.view;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What people type: composed characters, one kind of line end, no control characters, nothing around it. Text that shows
 * nothing is no text, so that {@code required} refuses it. Applied before lengths are checked.
 */
@FacesConverter("typedText")
public class TypedTextConverter implements Converter<String> {

    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern NOTHING_TO_SEE = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{M}\\u2800\\u3164]*");

    @Override
    public String getAsObject(FacesContext context, UIComponent component, String value) {
        return value == null ? null : textOf(value);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, String value) {
        return value == null ? "" : value;
    }

    /** The text; null when there is nothing to see in it. */
    public static String textOf(String typed) {
        String lines = LINE_END.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll("\n");
        String text = CONTROL.matcher(lines).replaceAll("").strip();
        return NOTHING_TO_SEE.matcher(text).matches() ? null : text;
    }
}
