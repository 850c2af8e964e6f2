package se.tillit.networks;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A line of a standing list in a template. */
@Embeddable
public class StandardItem {

    @Enumerated(EnumType.STRING)
    private StandardPart part;

    private int position;

    private String title;

    protected StandardItem() {}

    public StandardPart getPart() {
        return part;
    }

    public int getPosition() {
        return position;
    }

    public String getTitle() {
        return title;
    }
}
