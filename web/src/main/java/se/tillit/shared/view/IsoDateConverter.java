package se.tillit.shared.view;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * A date as {@code 2026-11-25}: what {@code <input type="date">} sends, and what people type where it is a text field. A
 * year that no network lives in is a slip of the finger.
 */
@FacesConverter("isoDate")
public class IsoDateConverter implements Converter<LocalDate> {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String value) {
        try {
            return value == null || value.isBlank() ? null : inReach(LocalDate.parse(value.strip()));
        } catch (DateTimeParseException e) {
            throw new ConverterException(e);
        }
    }

    private static LocalDate inReach(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new ConverterException(day.toString());
        }
        return day;
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate value) {
        return value == null ? "" : value.toString();
    }
}
